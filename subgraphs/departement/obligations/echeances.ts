import type { Accord } from '../../kit/valeurs/accord.js';
import { CadenceObligation, NatureObligation, Obligation, type RegleObligation } from '../../kit/valeurs/obligation.js';

export interface Periode {
  readonly debut: string;
  readonly fin: string;
}

/** The days of an agreement that its rules need; a day nobody printed is null. */
export type Duree = Pick<Accord, 'effet' | 'fin'>;

const yearOf = (day: string) => Number(day.slice(0, 4));
const years = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
const latest = (...days: (string | null)[]) => days.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a));
const earliest = (...days: (string | null)[]) => days.reduce((a, b) => (b !== null && (a === null || b < a) ? b : a));
const meets = (window: Periode, asked: Periode) => window.debut <= asked.fin && window.fin >= asked.debut;

/**
 * What a rule asks between two days, or in words why nothing can be dated. Dates as text compare in the order of time.
 * Windows stay within the agreement, except for a bilan, which is due the year after the one it reports on.
 */
export function echeances(regle: RegleObligation, duree: Duree, asked: Periode): Obligation[] | string {
  const first = duree.effet ? yearOf(duree.effet) : regle.depuis;
  const known = [CadenceObligation.AUCUNE, CadenceObligation.PAR_CONTRAT].includes(regle.cadence);
  if (known) return regle.regle;
  if (first === null) return `Aucun jour d’effet n’est écrit pour l’accord, et la règle ne dit pas d’où compter.`;
  const last = Math.min(yearOf(asked.fin), duree.fin ? yearOf(duree.fin) : Infinity);
  const nombre = regle.nombre ?? 1;
  switch (regle.cadence) {
    case CadenceObligation.PAR_ANNEE:
      return years(Math.max(first, yearOf(asked.debut)), last).flatMap((annee) =>
        times(regle, nombre, String(annee), civilYear(annee, duree), asked),
      );
    case CadenceObligation.PLURIANNUELLE:
      return years(Math.max(first, yearOf(asked.debut)), last)
        .filter((annee) => annee > first && (annee - first) % nombre === 0)
        .flatMap((annee) => times(regle, 1, String(annee), civilYear(annee, duree), asked));
    case CadenceObligation.ANNEE_SUIVANTE:
      return years(Math.max(first, yearOf(asked.debut) - 1), last).flatMap((annee) =>
        times(regle, 1, String(annee), month(annee + 1, regle.mois ?? 1), asked, ` de l’année ${String(annee)}`),
      );
    case CadenceObligation.SUR_LA_DUREE:
      if (!duree.effet || !duree.fin) return 'La durée de l’accord n’est pas bornée, et le texte ne dit pas par an.';
      return times(regle, nombre, 'duree', { debut: duree.effet, fin: duree.fin }, asked);
  }
  return regle.regle;
}

const civilYear = (annee: number, { effet, fin }: Duree): Periode => ({
  debut: latest(`${String(annee)}-01-01`, effet) ?? '',
  fin: earliest(`${String(annee)}-12-31`, fin) ?? '',
});

/** Day 0 of the next month is the last of this one. */
function month(annee: number, mois: number): Periode {
  const day = (index: number, at: number) => new Date(Date.UTC(annee, index, at)).toISOString().slice(0, 10);
  return { debut: day(mois - 1, 1), fin: day(mois, 0) };
}

/** Several times in one window are as many obligations in the same window: no document cuts the year for them. */
function times(
  regle: RegleObligation,
  nombre: number,
  when: string,
  window: Periode,
  asked: Periode,
  suffix = '',
): Obligation[] {
  if (window.debut > window.fin || !meets(window, asked)) return [];
  return Array.from({ length: nombre }, (_, index) => {
    const rank = nombre > 1 ? `${String(index + 1)} sur ${String(nombre)}` : '';
    return Object.assign(new Obligation(), {
      id: [regle.id, when, ...(nombre > 1 ? [String(index + 1)] : [])].join('/'),
      nature: regle.nature,
      accord: regle.accord,
      libelle: `${regle.libelle}${suffix}${rank && ` : ${rank}`}`,
      ...window,
      responsables: regle.responsables,
      regle: regle.regle,
      source: regle.source,
    });
  });
}

/** The end of an agreement: the day itself, since no document opens a window before it. */
export function terme({ id, titre, fin, duree, source }: Accord, asked: Periode): Obligation[] | string {
  if (!fin) return duree;
  const window = { debut: fin, fin };
  if (!meets(window, asked)) return [];
  const said = { nature: NatureObligation.FIN_ACCORD, accord: id, libelle: `Dernier jour : ${titre}`, ...window };
  return [Object.assign(new Obligation(), said, { id: `${id}/terme`, responsables: [], regle: duree, source })];
}
