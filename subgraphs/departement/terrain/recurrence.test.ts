import { FrequenceRecurrence, JourSemaine, type LigneRecurrence, nextDates, rruleOf } from './recurrence.js';
import { percentage, subtraction } from './montants.js';

const monthly = (jour: keyof typeof JourSemaine, ...rangsDansLeMois: number[]): LigneRecurrence => ({
  texteImprime: '',
  jour: JourSemaine[jour],
  frequence: FrequenceRecurrence.MENSUELLE,
  rangsDansLeMois,
  momentsJournee: [],
  creneaux: [],
  precautions: [],
  absences: {},
});
const weekly = (jour: keyof typeof JourSemaine): LigneRecurrence => ({
  ...monthly(jour),
  frequence: FrequenceRecurrence.HEBDOMADAIRE,
});

describe('une récurrence', () => {
  it('gives the second Friday of each month, whatever day the month begins with', () => {
    expect(nextDates(monthly('VENDREDI', 2), '2023-01-01', 12)).toEqual([
      '2023-01-13',
      '2023-02-10',
      '2023-03-10',
      '2023-04-14',
      '2023-05-12',
      '2023-06-09',
      '2023-07-14',
      '2023-08-11',
      '2023-09-08',
      '2023-10-13',
      '2023-11-10',
      '2023-12-08',
    ]);
  });

  it('counts the first day asked, and leaves the day before behind', () => {
    expect(nextDates(monthly('VENDREDI', 2), '2023-10-13', 1)).toEqual(['2023-10-13']);
    expect(nextDates(monthly('VENDREDI', 2), '2023-10-14', 1)).toEqual(['2023-11-10']);
  });

  it('knows several ranks, and months without a fifth day', () => {
    expect(nextDates(monthly('MARDI', 1, 3), '2023-12-06', 3)).toEqual(['2023-12-19', '2024-01-02', '2024-01-16']);
    expect(nextDates(monthly('JEUDI', 5), '2024-02-01', 3)).toEqual(['2024-02-29', '2024-05-30', '2024-08-29']);
  });

  it('gives every week when it is weekly, Sundays included', () => {
    expect(nextDates(weekly('MARDI'), '2024-02-26', 2)).toEqual(['2024-02-27', '2024-03-05']);
    expect(nextDates(weekly('DIMANCHE'), '2024-03-03', 2)).toEqual(['2024-03-03', '2024-03-10']);
  });

  it('refuses when the document does not say which Thursday', () => {
    expect(nextDates(monthly('JEUDI'), '2023-10-01', 5)).toBeNull();
    expect(rruleOf(monthly('JEUDI'))).toBeNull();
  });

  it('writes the rule of RFC 5545', () => {
    expect(rruleOf(monthly('VENDREDI', 2, 4))).toBe('FREQ=MONTHLY;BYDAY=2FR,4FR');
    expect(rruleOf(weekly('MARDI'))).toBe('FREQ=WEEKLY;BYDAY=TU');
  });

  it('stops at the end of the calendar rather than writing a date nobody can read', () => {
    expect(nextDates(weekly('VENDREDI'), '9999-12-25', 5)).toEqual(['9999-12-31']);
  });
});

describe('un montant', () => {
  it('is computed exactly, cents included', () => {
    expect(percentage('1488.60', '2238')).toBe('66.5');
    expect(percentage('1', '2000')).toBe('0.1');
    expect(subtraction('2238', '1488.60')).toBe('749.40');
    expect(subtraction('1', '1.05')).toBe('-0.05');
  });
});
