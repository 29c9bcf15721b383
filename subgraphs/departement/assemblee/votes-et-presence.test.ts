import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les votes et la présence', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  it('gives both votes, and says that one of them prints no line of absents (question 11)', async () => {
    const { data, sql } = await departement.query(
      '{ deliberations { numero votes { pour contre abstention absentsSansDelegation groupeDesAbsents adoptee groupesPour absences { champ raison } source { lignes } } } }',
    );
    const groupesPour = [
      'Groupe Socialiste, Républicain et Citoyen',
      'Groupe Communiste et Républicain',
      'Groupe Union pour le Pas-de-Calais',
      'Groupe Rassemblement National',
      'Non-inscrit',
    ];
    const tally = { contre: 0, abstention: 0, adoptee: true, groupesPour };
    expect(data).toEqual({
      deliberations: [
        {
          numero: '2023-578',
          votes: {
            ...tally,
            pour: 44,
            absentsSansDelegation: null,
            groupeDesAbsents: null,
            absences: [
              { champ: 'groupeDesAbsents', raison: 'ABSENT' },
              { champ: 'absentsSansDelegation', raison: 'ABSENT' },
            ],
            source: { lignes: '94-102' },
          },
        },
        {
          numero: '2025-565',
          votes: {
            ...tally,
            pour: 43,
            absentsSansDelegation: 1,
            groupeDesAbsents: 'Groupe Rassemblement National',
            absences: [],
            source: { lignes: '61-68' },
          },
        },
      ],
    });
    expect(sql).toHaveLength(1);
  });

  it('counts who was there from the names of the minutes', async () => {
    const { data, sql } = await departement.query(
      '{ deliberations { comptesPresence { presents excuses absents effectifDeliberant assistentSansVoix excusesSansVoix voixAuDelaDesPresents } } }',
    );
    const silent = { effectifDeliberant: 44, assistentSansVoix: 1, excusesSansVoix: 3 };
    expect(data).toEqual({
      deliberations: [
        { comptesPresence: { presents: 35, excuses: 9, absents: 0, voixAuDelaDesPresents: 9, ...silent } },
        { comptesPresence: { presents: 30, excuses: 13, absents: 1, voixAuDelaDesPresents: 13, ...silent } },
      ],
    });
    expect(sql).toHaveLength(2);
  });

  it('says who was absent, and filters by name without case or accents', async () => {
    const { data } = await departement.query(
      `{ deliberation(numero: "2025-565") {
        absents: presence(statut: ABSENT) { elu { prenom nom } source { lignes } }
        sansVoix: presence(statut: ASSISTE_SANS_VOIX) { elu { nom } }
        presence(nom: "ait chikhebbih") { statut elu { nom } }
      } }`,
    );
    expect(data).toEqual({
      deliberation: {
        absents: [{ elu: { prenom: 'Steeve', nom: 'BRIOIS' }, source: { lignes: '25' } }],
        sansVoix: [{ elu: { nom: 'PETIT' } }],
        presence: [{ statut: 'EXCUSE', elu: { nom: 'AIT-CHIKHEBBIH' } }],
      },
    });
  });

  it('follows one elected person across the sittings and shows the other quality under the same name', async () => {
    const { data, sql } = await departement.query(
      `{ elus(nom: "loquet") {
        id presences { statut deliberation { numero date } source { document lignes } }
        autresQualites { qualite rapprochement partie { ... on Epci { siren } } source { lignes } }
      } }`,
    );
    expect(data).toEqual({
      elus: [
        {
          id: 'ludovic-loquet',
          presences: [
            {
              statut: 'PRESENT',
              deliberation: { numero: '2023-578', date: '2023-12-11' },
              source: { document: 'S1', lignes: '13-14' },
            },
            {
              statut: 'EXCUSE',
              deliberation: { numero: '2025-565', date: '2025-12-08' },
              source: { document: 'S3', lignes: '23' },
            },
          ],
          autresQualites: [
            {
              qualite: 'Président de la Communauté de communes du Pays d’Opale',
              rapprochement:
                'Même prénom et même nom ; aucun document ne dit que ces deux mentions désignent la même personne.',
              partie: { siren: '200072478' },
              source: { lignes: '134-136, 432-438' },
            },
          ],
        },
      ],
    });
    expect(sql).toHaveLength(3);
  });

  it('names who presided and who kept the minutes', async () => {
    const { data } = await departement.query(
      '{ deliberations { president { nom } secretaire { nom } signature { qualite pour date } } elus { id } }',
    );
    const signed = { qualite: 'Directrice générale des services', pour: 'Pour le Président du Conseil départemental' };
    expect(data).toMatchObject({
      deliberations: [
        { president: { nom: 'LEROY' }, secretaire: { nom: 'BACHELET' }, signature: { ...signed, date: '2023-12-11' } },
        {
          president: { nom: 'LEROY' },
          secretaire: { nom: 'MULOT-FRISCOURT' },
          signature: { ...signed, date: '2025-12-08' },
        },
      ],
    });
    expect((data.elus as object[]).length).toBe(48);
  });
});
