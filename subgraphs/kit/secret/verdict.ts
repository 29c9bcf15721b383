import { indicateurs } from '../../../schema/indicateurs.js';
import { Rationnel } from '../calcul/rationnel.js';
import { type LigneObservation, StatutObservation } from '../valeurs/observation.js';
import { politiquePour, RegleArrondi, SEUIL_PAR_DEFAUT, type PolitiqueSecret } from './politique-secret.js';

/** What may be said of one row. The value of a withheld row never leaves this folder. */
export interface Verdict {
  readonly statut: StatutObservation;
  readonly valeur: string | null;
  readonly motif: string | null;
}

const PRIMAIRE = 'effectif trop petit pour être publié (politique du projet).';
const DOMINANCE = 'un seul contributeur fait l’essentiel de cette somme : la publier reviendrait à publier la sienne.';
const SECONDAIRE =
  'publiée à côté du total, elle révélerait par différence un effectif trop petit ; un seul des deux chiffres est donné.';

const retenu = (statut: StatutObservation, motif: string): Verdict => ({
  statut,
  valeur: null,
  motif: `NON_DIFFUSABLE : ${motif}`,
});
const uniteDe = ({ indicateur }: LigneObservation): string => indicateurs[indicateur]?.unite ?? '';

/** The row by itself: too small a count, an amount that one contributor makes, or rounded as its owner asks. */
export function seule(row: LigneObservation, politiques: readonly PolitiqueSecret[]): Verdict {
  const politique = politiquePour(politiques, uniteDe(row));
  const valeur = row.valeur === null ? null : String(row.valeur);
  if (politique === null || valeur === null) return { statut: row.statut, valeur, motif: null };
  const nombre = Rationnel.lire(valeur);
  if (nombre.compare(Rationnel.ZERO) > 0 && nombre.compare(entier(politique.seuilPrimaire)) <= 0)
    return retenu(StatutObservation.SECRET_PRIMAIRE, PRIMAIRE);
  if (Rationnel.lire(String(row.partPremierContributeur)).compare(Rationnel.lire(String(politique.dominance))) > 0)
    return retenu(StatutObservation.SECRET_PRIMAIRE, DOMINANCE);
  if (politique.arrondi === RegleArrondi.AUCUN) return { statut: row.statut, valeur, motif: null };
  const arrondie = nombre.divisePar(entier(5)).arrondi(0).fois(entier(5));
  return { statut: StatutObservation.ARRONDI, valeur: arrondie.ecrire(0), motif: null };
}

/**
 * A row among those it adds up with: `totaux` are the figures it is part of, nearest first; `parts` are the other parts of
 * its nearest total. Withheld when a published total less this part is small, or when what its total leaves of the
 * published parts is: the largest part is the last to be withheld.
 */
export function parmiLesSiens(
  row: LigneObservation,
  totaux: readonly LigneObservation[],
  parts: readonly LigneObservation[],
  politiques: readonly PolitiqueSecret[],
): Verdict {
  const propre = seule(row, politiques);
  if (propre.valeur === null) return propre;
  const seuil = entier(politiquePour(politiques, uniteDe(row))?.seuilPrimaire ?? SEUIL_PAR_DEFAUT);
  const secret = retenu(StatutObservation.SECRET_SECONDAIRE, SECONDAIRE);
  const valeur = Rationnel.lire(String(row.valeur));
  const petit = (reste: Rationnel) => reste.absolu().compare(seuil) <= 0;
  if (totaux.some((total) => total.valeur !== null && petit(Rationnel.lire(String(total.valeur)).moins(valeur))))
    return secret;

  const total = totaux[0]?.valeur;
  if (total === undefined || total === null) return propre;
  const publiees = parts.filter((part) => seule(part, politiques).valeur !== null);
  // One part is withheld: the others, taken from the total, would give it back.
  if (publiees.length === parts.length) return propre;
  const croissantes = [...publiees].sort((a, b) =>
    Rationnel.lire(String(a.valeur)).compare(Rationnel.lire(String(b.valeur))),
  );
  let reste = croissantes.reduce(
    (somme, part) => somme.moins(Rationnel.lire(String(part.valeur))),
    Rationnel.lire(String(total)),
  );
  for (const part of croissantes) {
    if (!petit(reste)) break;
    if (part.id === row.id) return secret;
    reste = reste.plus(Rationnel.lire(String(part.valeur)));
  }
  return propre;
}

const entier = (nombre: number): Rationnel => Rationnel.lire(String(nombre));
