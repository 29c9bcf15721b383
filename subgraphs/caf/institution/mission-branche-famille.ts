import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Caf } from './caf.js';

/** One of the four missions of the branch Famille, with the orientations the Caf gives it in the Ternois CTG. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Mission de la branche Famille de la sécurité sociale, et ses orientations.' })
export class MissionBrancheFamille extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « branche-famille/mission/1 ».' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Place de la mission dans la liste, de 1 à 4.' })
  rang!: number;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf' })
  caf!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Intitulé officiel de la mission.' })
  intitule!: string;

  @Property({ type: 'json' })
  mentionsOrientations!: MentionTexte[];
}

@Resolver(() => MissionBrancheFamille)
export class MissionBrancheFamilleResolver {
  @Query(() => [MissionBrancheFamille], {
    nullable: true,
    description: 'Les quatre missions de la branche Famille, dans leur ordre.',
  })
  missionsBrancheFamille(@Ctx() { em }: HouseContext) {
    return em.find(MissionBrancheFamille, {}, { orderBy: { rang: 'asc' } });
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Orientations de la mission, dans l’ordre.' })
  orientations(@Root() { mentionsOrientations }: MissionBrancheFamille) {
    return attestationsTexte(mentionsOrientations);
  }

  @FieldResolver(() => Caf, { nullable: true, description: 'Caisse qui l’énonce ainsi.' })
  enonceePar(@Root() { caf }: MissionBrancheFamille, @Ctx() context: HouseContext) {
    return context.one(Caf, caf);
  }
}

export const missionBrancheFamille = noun(MissionBrancheFamille, [MissionBrancheFamilleResolver], 'id');
