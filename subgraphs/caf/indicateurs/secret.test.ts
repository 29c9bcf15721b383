import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const TOTAL = 'allocataires-moins-25';
const PART = 'allocataires-moins-25-hors-etudiants';
const PAYS_OPALE = '200072478';
const LU =
  'indicateur libelle territoire periode valeur unite statut champ attestePar absence { raison explication } source { document lignes }';

/** Every way in that leads to a figure of the Caf: the same cell must be withheld behind each of them. */
const CHEMINS: readonly (readonly [string, string])[] = [
  ['alone', `{ observationsCaf(indicateur: "${PART}") { ${LU} } }`],
  ['by territory', `{ observationsCaf(territoire: "${PAYS_OPALE}") { ${LU} } }`],
  ['by its words', `{ observationsCaf(recherche: "moins de 25 ans") { ${LU} } }`],
  ['by its words and its place', `{ observationsCaf(recherche: "étudiants", territoire: "${PAYS_OPALE}") { ${LU} } }`],
  [
    'before its total, under other names',
    `{ part: observationsCaf(indicateur: "${PART}") { n: valeur } tout: observationsCaf(indicateur: "${TOTAL}") { n: valeur } }`,
  ],
  [
    'after its total, under other names',
    `{ tout: observationsCaf(indicateur: "${TOTAL}") { n: valeur } part: observationsCaf(indicateur: "${PART}") { n: valeur } }`,
  ],
  [
    'as a series, both at once',
    `{ _entities(representations: [{ __typename: "Serie", indicateur: "${PART}", territoire: "${PAYS_OPALE}" },
       { __typename: "Serie", indicateur: "${TOTAL}", territoire: "${PAYS_OPALE}" }]) { ... on Serie { attestationsCaf { ${LU} } } } }`,
  ],
  ...[
    ['as a result', 'resultat resultatExact'],
    ['as an input', `entrees { observation { ${LU} } absence { explication } }`],
    ['as a trace', 'trace { operation operandes resultat }'],
    ['as a refusal', 'refus { raison explication enCause } avertissements'],
    ['as a claim', 'affirmations { valeur calcule } concordance'],
  ].map(
    ([nom = '', champs = '']) =>
      [
        nom,
        `{ _entities(representations: [{ __typename: "IndicateurCalcule", indicateur: "allocataires-moins-25-etudiants",
           territoire: "${PAYS_OPALE}", periode: "la-plus-recente" }]) { ... on IndicateurCalcule { ${champs} } } }`,
      ] as const,
  ),
  [
    'as a comparison',
    `{ _entities(representations: [{ __typename: "ComparaisonCalculs", indicateur: "allocataires-moins-25-etudiants",
       territoires: "${PAYS_OPALE},246200844", periodes: "la-plus-recente", series: [] }]) { ... on ComparaisonCalculs { avertissements } } }`,
  ],
  ['as a contradiction', '{ contradictions { objet commentaire positions { valeur contexte } } }'],
  ['as a definition', '{ indicateurs { definition refusExplication } politiquesSecret { libelle } }'],
  ['as an error', `{ calcul(indicateur: "${PART}", territoire: "${PAYS_OPALE}") { resultat } }`],
];

describe('le secret des chiffres de la Caf', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it.each(CHEMINS)('keeps the withheld cell, asked %s', async (_, query) => {
    const { data, errors } = await caf.query(query);
    const dit = JSON.stringify([data, errors]);
    expect(dit).not.toMatch(/(?<!\d)319(?!\d)/);
    expect(dit).not.toMatch(/"(?:n|calcule|resultat|resultatExact)":"5"|"5","unite":"allocataires"/);
  });

  it('publishes the total, and says why its part is not', async () => {
    const { data } = await caf.query(
      `{ tout: observationsCaf(indicateur: "${TOTAL}") { valeur statut } part: observationsCaf(indicateur: "${PART}") { valeur statut absence { raison } } }`,
    );
    expect(data).toEqual({
      tout: [{ valeur: '324', statut: 'DIFFUSABLE' }],
      part: [{ valeur: null, statut: 'SECRET_SECONDAIRE', absence: { raison: 'NON_DIFFUSABLE' } }],
    });
  });

  it('refuses to compute from it', async () => {
    const { data } = await caf.query(`{ _entities(representations: [{ __typename: "IndicateurCalcule",
      indicateur: "allocataires-moins-25-etudiants", territoire: "${PAYS_OPALE}", periode: "la-plus-recente" }]) {
      ... on IndicateurCalcule { statut resultat refus { raison enCause } } } }`);
    expect(data).toEqual({
      _entities: [{ statut: 'REFUSE', resultat: null, refus: { raison: 'SECRET_STATISTIQUE', enCause: [PART] } }],
    });
  });

  it('says its policy, and that it is the project’s', async () => {
    const { data } = await caf.query<{ politiquesSecret: { seuilPrimaire: number; libelle: string }[] }>(
      '{ politiquesSecret { libelle seuilPrimaire arrondi dominance unites } }',
    );
    expect(data.politiquesSecret[0]).toMatchObject({ seuilPrimaire: 5, arrondi: 'AUCUN', dominance: '85' });
    expect(data.politiquesSecret[0]?.libelle).toContain('politique du projet');
  });

  it('withholds nothing else of what the documents print', async () => {
    const { data } = await caf.query<{ observationsCaf: { indicateur: string; statut: string }[] }>(
      '{ observationsCaf(recherche: "e") { indicateur statut } }',
    );
    const retenues = data.observationsCaf.filter(({ statut }) => statut.startsWith('SECRET'));
    expect(retenues.map(({ indicateur }) => indicateur)).toEqual([PART]);
  });
});
