import type { GraphError as GraphErrorOfAnyone } from '../graph.js';
import { partnerName } from './field-note.js';

interface GraphError extends GraphErrorOfAnyone {
  /** Where in the query, when the query is at fault. */
  readonly locations?: readonly { readonly line: number }[];
}

/** Errors of an answer put together for people: one notice for each partner or reason, however many fields it cost. */
export interface Failure {
  readonly code: string;
  readonly title: string;
  /** What the graph says, once each. */
  readonly messages: readonly string[];
  /** Where in the answer: `conventionTerritoriale.planAction`. */
  readonly places: readonly string[];
}

export function failuresOf(errors: readonly GraphError[]): Failure[] {
  const groups = new Map<string, GraphError[]>();
  for (const error of errors) {
    const key = `${error.extensions?.code ?? ''} ${error.extensions?.partenaire ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  return [...groups.values()].map((group) => ({
    code: group[0]?.extensions?.code ?? '',
    title: titleOf(group[0]),
    messages: unique(group.map(withLine)),
    places: unique(group.flatMap(({ path }) => (path?.length ? [withoutRows(path)] : []))),
  }));
}

function titleOf(error: GraphError | undefined): string {
  const { code = '', partenaire } = error?.extensions ?? {};
  if (partenaire && !(code in refusals))
    return `${partnerName(partenaire)} : ${losses[code] ?? 'une donnée n’a pas été obtenue'}`;
  return refusals[code] ?? 'Une erreur est survenue';
}

/** What is lost with a partner. */
const losses: Readonly<Record<string, string>> = {
  PARTENAIRE_INDISPONIBLE: 'ce partenaire ne répond pas, ses données manquent',
  ERREUR_PARTENAIRE: 'ce partenaire dit avoir échoué, ses données manquent',
};

/** What whoever wrote the query can put right. */
const refusals: Readonly<Record<string, string>> = {
  REQUETE_ILLISIBLE: 'La requête n’a pas pu être lue',
  REQUETE_INVALIDE: 'Le graphe ne peut pas répondre à cette requête',
  VARIABLES_INVALIDES: 'Les variables ne conviennent pas',
  IDENTIFIANT_INVALIDE: 'Un identifiant est mal formé',
  INTROUVABLE: 'Rien ne porte cet identifiant',
  PAGE_HORS_BORNES: 'La taille de page sort des bornes',
  CURSEUR_INVALIDE: 'Le curseur ne vient pas de cette liste',
  FILTRE_INVALIDE: 'Un filtre ne convient pas',
  LIMITE_DEPASSEE: 'La requête dépasse une limite',
  NON_HABILITE: 'Une donnée n’est pas ouverte à tous',
};

const withLine = ({ message, locations, path }: GraphError): string =>
  !path && locations?.[0] ? `Ligne ${String(locations[0].line)} : ${message}` : message;

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
/** The number of a row says nothing to people: the list it is in does. */
const withoutRows = (path: readonly (string | number)[]): string =>
  path.filter((step) => typeof step === 'string').join('.');
