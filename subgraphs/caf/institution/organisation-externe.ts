import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { NatureOrganisation } from './nature-organisation.js';

/** Whoever the documents name without being one of the four partners: the Caf's house holds the list for everybody. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Organisation extérieure aux quatre partenaires.' })
export class OrganisationExterne extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « cpam-cote-opale ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Nom d’usage de l’organisation.' })
  nom!: string;

  @Enum({ items: () => NatureOrganisation, type: 'text' })
  @Field(() => NatureOrganisation, { nullable: true, description: 'De quelle sorte d’organisation il s’agit.' })
  nature!: NatureOrganisation;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Nom qu’elle portait avant, si les documents l’emploient encore ; voir « absences » sinon.',
  })
  ancienNom!: string | null;

  /** How documents print its name when not as `nom`; published by `appellations`. */
  @Property({ type: 'json', default: '[]' })
  mentions: MentionTexte[] = [];
}

@Resolver(() => OrganisationExterne)
export class OrganisationExterneResolver {
  @Query(() => OrganisationExterne, { nullable: true, description: 'Une organisation extérieure, par identifiant.' })
  async organisationExterne(
    @Arg('id', () => ID, { description: 'Par exemple « cpam-cote-opale ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(OrganisationExterne, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucune organisation ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [OrganisationExterne], {
    nullable: true,
    description: 'Organisations extérieures nommées, par ordre d’identifiant.',
  })
  organisationsExternes(
    @Ctx() { em }: HouseContext,
    @Arg('nature', () => NatureOrganisation, { nullable: true, description: 'Garde cette nature.' })
    nature?: NatureOrganisation,
  ) {
    return em.find(OrganisationExterne, nature ? { nature } : {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Autres façons dont les documents l’appellent ; vide si elle n’y a qu’un nom.',
  })
  appellations(@Root() { mentions }: OrganisationExterne) {
    return attestationsTexte(mentions);
  }
}

export const organisationExterne = noun(OrganisationExterne, [OrganisationExterneResolver], 'id');
