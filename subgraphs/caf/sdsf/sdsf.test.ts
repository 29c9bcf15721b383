import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Row {
  numero: number;
  [field: string]: unknown;
}

const numbers = (rows: readonly Row[]) => rows.map(({ numero }) => numero);
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('le schéma des services aux familles, dans la maison de la Caf seule', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());
  const references = byKey(() => caf);

  async function objectifs(args: string, fields = 'numero') {
    const { data, errors, sql } = await caf.query<{ objectifsSdsf: Row[] }>(`{ objectifsSdsf${args} { ${fields} } }`);
    expect(errors).toEqual([]);
    return { rows: data.objectifsSdsf, sql };
  }

  it('has 3 axes, 10 priorities, 31 objectives (14, 8, 9) and 62 indicators (45, 17, 0) (question 54)', async () => {
    const { data, errors, sql } = await caf.query(
      `{ sdsf(id: "sdsf-59") { titre nombreObjectifs nombreIndicateurs priorites { rang intitule source { lignes } }
         axes { numero nombreObjectifs nombreIndicateurs objectifs { numero nombreIndicateurs } } } }`,
    );
    expect(errors).toEqual([]);
    const schema = data.sdsf as { axes: { objectifs: Row[] }[]; priorites: unknown[] };
    expect(schema).toMatchObject({
      titre: 'Schéma départemental des services aux familles du Nord',
      nombreObjectifs: 31,
      nombreIndicateurs: 62,
      axes: [
        { numero: 1, nombreObjectifs: 14, nombreIndicateurs: 45 },
        { numero: 2, nombreObjectifs: 8, nombreIndicateurs: 17 },
        { numero: 3, nombreObjectifs: 9, nombreIndicateurs: 0 },
      ],
    });
    expect(schema.priorites).toHaveLength(10);
    expect(schema.priorites[9]).toMatchObject({ rang: 10, source: { lignes: '967' } });
    expect(schema.axes.map(({ objectifs: rows }) => numbers(rows))).toEqual([upTo(1, 14), upTo(15, 22), upTo(23, 31)]);
    expect(schema.axes.flatMap(({ objectifs: rows }) => rows.map((row) => row.nombreIndicateurs))).toEqual([
      ...[0, 0, 3, 2, 3, 4, 5, 5, 8, 5, 3, 2, 2, 3],
      ...[2, 2, 2, 2, 2, 2, 2, 3],
      ...Array<number>(9).fill(0),
    ]);
    // The schéma, its agreement, its priorities, its axes, their objectives, their indicators.
    expect(sql).toHaveLength(6);
  });

  it('keeps both wordings of an axis where the list and the chapter differ', async () => {
    const { data } = await caf.query('{ sdsf(id: "sdsf-59") { axes { intitules { valeur concordance } } } }');
    expect(data.sdsf).toMatchObject({
      axes: [
        { intitules: { valeur: null, concordance: 'DIVERGENT' } },
        { intitules: { concordance: 'UNIQUE' } },
        { intitules: { valeur: null, concordance: 'DIVERGENT' } },
      ],
    });
  });

  it('filters by partner, pilot, axis and words; the MSA is a partner of nine and pilots one (question 55)', async () => {
    const partner = await objectifs('(partenaire: "msa:msa-59-62")');
    expect(numbers(partner.rows)).toEqual([3, 4, 5, 6, 10, 13, 15, 16, 22]);
    expect(partner.sql).toHaveLength(1);
    expect(numbers((await objectifs('(partenaire: "msa-59-62", axe: 2)')).rows)).toEqual([15, 16, 22]);
    const piloted = await objectifs(
      '(pilote: "msa:msa-59-62")',
      'numero pilotes { libelle perimetre source { lignes } }',
    );
    expect(piloted.rows).toMatchObject([
      {
        numero: 25,
        pilotes: expect.arrayContaining([
          { libelle: 'MSA', perimetre: 'Territoires ruraux', source: { lignes: '1615' } },
        ]),
      },
    ]);
    expect(numbers((await objectifs('(pilote: "departement:59")')).rows)).toEqual([24, 25, 27]);
    expect(numbers((await objectifs('(recherche: "ILLETTRISME")')).rows)).toEqual([15, 20]);
    expect(numbers((await objectifs('(recherche: "habilitations")')).rows)).toEqual([30]);
    expect((await objectifs('(pilote: "caf:caf-62")')).rows).toEqual([]);
  });

  it('gives the third axis pilots and a date, the two others partners and indicators', async () => {
    const { rows, sql } = await objectifs(
      '',
      'numero partenairesMobilises { libelle nature partie { __typename } } pilotes { libelle nature partie { __typename } } echeances { annee } indicateurs { id } absences { champ }',
    );
    for (const row of rows) {
      const { numero, partenairesMobilises, pilotes, echeances, indicateurs } = row as Row & Record<string, unknown[]>;
      const third = numero >= 23;
      const silent = numero <= 2;
      expect([numero, partenairesMobilises?.length === 0]).toEqual([numero, third || silent]);
      expect([numero, pilotes?.length === 0, echeances?.length === 0]).toEqual([numero, !third, !third]);
      expect([numero, indicateurs?.length === 0]).toEqual([numero, third || silent]);
    }
    const named = rows.flatMap((row) => [...(row.partenairesMobilises as object[]), ...(row.pilotes as object[])]);
    for (const who of named as { libelle: string; nature: string; partie: unknown }[])
      expect([who.libelle, who.partie !== null]).toEqual([who.libelle, who.nature === 'ORGANISATION']);
    const years = Object.fromEntries(
      rows.slice(22).map((row) => [row.numero, (row.echeances as { annee: number }[]).map(({ annee }) => annee)]),
    );
    expect(years).toEqual({
      ...{ 23: [2020], 24: [2021], 25: [2020], 26: [2021], 27: [2020, 2021, 2020], 28: [2022] },
      ...{ 29: [2022], 30: [2022], 31: [2020] },
    });
    // Objectives, indicators, then the Caf and the outside organisations they name.
    expect(sql).toHaveLength(4);
  });

  it('keeps the printed section numbers, their gap at 30 and the shift of the table of contents', async () => {
    const { rows } = await objectifs('(axe: 3)', 'numero numeroSection sommaire { numero propre } absences { champ }');
    expect(rows.map((row) => [row.numeroSection, (row.sommaire as { numero: string } | null)?.numero ?? null])).toEqual(
      [
        ['2.3.1', null],
        ['2.3.2', '2.3.1'],
        ['2.3.3', '2.3.2'],
        ['2.3.4', '2.3.3'],
        ['2.3.5', '2.3.4'],
        ['2.3.6', '2.3.5'],
        ['2.3.7', '2.3.6'],
        [null, '2.3.7'],
        ['2.3.8', '2.3.8'],
      ],
    );
    expect(rows[7]?.absences).toContainEqual({ champ: 'numeroSection' });
  });

  it('publishes targets as data, and says so where the text gives no value', async () => {
    const { rows } = await objectifs('', 'numero cibles { sens valeur unite annee source { lignes } }');
    const printed = rows.flatMap(({ numero, cibles }) => (cibles as object[]).map((cible) => ({ numero, ...cible })));
    expect(printed).toEqual(
      expect.arrayContaining([
        { numero: 3, sens: 'ATTEINDRE', valeur: null, unite: 'pour cent', annee: 2020, source: { lignes: '1021' } },
        {
          numero: 7,
          sens: 'AU_MOINS',
          valeur: '10',
          unite: 'pour cent',
          annee: null,
          source: { lignes: '1121, 1132' },
        },
        {
          numero: 15,
          sens: 'ATTEINDRE',
          valeur: '3',
          unite: 'familles sur 10',
          annee: null,
          source: { lignes: '1343' },
        },
      ]),
    );
  });

  it('sorts indicators by what they measure first, in the order of the objectives', async () => {
    const { data, sql } = await caf.query<Record<string, { id: string }[]>>(
      '{ indicateursSdsf { id } taux: indicateursSdsf(famille: TAUX) { id } second: indicateursSdsf(axe: 2) { id } }',
    );
    expect(data.indicateursSdsf).toHaveLength(62);
    expect(data.second).toHaveLength(17);
    expect(data.taux?.map(({ id }) => id.split('/')[2])).toEqual(['6', '7', '7', '8', '8', '15']);
    expect(sql.length).toBeLessThanOrEqual(6);
  });

  it('answers references by key in one statement, and refuses what it does not know in French', async () => {
    const keys = upTo(1, 9).map((numero) => ({ id: `sdsf-59/objectif/${String(numero)}` }));
    const { found, sql } = await references('ObjectifSdsf', keys, 'numero titre');
    expect(found).toHaveLength(9);
    expect(sql).toHaveLength(1);
    const { errors } = await caf.query('{ sdsf(id: "sdsf-75") { id } objectifSdsf(id: "sdsf-59/objectif/32") { id } }');
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INTROUVABLE', 'INTROUVABLE']);
    expect(errors.map(({ message }) => message)).toContain('Aucun schéma ne porte l’identifiant « sdsf-75 ».');
  });
});
