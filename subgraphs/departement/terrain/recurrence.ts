import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateCivile } from '../../../schema/scalars.js';
import { Absence, RaisonAbsence } from '../../kit/valeurs/absence.js';

export enum JourSemaine {
  LUNDI = 'LUNDI',
  MARDI = 'MARDI',
  MERCREDI = 'MERCREDI',
  JEUDI = 'JEUDI',
  VENDREDI = 'VENDREDI',
  SAMEDI = 'SAMEDI',
  DIMANCHE = 'DIMANCHE',
}

registerEnumType(JourSemaine, {
  name: 'JourSemaine',
  description: 'Jour de la semaine.',
  valuesConfig: {
    LUNDI: { description: 'Lundi.' },
    MARDI: { description: 'Mardi.' },
    MERCREDI: { description: 'Mercredi.' },
    JEUDI: { description: 'Jeudi.' },
    VENDREDI: { description: 'Vendredi.' },
    SAMEDI: { description: 'Samedi.' },
    DIMANCHE: { description: 'Dimanche.' },
  },
});

export enum FrequenceRecurrence {
  HEBDOMADAIRE = 'HEBDOMADAIRE',
  MENSUELLE = 'MENSUELLE',
}

registerEnumType(FrequenceRecurrence, {
  name: 'FrequenceRecurrence',
  description: 'Pas d’une récurrence.',
  valuesConfig: {
    HEBDOMADAIRE: { description: 'Chaque semaine, le jour dit.' },
    MENSUELLE: { description: 'Certains jours du mois seulement : voir les rangs.' },
  },
});

export enum MomentJournee {
  MATIN = 'MATIN',
  APRES_MIDI = 'APRES_MIDI',
}

registerEnumType(MomentJournee, {
  name: 'MomentJournee',
  description: 'Demi-journée.',
  valuesConfig: { MATIN: { description: 'Le matin.' }, APRES_MIDI: { description: 'L’après-midi.' } },
});

@ObjectType({ description: 'Créneau horaire d’une permanence.' })
export class Creneau {
  @Field({ description: 'Heure de début, « HH:MM ».' })
  debut!: string;

  @Field(() => String, { nullable: true, description: 'Heure de fin, « HH:MM » ; nulle si elle n’est pas imprimée.' })
  fin!: string | null;
}

/** What a data file holds for a recurrence; `Recurrence.read` adds what is computed from it. */
export interface LigneRecurrence {
  texteImprime: string;
  jour: JourSemaine;
  frequence: FrequenceRecurrence;
  /** The ranks of the day in its month; empty when weekly, and when the document does not say which. */
  rangsDansLeMois: number[];
  momentsJournee: MomentJournee[];
  creneaux: { debut: string; fin?: string }[];
  precautions: string[];
  absences: Record<string, string>;
}

@ObjectType({ description: 'Quand une permanence revient : ce que le document imprime, et ce qui s’en calcule.' })
export class Recurrence {
  @Field({ description: 'Le rythme tel qu’imprimé.' })
  texteImprime!: string;

  @Field(() => JourSemaine, { description: 'Jour de la semaine.' })
  jour!: JourSemaine;

  @Field(() => FrequenceRecurrence, { description: 'Chaque semaine, ou certains rangs du mois.' })
  frequence!: FrequenceRecurrence;

  @Field(() => [Int], {
    description: 'Rangs du jour dans le mois (2 : le deuxième) ; vide si chaque semaine ou non dit.',
  })
  rangsDansLeMois!: number[];

  @Field(() => [MomentJournee], { description: 'Demi-journées concernées.' })
  momentsJournee!: MomentJournee[];

  @Field(() => [Creneau], { description: 'Créneaux imprimés ; vide si aucune heure n’est donnée (voir absences).' })
  creneaux!: Creneau[];

