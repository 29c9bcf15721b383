import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { contradictionsDe } from '../contradictions/contradictions-de.js';
import { Commune } from '../extends/commune.js';

/** A social centre the SENACS 2017 survey lists. Being listed is not being approved today: 152 were, in April 2019. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Centre social du Nord, tel que la liste de l’enquête SENACS 2017 le nomme.' })
export class CentreSocial extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, {
    description: 'Identifiant lisible, par exemple « centre-social/hem/centre-social-des-3-villes ».',
  })
  id!: string;

  @Property({ type: 'integer' })
  rang!: number;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom du centre, tel qu’imprimé, les lignes coupées réunies.' })
  nom!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Commune sous laquelle la liste le range, telle qu’imprimée.' })
  communeImprimee!: string;

  @Property({ type: 'text', index: true })
  codeInsee!: string;

  /** What must be known before using the row; published by `remarques`. */
  @Property({ type: 'json' })
  mentions!: MentionTexte[];
}

@Resolver(() => CentreSocial)
export class CentreSocialResolver {
  @Query(() => CentreSocial, { nullable: true, description: 'Un centre social par son identifiant.' })
  async centreSocial(
    @Arg('id', () => ID, { description: 'Par exemple « centre-social/douai/centre-social-residence-gayant ».' })
    id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(CentreSocial, id);
    if (!found) throw new ClientError('INTROUVABLE', `La liste de 2017 n’a pas de centre social « ${id} ».`);
    return found;
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'Commune d’aujourd’hui (Code officiel géographique 2026).',
  })
  commune(@Root() { codeInsee }: CentreSocial) {
    return reference(Commune, { codeInsee });
  }

  @FieldResolver(() => [AttestationTexte], { nullable: true, description: 'Ce qu’il faut savoir avant de l’employer.' })
  remarques(@Root() { mentions }: CentreSocial) {
    return attestationsTexte(mentions);
  }
}

export const centreSocial = noun(
  CentreSocial,
  [CentreSocialResolver, contradictionsDe(CentreSocial, 'centre-social', ({ id }) => id)],
  'id',
);
