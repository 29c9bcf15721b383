import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { DateCivile } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { Accord, type LigneResiliation, NatureAccord, Resiliation, resiliations } from '../../kit/valeurs/accord.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { observationsPubliees } from '../../kit/secret/observations-publiees.js';
import { LigneObservation, Observation } from '../../kit/valeurs/observation.js';
import { Source } from '../../kit/valeurs/source.js';
import { ActionExperimentale, TypeActionExperimentale } from './action-experimentale.js';
import { AnnexeRsa } from './annexe-rsa.js';
import { ClauseRsa, SujetConventionRsa } from './clause-rsa.js';
import { Deliberation } from '../assemblee/deliberation.js';
import { InstanceGouvernance } from '../extends/instance-gouvernance.js';
import { EchangeDonneesRsa, echangeDonneesRsa, type LigneEchangeDonnees } from './echange-donnees-rsa.js';
import { type LignePartieRsa, PartieRsa } from './partie-rsa.js';
import { VisaRsa } from './visa-rsa.js';

/** The convention between the Département and the Caf on RSA recipients and on victims of domestic violence. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention entre un Département et une Caf : accompagnement des bénéficiaires du RSA et aide universelle aux victimes de violences conjugales (AUVVC).',
})
export class ConventionRsa extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « rsa-auvvc-2025 ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre, tel qu’imprimé.' })
  titre!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Objet, résumé.' })
  objet!: string;

  @Property({ type: 'boolean' })
  @Field({ nullable: true, description: 'Vrai si la convention n’engage aucune somme.' })
  nonFinanciere!: boolean;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Premier jour d’application.' })
  effet!: string;

  @Property({ type: 'date' })
  @Field(() => DateCivile, { nullable: true, description: 'Dernier jour d’application, compris.' })
  fin!: string;

  @Property({ type: 'json' })
  duree!: { texte: string; source: string };

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, { nullable: true, description: 'Date de signature.' })
  signature!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Renouvellement prévu.' })
  renouvellement!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Comment la convention se modifie.' })
  modification!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Nombre d’exemplaires originaux.' })
  exemplaires!: number;

  @Property({ type: 'json' })
  resiliations!: LigneResiliation[];

  @Property({ type: 'json' })
  parties!: LignePartieRsa[];

  @Property({ type: 'json' })
  visas!: { libelle: string; source: string }[];

  @Property({ type: 'json' })
  echangeDonnees!: LigneEchangeDonnees;

  @ManyToOne(() => Deliberation, { mapToPk: true, fieldName: 'deliberation', index: true })
  deliberation!: string;
}

@Resolver(() => ConventionRsa)
export class ConventionRsaResolver {
  @Query(() => ConventionRsa, { nullable: true, description: 'Une convention RSA par son identifiant.' })
  async conventionRsa(
    @Arg('id', () => ID, { description: 'Par exemple « rsa-auvvc-2025 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const convention = await context.one(ConventionRsa, id);
    if (!convention) throw new ClientError('INTROUVABLE', `Aucune convention RSA ne porte l’identifiant « ${id} ».`);
    return convention;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Durée et reconduction, en une phrase.' })
  duree(@Root() { duree }: ConventionRsa) {
    return duree.texte;
  }

  @FieldResolver(() => [PartieRsa], {
    nullable: true,
    description: 'Parties, avec tout ce qui est imprimé sur leur signature.',
  })
  parties(@Root() { parties }: ConventionRsa) {
    return parties.map((row) => PartieRsa.read(row));
  }

  @FieldResolver(() => [VisaRsa], { nullable: true, description: 'Visas, dans l’ordre.' })
  visas(@Root() { visas }: ConventionRsa) {
    return visas.map(({ libelle, source }, index) =>
      Object.assign(new VisaRsa(), { rang: index + 1, libelle, source: Source.read(source) }),
    );
  }

  @FieldResolver(() => [ClauseRsa], { nullable: true, description: 'Articles, dans l’ordre.' })
  async articles(
    @Root() { id }: ConventionRsa,
    @Arg('sujet', () => SujetConventionRsa, { nullable: true, description: 'Ne garder que ce sujet.' })
    sujet: SujetConventionRsa | null,
    @Ctx() context: HouseContext,
  ) {
    const clauses = await context.many(ClauseRsa, 'convention', id);
    return clauses.filter(({ dispositions }) => !sujet || dispositions.some(({ sujets }) => sujets.includes(sujet)));
  }

  @FieldResolver(() => [AnnexeRsa], { nullable: true, description: 'Les quatre annexes.' })
  annexes(@Root() { id }: ConventionRsa, @Ctx() context: HouseContext) {
    return context.many(AnnexeRsa, 'convention', id);
  }

  @FieldResolver(() => [ActionExperimentale], { nullable: true, description: 'Actions expérimentales de l’annexe 3.' })
  async actionsExperimentales(
    @Root() { id }: ConventionRsa,
    @Arg('type', () => TypeActionExperimentale, { nullable: true, description: 'Ne garder que cette forme.' })
    type: TypeActionExperimentale | null,
    @Ctx() context: HouseContext,
  ) {
    const actions = await context.many(ActionExperimentale, 'annexe', `${id}/annexe/3`);
    return actions.filter((action) => !type || action.type === type);
  }

  @FieldResolver(() => [Resiliation], { nullable: true, description: 'Façons d’y mettre fin.' })
  resiliations(@Root() { resiliations: rows }: ConventionRsa) {
    return resiliations(rows);
  }

  @FieldResolver(() => EchangeDonneesRsa, {
    nullable: true,
    description: 'Ce que la convention dit des données personnelles.',
  })
  echangeDonnees(@Root() { echangeDonnees }: ConventionRsa) {
    return echangeDonneesRsa(echangeDonnees);
  }

  @FieldResolver(() => Deliberation, { nullable: true, description: 'Délibération qui autorise à la signer.' })
  deliberation(@Root() { deliberation }: ConventionRsa, @Ctx() context: HouseContext) {
    return context.one(Deliberation, deliberation);
  }

  @FieldResolver(() => [Observation], {
    nullable: true,
    description: 'Chiffres que la convention et son rapport donnent.',
  })
  async observations(@Root() { id }: ConventionRsa, @Ctx() context: HouseContext) {
    const rows = await context.many(LigneObservation, 'territoire', '62');
    return observationsPubliees(
      rows.filter((row) => row.id.startsWith(`${id}/`)),
      'departement',
      context,
    );
  }

  // Leads into the Caf's house, and a door may be closed: nullable.
  @FieldResolver(() => InstanceGouvernance, { nullable: true, description: 'Comité de pilotage.' })
  comitePilotage(@Root() { id }: ConventionRsa) {
    return reference(InstanceGouvernance, { id: `${id}/instance/copil` });
  }
}

/** The convention as one line of the joint list of agreements. */
export function accordRsa(row: ConventionRsa): Accord {
  return Object.assign(new Accord(), {
    id: row.id,
    titre: row.titre,
    nature: NatureAccord.CONVENTION,
    apportePar: 'departement',
    effet: row.effet,
    fin: row.fin,
    duree: row.duree.texte,
    modifiePar: [],
    resiliations: resiliations(row.resiliations),
    source: Source.read(row.duree.source),
  });
}

export const conventionRsa = noun(ConventionRsa, [ConventionRsaResolver], 'id');
