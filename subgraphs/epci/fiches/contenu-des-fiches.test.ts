import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

const CCPO = 'ctg-200072478-2022';
const CCRA = 'ctg-246200844-2022';

describe('ce que disent les fiches : rubriques, activités, indicateurs, calendrier', () => {
  let epci: TestedHouse;
  beforeAll(async () => {
    epci = await houseAlone(house);
  });
  afterAll(() => epci.stop());

  it('keeps the nine sections of every fiche, each with its lines', async () => {
    const { data } = await epci.query<{
      fichesAction: { etat: string; sections: { texte: string | null; source: object; absence: object | null }[] }[];
    }>('{ fichesAction { etat sections { rubrique texte source { lignes } absence { raison } } } }');
    expect(data.fichesAction).toHaveLength(9);
    for (const { etat, sections } of data.fichesAction) {
      expect(sections).toHaveLength(9);
      for (const { texte, absence } of sections) {
        expect(texte === null).toBe(etat === 'VIERGE');
        expect(absence === null).toBe(etat !== 'VIERGE');
      }
    }
  });

  it('numbers the eight activities of fiche 4 bis as the document does, two of them 3', async () => {
    const { data } = await epci.query<{ ficheAction: { activites: { numero: string; intitule: string }[] } }>(
      `{ ficheAction(id: "${CCRA}/fiche/4-bis") { activites { numero intitule } } }`,
    );
    expect(data.ficheAction.activites.map(({ numero }) => numero)).toEqual(['1', '2', '3', '3', '4', '5', '6', '7']);
    expect(data.ficheAction.activites.slice(2, 4).map(({ intitule }) => intitule)).toEqual([
      'LECTURE CREATIVE',
      'BEBE SIGNES',
    ]);
  });

  it('distinguishes indicators from the questionnaires given in their place', async () => {
    const { data } = await epci.query<{
      fichesAction: { id: string; nombreIndicateurs: number; indicateurs: { instrument: boolean }[] }[];
    }>('{ fichesAction { id nombreIndicateurs indicateurs { libelle nature instrument source { lignes } } } }');
    expect(Object.fromEntries(data.fichesAction.map((fiche) => [fiche.id, fiche.nombreIndicateurs]))).toEqual({
      'fiche-partagee/forum-naissance': 4,
      [`${CCPO}/fiche/4`]: 2,
      [`${CCPO}/fiche/5`]: 5,
      'fiche-partagee/spie-parents-isoles': 4,
      [`${CCRA}/fiche/3-bis`]: 2,
      [`${CCRA}/fiche/3-ter`]: 0,
      [`${CCRA}/fiche/4-bis`]: 0,
      [`${CCRA}/fiche/6-bis`]: 2,
      [`${CCRA}/fiche/6-ter`]: 0,
    });
    expect(data.fichesAction.flatMap(({ indicateurs }) => indicateurs.filter((i) => i.instrument))).toHaveLength(2);
  });

  it('dates the steps of fiche 5 no more precisely than it does', async () => {
    const { data } = await epci.query<{ ficheAction: { calendrier: unknown[] } }>(
      `{ ficheAction(id: "${CCPO}/fiche/5") { calendrier { libelle periode precision objectif { numero } source { lignes } } } }`,
    );
    expect(data.ficheAction.calendrier).toHaveLength(7);
    expect(data.ficheAction.calendrier[1]).toEqual({
      libelle: 'Point infos jeunesse',
      periode: null,
      precision: 'avant la fin de la période contractuelle de la CTG',
      objectif: { numero: '5.2' },
      source: { lignes: '1904-1906' },
    });
  });

  it('links a fiche to objectives only where the document does', async () => {
    const { data } = await epci.query<Record<string, { objectifs: { numero: string }[] }>>(
      `{
        jeunesse: ficheAction(id: "${CCPO}/fiche/5") { objectifs { numero } }
        permanences: ficheAction(id: "${CCRA}/fiche/6-bis") { objectifs { numero } }
        forum: ficheAction(id: "fiche-partagee/forum-naissance") { objectifs { numero } }
      }`,
    );
    expect(data.jeunesse?.objectifs.map(({ numero }) => numero)).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5']);
    expect(data.permanences?.objectifs).toEqual([{ numero: '6.1' }]);
    expect(data.forum?.objectifs).toEqual([]);
  });
});
