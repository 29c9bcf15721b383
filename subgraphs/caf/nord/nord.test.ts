import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const NON_COUVERTS = {
  'pole-flandre': [],
  'pole-mel': ['QP059069', 'QP059078', 'QP059077', 'QP059084', 'QP059068'],
  'pole-pevele-bassin-minier': [
    'QP059020',
    'QP059002',
    'QP059003',
    'QP059004',
    'QP059037',
    'QP059036',
    'QP059001',
    'QP059057',
    'QP059058',
    'QP059059',
  ],
  'pole-cambresis-sambre-avesnois': ['QP059011', 'QP059013', 'QP059014'],
};

describe('le Nord : quartiers prioritaires et centres sociaux', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('counts 91 neighbourhoods in four poles, 18 of them covered by nobody, each with its code', async () => {
    interface Pole {
      id: string;
      nombreQuartiers: number;
      nombreNonCouverts: number;
      nombreCouverts: number;
      quartiersNonCouverts: { code: string; couvert: boolean }[];
      repartition: { quartiers: number }[];
    }
    const { data, sql } = await caf.query<{ polesQpv: Pole[] }>(`{ polesQpv {
      id nombreQuartiers nombreNonCouverts nombreCouverts quartiersNonCouverts { code couvert } repartition { quartiers }
    } }`);
    expect(data.polesQpv.map(({ nombreQuartiers }) => nombreQuartiers)).toEqual([7, 26, 42, 16]);
    expect(data.polesQpv.map(({ nombreCouverts }) => nombreCouverts)).toEqual([7, 21, 32, 13]);
    expect(
      Object.fromEntries(data.polesQpv.map((pole) => [pole.id, pole.quartiersNonCouverts.map(({ code }) => code)])),
    ).toEqual(NON_COUVERTS);
    for (const { nombreQuartiers, nombreNonCouverts, quartiersNonCouverts, repartition } of data.polesQpv) {
      expect(quartiersNonCouverts).toHaveLength(nombreNonCouverts);
      expect(repartition.reduce((sum, { quartiers }) => sum + quartiers, 0)).toBe(nombreQuartiers);
    }
    // The poles, and their neighbourhoods together.
    expect(sql).toHaveLength(2);
  });

  it('says that the covered neighbourhoods are counted and never named', async () => {
    const { data } = await caf.query(`{
      tous: quartiersPrioritaires { nombreNommes nombreCompte }
      couverts: quartiersPrioritaires(couvert: true) { quartiers { code } nombreCompte explication }
      flandre: quartiersPrioritaires(couvert: false, pole: "pole-flandre") { quartiers { code } nombreCompte }
      raismes: quartiersPrioritaires(commune: "59491") { quartiers { code communesImprimees } nombreCompte }
      lille: quartiersPrioritaires(commune: "59350") { nombreNommes nombreCompte explication }
    }`);
    expect(data).toEqual({
      tous: { nombreNommes: 18, nombreCompte: 91 },
      couverts: {
        quartiers: [],
        nombreCompte: 73,
        explication:
          'En avril 2019, le schéma ne donne de nom et de code qu’aux quartiers non couverts. Il en compte ici 73 et en nomme 0 ; les autres n’ont ni nom ni code.',
      },
      flandre: { quartiers: [], nombreCompte: 0 },
      raismes: {
        quartiers: [{ code: 'QP059059', communesImprimees: 'Wallers - Bellaing - Raismes' }],
        nombreCompte: null,
      },
      lille: {
        nombreNommes: 0,
        nombreCompte: null,
        explication:
          'En avril 2019, le schéma ne donne de nom et de code qu’aux quartiers non couverts. Aucun ne touche cette commune ; elle peut en avoir de couverts, qu’il ne nomme pas.',
      },
    });
  });

  it('gives a neighbourhood with its geography, its communes and what must be known of it', async () => {
    const { data } = await caf.query(`{
      gayant: quartierPrioritaire(code: "QP059004") {
        nom generation millesime couvert periode pole { nom } communes { codeInsee } remarques { source { lignes } }
      }
      arenberg: quartierPrioritaire(code: "QP059059") { couvert communes { codeInsee } remarques { source { lignes } } }
    }`);
    expect(data).toEqual({
      gayant: {
        nom: 'Résidence Gayant',
        generation: 'QP',
        millesime: 2015,
        couvert: false,
        periode: 'avril 2019',
        pole: { nom: 'Pévèle - Bassin minier' },
        communes: [{ codeInsee: '59178' }, { codeInsee: '59329' }],
        remarques: [{ source: { lignes: '922, 2573' } }],
      },
      arenberg: {
        couvert: false,
        communes: [{ codeInsee: '59632' }, { codeInsee: '59064' }, { codeInsee: '59491' }],
        remarques: [{ source: { lignes: '927-930' } }],
      },
    });
  });

  it('lists the 144 centres of the survey, under 69 communes as printed', async () => {
    const { data, sql } = await caf.query(`{
      centresSociaux(first: 2) { totalCount nombreCommunesImprimees pageInfo { hasNextPage } edges { node { nom communeImprimee commune { codeInsee } } } }
    }`);
    expect(data).toEqual({
      centresSociaux: {
        totalCount: 144,
        nombreCommunesImprimees: 69,
        pageInfo: { hasNextPage: true },
        edges: [
          {
            node: { nom: 'Centre Social Intercommunal', communeImprimee: 'ARLEUX', commune: { codeInsee: '59015' } },
          },
          { node: { nom: 'Centre Social Salengro', communeImprimee: 'ARMENTIERES', commune: { codeInsee: '59017' } } },
        ],
      },
    });
    expect(sql.length).toBeLessThanOrEqual(3);
  });

  it('finds centres by commune and by words, and says that Maupassant may be a 145th', async () => {
    const { data } = await caf.query(`{
      lille: centresSociaux(commune: "59350") { totalCount }
      roubaix: centresSociaux(commune: "59512") { totalCount }
      dunkerque: centresSociaux(commune: "59183") { totalCount nombreCommunesImprimees }
      ailleurs: centresSociaux(commune: "62041") { totalCount }
      maupassant: centresSociaux(recherche: "maupassant") { edges { node { nom remarques { valeur source { lignes } } } } }
      gayant: centresSociaux(recherche: "residence gayant") { edges { node { id communeImprimee remarques { source { lignes } } } } }
    }`);
    expect(data).toMatchObject({
      lille: { totalCount: 12 },
      roubaix: { totalCount: 8 },
      dunkerque: { totalCount: 16, nombreCommunesImprimees: 2 },
      ailleurs: { totalCount: 0 },
      maupassant: {
        edges: [
          { node: { nom: 'Maison de quartier Mariot Maupassant', remarques: [{ source: { lignes: '2525, 2527' } }] } },
        ],
      },
      gayant: {
        edges: [
          {
            node: {
              id: 'centre-social/douai/centre-social-residence-gayant',
              communeImprimee: 'DOUAI',
              remarques: [{ source: { lignes: '922, 2573' } }],
            },
          },
        ],
      },
    });
  });

  it('adds to a commune its centres and its uncovered neighbourhoods, in two statements for all of them', async () => {
    const representations = ['59178', '59491', '62041'].map((codeInsee) => ({ __typename: 'Commune', codeInsee }));
    const { data, sql } = await caf.query(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Commune { centresSociaux { nom } quartiersPrioritairesNonCouverts { code } } } }`,
      { representations },
    );
    interface Vie {
      centresSociaux: { nom: string }[];
      quartiersPrioritairesNonCouverts: { code: string }[];
    }
    const found = (data as { _entities: Vie[] })._entities;
    expect(found.map(({ centresSociaux }) => centresSociaux.length)).toEqual([5, 3, 0]);
    expect(
      found.map(({ quartiersPrioritairesNonCouverts }) => quartiersPrioritairesNonCouverts.map(({ code }) => code)),
    ).toEqual([['QP059004'], ['QP059059'], []]);
    expect(sql).toHaveLength(2);
  });

  it('finds by key, and refuses what no document names', async () => {
    const { data } = await caf.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on QuartierPrioritaire { nom } ... on PoleQpv { nom } ... on CentreSocial { nom } } }',
      {
        representations: [
          { __typename: 'QuartierPrioritaire', code: 'QP059069' },
          { __typename: 'PoleQpv', id: 'pole-mel' },
          { __typename: 'CentreSocial', id: 'centre-social/hem/centre-social-des-3-villes' },
        ],
      },
    );
    expect(data).toEqual({
      _entities: [
        { nom: 'Attargette - Chanzuy' },
        { nom: 'Métropole européenne de Lille' },
        { nom: 'Centre Social des 3 Villes' },
      ],
    });
    for (const query of [
      '{ quartierPrioritaire(code: "QP059999") { nom } }',
      '{ centreSocial(id: "centre-social/arras/x") { nom } }',
      '{ quartiersPrioritaires(pole: "pole-artois") { nombreNommes } }',
    ]) {
      const { errors } = await caf.query(query);
      expect(errors).toMatchObject([{ extensions: { code: 'INTROUVABLE' } }]);
    }
    const { errors } = await caf.query('{ observationsCaf { valeur } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FILTRE_INVALIDE' } }]);
  });
});