  @Field(() => [String], { description: 'Ce qu’il faut savoir avant de s’y fier : vacances, lecture du texte.' })
  precautions!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Règle de récurrence des jours (RFC 5545), sans les heures ; nulle si le document n’y suffit pas.',
  })
  rrule!: string | null;

  @Field(() => [Absence], { description: 'Ce que le document ne dit pas, et pourquoi une règle manque.' })
  absences!: Absence[];

  static read(row: LigneRecurrence): Recurrence {
    return Object.assign(new Recurrence(), {
      ...row,
      creneaux: row.creneaux.map(({ debut, fin }) => Object.assign(new Creneau(), { debut, fin: fin ?? null })),
      rrule: rruleOf(row),
      absences: Object.entries(row.absences).map(([champ, motif]) => Absence.read(champ, motif)),
    });
  }
}

@ObjectType({ description: 'Prochaines dates d’une permanence, ou le refus motivé de les calculer.' })
export class ProchainesDates {
  @Field(() => [DateCivile], { description: 'Dates calculées, dans l’ordre ; vide en cas de refus.' })
  dates!: string[];

  @Field(() => Absence, { nullable: true, description: 'Pourquoi le calcul est refusé, le cas échéant.' })
  refus!: Absence | null;

  @Field(() => String, { nullable: true, description: 'Règle appliquée (RFC 5545) ; nulle en cas de refus.' })
  regle!: string | null;

  @Field(() => [String], { description: 'Ce que le calcul ignore : vacances, jours fériés, terme de l’accord.' })
  precautions!: string[];
}

const DAYS = Object.values(JourSemaine);
const RFC_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** RFC 5545, days only: several slots a day would need BYHOUR × BYMINUTE, which multiplies them. */
export function rruleOf({ jour, frequence, rangsDansLeMois }: LigneRecurrence): string | null {
  const day = RFC_DAYS[DAYS.indexOf(jour)] ?? '';
  if (frequence === FrequenceRecurrence.HEBDOMADAIRE) return `FREQ=WEEKLY;BYDAY=${day}`;
  if (rangsDansLeMois.length === 0) return null;
  return `FREQ=MONTHLY;BYDAY=${rangsDansLeMois.map((rang) => `${String(rang)}${day}`).join(',')}`;
}

/** The `nombre` first dates from `du` included; `null` when which days of the month is not known. Pure. */
export function nextDates(recurrence: LigneRecurrence, du: string, nombre: number): string[] | null {
  if (rruleOf(recurrence) === null) return null;
  const { jour, frequence, rangsDansLeMois } = recurrence;
  const at = new Date(`${du}T00:00:00Z`);
  // getUTCDay counts from Sunday, our days from Monday.
  at.setUTCDate(at.getUTCDate() + ((DAYS.indexOf(jour) + 8 - at.getUTCDay()) % 7));
  const dates: string[] = [];
  for (; dates.length < nombre && at.getUTCFullYear() <= 9999; at.setUTCDate(at.getUTCDate() + 7)) {
    const rang = Math.ceil(at.getUTCDate() / 7);
    if (frequence === FrequenceRecurrence.HEBDOMADAIRE || rangsDansLeMois.includes(rang)) {
      dates.push(at.toISOString().slice(0, 10));
    }
  }
  return dates;
}

/** The public answer: dates and what they ignore, or the reason why none may be given. */
export function prochainesDates(
  recurrence: LigneRecurrence | null,
  motif: string,
  du: string,
  nombre: number,
  precautions: readonly string[],
): ProchainesDates {
  const dates = recurrence && nextDates(recurrence, du, nombre);
  const explication = recurrence ? (recurrence.absences.rangsDansLeMois ?? motif) : motif;
  return Object.assign(new ProchainesDates(), {
    dates: dates ?? [],
    regle: recurrence && rruleOf(recurrence),
    refus: dates ? null : refus(explication),
    precautions: dates ? [...(recurrence?.precautions ?? []), ...precautions] : [],
  });
}

function refus(motif: string): Absence {
  const explication = motif.replace(/^[A-Z_]+\s*:\s*/, '');
  return Object.assign(new Absence(), { champ: 'dates', raison: RaisonAbsence.ABSENT, explication });
}
