import { CadenceObligation, NatureObligation, RegleObligation } from '../../kit/valeurs/obligation.js';
import { echeances, type Duree } from './echeances.js';

const DUREE: Duree = { effet: '2023-04-01', fin: '2026-06-30' };
const regle = (cadence: CadenceObligation, said: Partial<RegleObligation> = {}) =>
  Object.assign(new RegleObligation(), {
    id: 'r',
    nature: NatureObligation.REUNION,
    cadence,
    nombre: 1,
    mois: null,
    depuis: null,
    accord: 'a',
    libelle: 'Se réunir',
    responsables: [],
    regle: 'ce que dit le texte',
    ...said,
  });
const windows = (rule: RegleObligation, du: string, au: string, duree: Duree = DUREE) => {
  const found = echeances(rule, duree, { debut: du, fin: au });
  return typeof found === 'string' ? found : found.map(({ id, debut, fin }) => [id, debut, fin]);
};

describe('ce qu’une règle demande entre deux jours', () => {
  it('opens the civil year, cut by the agreement’s own days', () => {
    expect(windows(regle(CadenceObligation.PAR_ANNEE), '2020-01-01', '2030-12-31')).toEqual([
      ['r/2023', '2023-04-01', '2023-12-31'],
      ['r/2024', '2024-01-01', '2024-12-31'],
      ['r/2025', '2025-01-01', '2025-12-31'],
      ['r/2026', '2026-01-01', '2026-06-30'],
    ]);
  });

  it('asks as many times as the minimum, in the same window: nobody cuts the year', () => {
    expect(windows(regle(CadenceObligation.PAR_ANNEE, { nombre: 2 }), '2025-01-01', '2025-12-31')).toEqual([
      ['r/2025/1', '2025-01-01', '2025-12-31'],
      ['r/2025/2', '2025-01-01', '2025-12-31'],
    ]);
  });

  it('keeps a window the period only touches, and nothing it does not', () => {
    expect(windows(regle(CadenceObligation.PAR_ANNEE), '2025-12-31', '2025-12-31')).toHaveLength(1);
    expect(windows(regle(CadenceObligation.PAR_ANNEE), '2026-07-01', '2026-12-31')).toEqual([]);
    expect(windows(regle(CadenceObligation.PAR_ANNEE), '2022-01-01', '2023-03-31')).toEqual([]);
  });

  it('asks for the bilan of each year the year after, even once the agreement has ended', () => {
    const bilan = regle(CadenceObligation.ANNEE_SUIVANTE, { mois: 2 });
    expect(windows(bilan, '2024-01-01', '2028-12-31')).toEqual([
      ['r/2023', '2024-02-01', '2024-02-29'],
      ['r/2024', '2025-02-01', '2025-02-28'],
      ['r/2025', '2026-02-01', '2026-02-28'],
      ['r/2026', '2027-02-01', '2027-02-28'],
    ]);
  });

  it('counts every second year from the one the rule starts at, up to the asked day when nothing ends', () => {
    const actualisation = regle(CadenceObligation.PLURIANNUELLE, { nombre: 2, depuis: 2019 });
    expect(windows(actualisation, '2019-01-01', '2024-12-31', { effet: null, fin: null })).toEqual([
      ['r/2021', '2021-01-01', '2021-12-31'],
      ['r/2023', '2023-01-01', '2023-12-31'],
    ]);
  });

  it('takes the whole agreement where the text does not say per year', () => {
    expect(windows(regle(CadenceObligation.SUR_LA_DUREE), '2025-01-01', '2025-12-31')).toEqual([
      ['r/duree', '2023-04-01', '2026-06-30'],
    ]);
    expect(
      windows(regle(CadenceObligation.SUR_LA_DUREE, { depuis: 2019 }), '2025-01-01', '2025-12-31', {
        effet: null,
        fin: null,
      }),
    ).toMatch(/pas bornée/);
  });

  it('says why nothing is dated: no rhythm, a contract of each structure, no day to count from', () => {
    expect(windows(regle(CadenceObligation.AUCUNE), '2025-01-01', '2025-12-31')).toBe('ce que dit le texte');
    expect(windows(regle(CadenceObligation.PAR_CONTRAT), '2025-01-01', '2025-12-31')).toBe('ce que dit le texte');
    expect(windows(regle(CadenceObligation.PAR_ANNEE), '2025-01-01', '2025-12-31', { effet: null, fin: null })).toMatch(
      /Aucun jour d’effet/,
    );
  });
});
