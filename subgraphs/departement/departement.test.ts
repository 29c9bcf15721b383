import { houseAlone, type TestedHouse } from '../kit/testing/house-alone.js';
import { house } from './index.js';

const OPALE = '200072478';
const AUDRUICQ = '246200844';

describe('l’institution, son cadre et ce qu’elle atteste', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  /** What the gateway asks when another house hands over a key. */
  const byKey = async <T>(type: string, keys: object[], fields: string) => {
    const representations = keys.map((key) => ({ __typename: type, ...key }));
    const { data, errors, sql } = await departement.query<{ _entities: T[] }>(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      { representations },
    );
    expect(errors).toEqual([]);
    return { found: data._entities, sql };
  };

  it('knows every département of the national list, and cites its line', async () => {
    const { data, sql } = await departement.query(
      '{ nord: departement(code: "59") { nom } mayotte: departement(code: "976") { nom source { document lignes } institution { siren } } }',
    );
    expect(data).toEqual({
      nord: { nom: 'Nord' },
      mayotte: { nom: 'Mayotte', source: { document: 'COG-departements', lignes: '102' }, institution: null },
    });
    expect(sql).toHaveLength(2);
  });

  it('refuses a code that no département bears, and one that is not a code', async () => {
    const unknown = await departement.query('{ departement(code: "99") { nom } }');
    expect(unknown.errors).toMatchObject([
      { message: 'Aucun département ne porte le code « 99 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
    const misshapen = await departement.query('{ departement(code: "Pas-de-Calais") { nom } }');
    expect(misshapen.errors).toMatchObject([{ extensions: { code: 'IDENTIFIANT_INVALIDE' } }]);
  });

  it('says what the documents say of the two collectivités, and why a SIREN is missing', async () => {
    const { data } = await departement.query(
      '{ departementsPartenaires { code institution { denomination siren president absences { champ raison } source { document lignes } } } }',
    );
    expect(data).toEqual({
      departementsPartenaires: [
        {
          code: '59',
          institution: {
            denomination: 'Conseil Départemental',
            siren: null,
            president: 'Jean-René LECERF',
            absences: [
              { champ: 'siege', raison: 'ABSENT' },
              { champ: 'siren', raison: 'ABSENT' },
            ],
            source: { document: 'S4', lignes: '1953, 1957' },
          },
        },
        {
          code: '62',
          institution: {
            denomination: 'Département du Pas-de-Calais',
            siren: '226200012',
            president: 'Jean-Claude LEROY',
            absences: [],
            source: { document: 'S3', lignes: '5, 97' },
          },
        },
      ],
    });
  });

  it('gives five priorities, five orientations, three pactes; nothing of the kind for the Nord', async () => {
    const fields = 'priorites { titre } orientationsMaisonsSolidarite { titre } pactes { nom }';
    const { data } = await departement.query<
      Record<string, Record<'priorites' | 'orientationsMaisonsSolidarite' | 'pactes', object[]>>
    >(`{ pdc: departement(code: "62") { ${fields} } nord: departement(code: "59") { ${fields} } }`);
    const counts = ({ priorites, orientationsMaisonsSolidarite, pactes }: (typeof data)[string]) => [
      priorites.length,
      orientationsMaisonsSolidarite.length,
      pactes.length,
    ];
    expect(data.pdc && counts(data.pdc)).toEqual([5, 5, 3]);
    expect(data.nord && counts(data.nord)).toEqual([0, 0, 0]);
  });

  it('names 10 of the 16 ambitions, by défi, and never invents the six others (question 33)', async () => {
    const { data, sql } = await departement.query(
      `{ pacte(id: "pacte-solidarites-humaines-2022") {
        adoptePar { numero date }
        defis { numero ambitions { numero liens { avenant { id } } } }
        ambitionsNonCitees { numeros nombreCitees nombreAnnoncees }
      } }`,
    );
    const avenants = [`ctg-${OPALE}-2022/avenant/2023-001`, `ctg-${AUDRUICQ}-2022/avenant/2023-001`];
    const ambition = (numero: number) => ({ numero, liens: avenants.map((id) => ({ avenant: { id } })) });
    expect(data).toEqual({
      pacte: {
        adoptePar: { numero: '2022-503', date: '2022-12-12' },
        defis: [
          { numero: 1, ambitions: [1, 2, 4].map(ambition) },
          { numero: 2, ambitions: [5, 6, 7, 8].map(ambition) },
          { numero: 3, ambitions: [10, 13].map(ambition) },
          { numero: 4, ambitions: [15].map(ambition) },
        ],
        ambitionsNonCitees: { numeros: [3, 9, 11, 12, 14, 16], nombreCitees: 10, nombreAnnoncees: 16 },
      },
    });
    expect(sql).toHaveLength(6);
  });

  it('keeps both titles of the schéma d’inclusion, divergent (I44)', async () => {
    const { data } = await departement.query(
      '{ departement(code: "62") { documentsCadres { id titre { valeur concordance attestations { source { document lignes } } } } } }',
    );
    expect(data).toMatchObject({
      departement: {
        documentsCadres: [
          { id: 'pdalhpd-62-2022', titre: { concordance: 'UNIQUE' } },
          {
            id: 'schema-inclusion-62-2023',
            titre: {
              valeur: null,
              concordance: 'DIVERGENT',
              attestations: ['43-45', '123', '135', '436'].map((lignes) => ({ source: { document: 'S3', lignes } })),
            },
          },
        ],
      },
    });
  });

  describe('les accords à une date (question 8)', () => {
    const fields = (le: string) =>
      `accords(le: "${le}") { enVigueur { id } indetermines { id } echus { id } aVenir { id } partenairesManquants }`;
    const brought = (id: string, effet: string | null, fin: string | null) => ({
      __typename: 'Accord',
      id,
      titre: id,
      nature: 'CONVENTION',
      apportePar: 'caf',
      effet,
      fin,
      duree: '',
      resiliations: [],
      source: null,
    });

    it('brings its own, and names the houses that did not answer', async () => {
      const { data } = await departement.query(`{ departement(code: "62") { ${fields('2025-06-01')} } }`);
      expect(data).toEqual({
        departement: {
          accords: {
            enVigueur: [
              { id: 'pacte-solidarites-humaines-2022' },
              { id: 'schema-inclusion-62-2023' },
              { id: 'rsa-auvvc-2025' },
            ],
            indetermines: [],
            echus: [],
            aVenir: [],
            partenairesManquants: ['caf', 'msa', 'epci'],
          },
        },
      });
    });

    it('puts the parts of the others on the same line of time, and does not decide without an end date', async () => {
      const accordsCaf = [
        brought('echue', '2018-01-01', '2022-12-31'),
        brought('sans-terme', '2019-01-01', null),
        brought('future', '2026-01-01', '2026-12-31'),
        brought('dernier-jour', '2023-01-01', '2025-06-01'),
      ];
      const { found } = await byKey(
        'Departement',
        [{ code: '62', accordsCaf, accordsMsa: [], accordsEpci: null }],
        `nom source { document } absences { champ } ${fields('2025-06-01')}`,
      );
      expect(found).toMatchObject([
        {
          nom: 'Pas-de-Calais',
          source: { document: 'COG-departements' },
          absences: [],
          accords: {
            indetermines: [{ id: 'sans-terme' }],
            echus: [{ id: 'echue' }],
            aVenir: [{ id: 'future' }],
            partenairesManquants: ['epci'],
          },
        },
      ]);
      expect(JSON.stringify(found)).toContain('"enVigueur":[{"id":"pacte');
      expect(JSON.stringify(found)).toContain('"dernier-jour"');
    });

    it('has not yet taken effect before the vote that adopts it', async () => {
      const { data } = await departement.query<{ departement: { accords: { aVenir: { id: string }[] } } }>(
        `{ departement(code: "62") { ${fields('2022-12-11')} } }`,
      );
      expect(data.departement.accords.aVenir).toHaveLength(3);
    });
  });

  describe('ce que le rapport n° 38 dit des territoires', () => {
    it('attests four RPE on the Pays d’Opale, with their communes (question 23)', async () => {
      const { found, sql } = await byKey(
        'Serie',
        [
          { indicateur: 'nb-rpe', territoire: OPALE },
          { indicateur: 'nb-ludotheques', territoire: OPALE },
          { indicateur: 'nb-laep', territoire: AUDRUICQ },
        ],
        'attestationsDepartement { valeur unite champ attestePar source { document lignes emetteur } }',
      );
      expect(found).toMatchObject([
        {
          attestationsDepartement: [
            {
              valeur: '4',
              unite: 'relais',
              champ: 'Ardres, Guînes, Licques et Hardinghen.',
              attestePar: 'departement',
              source: { document: 'S1', lignes: '6982-6983', emetteur: 'Département du Pas-de-Calais' },
            },
          ],
        },
        { attestationsDepartement: [{ valeur: '2' }] },
        { attestationsDepartement: [] },
      ]);
      expect(sql).toHaveLength(1);
    });

    it('keeps the decimals of the rates it compares, each with its territory', async () => {
      const territories = [OPALE, '62397', '200090751', '62'];
      const { found } = await byKey<{ attestationsDepartement: { valeur: string }[] }>(
        'Serie',
        ['taux-pauvrete', 'taux-chomage-15-64'].flatMap((indicateur) =>
          territories.map((territoire) => ({ indicateur, territoire })),
        ),
        'attestationsDepartement { valeur }',
      );
      const values = found.map(({ attestationsDepartement: [only] }) => only?.valeur);
      expect(values).toEqual(['16', '24', '24', '19.3', '14', '22.5', '22.5', '16.6']);
    });

    it('lists 10 and 8 enjeux, 6 of them under the same title (question 28)', async () => {
      const { found, sql } = await byKey<{ enjeuxCitesParLeRapport: { communAvec: object[] }[] }>(
        'Epci',
        [{ siren: OPALE }, { siren: AUDRUICQ }, { siren: '200069672' }],
        'enjeuxCitesParLeRapport { titre communAvec { siren } }',
      );
      const counts = found.map(({ enjeuxCitesParLeRapport: cited }) => [
        cited.length,
        cited.filter(({ communAvec }) => communAvec.length > 0).length,
      ]);
      expect(counts).toEqual([
        [10, 6],
        [8, 6],
        [0, 0],
      ]);
      expect(sql).toHaveLength(2);
    });

    it('gives its figures and its observations of a territory in two statements', async () => {
      const { found, sql } = await byKey<Record<'diagnosticDepartement' | 'constatsDepartement', object[]>>(
        'Epci',
        [{ siren: OPALE }, { siren: AUDRUICQ }],
        'diagnosticDepartement { valeur } constatsDepartement { theme resume source { lignes } communes { codeInsee } }',
      );
      expect(found.map((epci) => [epci.diagnosticDepartement.length, epci.constatsDepartement.length])).toEqual([
        [11, 7],
        [5, 7],
      ]);
      expect(sql).toHaveLength(2);
    });
  });

  describe('ce que le Département dit d’une CTG', () => {
    it('attests a date and contradictory parties for the Pays d’Opale (I5)', async () => {
      const { found, sql } = await byKey(
        'ConventionTerritoriale',
        [{ id: `ctg-${OPALE}-2022` }],
        `datesSignatureDepartement { valeur source { lignes } }
        partiesSelonDepartement { acte nonNommees source { lignes } parties {
          ... on Caf { id } ... on Epci { siren } ... on CaisseMsa { idMsa: id } ... on Departement { code nom }
        } }
        ambitions { numero }
        deliberations { numero }
        engagementsDepartement { partie source { lignes } }`,
      );
      expect(found).toMatchObject([
        {
          datesSignatureDepartement: [{ valeur: '2022-11-08', source: { lignes: '6965' } }],
          partiesSelonDepartement: [
            { parties: [{ id: 'caf-62' }], nonNommees: ['les partenaires locaux'] },
            { parties: [{ id: 'caf-62' }, { siren: OPALE }], nonNommees: [], source: { lignes: '6965-6966' } },
            { nonNommees: ['les communes du territoire'], source: { lignes: '70-75' } },
            { nonNommees: ['les communes du territoire'], source: { lignes: '7104-7109' } },
          ],
          ambitions: [1, 2, 4, 5, 6, 7, 8, 10, 13, 15].map((numero) => ({ numero })),
          deliberations: [{ numero: '2023-578' }],
          engagementsDepartement: [
            { partie: 'departement:62', source: { lignes: '345-349' } },
            { partie: 'departement:62', source: { lignes: '349-353' } },
            { partie: 'departement:62', source: { lignes: '357-361' } },
          ],
        },
      ]);
      expect(sql).toHaveLength(6);
    });

    it('answers for the four CTG in as many statements as for one', async () => {
      const ids = [`ctg-${OPALE}-2022`, `ctg-${AUDRUICQ}-2022`, 'ctg-200069672-2018', 'ctg-200069672-2023'];
      const { found, sql } = await byKey(
        'ConventionTerritoriale',
        ids.map((id) => ({ id })),
        'datesSignatureDepartement { valeur } ambitions { numero } deliberations { numero } actesCitesDepartement { numero }',
      );
      expect(found).toMatchObject([
        { datesSignatureDepartement: [{}], deliberations: [{}], actesCitesDepartement: [] },
        { datesSignatureDepartement: [{}], deliberations: [{}], actesCitesDepartement: [] },
        { ambitions: [], deliberations: [], actesCitesDepartement: [{ numero: '2019-186' }] },
        { datesSignatureDepartement: [], ambitions: [], deliberations: [{ numero: '2023-578' }] },
      ]);
      expect(sql).toHaveLength(6);
    });
  });
});
