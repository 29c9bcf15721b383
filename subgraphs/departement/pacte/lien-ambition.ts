import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Ambition } from './ambition.js';
import { Avenant } from '../extends/avenant.js';
import { ConventionTerritoriale } from '../extends/convention-territoriale.js';

/**
 * An avenant says that an ambition meets objectives of its CTG. The link goes to the CTG as a whole, because that is
 * what is written: no numbered objective is named.
 */
@Entity()
@ObjectType({
  description: 'Lien, écrit dans un avenant, entre une ambition du pacte et la CTG prise dans son ensemble.',
})
export class LienAmbition extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible du lien.' })
  id!: string;

  @ManyToOne(() => Ambition, { mapToPk: true, fieldName: 'ambition', index: true })
  ambition!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Place de l’ambition dans la liste de l’avenant.' })
  rang!: number;

  @Property({ type: 'text', index: true })
  avenant!: string;

  @Property({ type: 'text', index: true })
  convention!: string;

  @Property({ type: 'text' })
  @Field({ description: 'Intitulé de l’ambition, tel que cet avenant l’imprime.' })
  intituleImprime!: string;
}

@Resolver(() => LienAmbition)
export class LienAmbitionResolver {
  @FieldResolver(() => Ambition, { nullable: true, description: 'Ambition reliée.' })
  ambition(@Root() { ambition }: LienAmbition, @Ctx() context: HouseContext) {
    return context.one(Ambition, ambition);
  }

  // Both lead into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => Avenant, { nullable: true, description: 'Avenant qui établit le lien.' })
  avenant(@Root() { avenant }: LienAmbition) {
    return reference(Avenant, { id: avenant });
  }

  @FieldResolver(() => ConventionTerritoriale, {
    nullable: true,
    description: 'CTG dont l’ambition rejoint des objectifs.',
  })
  convention(@Root() { convention }: LienAmbition) {
    return reference(ConventionTerritoriale, { id: convention });
  }
}

export const lienAmbition = noun(LienAmbition, [LienAmbitionResolver]);
