import { evaluer, type Pas } from './evaluer.js';
import { lireFormule, nomsDe } from './formule.js';
import type { Indicateur } from './indicateur.js';
import type { Lecture } from './lire-entree.js';
import type { Parametre } from './parametre.js';
import { DivisionParZero, type Rationnel } from './rationnel.js';
import { RaisonRefus, refus, type RefusCalcul } from './refus.js';

/** A parameter of the formula, and the value in force; null when none is. */
export interface ParametreChoisi {
  readonly nom: string;
  readonly code: string;
  readonly parametre: Parametre | null;
}

/** The result, or the reason there is none; what stops a computation is said in the order that matters to the reader. */
export function resoudre(
  definition: Indicateur,
  lectures: readonly Lecture[],
  choisis: readonly ParametreChoisi[],
  jour: string | null,
  valeurs: ReadonlyMap<string, Rationnel>,
  pas: Pas[],
): { resultat: Rationnel | null; refuse: RefusCalcul | null } {
  const sans = (refuse: RefusCalcul) => ({ resultat: null, refuse });
  const manquantes = lectures.filter(({ manque }) => manque !== null);
  if (definition.refusRaison !== '') {
    const enCause = manquantes.map(({ entree }) => entree.indicateur);
    return sans(refus(definition.refusRaison, definition.refusExplication, enCause));
  }
  const ordre = [RaisonRefus.SECRET_STATISTIQUE, RaisonRefus.NON_OBTENU, RaisonRefus.ENTREE_CONTESTEE];
  const raison = ordre.find((une) => manquantes.some(({ manque }) => manque === une)) ?? RaisonRefus.ENTREE_MANQUANTE;
  if (manquantes.length > 0) {
    const dites = [...new Set(manquantes.map(({ entree }) => entree.absence?.explication ?? ''))];
    return sans(
      refus(
        raison,
        dites.join(' '),
        manquantes.map(({ entree }) => entree.indicateur),
      ),
    );
  }
  const formule = lireFormule(definition.formule);
  const absents = choisis.filter(({ nom, parametre }) => parametre === null && nomsDe(formule).includes(nom));
  if (absents.length > 0) {
    const codes = absents.map(({ code }) => code);
    const explication = `Aucune valeur en vigueur ${jour ? `le ${jour}` : 'à une date qui n’est pas connue'} pour : ${codes.join(', ')}.`;
    return sans(refus(RaisonRefus.PARAMETRE_MANQUANT, explication, codes));
  }
  try {
    return { resultat: evaluer(formule, valeurs, pas), refuse: null };
  } catch (error) {
    if (!(error instanceof DivisionParZero)) throw error;
    return sans(refus(RaisonRefus.DIVISION_PAR_ZERO, `La formule « ${definition.formule} » divise par zéro.`));
  }
}
