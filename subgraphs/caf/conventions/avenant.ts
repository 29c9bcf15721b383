import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { AttestationTexte, attestationsTexte, type MentionTexte } from '../../kit/valeurs/texte-atteste.js';
import { Annexe } from './annexe.js';
import { ClauseEchangeDonnees } from './clause-echange-donnees.js';
import { Clause, clausesDe } from './clause.js';
import { ConventionTerritoriale } from './convention-territoriale.js';
import { partie, Partie } from '../extends/partie.js';
import { PartieSignataire } from './partie-signataire.js';
import { Signature } from './signature.js';
import { ArgSujet, SujetClause } from './sujet-clause.js';

/** An avenant to a CTG. Two of them bear the same number: only with its convention is a number a name. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Avenant à une convention territoriale globale.' })
export class Avenant extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant : celui de la convention, puis « /avenant/ » et le numéro.' })
  id!: string;

  @ManyToOne(() => ConventionTerritoriale, { mapToPk: true, fieldName: 'convention' })
  convention!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Numéro imprimé ; deux avenants portent le même.' })
  numero!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre officiel.' })
  titre!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Objet de l’avenant, résumé.' })
  objet!: string;

  @Property({ type: 'text' })
  @Field({
    nullable: true,
    description: 'Portée sur la convention initiale, résumée : qui prévaut en cas de différence.',
  })
  portee!: string;

  @Property({ type: 'boolean' })
  @Field({
    nullable: true,
    description: 'Vrai si l’avenant l’emporte sur la convention initiale en cas de différence.',
  })
  prevautSurConvention!: boolean;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour d’effet.' })
  effet!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour.' })
  fin!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que l’avenant dit de sa durée, et ce qu’il n’en dit pas.' })
  duree!: string;

  @Property({ type: 'text[]' })
  nouveauxSignataires!: string[];

  @Property({ type: 'json' })
  mentionsVersion!: MentionTexte[];
}

@Resolver(() => Avenant)
export class AvenantResolver {
  @Query(() => Avenant, { nullable: true, description: 'Un avenant par son identifiant.' })
  async avenant(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200072478-2022/avenant/2023-001 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(Avenant, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun avenant ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [Avenant], { nullable: true, description: 'Les avenants connus.' })
  avenants(
    @Arg('convention', () => ID, { nullable: true, description: 'Identifiant de la convention modifiée.' })
    convention: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    return em.find(Avenant, convention ? { convention } : {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'Convention que l’avenant modifie.' })
  convention(@Root() { convention }: Avenant, @Ctx() context: HouseContext) {
    return context.one(ConventionTerritoriale, convention);
  }

  @FieldResolver(() => [Partie], {
    nullable: true,
    description: 'Parties que l’avenant fait entrer dans la convention.',
  })
  nouveauxSignataires(@Root() { nouveauxSignataires }: Avenant, @Ctx() context: HouseContext) {
    return Promise.all(nouveauxSignataires.map((text) => partie(text, context)));
  }

  @FieldResolver(() => [AttestationTexte], {
    nullable: true,
    description: 'Mentions de version du modèle, imprimées en pied de page ; leur date précède la convention modifiée.',
  })
  mentionsVersion(@Root() { mentionsVersion }: Avenant) {
    return attestationsTexte(mentionsVersion);
  }

  @FieldResolver(() => [PartieSignataire], { nullable: true, description: 'Parties à l’avenant, telles qu’imprimées.' })
  parties(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    return context.many(PartieSignataire, 'acte', id);
  }

  @FieldResolver(() => Signature, { nullable: true, description: 'État de la signature.' })
  async signature(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    return (await context.many(Signature, 'acte', id))[0];
  }

  @FieldResolver(() => [Clause], { nullable: true, description: 'Articles de l’avenant, dans l’ordre.' })
  clauses(@Root() { id }: Avenant, @ArgSujet() sujet: SujetClause | null, @Ctx() context: HouseContext) {
    return clausesDe(context, id, sujet);
  }

  @FieldResolver(() => ClauseEchangeDonnees, {
    nullable: true,
    description: 'Règles d’échange de données personnelles.',
  })
  async echangeDonnees(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    return (await context.many(ClauseEchangeDonnees, 'acte', id))[0];
  }

  @FieldResolver(() => [Annexe], { nullable: true, description: 'Annexes de l’avenant, dans l’ordre.' })
  annexes(@Root() { id }: Avenant, @Ctx() context: HouseContext) {
    return context.many(Annexe, 'acte', id);
  }
}

export const avenant = noun(Avenant, [AvenantResolver], 'id');
