import { houseAlone, type TestedHouse } from '../kit/testing/house-alone.js';
import { house } from './index.js';

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

describe('les accords, dans la maison de la Caf seule', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  describe('les conventions et leurs avenants', () => {
    it('holds four CTG, of which one has its text', async () => {
      const { data, sql } = await caf.query(
        `{ conventionsTerritoriales { id texteDisponible anneeDebut anneeFin effet fin precedente { id } suivantes { id }
           avenants { id numero } epci { siren } departements { code } caf { id } absences { champ } } }`,
      );
      const rows = data.conventionsTerritoriales as Record<string, unknown>[];
      expect(
        rows.map(({ id, texteDisponible, anneeDebut, anneeFin }) => [id, texteDisponible, anneeDebut, anneeFin]),
      ).toEqual([
        ['ctg-200069672-2018', false, 2018, 2022],
        [TERNOIS, true, 2023, 2027],
        [CCPO, false, 2022, 2026],
        [CCRA, false, 2022, 2026],
      ]);
      expect(rows[0]).toMatchObject({ suivantes: [{ id: TERNOIS }] });
      expect(rows[1]).toMatchObject({
        precedente: { id: 'ctg-200069672-2018' },
        effet: '2023-01-01',
        fin: '2027-12-31',
        epci: { siren: '200069672' },
        departements: [{ code: '62' }],
        caf: { id: 'caf-62' },
      });
      expect(rows[2]).toMatchObject({ effet: null, fin: null, avenants: [{ id: AVENANTS[0], numero: '2023-001' }] });
      expect(rows[2]?.absences).toEqual(
        expect.arrayContaining([{ champ: 'effet' }, { champ: 'fin' }, { champ: 'clauses' }]),
      );
      // The list, then previous, next, avenants and caf: one statement each, whatever the number of conventions.
      expect(sql).toHaveLength(5);
    });

    it('chooses them by intercommunality, by département and by day', async () => {
      const { data } = await caf.query(
        `{ ternois: conventionsTerritoriales(epci: "200069672") { id }
           en2020: conventionsTerritoriales(enVigueurLe: "2020-06-01") { id }
           en2025: conventionsTerritoriales(departement: "62", enVigueurLe: "2025-06-01") { id }
           nord: conventionsTerritoriales(departement: "59") { id } }`,
      );
      expect(data).toEqual({
        ternois: [{ id: 'ctg-200069672-2018' }, { id: TERNOIS }],
        en2020: [{ id: 'ctg-200069672-2018' }],
        en2025: [{ id: TERNOIS }, { id: CCPO }, { id: CCRA }],
        nord: [],
      });
    });

    it('gives effect and end of the three instruments (question 7)', async () => {
      const { data } = await caf.query(
        `{ avenants { id effet fin duree source { lignes } } conventionTerritoriale(id: "${TERNOIS}") { effet fin source { lignes } } }`,
      );
      expect(data.avenants).toMatchObject(AVENANTS.map((id) => ({ id, effet: '2023-01-01', fin: '2026-12-31' })));
      expect(data.conventionTerritoriale).toMatchObject({ effet: '2023-01-01', fin: '2027-12-31' });
    });

    it('says that an avenant prevails, whom it brings in, and from which template it was made', async () => {
      const { data } = await caf.query(
        `{ avenant(id: "${AVENANTS[0] ?? ''}") { convention { id } prevautSurConvention nouveauxSignataires { __typename ... on Departement { code } }
           mentionsVersion { valeur source { lignes } } } }`,
      );
      expect(data.avenant).toEqual({
        convention: { id: CCPO },
        prevautSurConvention: true,
        nouveauxSignataires: [{ __typename: 'Departement', code: '62' }],
        mentionsVersion: [{ valeur: 'BT V0 13/05/2022 16/29', source: { lignes: '557' } }],
      });
    });

    it('refuses unknown identifiers with a code', async () => {
      const { errors } = await caf.query(
        `{ a: conventionTerritoriale(id: "ctg-x") { id } b: avenant(id: "2023-001") { id }
           c: instance(id: "x") { id } d: accordCite(id: "x") { id } }`,
      );
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(Array(4).fill('INTROUVABLE'));
      const bad = await caf.query('{ partiesSignataires(partie: "msa") { id } }');
      expect(bad.errors).toMatchObject([{ extensions: { code: 'FILTRE_INVALIDE' } }]);
    });
  });

  describe('les parties et la signature', () => {
    it('says who signs the avenant of the Pays d’Opale, and by whom they are represented (question 1)', async () => {
      const { data, sql } = await caf.query(
        `{ avenant(id: "${AVENANTS[0] ?? ''}") { parties { libelle designation role nombreAnnonce siege representant { nom qualite }
           partie { __typename ... on Caf { id nom } ... on Epci { siren } ... on CaisseMsa { id } ... on Departement { code } }
           source { document lignes } absences { champ } } } }`,
      );
      const { parties } = data.avenant as { parties: Record<string, unknown>[] };
      expect(parties.map(({ libelle, representant }) => [libelle, representant])).toEqual([
        ['La Caisse d’allocations familiales du Pas-de-Calais', { nom: 'Jean-Jacques PION', qualite: 'directeur' }],
        ['La COMMUNAUTE DE COMMUNES DU PAYS D’OPALE', { nom: 'Ludovic LOQUET', qualite: 'Président' }],
        ['Les 23 communes signataires de la CTg', null],
        ['La Mutualité Sociale Agricole Nord-Pas-de-Calais', { nom: 'Dominique VERMEULEN', qualite: 'Président' }],
        ['Le Département du Pas-de-Calais', { nom: 'Jean-Claude LEROY', qualite: 'Président' }],
      ]);
      expect(parties.map(({ partie }) => partie)).toEqual([
        { __typename: 'Caf', id: 'caf-62', nom: 'Caisse d’allocations familiales du Pas-de-Calais' },
        { __typename: 'Epci', siren: '200072478' },
        null,
        { __typename: 'CaisseMsa', id: 'msa-59-62' },
        { __typename: 'Departement', code: '62' },
      ]);
      expect(parties[2]).toMatchObject({ nombreAnnonce: 23, source: { document: 'S1', lignes: '146-154, 470' } });
      expect(parties[3]).toMatchObject({ designation: 'la MSA 59/62' });
      expect(parties[4]).toMatchObject({ role: 'PARTIE_ENTRANTE' });
      expect(sql).toHaveLength(3);
    });

    it('keeps the parties to the first conventions apart: the Département is not one of them', async () => {
      const { data } = await caf.query(
        `{ conventionTerritoriale(id: "${CCRA}") { parties { libelle nombreAnnonce } }
           ternois: conventionTerritoriale(id: "${TERNOIS}") { parties { libelle representant { nom qualite } absences { champ } } } }`,
      );
      expect(data.conventionTerritoriale).toEqual({
        parties: [
          { libelle: 'Caf du Pas-de-Calais', nombreAnnonce: 1 },
          { libelle: 'Communauté de Communes de la Région d’Audruicq', nombreAnnonce: 1 },
          { libelle: 'les 15 communes signataires', nombreAnnonce: 15 },
          { libelle: 'Mutualité Sociale Agricole Nord-Pas-de-Calais', nombreAnnonce: 1 },
        ],
      });
      const { parties } = data.ternois as { parties: { representant: unknown; absences: unknown }[] };
      expect(parties.map(({ representant }) => representant)).toEqual([
        { nom: null, qualite: 'Directeur' },
        ...Array<unknown>(3).fill({ nom: null, qualite: 'Président' }),
      ]);
      expect(parties[0]?.absences).toContainEqual({ champ: 'representant.nom' });
    });

    it('lists what one party signs', async () => {
      const { data } = await caf.query(
        '{ partiesSignataires(partie: "msa:msa-59-62") { acte { __typename ... on Avenant { id } ... on ConventionTerritoriale { id } } } }',
      );
      expect(data.partiesSignataires).toHaveLength(6);
      expect(data.partiesSignataires).toContainEqual({ acte: { __typename: 'Avenant', id: AVENANTS[0] } });
    });

    it('shows signature blocks whose date was left blank, and the number of originals', async () => {
      const { data } = await caf.query(
        `{ avenant(id: "${AVENANTS[1] ?? ''}") { signature { etat date lieu nombreOriginaux regleOriginaux blocs { libelle nom } absences { champ } } }
           conventionTerritoriale(id: "${TERNOIS}") { signature { etat date lieu nombreOriginaux blocs { qualite nom source { lignes } } } } }`,
      );
      expect(data.avenant).toMatchObject({
        signature: {
          etat: 'BLOCS_SANS_DATE',
          date: null,
          lieu: null,
          nombreOriginaux: null,
          regleOriginaux: 'Un original pour chacun des cosignataires',
        },
      });
      expect((data.avenant as { signature: { blocs: unknown[] } }).signature.blocs).toHaveLength(5);
      expect(data.conventionTerritoriale).toMatchObject({
        signature: { etat: 'BLOCS_SANS_DATE', date: null, lieu: 'Herlin le Sec', nombreOriginaux: 4 },
      });
    });

    it('keeps both dates of signature, and the Département’s beside them (question 4)', async () => {
      const { data } = await caf.query(
        ENTITIES(
          'ConventionTerritoriale',
          'dateSignature { valeur concordance attestations { valeur source { lignes } } absence { raison explication } }',
        ),
        {
          representations: [
            {
              __typename: 'ConventionTerritoriale',
              id: CCPO,
              datesSignatureDepartement: [{ valeur: '2022-11-08', contexte: 'Rapport', source: source('6965') }],
            },
            { __typename: 'ConventionTerritoriale', id: TERNOIS, datesSignatureDepartement: [] },
          ],
        },
      );
      const [opale, ternois] = (data._entities as { dateSignature: Record<string, unknown> }[]).map(
        ({ dateSignature }) => dateSignature,
      );
      expect(opale).toMatchObject({
        valeur: null,
        concordance: 'DIVERGENT',
        attestations: [
          { valeur: '2021-11-08', source: { lignes: '184' } },
          { valeur: '2022-11-08', source: { lignes: '220' } },
          { valeur: '2022-11-08', source: { lignes: '6965' } },
        ],
      });
      expect(ternois).toMatchObject({
        valeur: null,
        concordance: 'SANS_ATTESTATION',
        absence: { raison: 'ABSENT', explication: 'l’exemplaire publié laisse la date de signature en blanc.' },
      });
    });

    it('still gives its own dates when the Département does not answer, and says so', async () => {
      const { data } = await caf.query(
        `{ conventionTerritoriale(id: "${CCRA}") { dateSignature { concordance attestations { valeur } absence { raison explication } } } }`,
      );
      expect(data.conventionTerritoriale).toMatchObject({
        dateSignature: {
          concordance: 'DIVERGENT',
          attestations: [{ valeur: '2021-11-08' }, { valeur: '2022-11-08' }],
          absence: { raison: 'NON_OBTENU' },
        },
      });
    });
  });

  it('leads from territories to their CTG, in one statement for any number of them', async () => {
    const { data, sql } = await caf.query(ENTITIES('Epci', 'siren conventionsTerritoriales { id }'), {
      representations: ['200069672', '200072478', '246200844', '245900410'].map((siren) => ({
        __typename: 'Epci',
        siren,
      })),
    });
    expect(data._entities).toEqual([
      { siren: '200069672', conventionsTerritoriales: [{ id: 'ctg-200069672-2018' }, { id: TERNOIS }] },
      { siren: '200072478', conventionsTerritoriales: [{ id: CCPO }] },
      { siren: '246200844', conventionsTerritoriales: [{ id: CCRA }] },
      { siren: '245900410', conventionsTerritoriales: [] },
    ]);
    expect(sql).toHaveLength(1);
  });

  it('answers references by key in one statement, whatever their number', async () => {
    const representations = [CCPO, CCRA, TERNOIS].map((id) => ({ __typename: 'ConventionTerritoriale', id }));
    const { data, sql } = await caf.query(ENTITIES('ConventionTerritoriale', 'anneeFin'), { representations });
    expect(data._entities).toEqual([{ anneeFin: 2026 }, { anneeFin: 2026 }, { anneeFin: 2027 }]);
    expect(sql).toHaveLength(1);
  });
});
