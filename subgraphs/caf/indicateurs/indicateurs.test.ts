import { indicateurs } from '../../../schema/indicateurs.js';
import { lireFormule, nomsDe } from '../../kit/calcul/formule.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Calcule {
  resultat: string | null;
  classe: string | null;
  objectifAtteint: boolean | null;
  statut: string;
  concordance: string;
  refus: { raison: string; explication: string; enCause: string[] } | null;
  affirmations: { valeur: string; calcule: string | null; concordance: string; unite: string }[];
  avertissements: string[];
}

describe('les indicateurs de la maison des Caf', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  const CHAMPS = `resultat classe objectifAtteint statut concordance refus { raison explication enCause } avertissements
    affirmations { valeur calcule concordance unite }`;

  /** As the gateway asks it, with what the other partners attest; `null` is a partner that did not answer. */
  async function calcul(indicateur: string, territoire: string, periode = 'la-plus-recente', series: unknown[] = []) {
    const { data, errors } = await caf.query<{ _entities: [Calcule] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicateurCalcule { ${CHAMPS} } } }`,
      { r: [{ __typename: 'IndicateurCalcule', indicateur, territoire, periode, series }] },
    );
    expect(errors).toEqual([]);
    return data._entities[0];
  }

  const attestee = (indicateur: string, territoire: string, valeur: string, champ = 'attestationsDepartement') => ({
    [champ]: [
      {
        ...{
          indicateur,
          territoire,
          valeur,
          periode: '2014',
          unite: 'places',
          statut: 'DIFFUSABLE',
          libelle: indicateur,
        },
        ...{ champ: 'Essai.', attestePar: 'departement', absence: null, source: { document: 'S4', lignes: '371' } },
      },
    ],
  });

  it('sets the printed « 0,86 % » beside the 8,6 % it means', async () => {
    const { affirmations, avertissements, objectifAtteint } = await calcul('portee-reaap', '59');
    expect(affirmations).toEqual([{ valeur: '0.86', calcule: '8.6', concordance: 'DIVERGENT', unite: '%' }]);
    expect(avertissements).toEqual([]);
    expect(objectifAtteint).toBe(false);
    expect(await calcul('cible-reaap-atteinte', '245900428')).toMatchObject({ classe: 'cible non atteinte' });
  });

  it('names the class of a zone, and judges an objective by the threshold of its time', async () => {
    expect(await calcul('zone-prioritaire', '59')).toMatchObject({ classe: 'ZP1' });
    expect(await calcul('ratio-laep', '59')).toMatchObject({ objectifAtteint: true });
    expect(await calcul('recours-mediation-familiale', 'tgi-59-lille')).toMatchObject({ objectifAtteint: false });
  });

  describe('refuses rather than approximate', () => {
    it('the 53 % of the Nord: approved places are not the offer of the Cnaf', async () => {
      const places = attestee('places-assistants-maternels', '59', '62078');
      const { refus, resultat, statut, concordance } = await calcul(
        'taux-couverture-accueil-jeune-enfant',
        '59',
        undefined,
        [places],
      );
      expect([resultat, statut, concordance]).toEqual([null, 'REFUSE', 'UNIQUE']);
      expect(refus).toMatchObject({
        raison: 'DEFINITION_DIFFERENTE',
        enCause: ['offre-garde-domicile', 'offre-prescolarisation'],
      });
      expect(refus?.explication).toContain('72,5 %');
    });

    it('an input nobody attests, naming it', async () => {
      const { refus } = await calcul('sortie-positive-spie', '200072478');
      expect(refus).toMatchObject({
        raison: 'ENTREE_MANQUANTE',
        enCause: ['spie-sortants-avec-solution', 'spie-sortants-sans-solution'],
      });
      expect(await calcul('zone-prioritaire', '200072478')).toMatchObject({ refus: { raison: 'ENTREE_MANQUANTE' } });
    });

    it('a year for which there is no figure, saying which years there are', async () => {
      const { refus } = await calcul('taux-octroi-auvvc', '62', '2022');
      expect(refus).toMatchObject({ raison: 'ENTREE_MANQUANTE' });
      expect(refus?.explication).toContain('périodes connues : 2024');
    });

    it('a target without a measure', async () => {
      expect(await calcul('part-familles-vulnerables-eaje', '59')).toMatchObject({
        statut: 'CIBLE',
        refus: { raison: 'MESURE_ABSENTE' },
      });
    });

    it('an indicator it does not have', async () => {
      const { errors } = await caf.query('{ calcul(indicateur: "pifometre", territoire: "59") { resultat } }');
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['INTROUVABLE']);
    });
  });

  describe('takes the inputs of other partners from the reference', () => {
    it('computes with them, and says they are missing when their house did not answer', async () => {
      const places = attestee('places-assistants-maternels', '59', '62078');
      const assistants = attestee('nb-assistants-maternels', '59', '20680');
      expect(await calcul('places-par-assistant-maternel', '59', undefined, [places, assistants])).toMatchObject({
        resultat: '3',
      });
      const { refus } = await calcul('places-par-assistant-maternel', '59', undefined, [
        { attestationsDepartement: null },
        { attestationsDepartement: null },
      ]);
      expect(refus).toMatchObject({ raison: 'NON_OBTENU' });
    });

    it('asks nobody for what it attests itself', async () => {
      const { data } = await caf.query(
        '{ calcul(indicateur: "ratio-laep", territoire: "59") { series { indicateur } } }',
      );
      expect(data).toEqual({ calcul: { series: [] } });
    });
  });

  it('shows every step: what was read, where, and what was done', async () => {
    const { data, sql } = await caf.query(`{ _entities(representations: [
      { __typename: "IndicateurCalcule", indicateur: "ratio-laep", territoire: "59", periode: "la-plus-recente" }]) {
      ... on IndicateurCalcule { formule unite proprietaire resultatExact
        entrees { nom observation { valeur periode source { document lignes } } }
        parametres { code valeur du au reference source { lignes } }
        trace { rang operation operandes resultat source { lignes } } } } }`);
    expect(data).toMatchObject({
      _entities: [
        {
          formule: 'enfants ÷ lieux',
          unite: 'enfants par lieu',
          proprietaire: 'caf:caf-59',
          resultatExact: '104546/43',
          entrees: [
            {
              nom: 'enfants',
              observation: { valeur: '209092', periode: '2013', source: { document: 'S4', lignes: '507' } },
            },
            { nom: 'lieux', observation: { valeur: '86', periode: '2015' } },
          ],
          parametres: [{ code: 'cible-enfants-par-laep', valeur: '3500', du: '2013-01-01', au: '2017-12-31' }],
          trace: [
            { rang: 1, operation: 'enfants', operandes: [], resultat: '209092', source: { lignes: '507' } },
            { rang: 2, operation: 'lieux', operandes: [], resultat: '86' },
            { rang: 3, operation: 'cible', resultat: '3500' },
            {
              rang: 4,
              operation: 'enfants ÷ lieux',
              operandes: ['209092', '86'],
              resultat: '2431.3023255814',
              source: null,
            },
            { rang: 5, operation: 'resultat <= cible', resultat: '1' },
          ],
        },
      ],
    });
    // The definition, the parameters, the figures of the territory, the secrecy of the house.
    expect(sql).toHaveLength(4);
  });

  it('compares territories and years, and says what stands against it', async () => {
    const { data, errors, sql } = await caf.query(
      `{ _entities(representations: [{ __typename: "ComparaisonCalculs", indicateur: "mesures-mediation-manquantes",
        territoires: "tgi-59-lille,tgi-59-valenciennes,59", periodes: "la-plus-recente", series: [] }]) {
        ... on ComparaisonCalculs { avertissements calculs { territoire periode } } } }`,
    );
    expect(errors).toEqual([]);
    const [{ avertissements }] = (data as { _entities: [{ avertissements: string[] }] })._entities;
    expect(avertissements[0]).toBe('Les périmètres ne sont pas de même nature : tgi, département.');
    expect(sql.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['FILTRE_INVALIDE', []],
    ['LIMITE_DEPASSEE', Array.from({ length: 101 }, () => '59')],
  ])('answers %s to a comparison out of bounds', async (code, territoires) => {
    const { errors } = await caf.query(
      'query ($t: [ID!]!) { calculs(indicateur: "ratio-laep", territoires: $t) { avertissements } }',
      { t: territoires },
    );
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  describe('its catalogue', () => {
    it('finds an indicator whatever the accents, and those of one owner', async () => {
      const { data } = await caf.query('{ indicateurs(recherche: "mediation") { id } }');
      expect(data).toMatchObject({ indicateurs: [{ id: 'recours-mediation-familiale' }, {}, {}, {}] });
      const siens = await caf.query<{ indicateurs: { proprietaire: string }[] }>(
        '{ indicateurs(proprietaire: "caf:caf-62") { proprietaire } }',
      );
      expect(new Set(siens.data.indicateurs.map(({ proprietaire }) => proprietaire))).toEqual(new Set(['caf:caf-62']));
    });

    it('has formulas that can be read, and that name what they declare and nothing else', async () => {
      const { data } = await caf.query<{
        indicateurs: {
          id: string;
          formule: string;
          objectif: string;
          entrees: { nom: string; indicateur: string }[];
          parametres: { nom: string; code: string }[];
        }[];
      }>('{ indicateurs { id formule objectif entrees { nom indicateur } parametres { nom code } } }');
      const { data: connus } = await caf.query<{ parametres: { code: string }[] }>('{ parametres { code } }');
      const codes = new Set(connus.parametres.map(({ code }) => code));
      for (const { id, formule, objectif, entrees, parametres } of data.indicateurs) {
        const declares = [...entrees, ...parametres].map(({ nom }) => nom);
        const noms = [formule, objectif].filter(Boolean).flatMap((texte) => nomsDe(lireFormule(texte)));
        expect([id, noms.filter((nom) => nom !== 'resultat' && !declares.includes(nom))]).toEqual([id, []]);
        expect([id, entrees.filter(({ indicateur }) => !indicateurs[indicateur])]).toEqual([id, []]);
        expect([id, parametres.filter(({ code }) => !codes.has(code))]).toEqual([id, []]);
      }
    });
  });
});
