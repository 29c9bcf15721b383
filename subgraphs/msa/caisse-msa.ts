import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../schema/errors.js';
import type { HouseContext } from '../kit/context.js';
import { noun, reference } from '../kit/federation/define-house.js';
import { Fait } from '../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../kit/valeurs/texte-atteste.js';
import { EngagementMsa } from './engagement-msa.js';
import { Departement } from './extends/departement.js';
import { OffreMsa } from './offre-msa.js';
import { RepresentantMsa, representants, type LigneRepresentant } from './representant-msa.js';
import { TerritoireMsa } from './territoire-msa.js';

/** A caisse of the Mutualité sociale agricole: the social security of farming, one caisse for two départements here. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Caisse de la Mutualité sociale agricole : la protection sociale du monde agricole.' })
export class CaisseMsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « msa-59-62 ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage de la caisse.' })
  nom!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Adresse du siège, telle qu’imprimée.' })
  siege!: string;

  // Each of these lines has a source of its own: public through the resolver, which opens it.
  @Property({ type: 'json' })
  designations!: MentionTexte[];

  @Property({ type: 'json' })
  representants!: LigneRepresentant[];

  @Property({ type: 'json' })
  missions!: MentionTexte[];
}

@Resolver(() => CaisseMsa)
export class CaisseMsaResolver {
  @Query(() => CaisseMsa, { nullable: true, description: 'Une caisse de MSA par son identifiant.' })
  async caisseMsa(
    @Arg('id', () => ID, { description: 'Par exemple « msa-59-62 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const caisse = await context.one(CaisseMsa, id);
    if (!caisse) throw new ClientError('INTROUVABLE', `Aucune caisse de MSA ne porte l’identifiant « ${id} ».`);
    return caisse;
  }

  // Leads into the Département's house, and a door may be closed: nullable.
  @FieldResolver(() => [Departement], { nullable: true, description: 'Départements que la caisse couvre.' })
  async departements(@Root() caisse: CaisseMsa, @Ctx() context: HouseContext) {
    const territoire = await context.many(TerritoireMsa, 'caisse', caisse.id);
    return territoire.map(({ departement }) => reference(Departement, { code: departement }));
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Noms sous lesquels les documents la désignent.',
  })
  designations(@Root() caisse: CaisseMsa) {
    return attestationsTexte(caisse.designations);
  }

  @FieldResolver(() => [RepresentantMsa], { nullable: true, description: 'Qui la représente, acte par acte.' })
  representants(@Root() caisse: CaisseMsa) {
    return representants(caisse.representants);
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Ses missions, résumées.' })
  missions(@Root() caisse: CaisseMsa) {
    return attestationsTexte(caisse.missions);
  }

  @FieldResolver(() => [EngagementMsa], { nullable: true, description: 'Ses axes auprès des familles et des jeunes.' })
  axes(@Root() caisse: CaisseMsa, @Ctx() context: HouseContext) {
    return context.many(EngagementMsa, 'caisse', caisse.id);
  }

  @FieldResolver(() => [OffreMsa], { nullable: true, description: 'Offres et appels à projets qu’elle finance.' })
  offres(@Root() caisse: CaisseMsa, @Ctx() context: HouseContext) {
    return context.many(OffreMsa, 'caisse', caisse.id);
  }
}

export const caisseMsa = noun(CaisseMsa, [CaisseMsaResolver], 'id');
