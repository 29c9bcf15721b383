import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';
const AVENANTS = [`${CCPO}/avenant/2023-001`, `${CCRA}/avenant/2023-001`];

const ENTITIES = (type: string, fields: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;

/** A part of a joint field, as the gateway hands it over: plain values, the source already read. */
const source = (lignes: string) => ({
  document: 'S1',
  lignes,
  titre: 'Délibération',
  piece: 'Pièce',
  fichier: 'f.txt',
  emetteur: 'Émetteur',
  datePiece: null,
  licence: 'Licence',
});

describe('engagements, instances et accords cités, dans la maison de la Caf seule', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  describe('les engagements', () => {
    it('puts the commitments of the four partners side by side, and names who did not answer', async () => {
      const theirs = (partie: string) => [
        { partie, article: 'Article 5', resume: 'Soutenir.', source: source('5882') },
      ];
      const { data } = await caf.query(
        ENTITIES('ConventionTerritoriale', 'engagements { partie article source { lignes } } partenairesManquants'),
        {
          representations: [
            {
              __typename: 'ConventionTerritoriale',
              id: TERNOIS,
              engagementsDepartement: theirs('departement:62'),
              engagementsMsa: theirs('msa:msa-59-62'),
              engagementsEpci: null,
            },
          ],
        },
      );
      const [ternois] = data._entities as { engagements: { partie: string }[]; partenairesManquants: string[] }[];
      expect(ternois?.engagements.map(({ partie }) => partie)).toEqual([
        ...Array<string>(5).fill('caf:caf-62'),
        'departement:62',
        'msa:msa-59-62',
      ]);
      expect(ternois?.partenairesManquants).toEqual(['epci']);
    });
  });

  describe('les instances', () => {
    it('says who meets how often, under each agreement (question 36)', async () => {
      const { data } = await caf.query(
        '{ instances { id frequenceMin frequenceMax decisionnelle } rsa: instances(accord: "rsa-auvvc-2025") { id frequenceMin frequenceMax source { lignes } } }',
      );
      const rows = data.instances as {
        id: string;
        frequenceMin: number | null;
        frequenceMax: number | null;
        decisionnelle: boolean | null;
      }[];
      expect(rows).toHaveLength(17);
      expect(rows.filter(({ id }) => id.startsWith(TERNOIS))).toEqual([
        { id: `${TERNOIS}/instance/copil`, frequenceMin: 1, frequenceMax: null, decisionnelle: true },
        { id: `${TERNOIS}/instance/cotech`, frequenceMin: 2, frequenceMax: 3, decisionnelle: false },
        { id: `${TERNOIS}/instance/groupes-projet`, frequenceMin: null, frequenceMax: null, decisionnelle: null },
      ]);
      expect(data.rsa).toEqual([
        { id: 'rsa-auvvc-2025/instance/copil', frequenceMin: 1, frequenceMax: null, source: { lignes: '233' } },
        {
          id: 'rsa-auvvc-2025/instance/cotech-annexe-1',
          frequenceMin: 2,
          frequenceMax: null,
          source: { lignes: '346' },
        },
        {
          id: 'rsa-auvvc-2025/instance/cotech-annexe-2',
          frequenceMin: 2,
          frequenceMax: null,
          source: { lignes: '370' },
        },
        {
          id: 'rsa-auvvc-2025/instance/cotech-annexe-3',
          frequenceMin: null,
          frequenceMax: null,
          source: { lignes: '396' },
        },
        { id: 'rsa-auvvc-2025/instance/cotech-annexe-4', frequenceMin: 2, frequenceMax: 2, source: { lignes: '411' } },
      ]);
    });

    it('counts the eleven seats of the Ternois COPIL once each partner has declared its own', async () => {
      const seat = (partie: string, nombre: number) => [{ partie, qualite: 'Membre', nombre, source: source('5958') }];
      const parts = {
        __typename: 'InstanceGouvernance',
        id: `${TERNOIS}/instance/copil`,
        siegesDepartement: seat('departement:62', 2),
        siegesMsa: seat('msa:msa-59-62', 2),
        siegesEpci: seat('epci:200069672', 5),
      };
      const ask = (representation: object) =>
        caf.query(
          ENTITIES(
            'InstanceGouvernance',
            'nombreSieges partenairesManquants sieges { nombre partie { __typename } } siegesCaf { qualite nombre }',
          ),
          { representations: [representation] },
        );
      const { data } = await ask(parts);
      expect(data._entities).toEqual([
        {
          nombreSieges: 11,
          partenairesManquants: [],
          sieges: [
            { nombre: 5, partie: { __typename: 'Epci' } },
            { nombre: 1, partie: { __typename: 'Caf' } },
            { nombre: 1, partie: { __typename: 'Caf' } },
            { nombre: 2, partie: { __typename: 'Departement' } },
            { nombre: 2, partie: { __typename: 'CaisseMsa' } },
          ],
          siegesCaf: [
            { qualite: 'Responsable de l’antenne Caf de Bruay', nombre: 1 },
            { qualite: 'Chargé d’accompagnement territorial', nombre: 1 },
          ],
        },
      ]);
      const silent = await ask({ ...parts, siegesMsa: null });
      expect(silent.data._entities).toMatchObject([{ nombreSieges: null, partenairesManquants: ['msa'] }]);
    });

    it('says who animates, and does not count seats nobody counted', async () => {
      const { data } = await caf.query(
        `{ copil: instance(id: "${TERNOIS}/instance/copil") { animation animateurs { __typename } convention { id } }
           restreint: instance(id: "sdsf-62-2023/instance/copil-restreint") { membres { __typename ... on OrganisationExterne { id nom } } nombreSieges }
           opale: conventionTerritoriale(id: "${CCPO}") { instances { nature membres { ... on Departement { code } } nombreSieges absences { champ } } } }`,
      );
      expect(data.copil).toMatchObject({
        animateurs: [
          { __typename: 'Epci' },
          { __typename: 'Caf' },
          { __typename: 'Departement' },
          { __typename: 'CaisseMsa' },
        ],
        convention: { id: TERNOIS },
      });
      const { membres } = data.restreint as { membres: unknown[] };
      expect(membres).toHaveLength(7);
      expect(data.restreint).toMatchObject({ nombreSieges: null });
      expect(data.opale).toMatchObject({
        instances: [
          { nature: 'COMITE_DE_PILOTAGE', membres: [{ code: '62' }], nombreSieges: null },
          { nature: 'COMITE_TECHNIQUE', membres: [{ code: '62' }], nombreSieges: null },
        ],
      });
    });

    it('leads to every party it names: none of them is unknown to the house', async () => {
      const { data, errors, sql } = await caf.query(
        `{ instances { animateurs { __typename } membres { __typename } sieges { partie { __typename } } }
           accordsCites { listesParties { parties { __typename } } } partiesSignataires { libelle partie { __typename } } }`,
      );
      expect(errors).toEqual([]);
      const instances = data.instances as {
        animateurs: unknown[] | null;
        membres: unknown[] | null;
        sieges: { partie: unknown }[];
      }[];
      const accords = data.accordsCites as { listesParties: { parties: unknown[] }[] }[];
      const named = [
        ...instances.flatMap(({ animateurs, membres, sieges }) => [
          ...(animateurs ?? []),
          ...(membres ?? []),
          ...sieges.map(({ partie }) => partie),
        ]),
        ...accords.flatMap(({ listesParties }) => listesParties.flatMap(({ parties }) => parties)),
      ];
      expect(named.length).toBeGreaterThan(60);
      expect(named).not.toContain(null);
      // Three lists, then Caf and outside organisations, in one or two batches each.
      expect(sql.length).toBeLessThanOrEqual(7);
    });
  });

  describe('les accords cités et la liste commune', () => {
    it('does not choose between the two generations, nor between the two lists of partners', async () => {
      const { data } = await caf.query(
        `{ accordCite(id: "sdsf-62-2023") { generation { valeur concordance attestations { valeur source { document lignes } } } orientations
           listesParties { nombre source { document } parties { ... on OrganisationExterne { id } } } instances { id } } }`,
      );
      expect(data.accordCite).toMatchObject({
        generation: {
          valeur: null,
          concordance: 'DIVERGENT',
          attestations: [
            { valeur: '3ème génération', source: { document: 'S1', lignes: '5296' } },
            { valeur: '2ème génération', source: { document: 'S3', lignes: '119' } },
          ],
        },
        listesParties: [
          { nombre: 7, source: { document: 'S1' } },
          { nombre: 8, source: { document: 'S3' } },
        ],
        instances: [{ id: 'sdsf-62-2023/instance/cdsf' }, { id: 'sdsf-62-2023/instance/copil-restreint' }],
      });
      const { orientations, listesParties } = data.accordCite as {
        orientations: string[];
        listesParties: { parties: unknown[] }[];
      };
      expect(orientations).toHaveLength(4);
      expect(listesParties[0]?.parties).not.toContainEqual({ id: 'mdph-62' });
      expect(listesParties[1]?.parties).toContainEqual({ id: 'mdph-62' });
    });

    it('brings its agreements to the list of each département, for any number of them (question 8)', async () => {
      const { data, sql } = await caf.query(
        ENTITIES(
          'Departement',
          'code accordsCaf { id nature effet fin apportePar resiliations { preavisMois } source { lignes } }',
        ),
        { representations: ['59', '62', '75'].map((code) => ({ __typename: 'Departement', code })) },
      );
      const [nord, pasDeCalais, paris] = data._entities as {
        accordsCaf: { id: string; effet: string | null; fin: string | null }[];
      }[];
      const on = (day: string, rows?: { id: string; effet: string | null; fin: string | null }[]) =>
        rows?.filter(({ effet, fin }) => (effet ?? day) <= day && day <= (fin ?? day)).map(({ id }) => id);
      expect(on('2025-06-01', pasDeCalais?.accordsCaf)).toEqual([
        TERNOIS,
        'ctg-200072478-2022',
        'ctg-246200844-2022',
        ...AVENANTS,
        'cog-2023-2027',
        'sdsf-62-2023',
      ]);
      expect(nord?.accordsCaf).toMatchObject([
        { id: 'cog-2013-2017', effet: '2013-01-01', fin: '2017-12-31' },
        { id: 'cog-2023-2027', effet: '2023-01-01', fin: '2027-12-31' },
        { id: 'sdsf-59', effet: null, fin: null, resiliations: [{ preavisMois: 3 }] },
      ]);
      expect(paris?.accordsCaf).toEqual([]);
      expect(sql).toHaveLength(3);
    });

    it('keeps contracts that ended, or bear no date, out of a list by date, and says why', async () => {
      const { data } = await caf.query(
        '{ accordsCites(departement: "62") { id calendrier duree anneeDebut absences { champ } } }',
      );
      const rows = data.accordsCites as { id: string; calendrier: string; absences: { champ: string }[] }[];
      expect(rows.filter(({ calendrier }) => calendrier === 'ECHU').map(({ id }) => id)).toEqual(['cej']);
      expect(rows.filter(({ calendrier }) => calendrier === 'NON_DATE').map(({ id }) => id)).toEqual([
        'cpog-caf-62',
        'ctg-7-vallees',
        'ctg-haut-pays-montreuillois',
      ]);
      expect(rows.find(({ id }) => id === 'cej')?.absences).toContainEqual({ champ: 'anneeFin' });
    });
  });
});
