import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeDepartement, DateCivile, Siren } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { reference } from '../../kit/federation/define-house.js';
import { AttestationDate, type MentionDate } from '../../kit/valeurs/date-attestee.js';
import type { LigneResiliation } from '../../kit/valeurs/accord.js';
import { Engagement, type LigneEngagement } from '../../kit/valeurs/engagement.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { Caf } from '../institution/caf.js';
import { Departement } from '../extends/departement.js';
import { Epci } from '../extends/epci.js';
import { PartieSignataire } from './partie-signataire.js';
import { couvre } from './periode.js';
import { Signature } from './signature.js';

/** A CTG. Its text may be in the documents, or it may only be cited: `texteDisponible` says which. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'Convention territoriale globale (CTG) : accord d’une Caf, d’une intercommunalité et de leurs partenaires au service des familles.',
})
export class ConventionTerritoriale extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « ctg-200072478-2022 ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre officiel de la convention.' })
  titre!: string;

  @Property({ type: 'boolean' })
  @Field({
    nullable: true,
    description: 'Vrai si son texte figure dans les documents ; faux si elle y est seulement citée.',
  })
  texteDisponible!: boolean;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Première année imprimée.' })
  anneeDebut!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'Dernière année imprimée.' })
  anneeFin!: number;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, {
    nullable: true,
    description: 'Premier jour d’effet ; nul (voir absences) si nul document ne le dit.',
  })
  effet!: string | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateCivile, {
    nullable: true,
    description: 'Dernier jour ; nul (voir absences) si seules les années sont dites.',
  })
  fin!: string | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que les documents disent de la durée et de la reconduction, résumé.' })
  duree!: string;

  @Property({ type: 'text[]' })
  codesDepartements!: string[];

  @Property({ type: 'text', index: true })
  sirenEpci!: string;

  @ManyToOne(() => Caf, { mapToPk: true, fieldName: 'caf' })
  caf!: string;

  @ManyToOne(() => ConventionTerritoriale, { mapToPk: true, fieldName: 'precedente', nullable: true })
  precedente!: string | null;

  @Property({ type: 'json' })
  mentionsSignature!: MentionDate[];

  @Property({ type: 'json' })
  lignesEngagement!: LigneEngagement[];

  @Property({ type: 'json' })
  lignesResiliation!: LigneResiliation[];

  // What other partners attest, handed over by the gateway when a joint field asks for it; no column of ours.
  @Directive('@external')
  @Field(() => [AttestationDate], { nullable: true, description: 'Dates de signature que le Département atteste.' })
  datesSignatureDepartement?: AttestationDate[] | null;

  @Directive('@external')
  @Field(() => [Engagement], { nullable: true, description: 'Ce à quoi le Département s’engage.' })
  engagementsDepartement?: Engagement[] | null;

  @Directive('@external')
  @Field(() => [Engagement], { nullable: true, description: 'Ce à quoi la MSA s’engage.' })
  engagementsMsa?: Engagement[] | null;

  @Directive('@external')
  @Field(() => [Engagement], {
    nullable: true,
    description: 'Ce à quoi l’intercommunalité et ses communes s’engagent.',
  })
  engagementsEpci?: Engagement[] | null;
}

@Resolver(() => ConventionTerritoriale)
export class ConventionTerritorialeResolver {
  // The same entry as the EPCI's house: the graph can be entered there when this door is closed.
  @Directive('@shareable')
  @Query(() => ConventionTerritoriale, { nullable: true, description: 'Une CTG par son identifiant.' })
  async conventionTerritoriale(
    @Arg('id', () => ID, { description: 'Par exemple « ctg-200072478-2022 » (Pays d’Opale).' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(ConventionTerritoriale, id);
    if (!found)
      throw new ClientError('INTROUVABLE', `Aucune convention territoriale ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [ConventionTerritoriale], {
    nullable: true,
    description: 'Les CTG connues, citées ou en texte intégral.',
  })
  async conventionsTerritoriales(
    @Arg('epci', () => Siren, { nullable: true, description: 'SIREN de l’intercommunalité.' }) epci: string | null,
    @Arg('departement', () => CodeDepartement, { nullable: true, description: 'Code du département.' })
    departement: string | null,
    @Arg('enVigueurLe', () => DateCivile, {
      nullable: true,
      description:
        'Seulement celles qui couvrent ce jour ; où seules les années sont imprimées, l’année entière compte.',
    })
    enVigueurLe: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    const found = await em.find(
      ConventionTerritoriale,
      {
        ...(epci ? { sirenEpci: epci } : {}),
        ...(departement ? { codesDepartements: { $contains: [departement] } } : {}),
      },
      { orderBy: { sirenEpci: 'asc', anneeDebut: 'asc' } },
    );
    return enVigueurLe ? found.filter((convention) => couvre(convention, enVigueurLe)) : found;
  }

  @FieldResolver(() => Caf, { nullable: true, description: 'Caf qui la conclut.' })
  caf(@Root() { caf }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.one(Caf, caf);
  }

  // Leads into the EPCI's house, and a door may be closed: nullable.
  @FieldResolver(() => Epci, { nullable: true, description: 'Intercommunalité du territoire.' })
  epci(@Root() { sirenEpci }: ConventionTerritoriale) {
    return reference(Epci, { siren: sirenEpci });
  }

  @FieldResolver(() => [Departement], { nullable: true, description: 'Départements où se trouve le territoire.' })
  departements(@Root() { codesDepartements }: ConventionTerritoriale) {
    return codesDepartements.map((code) => reference(Departement, { code }));
  }

  @FieldResolver(() => ConventionTerritoriale, { nullable: true, description: 'CTG que celle-ci renouvelle.' })
  precedente(@Root() { precedente }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return precedente ? context.one(ConventionTerritoriale, precedente) : null;
  }

  @FieldResolver(() => [ConventionTerritoriale], { nullable: true, description: 'CTG qui renouvellent celle-ci.' })
  suivantes(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(ConventionTerritoriale, 'precedente', id);
  }

  @FieldResolver(() => [PartieSignataire], {
    nullable: true,
    description: 'Parties à la convention, telles qu’imprimées.',
  })
  parties(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return context.many(PartieSignataire, 'acte', id);
  }

  @FieldResolver(() => Signature, { nullable: true, description: 'État de la signature ; nul si le texte est absent.' })
  async signature(@Root() { id }: ConventionTerritoriale, @Ctx() context: HouseContext) {
    return (await context.many(Signature, 'acte', id))[0];
  }
}
