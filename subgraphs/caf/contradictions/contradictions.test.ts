import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Ligne {
  id: string;
  gravite: string;
  positions: { valeur: string; source: { document: string; lignes: string; emetteur: string } }[];
  concerne: Record<string, string>[];
}

/** A quartier's `code` is not of the type of a département’s: one of the two is asked under another name. */
const CLES = `__typename
  ... on AccordCite { id } ... on Action { id } ... on AnnexeRsa { id } ... on Antenne { id } ... on Avenant { id }
  ... on Caf { id } ... on CentreSocial { id } ... on Commune { codeInsee } ... on Departement { code }
  ... on ConventionRsa { id } ... on ConventionTerritoriale { id } ... on Deliberation { numero } ... on DocumentCadre { id }
  ... on Enjeu { id } ... on Epci { siren } ... on Equipement { id } ... on FicheAction { id } ... on InstanceGouvernance { id }
  ... on Objectif { id } ... on ObjectifSdsf { id } ... on OrganisationExterne { id } ... on QuartierPrioritaire { quartier: code }
  ... on Serie { indicateur territoire }`;

const REGISTRE = `{ contradictions { id gravite positions { valeur source { document lignes emetteur } } concerne { ${CLES} } } }`;

/** The register's rows by number: `I1` to `I47`. */
const NUMEROS = Array.from({ length: 47 }, (_, index) => `I${String(index + 1)}`);

