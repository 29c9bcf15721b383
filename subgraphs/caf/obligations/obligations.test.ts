import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';
import { moisAvant } from './contrat-projet.js';

interface Regles {
  reglesObligationCaf: { id: string; accord: string; cadence: string; nombre: number | null; regle: string }[];
}

describe('les règles de temps que la Caf apporte', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());
  const references = byKey(() => caf);

  it('brings the rhythm of every instance to its département, in four statements for both', async () => {
    const { found, sql } = await references<Regles>(
      'Departement',
      [{ code: '62' }, { code: '59' }],
      'reglesObligationCaf { id accord cadence nombre regle source { document lignes } }',
    );
    const [pasDeCalais, nord] = found.map(({ reglesObligationCaf }) => reglesObligationCaf);
    const due = pasDeCalais?.filter(({ cadence }) => cadence !== 'AUCUNE');
    expect(due?.map(({ id, cadence, nombre }) => [id, cadence, nombre])).toEqual([
      ['ctg-200069672-2023/instance/copil/reunion', 'PAR_ANNEE', 1],
      ['ctg-200069672-2023/instance/cotech/reunion', 'PAR_ANNEE', 2],
      ['rsa-auvvc-2025/instance/copil/reunion', 'PAR_ANNEE', 1],
      ['rsa-auvvc-2025/instance/cotech-annexe-1/reunion', 'PAR_ANNEE', 2],
      // « À minima 2 comités techniques », without « par an ».
      ['rsa-auvvc-2025/instance/cotech-annexe-2/reunion', 'SUR_LA_DUREE', 2],
      ['rsa-auvvc-2025/instance/cotech-annexe-4/reunion', 'PAR_ANNEE', 2],
    ]);
    expect(nord?.filter(({ accord }) => accord !== 'sdsf-59')).toEqual([]);
    expect(nord?.find(({ cadence }) => cadence === 'PLURIANNUELLE')).toMatchObject({ nombre: 2 });
    for (const { regle } of [...(pasDeCalais ?? []), ...(nord ?? [])]) expect(regle).not.toBe('');
    expect(sql).toHaveLength(4);
  });

  it('applies the twelve months to the end of an agrément the reader gives, and stores nothing', async () => {
    const { data } = await caf.query(
      `{ echeancesContratProjet(finAgrement: "2027-12-31") {
        finAgrement obligations { nature debut fin responsables source { document lignes } }
      } }`,
    );
    expect(data).toEqual({
      echeancesContratProjet: {
        finAgrement: '2027-12-31',
        obligations: [
          {
            nature: 'PREAVIS_CONTRAT_PROJET',
            debut: '2026-12-01',
            fin: '2026-12-31',
            responsables: ['caf:caf-59'],
            source: { document: 'S4', lignes: '1627-1629, 1688' },
          },
        ],
      },
    });
  });

  it('takes the civil month, leap years and ends of months included', () => {
    expect(moisAvant('2025-02-28', 12)).toEqual({ debut: '2024-02-01', fin: '2024-02-29' });
    expect(moisAvant('2026-08-31', 12)).toEqual({ debut: '2025-08-01', fin: '2025-08-31' });
  });

  it('refuses an agrément that ended before the rule applied', async () => {
    const { errors } = await caf.query('{ echeancesContratProjet(finAgrement: "2021-06-30") { finAgrement } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FILTRE_INVALIDE' } }]);
  });
});
