import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';
const TERNOIS = 'ctg-200069672-2023';

describe('les plans : intitulés attestés et liens vers les fiches', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  it('keeps every wording of a title, and does not call a change of case a disagreement', async () => {
    const { data } = await epci.query<Record<string, Record<string, unknown>>>(
      `{
        divergent: enjeu(id: "${TERNOIS}/enjeu/4") { numero intituleAtteste { valeur concordance attestations { valeur contexte source { lignes } } } }
        concordant: enjeu(id: "${TERNOIS}/enjeu/3") { intituleAtteste { valeur concordance } socle { concordance } }
        socle: enjeu(id: "${TERNOIS}/enjeu/1") { socle { valeur concordance attestations { valeur source { lignes } } } }
        rapport: enjeu(id: "${CCPO}/enjeu/jeunesse") { numero socle { valeur } intituleAtteste { concordance } absences { champ raison } }
      }`,
    );
    expect(data.divergent).toEqual({
      numero: '4',
      intituleAtteste: {
        valeur: null,
        concordance: 'DIVERGENT',
        attestations: [
          {
            valeur: 'PERMETTRE L’ACCES AUX DROITS ET AUX SERVICES A TOUS',
            contexte: 'Annexe, plan d’actions 2023',
            source: { lignes: '6612' },
          },
          {
            valeur: 'PERMETTRE L’ACCES AUX DROITS ET AUX SERVICES AU PLUS GRAND NOMBRE',
            contexte: 'Article 4',
            source: { lignes: '5855' },
          },
        ],
      },
    });
    expect(data.concordant).toEqual({
      intituleAtteste: {
        valeur: 'FAVORISER LA COHERENCE, LA CONTINUITE, DU PARCOURS EDUCATIF',
        concordance: 'CONCORDANT',
      },
      socle: { concordance: 'CONCORDANT' },
    });
    expect(data.socle).toMatchObject({
      socle: {
        valeur: null,
        concordance: 'DIVERGENT',
        attestations: [{ source: { lignes: '5810-5814' } }, { source: { lignes: '6309-6313' } }],
      },
    });
    expect(data.rapport).toMatchObject({
      numero: null,
      socle: null,
      intituleAtteste: { concordance: 'DIVERGENT' },
      absences: [
        { champ: 'socle', raison: 'ABSENT' },
        { champ: 'numero', raison: 'ABSENT' },
      ],
    });
  });

  it('keeps the three wordings of objective 4.2, and who is charged with 4.4', async () => {
    const { data } = await epci.query<{ objectifs: Record<string, unknown>[] }>(
      `{ objectifs(action: "${CCPO}/action/4") {
        numero nature nouveaute intituleAtteste { concordance attestations { valeur source { lignes } } }
        responsables { partie { ... on Departement { code } } source { lignes } }
        fiches { inscription { id numero } source { lignes } }
      } }`,
    );
    expect(data.objectifs.map(({ numero }) => numero)).toEqual(['4.1', '4.2', '4.3', '4.4']);
    expect(data.objectifs[1]).toEqual({
      numero: '4.2',
      nature: 'OPERATIONNEL',
      nouveaute: 'INCONNUE',
      intituleAtteste: {
        concordance: 'DIVERGENT',
        attestations: [
          {
            valeur: 'Créer un service parentalité et développer des actions au bénéfice des familles',
            source: { lignes: '792-794' },
          },
          { valeur: 'Créer un réseau ou un service parentalité intercommunal', source: { lignes: '1326' } },
          {
            valeur: 'Créer un service parentalité et développer des actions au bénéfice des familles',
            source: { lignes: '1392-1396' },
          },
        ],
      },
      responsables: [],
      fiches: [{ inscription: { id: `${CCPO}/fiche/4`, numero: '4' }, source: { lignes: '1326, 1392-1396' } }],
    });
    expect(data.objectifs[3]).toMatchObject({
      responsables: [{ partie: { code: '62' }, source: { lignes: '1412, 1535' } }],
    });
  });

  it('answers who misses a LAEP: objective 3.6 refers to a fiche that was left blank', async () => {
    const { data } = await epci.query(
      `{ objectifs(convention: "${CCRA}", recherche: "lieu d'accueil enfant parent") {
        numero intitule source { lignes } fiches { inscription { numero fiche { etat pilotes { ... on Epci { siren } } } } }
      } }`,
    );
    expect(data).toEqual({
      objectifs: [
        {
          numero: '3.6',
          intitule:
            'Développer le soutien à la parentalité par la création d’un Lieu d’Accueil Enfant Parent (en lien avec la fiche 3 ter)',
          source: { lignes: '3068-3072' },
          fiches: [{ inscription: { numero: '3 ter', fiche: { etat: 'VIERGE', pilotes: [{ siren: '246200844' }] } } }],
        },
      ],
    });
  });

  it('links an action to the fiches whose numbers it prints, joined or not', async () => {
    const { data } = await epci.query(
      `{ action(id: "${CCPO}/action/2") { mention objectifGeneral { id } fichesAnnoncees { numero inscription { id } absence { raison } } } }`,
    );
    expect(data).toEqual({
      action: {
        mention: '(Action 2 et 2 bis)',
        objectifGeneral: null,
        fichesAnnoncees: [
          { numero: '2', inscription: null, absence: { raison: 'ABSENT' } },
          { numero: '2 bis', inscription: null, absence: { raison: 'ABSENT' } },
        ],
      },
    });
    const ccra = await epci.query<{ action: { fichesAnnoncees: { inscription: { id: string } | null }[] } }>(
      `{ action(id: "${CCRA}/action/3") { fichesAnnoncees { inscription { id } } } }`,
    );
    expect(ccra.data.action.fichesAnnoncees.map(({ inscription }) => inscription?.id ?? null)).toEqual([
      null,
      `${CCRA}/fiche/3-bis`,
      `${CCRA}/fiche/3-ter`,
    ]);
  });
});
