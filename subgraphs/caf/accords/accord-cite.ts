import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import { CodeDepartement } from '../../../schema/scalars.js';
import type { HouseContext } from '../../kit/context.js';
import { noun, reference } from '../../kit/federation/define-house.js';
import { type LigneResiliation, NatureAccord, Resiliation, resiliations } from '../../kit/valeurs/accord.js';
import { Fait } from '../../kit/valeurs/fait.js';
import { attestationsTexte, type MentionTexte, texteAtteste, TexteAtteste } from '../../kit/valeurs/texte-atteste.js';
import { Departement } from '../extends/departement.js';
import { InstanceGouvernance } from '../gouvernance/instance-gouvernance.js';
import { ListeParties, listesParties, type LigneListeParties } from './liste-parties.js';

export enum Calendrier {
  ANNEES = 'ANNEES',
  SANS_TERME = 'SANS_TERME',
  NON_DATE = 'NON_DATE',
  ECHU = 'ECHU',
}

registerEnumType(Calendrier, {
  name: 'Calendrier',
  description: 'Ce que les documents disent de la période d’un accord cité.',
  valuesConfig: {
    ANNEES: { description: 'Une première et une dernière année.' },
    SANS_TERME: { description: 'Une durée sans terme écrit.' },
    NON_DATE: { description: 'Rien : ni date ni année.' },
    ECHU: { description: 'Il a pris fin, sans que la date soit dite.' },
  },
});

/** An agreement whose text is not with us, or that only frames those that are: what the documents say of it. */
@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Accord que les documents citent ou qui les encadre, sans être une CTG ni un avenant.' })
export class AccordCite extends Fait {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Identifiant lisible, par exemple « sdsf-62-2023 ».' })
  id!: string;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Titre, tel que cité.' })
  titre!: string;

  @Enum({ items: () => NatureAccord, type: 'text' })
  @Field(() => NatureAccord, { nullable: true, description: 'Forme de l’accord.' })
  nature!: NatureAccord;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce qu’il est et pourquoi les documents le citent, résumé.' })
  objet!: string;

  @Enum({ items: () => Calendrier, type: 'text' })
  @Field(() => Calendrier, { nullable: true, description: 'Ce que l’on sait de sa période.' })
  calendrier!: Calendrier;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Première année citée.' })
  anneeDebut!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Dernière année citée.' })
  anneeFin!: number | null;

  @Property({ type: 'text' })
  @Field({ nullable: true, description: 'Ce que les documents disent de la durée, et pourquoi une date manque.' })
  duree!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Signature, telle qu’annoncée : « fin de l’année 2023 ».' })
  signatureAnnoncee!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Nombre d’exemplaires.' })
  nombreExemplaires!: number | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Comment il est actualisé ou modifié, résumé.' })
  actualisation!: string | null;

  @Property({ type: 'text[]', nullable: true })
  @Field(() => [String], { nullable: true, description: 'Orientations, telles qu’imprimées.' })
  orientations!: string[] | null;

  @Property({ type: 'text[]' })
  codesDepartements!: string[];

  @Property({ type: 'json', default: '[]' })
  mentionsGeneration!: MentionTexte[];

  @Property({ type: 'json', default: '[]' })
  listesParties!: LigneListeParties[];

  @Property({ type: 'json', default: '[]' })
  lignesResiliation!: LigneResiliation[];
}

@Resolver(() => AccordCite)
export class AccordCiteResolver {
  @Query(() => AccordCite, { nullable: true, description: 'Un accord cité, par son identifiant.' })
  async accordCite(
    @Arg('id', () => ID, { description: 'Par exemple « sdsf-62-2023 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(AccordCite, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun accord cité ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [AccordCite], { nullable: true, description: 'Accords que les documents citent.' })
  accordsCites(
    @Arg('departement', () => CodeDepartement, { nullable: true, description: 'Ceux qui concernent ce département.' })
    departement: string | null,
    @Ctx() { em }: HouseContext,
  ) {
    const where = departement ? { codesDepartements: { $contains: [departement] } } : {};
    return em.find(AccordCite, where, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => TexteAtteste, { nullable: true, description: 'Génération du schéma, selon chaque passage.' })
  generation(@Root() { mentionsGeneration }: AccordCite) {
    return texteAtteste(attestationsTexte(mentionsGeneration), 'Aucun document ne lui donne de rang de génération.');
  }

  @FieldResolver(() => [ListeParties], {
    nullable: true,
    description: 'Listes de partenaires que donnent les documents ; elles peuvent différer.',
  })
  listesParties(@Root() { listesParties: rows }: AccordCite, @Ctx() context: HouseContext) {
    return listesParties(rows, context);
  }

  @FieldResolver(() => [Resiliation], { nullable: true, description: 'Façons d’y mettre fin, si un document le dit.' })
  resiliations(@Root() { lignesResiliation }: AccordCite) {
    return resiliations(lignesResiliation);
  }

  @FieldResolver(() => [InstanceGouvernance], { nullable: true, description: 'Instances qui le pilotent.' })
  instances(@Root() { id }: AccordCite, @Ctx() context: HouseContext) {
    return context.many(InstanceGouvernance, 'accord', id);
  }

  @FieldResolver(() => [Departement], { nullable: true, description: 'Départements que l’accord concerne.' })
  departements(@Root() { codesDepartements }: AccordCite) {
    return codesDepartements.map((code) => reference(Departement, { code }));
  }
}

export const accordCite = noun(AccordCite, [AccordCiteResolver], 'id');

const perRequest = new WeakMap<HouseContext, Promise<AccordCite[]>>();

/** Every cited agreement: a dozen rows, read once per request however many territories ask for theirs. */
export function accordsCites(context: HouseContext): Promise<AccordCite[]> {
  const known = perRequest.get(context) ?? context.em.find(AccordCite, {}, { orderBy: { id: 'asc' } });
  perRequest.set(context, known);
  return known;
}
