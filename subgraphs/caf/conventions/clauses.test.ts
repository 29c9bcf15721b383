import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';

describe('ce que disent les textes, dans la maison de la Caf seule', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  describe('les articles et les annexes', () => {
    it('holds every article: fifteen for the Ternois, five for each avenant, none for a text that is not there', async () => {
      const { data, sql } = await caf.query(
        `{ conventionsTerritoriales { id clauses { numero } avenants { clauses { numero } } } }`,
      );
      const rows = data.conventionsTerritoriales as {
        clauses: { numero: string }[];
        avenants: { clauses: { numero: string }[] }[];
      }[];
      expect(rows.map(({ clauses }) => clauses.length)).toEqual([0, 15, 0, 0]);
      expect(rows[1]?.clauses.map(({ numero }) => numero)).toEqual([
        '1',
        '2',
        '3',
        '4',
        '5',
        '6 - a',
        '6 - b',
        '7',
        '8',
        '9',
        '10',
        '11',
        '12',
        '13',
        '14',
      ]);
      expect(rows[2]?.avenants[0]?.clauses.map(({ numero }) => numero)).toEqual(['1', '1.1', '1.2', '2', '3']);
      expect(sql).toHaveLength(4);
    });

    it.each([
      ['RENOUVELLEMENT', ['10'], ['6167']],
      ['MODIFICATION', ['11', '12'], ['6176-6180', '6220-6226']],
      ['LITIGE', ['13'], ['6250-6254']],
      ['COMMUNICATION', ['8', '9'], ['6127-6129', '6138-6140', '6144', '6148-6152']],
      ['CONFIDENTIALITE', ['14'], ['6263-6269']],
      ['DUREE', ['10'], ['6161-6163']],
    ])('finds what the Ternois says of %s, with its own lines', async (sujet, numeros, lignes) => {
      const { data } = await caf.query(
        `query ($sujet: SujetClause) { conventionTerritoriale(id: "${TERNOIS}") { clauses(sujet: $sujet) { numero sujets dispositions(sujet: $sujet) { source { lignes } } } } }`,
        { sujet },
      );
      const { clauses } = data.conventionTerritoriale as {
        clauses: { numero: string; sujets: string[]; dispositions: { source: { lignes: string } }[] }[];
      };
      expect(clauses.map(({ numero }) => numero)).toEqual(numeros);
      expect(clauses.flatMap(({ dispositions }) => dispositions.map(({ source }) => source.lignes))).toEqual(lignes);
      expect(clauses.every(({ sujets }) => sujets.includes(sujet))).toBe(true);
    });

    it('finds a topic across all acts, and those of the avenants by their convention', async () => {
      const { data } = await caf.query(
        `{ clauses(sujet: ECHANGE_DONNEES) { numero convention { id } acte { __typename } }
           opale: clauses(convention: "${CCPO}", sujet: GOUVERNANCE) { numero dispositions(sujet: GOUVERNANCE) { source { lignes } } } }`,
      );
      expect(data.clauses).toEqual([
        { numero: '8', convention: { id: TERNOIS }, acte: { __typename: 'ConventionTerritoriale' } },
        { numero: '1.2', convention: { id: CCPO }, acte: { __typename: 'Avenant' } },
        { numero: '1.2', convention: { id: CCRA }, acte: { __typename: 'Avenant' } },
      ]);
      expect(data.opale).toEqual([{ numero: '1.1', dispositions: [{ source: { lignes: '357-361' } }] }]);
    });

    it('knows whose DPO must be asked first, and that only the Ternois wants the source named (question 38)', async () => {
      const { data } = await caf.query(
        `{ clausesEchangeDonnees { acte { __typename } etudePrealable contenuEtude avisPrealableDpo dpoDe inscriptionArticle30 obligationMentionSource
           etapes { rang acteur source { lignes } } clause { numero } absences { champ } } }`,
      );
      const rows = data.clausesEchangeDonnees as Record<string, unknown>[];
      expect(rows).toHaveLength(3);
      const [ternois, ...avenants] = rows;
      for (const avenant of avenants) {
        expect(avenant).toMatchObject({
          acte: { __typename: 'Avenant' },
          etudePrealable: true,
          contenuEtude: ['opportunité', 'faisabilité', 'conformité au RGPD'],
          avisPrealableDpo: true,
          dpoDe: 'La partie qui détient les données personnelles demandées',
          inscriptionArticle30: true,
          obligationMentionSource: false,
          clause: { numero: '1.2' },
        });
        expect((avenant.etapes as { rang: number }[]).map(({ rang }) => rang)).toEqual([1, 2, 3, 4, 5, 6]);
      }
      expect(ternois).toMatchObject({
        avisPrealableDpo: false,
        dpoDe: null,
        inscriptionArticle30: true,
        obligationMentionSource: true,
        absences: [{ champ: 'dpoDe' }],
      });
    });

    it('tells a missing annexe from an empty one', async () => {
      const { data } = await caf.query(
        `{ vides: annexes(etat: VIDE) { numero source { lignes } }
           absentes: annexes(etat: ANNONCEE_ABSENTE) { numero acte { ... on ConventionTerritoriale { id } } }
           presentes: annexes(etat: PRESENTE) { numero }
           conventionTerritoriale(id: "${TERNOIS}") { annexes { numero etat } } }`,
      );
      expect(data.vides).toEqual([
        { numero: '1', source: { lignes: '471-474' } },
        { numero: '1', source: { lignes: '2637-2640' } },
      ]);
      expect(data.absentes).toEqual(['1', '2', '4'].map((numero) => ({ numero, acte: { id: TERNOIS } })));
      expect(data.presentes).toHaveLength(5);
      expect(data.conventionTerritoriale).toEqual({
        annexes: [
          { numero: '1', etat: 'ANNONCEE_ABSENTE' },
          { numero: '2', etat: 'ANNONCEE_ABSENTE' },
          { numero: '3', etat: 'PRESENTE' },
          { numero: '4', etat: 'ANNONCEE_ABSENTE' },
        ],
      });
    });

    it('gives the notice to leave each agreement, and where none is written (question 37)', async () => {
      const { data } = await caf.query(
        `{ ternois: conventionTerritoriale(id: "${TERNOIS}") { resiliations { initiateur preavisMois source { lignes } } }
           nord: accordCite(id: "sdsf-59") { resiliations { preavisMois explication source { document lignes } } }
           opale: conventionTerritoriale(id: "${CCPO}") { resiliations { voie } absences { champ } } }`,
      );
      expect(data.ternois).toEqual({
        resiliations: [
          { initiateur: 'L’une ou l’autre partie', preavisMois: 1, source: { lignes: '6199-6208' } },
          { initiateur: 'La Caf', preavisMois: 1, source: { lignes: '6210-6216' } },
          { initiateur: 'La Caf', preavisMois: 0, source: { lignes: '6220-6226' } },
          { initiateur: 'L’une ou l’autre partie', preavisMois: 6, source: { lignes: '6230-6234' } },
        ],
      });
      expect(data.nord).toEqual({
        resiliations: [
          {
            preavisMois: 3,
            explication: 'Trois mois de préavis, par lettre recommandée avec accusé de réception.',
            source: { document: 'S4', lignes: '1951' },
          },
        ],
      });
      expect(data.opale).toMatchObject({ resiliations: [] });
      expect((data.opale as { absences: unknown[] }).absences).toContainEqual({ champ: 'resiliations' });
    });
  });
});
