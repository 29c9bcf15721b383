import { byKey } from '../../kit/testing/by-key.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les permanences et leurs dates', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());
  const references = byKey(() => departement);

  it('says when, where and for how many families babies are relaxed at Audruicq', async () => {
    const { data, errors } = await departement.query(`{
      permanence(id: "permanence/audruicq/pmi-detente-bebes") {
        lieu public nombreCreneaux capaciteFamillesParCreneau surRendezVous
        recurrence { jour frequence rangsDansLeMois momentsJournee creneaux { debut fin } rrule absences { champ } }
        prochainesDates(du: "2023-10-01", nombre: 3) { dates regle refus { explication } }
        atelier { intitule public service }
        source { document lignes }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      permanence: {
        lieu: 'Maison France Services à Audruicq',
        public: 'Enfants de 0 à 9 mois et leurs parents',
        nombreCreneaux: 2,
        capaciteFamillesParCreneau: 4,
        surRendezVous: null,
        recurrence: {
          jour: 'VENDREDI',
          frequence: 'MENSUELLE',
          rangsDansLeMois: [2],
          momentsJournee: ['MATIN'],
          creneaux: [
            { debut: '09:15', fin: null },
            { debut: '10:30', fin: null },
          ],
          rrule: 'FREQ=MONTHLY;BYDAY=2FR',
          absences: [{ champ: 'creneaux' }],
        },
        prochainesDates: {
          dates: ['2023-10-13', '2023-11-10', '2023-12-08'],
          regle: 'FREQ=MONTHLY;BYDAY=2FR',
          refus: null,
        },
        atelier: {
          intitule: 'Détente et bien-être des bébés',
          public: 'Enfants de 0 à 9 mois et leurs parents',
          service: 'PMI Calais 1 (Maison des Solidarités du Calaisis)',
        },
        source: { document: 'S1', lignes: '3649-3659, 3619-3621, 3691-3695, 2585-2587' },
      },
    });
  });

  it('counts five PMI slots, two social slots and the ADA in the fiches of the CCRA, and five places of the report in the CCPO', async () => {
    const { data, sql } = await departement.query<Record<string, { nature: string; fiche: object | null }[]>>(`{
      ccra: permanences(epci: "246200844") { nature fiche { id } }
      ccpo: permanences(epci: "200072478") { nature fiche { id } }
    }`);
    const count = (rows: { nature: string }[] = []) =>
      Object.fromEntries(Object.entries(Object.groupBy(rows, ({ nature }) => nature)).map(([k, v]) => [k, v?.length]));
    expect(count(data.ccra)).toEqual({
      PMI_ATELIER: 2,
      PMI_CONSULTATION: 2,
      PESEE: 1,
      SERVICE_SOCIAL: 2,
      ADA: 1,
      CENTRE_SANTE: 2,
    });
    expect(data.ccra?.filter(({ fiche }) => fiche)).toHaveLength(8);
    expect(count(data.ccpo)).toEqual({ SERVICE_SOCIAL: 2, PMI_PERMANENCE: 2, ATTENTE_ACTIVE: 1 });
    expect(data.ccpo?.filter(({ fiche }) => fiche)).toHaveLength(0);
    expect(sql).toHaveLength(2);
  });

  it('filters by commune and by nature together', async () => {
    const { data } = await departement.query(
      '{ permanences(commune: "62645", nature: PMI_CONSULTATION) { id lieu recurrence { rrule } } }',
    );
    expect(data).toEqual({
      permanences: [
        {
          id: 'permanence/oye-plage/pmi-consultation',
          lieu: 'Espace Dolto',
          recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=2FR,4FR' },
        },
      ],
    });
  });

  it('gives the social slots of a Tuesday with their hours, how to book, and what to beware of', async () => {
    const { data } = await departement.query(`{
      permanence(id: "permanence/audruicq/service-social") {
        surRendezVous delaiRendezVousJours
        priseRendezVous { site telephone source { lignes } }
        recurrence { creneaux { debut fin } precautions }
        prochainesDates(du: "2024-02-28") { dates }
      }
    }`);
    expect(data).toEqual({
      permanence: {
        surRendezVous: true,
        delaiRendezVousJours: 7,
        priseRendezVous: {
          site: 'www.rdv-solidarites.fr',
          telephone: '03.21.00.02.00',
          source: { lignes: '4310-4314' },
        },
        recurrence: {
          creneaux: [
            { debut: '09:00', fin: '11:00' },
            { debut: '14:00', fin: '16:30' },
          ],
          precautions: ['Changement possible pendant les vacances scolaires (S1:4306).'],
        },
        prochainesDates: { dates: ['2024-03-05', '2024-03-12', '2024-03-19', '2024-03-26', '2024-04-02'] },
      },
    });
  });

  it('refuses to guess which Thursday, and dates for what has no rhythm', async () => {
    const { data } = await departement.query(`{
      jeudi: permanence(id: "permanence/oye-plage/service-social") {
        recurrence { rrule absences { champ raison } }
        prochainesDates(du: "2024-01-01") { dates regle refus { champ raison explication } }
      }
      ada: permanence(id: "permanence/calais/ada") {
        domicilePossible recurrence { rrule } prochainesDates(du: "2024-01-01") { dates refus { explication } }
      }
    }`);
    expect(data).toEqual({
      jeudi: {
        recurrence: {
          rrule: null,
          absences: [
            { champ: 'rrule', raison: 'ABSENT' },
            { champ: 'rangsDansLeMois', raison: 'ABSENT' },
          ],
        },
        prochainesDates: {
          dates: [],
          regle: null,
          refus: {
            champ: 'dates',
            raison: 'ABSENT',
            explication: 'la fiche dit « 1 jeudi par mois » sans dire lequel ; aucune date ne peut en être déduite.',
          },
        },
      },
      ada: {
        domicilePossible: true,
        recurrence: null,
        prochainesDates: { dates: [], refus: { explication: 'uniquement sur rendez-vous, sans jour fixe.' } },
      },
    });
  });

  it('answers communes, EPCI and conventions in one statement each, whatever their number', async () => {
    const communes = await references(
      'Commune',
      [{ codeInsee: '62057' }, { codeInsee: '62645' }],
      'permanences { id }',
    );
    expect(communes.found.map(({ permanences }) => (permanences as object[]).length)).toEqual([5, 4]);
    expect(communes.sql).toHaveLength(1);
    const epcis = await references('Epci', [{ siren: '200072478' }, { siren: '246200844' }], 'permanences { id }');
    expect(epcis.found.map(({ permanences }) => (permanences as object[]).length)).toEqual([5, 10]);
    expect(epcis.sql).toHaveLength(1);
    const ctg = await references('ConventionTerritoriale', [{ id: 'ctg-200072478-2022' }], 'permanences { intitule }');
    expect(ctg.found[0]?.permanences).toHaveLength(5);
  });

  it('refuses what it does not have, and what cannot be asked', async () => {
    const unknown = await departement.query('{ permanence(id: "permanence/paris/pmi") { id } }');
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'INTROUVABLE' } }]);
    for (const [ask, code] of [
      ['atelier(id: "x") { id }', 'INTROUVABLE'],
      ['maisonSolidarite(id: "x") { id }', 'INTROUVABLE'],
      ['financement(id: "x") { id }', 'INTROUVABLE'],
      ['permanences(commune: "62") { id }', 'IDENTIFIANT_INVALIDE'],
      ['permanences { prochainesDates(du: "2024-02-30") { dates } }', 'IDENTIFIANT_INVALIDE'],
      [
        'permanence(id: "permanence/calais/ada") { prochainesDates(du: "2024-01-01", nombre: 51) { dates } }',
        'FILTRE_INVALIDE',
      ],
    ]) {
      const { errors } = await departement.query(`{ ${ask} }`);
      expect(errors[0]?.extensions?.code).toBe(code);
    }
  });
});
