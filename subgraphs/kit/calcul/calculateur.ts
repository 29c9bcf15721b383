import { ClientError } from '../../../schema/errors.js';
import type { HouseContext } from '../context.js';
import { observationsDuTerritoire } from '../secret/observations-publiees.js';
import type { Observation } from '../valeurs/observation.js';
import type { Calcul, Matiere } from './calcul.js';
import { calculer } from './calculer.js';
import { territoireDe } from './entree.js';
import { Indicateur } from './indicateur.js';
import type { CleDeCalcul } from './indicateur-calcule.js';
import type { Attestations } from './lire-entree.js';
import { Parametre } from './parametre.js';
import { LA_PLUS_RECENTE } from './periode.js';

/** An indicator on a territory at another house: the gateway goes and gets what that house attests of it. */
export interface SerieEntree {
  readonly indicateur: string;
  readonly territoire: string;
}

export async function definitionDe(indicateur: string, context: HouseContext): Promise<Indicateur> {
  const definition = await context.one(Indicateur, indicateur);
  if (definition) return definition;
  throw new ClientError('INTROUVABLE', `Aucun indicateur ne porte l’identifiant « ${indicateur} » dans cette maison.`);
}

/** The inputs that other houses attest, in an order that does not change: their answers come back in it. */
export function entreesDAilleurs(definition: Indicateur, territoires: readonly string[]): SerieEntree[] {
  const series = new Map<string, SerieEntree>();
  for (const demande of territoires)
    for (const entree of definition.entrees) {
      if (!entree.maison) continue;
      const serie = { indicateur: entree.indicateur, territoire: territoireDe(entree, demande) };
      series.set(`${serie.indicateur}@${serie.territoire}`, serie);
    }
  return [...series.values()];
}

/** What another house attests of a series: the field `attestationsDepartement` of the part the gateway handed over. */
export type PartDeSerie = Readonly<Record<string, Observation[] | null | undefined>>;

/** Computes from this house's figures and from the parts obtained elsewhere; `parts` is in the order of `entreesDAilleurs`. */
export async function calculerIci(
  { indicateur, territoire, periode }: CleDeCalcul,
  maison: string,
  ailleurs: { readonly series: readonly SerieEntree[]; readonly parts: readonly PartDeSerie[] },
  context: HouseContext,
): Promise<Calcul> {
  const definition = await definitionDe(indicateur, context);
  const territoires = new Set([
    territoire,
    ...definition.entrees.filter((entree) => !entree.maison).map((entree) => territoireDe(entree, territoire)),
  ]);
  const [parametres, publiees] = await Promise.all([
    Promise.all(definition.parametres.map(({ code }) => context.many(Parametre, 'code', code))),
    Promise.all([...territoires].map((ici) => observationsDuTerritoire(ici, maison, context))),
  ]);
  const siennes = publiees.flat();
  const lire: Matiere['lire'] = (chez, code, ici): Attestations => {
    if (chez === maison) return siennes;
    const rang = ailleurs.series.findIndex((serie) => serie.indicateur === code && serie.territoire === ici);
    return ailleurs.parts[rang]?.[champDe(chez)] ?? null;
  };
  const question = { territoire, periode: periode === LA_PLUS_RECENTE ? null : periode };
  return calculer(question, { maison, definition, parametres: parametres.flat(), lire });
}

/** `departement` attests under `attestationsDepartement`. */
export const champDe = (maison: string): string => `attestations${maison.charAt(0).toUpperCase()}${maison.slice(1)}`;

const CALCULS_AU_PLUS = 100;

/** A comparison is bounded: the same figure for every commune of France is not a question, it is a file. */
export function bornerLesCalculs(nombre: number): void {
  if (nombre === 0) throw new ClientError('FILTRE_INVALIDE', 'Donner au moins un territoire.');
  if (nombre <= CALCULS_AU_PLUS) return;
  throw new ClientError(
    'LIMITE_DEPASSEE',
    `Une comparaison compte au plus ${String(CALCULS_AU_PLUS)} calculs ; ${String(nombre)} sont demandés.`,
  );
}