describe('le registre des contradictions', () => {
  let caf: TestedHouse;
  let lignes: Ligne[];
  beforeAll(async () => {
    caf = await houseAlone(house);
    lignes = (await caf.query<{ contradictions: Ligne[] }>(REGISTRE)).data.contradictions;
  });
  afterAll(() => caf.stop());

  it('has its 47 rows, in the order of their numbers, each with at least two cited positions', () => {
    expect(lignes.map(({ id }) => id)).toEqual(NUMEROS);
    expect(lignes.filter(({ positions }) => positions.length < 2)).toEqual([]);
    expect(lignes.filter(({ concerne }) => concerne.length === 0)).toEqual([]);
  });

  it('is read whole, with all it concerns, in one statement for the register and one for each kind of ours', async () => {
    const { errors, sql } = await caf.query(REGISTRE);
    expect(errors).toEqual([]);
    // The register; accords, antennes, avenants, caisses, centres sociaux, conventions, instances, outside organisations,
    // objectives of the schéma, priority neighbourhoods.
    expect(sql).toHaveLength(11);
  });

  it('is reached from each noun it concerns, and leads back to it', async () => {
    const representations = lignes.flatMap(({ concerne }) =>
      concerne.map(({ quartier, ...cle }) => (quartier === undefined ? cle : { ...cle, code: quartier })),
    );
    const { data, errors } = await caf.query<{ _entities: { contradictions: { id: string }[] }[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ${[...new Set(representations.map(({ __typename = '' }) => __typename))]
          .map((type) => `... on ${type} { contradictions { id } }`)
          .join(' ')} } }`,
      { representations },
    );
    expect(errors).toEqual([]);
    const numeros = lignes.flatMap(({ id, concerne }) => concerne.map(() => id));
    data._entities.forEach(({ contradictions }, index) => {
      expect(contradictions.map(({ id }) => id)).toContain(numeros[index]);
    });
  });

  it('reads the register of any number of nouns of one kind in two statements', async () => {
    const representations = ['4', '5'].map((numero) => ({
      __typename: 'FicheAction',
      id: `ctg-200072478-2022/fiche/${numero}`,
    }));
    const { data, sql } = await caf.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on FicheAction { contradictions { id } } } }',
      { representations },
    );
    expect(data).toEqual({
      _entities: [{ contradictions: [{ id: 'I15' }] }, { contradictions: [{ id: 'I43' }, { id: 'I47' }] }],
    });
    expect(sql).toHaveLength(2);
  });

  it('names the convention on every row that touches one of its avenants, fiches, équipements or instances', () => {
    for (const { id, concerne } of lignes) {
      const conventions = concerne.filter(({ __typename }) => __typename === 'ConventionTerritoriale');
      const touchees = concerne.flatMap((objet) => /ctg-\d{9}-\d{4}/.exec(objet.id ?? '') ?? []);
      expect({ id, conventions: conventions.map((objet) => objet.id) }).toMatchObject({
        conventions: expect.arrayContaining([...touchees]) as unknown,
      });
    }
  });

  it('gives from a convention all that the documents contradict about it', async () => {
    const { data } = await caf.query(`{
      paysOpale: conventionTerritoriale(id: "ctg-200072478-2022") { contradictions { id } }
      audruicq: conventionTerritoriale(id: "ctg-246200844-2022") { contradictions { id } }
      ternois: conventionTerritoriale(id: "ctg-200069672-2023") { contradictions { id } }
    }`);
    const ids = (rows: string) => ({ contradictions: rows.split(' ').map((id) => ({ id })) });
    expect(data).toEqual({
      paysOpale: ids('I1 I3 I4 I5 I7 I8 I15 I18 I41 I42 I43 I47'),
      audruicq: ids('I2 I5 I9 I16 I17 I18 I41 I42'),
      ternois: ids('I6 I10 I11 I12 I13 I14 I19'),
    });
  });

  it('keeps both dates of the Pays d’Opale, each with its passage and who says it', async () => {
    const { data } = await caf.query(
      '{ contradiction(id: "I1") { objet nature positions { valeur source { lignes emetteur } } } }',
    );
    expect(data).toEqual({
      contradiction: {
        objet: 'Date de signature de la CTG du Pays d’Opale',
        nature: 'CONTRADICTION',
        positions: [
          { valeur: '8 novembre 2021', source: { lignes: '184', emetteur: 'Caf du Pas-de-Calais et cosignataires' } },
          { valeur: '8 novembre 2022', source: { lignes: '220', emetteur: 'Caf du Pas-de-Calais et cosignataires' } },
          { valeur: '8 novembre 2022', source: { lignes: '6965', emetteur: 'Département du Pas-de-Calais' } },
        ],
      },
    });
  });

  it('never writes side by side the two figures whose difference is a small cell', async () => {
    const { data } = await caf.query(
      '{ contradictions(gravite: CONFIDENTIALITE) { id objet commentaire positions { valeur contexte } } }',
    );
    expect(data).toMatchObject({ contradictions: [{ id: 'I47' }] });
    expect(JSON.stringify(data)).not.toMatch(/324|319/);
  });

  it('filters by gravity, by subject and by the key of what is concerned, in one statement', async () => {
    const { data, sql } = await caf.query(
      '{ contradictions(gravite: HAUTE, theme: PARTIES, concerne: "62506") { id } }',
    );
    expect(data).toEqual({ contradictions: [{ id: 'I3' }, { id: 'I4' }] });
    expect(sql).toHaveLength(1);
  });

  it('filters by who owns the fact: nothing of the MSA alone is contradicted, and the five lists make the register', async () => {
    const { data } = await caf.query<Record<string, { id: string }[]>>(
      `{ ${['CAF', 'DEPARTEMENT', 'MSA', 'EPCI', 'JOINT'].map((qui) => `${qui}: contradictions(proprietaire: ${qui}) { id }`).join(' ')} }`,
    );
    expect(data.DEPARTEMENT).toEqual([{ id: 'I22' }, { id: 'I44' }, { id: 'I46' }]);
    expect(data.MSA).toEqual([]);
    const tous = Object.values(data).flatMap((rows) => rows.map(({ id }) => id));
    expect(tous.sort()).toEqual([...NUMEROS].sort());
  });

  it('says the two counts of the RSA follow-up with their dates and units, and adds nothing up', async () => {
    const { data } = await caf.query(
      '{ contradiction(id: "I23") { positions { valeur source { document lignes } } } }',
    );
    expect(data).toEqual({
      contradiction: {
        positions: [
          { valeur: '916 familles au 1er septembre 2025', source: { document: 'S3', lignes: '343' } },
          { valeur: '441 personnes du 1er avril au 15 septembre 2025', source: { document: 'S3', lignes: '456' } },
          { valeur: '1 116 accompagnements en 2024', source: { document: 'S3', lignes: '343' } },
        ],
      },
    });
  });

  it('leads to the very action, enjeu or objective that is worded twice', async () => {
    const { data } = await caf.query(`{
      actions: contradiction(id: "I13") { concerne { ... on Action { id } } }
      enjeux: contradiction(id: "I14") { concerne { ... on Enjeu { id } } }
      objectif: contradiction(id: "I15") { concerne { ... on Objectif { id } } } }`);
    const cles = (prefixe: string, ...fins: string[]) => fins.map((fin) => ({ id: `${prefixe}/${fin}` }));
    expect(data).toMatchObject({
      actions: { concerne: expect.arrayContaining(cles('ctg-200069672-2023/action', '3.2.3', '3.2.4')) as unknown },
      enjeux: { concerne: expect.arrayContaining(cles('ctg-200069672-2023/enjeu', '1', '2', '4', '5')) as unknown },
      objectif: { concerne: expect.arrayContaining(cles('ctg-200072478-2022/objectif', '4.2')) as unknown },
    });
  });

  it('answers an empty list for what nothing contradicts, and refuses an unknown number', async () => {
    expect((await caf.query('{ contradictions(concerne: "62041") { id } }')).data).toEqual({ contradictions: [] });
    const { errors } = await caf.query('{ contradiction(id: "I99") { id } }');
    expect(errors).toMatchObject([
      { message: 'Le registre n’a pas de contradiction « I99 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
  });
});
