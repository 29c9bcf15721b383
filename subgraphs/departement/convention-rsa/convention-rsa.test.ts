import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('la convention RSA et AUVVC', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  const ask = async (selection: string) => {
    const { data, errors, sql } = await departement.query<{ conventionRsa: Record<string, unknown> }>(
      `{ conventionRsa(id: "rsa-auvvc-2025") { ${selection} } }`,
    );
    expect(errors).toEqual([]);
    return { convention: data.conventionRsa, sql };
  };

  it('binds from 2025 to 2026, without money and without a notice period', async () => {
    const { convention } = await ask(`
      effet fin nonFinanciere signature renouvellement exemplaires modification
      resiliations { voie initiateur preavisMois explication source { lignes } } absences { champ } deliberation { numero }`);
    expect(convention).toEqual({
      effet: '2025-01-01',
      fin: '2026-12-31',
      nonFinanciere: true,
      signature: null,
      renouvellement: null,
      exemplaires: 2,
      modification: 'Par avenant, à l’initiative des parties.',
      resiliations: [
        {
          voie: 'lettre recommandée avec accusé de réception, à tout moment',
          initiateur: 'l’une ou l’autre des parties',
          preavisMois: null,
          explication: 'Résiliable à tout moment, à compter de la notification ; aucun délai de préavis n’est écrit.',
          source: { lignes: '251' },
        },
      ],
      absences: [{ champ: 'signature' }, { champ: 'renouvellement' }],
      deliberation: { numero: '2025-565' },
    });
  });

  it('keeps both ways the Département is represented, and the one way the Caf is', async () => {
    const { convention } = await ask(`parties {
      partie { ... on Departement { nom } ... on Caf { id } }
      representant { valeur concordance attestations { valeur source { lignes } } }
    }`);
    expect(convention.parties).toEqual([
      {
        partie: { nom: 'Pas-de-Calais' },
        representant: {
          valeur: null,
          concordance: 'DIVERGENT',
          attestations: [
            { valeur: 'Président, Jean-Claude LEROY', source: { lignes: '97' } },
            { valeur: 'Directrice des Politiques d’Inclusion Durable', source: { lignes: '271-276' } },
          ],
        },
      },
      {
        partie: { id: 'caf-62' },
        representant: {
          valeur: 'Directeur, Jean-Jacques PION',
          concordance: 'CONCORDANT',
          attestations: [
            { valeur: 'Directeur, Jean-Jacques PION', source: { lignes: '105' } },
            { valeur: 'Directeur, Jean-Jacques PION', source: { lignes: '278-283' } },
          ],
        },
      },
    ]);
  });

  it('has eight visas, seven articles and four annexes, in eight statements with everything else', async () => {
    const { convention, sql } = await ask(`
      visas { rang } articles { numero sujets } annexes { titre limites { code } actionsExperimentales { id } }
      actionsExperimentales { id } observations { indicateur } deliberation { numero }`);
    expect(convention.visas).toHaveLength(8);
    expect((convention.articles as { numero: string }[]).map(({ numero }) => numero)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    expect(convention.annexes).toHaveLength(4);
    expect(convention.actionsExperimentales).toHaveLength(10);
    expect(sql).toHaveLength(8);
  });

  it('finds its articles by topic', async () => {
    const { convention } = await ask(
      'articles(sujet: RESILIATION) { numero intitule dispositions { sujets source { lignes } } }',
    );
    expect(convention.articles).toEqual([
      {
        numero: '6',
        intitule: 'Modification et résiliation de la convention',
        dispositions: [
          { sujets: ['MODIFICATION'], source: { lignes: '249' } },
          { sujets: ['RESILIATION'], source: { lignes: '251' } },
        ],
      },
    ]);
  });

  it('protects data by professional secrecy and secure transfer, and asks for no prior opinion', async () => {
    const { convention } = await ask(
      'echangeDonnees { transfert secretProfessionnel exceptions avisDelegueDonnees absences { champ raison } source { lignes } }',
    );
    expect(convention.echangeDonnees).toMatchObject({
      avisDelegueDonnees: null,
      absences: [{ champ: 'avisDelegueDonnees', raison: 'ABSENT' }],
      source: { lignes: '235-245' },
    });
  });

  it('limits what annexe 1 asks of people and of the Caf', async () => {
    const { convention } = await ask('annexes { rang exclusions limites { code minimum maximum unite } }');
    const [first, second] = convention.annexes as { exclusions: string[]; limites: object[] }[];
    expect(first?.exclusions).toHaveLength(4);
    expect(first?.limites).toEqual([
      { code: 'age-enfant', minimum: null, maximum: 19, unite: 'ans révolus' },
      { code: 'reorientation', minimum: null, maximum: 1, unite: 'mois' },
      { code: 'duree-ce', minimum: 6, maximum: 6, unite: 'mois' },
      { code: 'rendez-vous-physiques', minimum: 3, maximum: null, unite: 'rendez-vous par CE' },
      { code: 'duree-accompagnement', minimum: null, maximum: 18, unite: 'mois' },
      { code: 'activites-hebdomadaires', minimum: 1, maximum: 7, unite: 'heures par semaine' },
    ]);
    expect(second?.limites).toContainEqual({ code: 'duree-accompagnement', minimum: 6, maximum: 6, unite: 'mois' });
    expect(second?.limites).toContainEqual({ code: 'agences', minimum: 3, maximum: 3, unite: 'agences' });
  });

  it('says how often technical committees meet, and that annexe 3 has none', async () => {
    const { convention } = await ask(
      'comitePilotage { id } annexes { rang comitesTechniques instance { id } absences { champ } }',
    );
    expect(convention.comitePilotage).toEqual({ id: 'rsa-auvvc-2025/instance/copil' });
    expect(convention.annexes).toEqual([
      { rang: 1, comitesTechniques: 2, instance: { id: 'rsa-auvvc-2025/instance/cotech-annexe-1' }, absences: [] },
      { rang: 2, comitesTechniques: 2, instance: { id: 'rsa-auvvc-2025/instance/cotech-annexe-2' }, absences: [] },
      {
        rang: 3,
        comitesTechniques: null,
        instance: { id: 'rsa-auvvc-2025/instance/cotech-annexe-3' },
        absences: [{ champ: 'public' }, { champ: 'comitesTechniques' }],
      },
      { rang: 4, comitesTechniques: 2, instance: { id: 'rsa-auvvc-2025/instance/cotech-annexe-4' }, absences: [] },
    ]);
  });

  it('expects a bilan each March, with the indicators that two annexes list', async () => {
    const { convention } = await ask('annexes { bilan { destinataire indicateurs echeances { annee debut fin } } }');
    const bilans = (convention.annexes as { bilan: { indicateurs: string[]; echeances: object[] } }[]).map(
      ({ bilan }) => bilan,
    );
    expect(bilans.map(({ indicateurs }) => indicateurs.length)).toEqual([2, 0, 0, 4]);
    expect(bilans[0]?.echeances).toEqual([
      { annee: 2025, debut: '2026-03-01', fin: '2026-03-31' },
      { annee: 2026, debut: '2027-03-01', fin: '2027-03-31' },
    ]);
  });

  it('lists ten experimental actions, and shows the row that contradicts itself', async () => {
    const { convention } = await ask(`
      actionsExperimentales { territoire nom type rythme { valeur concordance attestations { valeur } } }
      collectives: actionsExperimentales(type: COLLECTIVE) { id }`);
    const rows = convention.actionsExperimentales as { nom: string | null; type: string | null; rythme: object }[];
    expect(rows.map(({ type }) => type).filter((type) => type !== 'COLLECTIVE')).toEqual([
      null,
      'MIXTE',
      'INDIVIDUELLE',
    ]);
    expect(convention.collectives).toHaveLength(7);
    expect(rows.find(({ nom }) => nom === 'mon parcours insertion')?.rythme).toEqual({
      valeur: null,
      concordance: 'DIVERGENT',
      attestations: [{ valeur: '1 séance par mois pendant 6 mois' }, { valeur: '11 fois par mois' }],
    });
  });

  it('gives its eleven figures with their period, never mixing a stock of families and a flow of people', async () => {
    const { convention } = await ask('observations { indicateur periode valeur unite source { lignes } }');
    const rows = convention.observations as { indicateur: string; periode: string; valeur: string; unite: string }[];
    expect(rows.map(({ valeur }) => valeur)).toEqual([
      '916',
      '1116',
      '441',
      '1082',
      '858',
      '806668.06',
      '940',
      '90',
      '475',
      '1571',
      '739',
    ]);
    expect(rows[0]).toMatchObject({ unite: 'familles', periode: 'au 1er septembre 2025' });
    expect(rows[2]).toMatchObject({ unite: 'personnes', periode: 'du 1er avril au 15 septembre 2025' });
  });

  it('refuses an unknown convention with a code and a French sentence', async () => {
    const { errors } = await departement.query('{ conventionRsa(id: "rsa-2030") { titre } }');
    expect(errors).toMatchObject([
      { message: 'Aucune convention RSA ne porte l’identifiant « rsa-2030 ».', extensions: { code: 'INTROUVABLE' } },
    ]);
  });
});
