import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, place) => from + place);

describe('ce que le schéma du Nord exige, qui agrée, qui siège et qui signe', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('says what the schéma of the Pas-de-Calais is, and that it is only cited: no objective is invented for it', async () => {
    const { data, errors } = await caf.query(
      `{ sdsf(id: "sdsf-62-2023") { texteDisponible nombreObjectifs axes { id } priorites { id } departement { code }
         accord { orientations generation { concordance } instances { id } } absences { champ raison } }
         accordCite(id: "sdsf-59") { sdsf { id opposable horsPortee { source { lignes } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.sdsf).toMatchObject({
      texteDisponible: false,
      nombreObjectifs: null,
      axes: [],
      priorites: [],
      departement: { code: '62' },
      accord: { orientations: { length: 4 }, generation: { concordance: 'DIVERGENT' }, instances: { length: 2 } },
      absences: expect.arrayContaining([{ champ: 'axes', raison: 'ABSENT' }]),
    });
    expect(data.accordCite).toEqual({
      sdsf: {
        id: 'sdsf-59',
        opposable: false,
        horsPortee: [{ source: { lignes: '194' } }, { source: { lignes: '195' } }],
      },
    });
  });

  it('lists what objectives 29 and 30 require: 6 demands, then 9 functions and 3 conditions', async () => {
    const fields = '{ exigences { rang texte source { lignes } } conditions { rang source { lignes } } }';
    const { data } = await caf.query<
      Record<string, { exigences: { source: { lignes: string } }[]; conditions: unknown[] }>
    >(
      `{ evaluation: objectifSdsf(id: "sdsf-59/objectif/29") ${fields} plateforme: objectifSdsf(id: "sdsf-59/objectif/30") ${fields} }`,
    );
    const lines = (name: string) => data[name]?.exigences.map(({ source }) => Number(source.lignes));
    expect(lines('evaluation')).toEqual(upTo(1782, 1787));
    expect(lines('plateforme')).toEqual([...upTo(1816, 1822), 1824, 1825]);
    expect(data.evaluation?.conditions).toHaveLength(6);
    expect(data.plateforme?.conditions).toHaveLength(3);
  });

  it('describes the approval of a social centre: four years, twelve months of notice, a yearly committee', async () => {
    const { data, errors } = await caf.query(
      `{ objectifSdsf(id: "sdsf-59/objectif/26") { demarcheAgrement { dureeAnnees preavisMois comitesTechniquesParAn
         etapes { rang action moment acteurs { libelle partie { __typename } } source { lignes } } instances { nom } } } }`,
    );
    expect(errors).toEqual([]);
    const { demarcheAgrement: found } = data.objectifSdsf as { demarcheAgrement: { etapes: object[] } };
    expect(found).toMatchObject({
      dureeAnnees: 4,
      preavisMois: 12,
      comitesTechniquesParAn: 1,
      instances: { length: 4 },
    });
    expect(found.etapes).toHaveLength(15);
    expect(found.etapes[1]).toMatchObject({ rang: 2, action: 1, source: { lignes: '1629' } });
  });

  it('has 10 categories in its COPIL, 22 numbered lines in its commission and 13 signatories of 10 institutions', async () => {
    const { data, errors, sql } = await caf.query(
      `{ sdsf(id: "sdsf-59") { signataires { institution qualite partie { __typename } }
         instances { id categories { rang intitule nombreSieges representants parties { __typename } } } resiliations { preavisMois } actualisationAnnees } }`,
    );
    expect(errors).toEqual([]);
    const schema = data.sdsf as {
      signataires: { institution: string; partie: unknown }[];
      instances: { categories: { rang: number; nombreSieges: number | null; parties: unknown[] }[] }[];
    };
    const [copil, cdsf, adHoc] = schema.instances.map(({ categories }) => categories);
    expect(copil?.map(({ rang }) => rang)).toEqual(upTo(1, 10));
    expect(cdsf?.map(({ rang }) => rang)).toEqual(upTo(1, 22));
    expect(adHoc).toEqual([]);
    expect(cdsf?.map(({ nombreSieges }) => nombreSieges).slice(14)).toEqual([2, 2, 2, null, 2, 2, 2, 2]);
    expect([...(copil ?? []), ...(cdsf ?? [])].flatMap(({ parties }) => parties)).not.toContain(null);
    expect(schema.signataires).toHaveLength(13);
    expect(new Set(schema.signataires.map(({ institution }) => institution)).size).toBe(10);
    expect(schema).toMatchObject({ resiliations: [{ preavisMois: 3 }], actualisationAnnees: 2 });
    // The schéma, its agreement, signatories, instances, categories, then Caf and outside organisations, twice at most.
    expect(sql.length).toBeLessThanOrEqual(9);
  });

  it('names no agent and no user: ten lines of the document do, and none of their names enters', async () => {
    const { data } = await caf.query('{ sdsf(id: "sdsf-59") { instances { categories { representants } } } }');
    // A person is printed « Prénom NOM » there.
    expect(JSON.stringify(data)).not.toMatch(/\p{Lu}\p{Ll}+ \p{Lu}{4,}/u);
  });
});
