import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../../kit/context.js';
import { noun } from '../../kit/federation/define-house.js';
import { cleDeTri } from '../../kit/valeurs/cle-de-tri.js';
import { Source } from '../../kit/valeurs/source.js';
import { AxeSdsf } from './axe-sdsf.js';
import { CibleSdsf, cibles, EcheanceSdsf, echeances } from './cible-sdsf.js';
import { DemarcheAgrement } from './demarche-agrement.js';
import { EnonceSdsf, enonces, SousObjectifSdsf, sousObjectifs } from './enonce-sdsf.js';
import { IndicateurSdsf } from './indicateur-sdsf.js';
import { EntreeSommaire, ObjectifSdsf, surAxe } from './objectif-sdsf.js';
import { nomme, PartenaireSdsf, partenaires } from './partenaire-sdsf.js';

@Resolver(() => ObjectifSdsf)
export class ObjectifSdsfResolver {
  @Query(() => ObjectifSdsf, { nullable: true, description: 'Un objectif de SDSF, par son identifiant.' })
  async objectifSdsf(
    @Arg('id', () => ID, { description: 'Par exemple « sdsf-59/objectif/15 ».' }) id: string,
    @Ctx() context: HouseContext,
  ) {
    const found = await context.one(ObjectifSdsf, id);
    if (!found) throw new ClientError('INTROUVABLE', `Aucun objectif de schéma ne porte l’identifiant « ${id} ».`);
    return found;
  }

  @Query(() => [ObjectifSdsf], {
    nullable: true,
    description: 'Objectifs de SDSF, dans l’ordre de leur numéro ; filtres cumulables.',
  })
  async objectifsSdsf(
    @Ctx() { em }: HouseContext,
    @Arg('axe', () => Int, { nullable: true, description: 'Garde ceux de l’axe de ce numéro.' }) axe?: number | null,
    @Arg('pilote', () => String, {
      nullable: true,
      description: 'Garde ceux que pilote cette partie : « msa:msa-59-62 ».',
    })
    pilote?: string | null,
    @Arg('partenaire', () => String, {
      nullable: true,
      description: 'Garde ceux dont la liste des partenaires mobilisés nomme cette partie : « msa:msa-59-62 ».',
    })
    partenaire?: string | null,
    @Arg('recherche', () => String, {
      nullable: true,
      description: 'Garde ceux qui contiennent ces mots, sans casse ni accents.',
    })
    recherche?: string | null,
  ) {
    // About thirty rows, each a page of text: read whole, then told apart here.
    const rows = await em.find(ObjectifSdsf, {}, { orderBy: { rang: 'asc' } });
    const mots = cleDeTri(recherche ?? '');
    return rows.filter(
      (row) =>
        surAxe(row, axe) &&
        (!pilote || nomme(row.pilotes, pilote)) &&
        (!partenaire || nomme(row.partenairesMobilises, partenaire)) &&
        (mots === '' || texteEntier(row).includes(mots)),
    );
  }

  @FieldResolver(() => AxeSdsf, { nullable: true, description: 'Axe auquel il appartient.' })
  axe(@Root() { axe }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return context.one(AxeSdsf, axe);
  }

  @FieldResolver(() => EntreeSommaire, {
    nullable: true,
    description:
      'Où le sommaire le range ; nul si le sommaire l’oublie. Son numéro y est parfois autre que dans le corps.',
  })
  sommaire(@Root() { ligneSommaire: ligne }: ObjectifSdsf) {
    return ligne && Object.assign(new EntreeSommaire(), ligne, { source: Source.read(ligne.source) });
  }

  @FieldResolver(() => [EnonceSdsf], { nullable: true, description: 'Constats, fondements ou enjeux, résumés.' })
  constats(@Root() { constats }: ObjectifSdsf) {
    return enonces(constats);
  }

  @FieldResolver(() => [SousObjectifSdsf], { nullable: true, description: 'Ce que l’objectif prévoit, résumé.' })
  sousObjectifs(@Root() { sousObjectifs: rows }: ObjectifSdsf) {
    return sousObjectifs(rows);
  }

  @FieldResolver(() => [EnonceSdsf], {
    nullable: true,
    description: 'Exigences ou fonctions d’un outil à construire (objectifs 29 et 30) ; vide pour les autres.',
  })
  exigences(@Root() { exigences }: ObjectifSdsf) {
    return enonces(exigences);
  }

  @FieldResolver(() => [EnonceSdsf], {
    nullable: true,
    description: 'Conditions de mise en œuvre ; seul le troisième axe en pose.',
  })
  conditions(@Root() { conditions }: ObjectifSdsf) {
    return enonces(conditions);
  }

  @FieldResolver(() => [CibleSdsf], { nullable: true, description: 'Cibles chiffrées ou datées ; souvent aucune.' })
  cibles(@Root() { cibles: rows }: ObjectifSdsf) {
    return cibles(rows);
  }

  @FieldResolver(() => [PartenaireSdsf], {
    nullable: true,
    description: 'Partenaires mobilisés, dans l’ordre imprimé ; le troisième axe nomme des pilotes à la place.',
  })
  partenairesMobilises(@Root() { partenairesMobilises }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return partenaires(partenairesMobilises, context);
  }

  @FieldResolver(() => [PartenaireSdsf], { nullable: true, description: 'Pilotes ; seul le troisième axe en nomme.' })
  pilotes(@Root() { pilotes }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return partenaires(pilotes, context);
  }

  @FieldResolver(() => [EcheanceSdsf], { nullable: true, description: 'Échéances ; seul le troisième axe en donne.' })
  echeances(@Root() { echeances: rows }: ObjectifSdsf) {
    return echeances(rows);
  }

  @FieldResolver(() => [IndicateurSdsf], { nullable: true, description: 'Indicateurs ; le troisième axe n’en a pas.' })
  indicateurs(@Root() { id }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return context.many(IndicateurSdsf, 'objectif', id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Nombre d’indicateurs.' })
  async nombreIndicateurs(@Root() { id }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return (await context.many(IndicateurSdsf, 'objectif', id)).length;
  }

  @FieldResolver(() => DemarcheAgrement, {
    nullable: true,
    description: 'Démarche d’agrément que décrit l’objectif 26 ; nul pour les autres.',
  })
  async demarcheAgrement(@Root() { id }: ObjectifSdsf, @Ctx() context: HouseContext) {
    return (await context.many(DemarcheAgrement, 'objectif', id))[0] ?? null;
  }
}

/** Everything an objective says in words, as a search compares it. */
function texteEntier(row: ObjectifSdsf): string {
  const { titre, constats, sousObjectifs: sous, exigences, conditions, cibles: buts } = row;
  const dits = [...constats, ...sous, ...sous.flatMap(({ actions }) => actions ?? []), ...exigences, ...conditions];
  return cleDeTri([titre, ...dits.map(({ texte }) => texte), ...buts.map(({ libelle }) => libelle)].join(' '));
}

export const objectifSdsf = noun(ObjectifSdsf, [ObjectifSdsfResolver], 'id');
