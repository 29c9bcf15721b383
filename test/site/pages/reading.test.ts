import { verdictOf, type ComparedCell } from '../../../site/pages/compare/comparable.js';
import { count, dateOf, dayOf, figure, today } from '../../../site/pages/reading/figures.js';
import { Losses } from '../../../site/pages/reading/losses.js';
import { Notes, type Source } from '../../../site/pages/reading/notes.js';
import { partnerList } from '../../../site/pages/reading/partner-names.js';
import type { ObservationData } from '../../../site/pages/territory/figures-data.js';
import { agreementOf } from '../../../site/pages/territory/read-series.js';

describe('ce qu’une page lit d’une réponse', () => {
  const down = { code: 'PARTENAIRE_INDISPONIBLE', partenaire: 'caf' };

  it('names who is missing at a place, above it and below it, and no one else', () => {
    const losses = new Losses([
      { message: '', path: ['epci', 'contradictions'], extensions: down },
      { message: '', path: ['s0'], extensions: { ...down, partenaire: 'msa' } },
      { message: '', path: ['epci'], extensions: { code: 'INTROUVABLE', partenaire: 'epci' } },
    ]);
    expect(losses.partners()).toEqual(['caf', 'msa']);
    expect(losses.at(['epci', 'contradictions', 0, 'objet'])).toEqual(['caf']);
    expect(losses.at(['epci'])).toEqual([]);
    expect(losses.around(['epci'])).toEqual(['caf']);
    expect(losses.around(['epci', 'communes'])).toEqual([]);
  });

  it('numbers each passage once, where it is first cited', () => {
    const passage = (document: string, lignes: string): Source => ({
      document,
      lignes,
      titre: '',
      piece: 'pièce',
      emetteur: '',
      datePiece: null,
      licence: '',
    });
    const notes = new Notes();
    const numbers = [passage('S3', '1'), passage('S1', '5'), passage('S3', '1')].map((one) => notes.cite(one).number);
    expect(numbers).toEqual([1, 2, 1]);
    expect(notes.byDocument().map(({ document, notes: cited }) => [document.document, cited.length])).toEqual([
      ['S1', 1],
      ['S3', 1],
    ]);
  });

  it('writes figures and dates as French does, without rounding a decimal', () => {
    expect(figure('1488.60')).toBe('1\u202f488,60');
    expect(figure('12345678901234567890.1')).toBe('12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890,1');
    expect([dateOf('2023-01-01'), dayOf('2026-12-11')]).toEqual(['1er janvier 2023', 'vendredi 11 décembre 2026']);
    expect([count(0, 'vierge'), count(1, 'commune'), count(2, 'centre social', 'centres sociaux')]).toEqual([
      '0 vierge',
      '1 commune',
      '2 centres sociaux',
    ]);
    expect(partnerList(['caf', 'departement', 'msa'])).toBe('la Caf, le Département et la MSA');
    // It is already tomorrow in Paris.
    expect(today(new Date('2026-07-31T22:30:00Z'))).toBe('2026-08-01');
  });

  it('calls contested what differs, unless each value has its own year', () => {
    const said = (...values: [periode: string, valeur: string | null][]) =>
      agreementOf(values.map(([periode, valeur]) => ({ periode, valeur }) as ObservationData));
    expect(said(['non datée', '1'], ['annexe 2', '4'])).toBe('contesté');
    expect(said(['2020', '229'], ['2021', '243'])).toBe('plusieurs périodes');
    expect(said(['2020', '229'], ['2020', '243'])).toBe('contesté');
    expect(said(['2020', '3'], ['annexe 2', '3.0'])).toBe('concordant');
    expect(said(['2020', '3'], ['2021', null])).toBe('une seule source');
    expect(said(['2020', null])).toBe('sans valeur');
  });
});

describe('ce qui se compare', () => {
  const cell = (value: string | null, basis?: string, more: Partial<ComparedCell> = {}): ComparedCell => ({
    value,
    basis,
    isContested: false,
    isPartial: false,
    sources: [],
    absence: null,
    at: [],
    ...more,
  });
  const verdict = (...cells: ComparedCell[]) => verdictOf({ label: '', unit: '', cells }, ['A', 'B', 'C']);

  it('sets side by side what is known, uncontested and on one basis', () => {
    expect(verdict(cell('1', '2018'), cell('2', '2018'), cell(null))).toEqual({ isComparable: true });
  });

  it.each([
    ['contested', [cell('1', '2018', { isContested: true }), cell('2', '2018')], 'se contredisent (A)'],
    ['partial', [cell('1', '2018'), cell('2', '2018', { isPartial: true })], 'ne répond pas'],
    ['alone', [cell(null), cell('2', '2018')], 'Un seul territoire a une valeur (B)'],
    ['undated', [cell('1'), cell('2', '2018')], 'n’est pas datée'],
    ['of two years', [cell('1', '2018'), cell('2', '2021')], 'pas sur la même chose'],
    ['unknown', [cell(null), cell(null)], 'Aucun de ces territoires'],
  ])('refuses what is %s, with the reason', (_, cells, reason) => {
    expect(verdict(...cells)).toEqual({ isComparable: false, reason: expect.stringContaining(reason) });
  });
});
