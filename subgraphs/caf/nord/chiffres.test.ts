import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

interface Chiffre {
  indicateur: string;
  territoire: string;
  periode: string;
  valeur: string;
  statut: string;
  champ: string;
  source: { document: string; lignes: string };
}

const CHIFFRE = 'indicateur territoire periode valeur statut champ source { document lignes }';

describe('le Nord : les chiffres du schéma et de l’observatoire SENACS', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  it('repeats the table of family mediation: five columns, six courts and their total', async () => {
    const lire = async (indicateur: string) => {
      const { data } = await caf.query<{ observationsCaf: Chiffre[] }>(
        `{ observationsCaf(indicateur: "${indicateur}") { ${CHIFFRE} } }`,
      );
      return data.observationsCaf;
    };
    const [affaires, mesures, taux] = [
      await lire('affaires-jaf'),
      await lire('mesures-mediation'),
      await lire('taux-recours-mediation'),
    ];
    expect(affaires.map(({ valeur }) => Number(valeur))).toEqual([1995, 1458, 2053, 2630, 7895, 3039, 19070]);
    expect(mesures.map(({ valeur }) => Number(valeur))).toEqual([50, 45, 40, 91, 389, 53, 668]);
    const annee = (periode: string) =>
      taux.filter((one) => one.periode === periode).map(({ valeur }) => Number(valeur));
    expect(annee('2014')).toEqual([2.51, 3.09, 1.95, 3.46, 4.93, 1.74, 3.5]);
    expect(annee('2013')).toEqual([3.12, 2.52, 1.93, 4.49, 4.66, 2.23, 3.67]);
    expect(annee('2012')).toEqual([2.22, 1.35, 2.37, 4.87, 3.81, 3.9, 3.46]);
    // The printed total is the sum of the six courts, and each printed rate of 2014 is its own division.
    for (const rows of [affaires, mesures]) {
      const values = rows.map(({ valeur }) => Number(valeur));
      expect(values.slice(0, 6).reduce((sum, value) => sum + value, 0)).toBe(values[6]);
    }
    annee('2014').forEach((rate, index) => {
      expect(((100 * Number(mesures[index]?.valeur)) / Number(affaires[index]?.valeur)).toFixed(2)).toBe(
        rate.toFixed(2),
      );
    });
  });

  it('gives what adds up in the document: pupils without CLAS, neighbourhoods by pole, coverage', async () => {
    const { data } = await caf.query<Record<string, Chiffre[]>>(`{
      enfants: observationsCaf(indicateur: "enfants-6-17") { ${CHIFFRE} }
      total: observationsCaf(indicateur: "enfants-6-17-epci-sans-clas") { ${CHIFFRE} }
      qpv: observationsCaf(indicateur: "nb-qpv") { ${CHIFFRE} }
      enfantsMoinsSix: observationsCaf(indicateur: "enfants-moins-6", territoire: "59") { ${CHIFFRE} }
      seuil: observationsCaf(indicateur: "seuil-bas-revenus") { ${CHIFFRE} }
    }`);
    const sum = (rows: Chiffre[] = []) => rows.reduce((total, { valeur }) => total + Number(valeur), 0);
    expect(data.enfants?.map(({ valeur }) => Number(valeur))).toEqual([9120, 4088, 1001, 4064, 2294, 1028]);
    expect(sum(data.enfants)).toBe(21595);
    expect(sum(data.total)).toBe(21595);
    expect(sum(data.qpv?.filter(({ territoire }) => territoire.startsWith('pole-')))).toBe(91);
    expect(sum(data.qpv?.filter(({ territoire }) => /^\d{9}$|^valenciennes-et/.test(territoire)))).toBe(91);
    expect(data.enfantsMoinsSix?.map(({ valeur, periode }) => [Number(valeur), periode])).toEqual([
      [199684, '31 décembre 2014'],
      [209092, '2013'],
    ]);
    expect(data.seuil?.map(({ valeur }) => Number(valeur))).toEqual([1028]);
  });

  it('keeps the hundred measures of SENACS 2017, and says which question prints its respondents', async () => {
    const { data, sql } = await caf.query<{ observationsSenacs: Chiffre[] }>(`{ observationsSenacs { ${CHIFFRE} } }`);
    const rows = data.observationsSenacs;
    expect(rows).toHaveLength(100);
    // The figures, and the policy they are published under.
    expect(sql).toHaveLength(2);
    const said = (code: string) => rows.find(({ indicateur }) => indicateur === `senacs-${code}`)?.champ;
    expect(said('conseils-citoyens')).toMatch(/96 répondants/);
    expect(said('adherents')).toMatch(/environ 117 centres : déduction/);
    expect(said('habitants-formes')).toMatch(/libellé repris d’un autre chiffre/);
    // The survey is in one part of one document.
    expect(rows.filter(({ source }) => source.document !== 'S4' || !/^2[0-4]\d\d/.test(source.lignes))).toEqual([]);
  });

  it('says of every figure what kind it is, never leaving a rounding unsaid', async () => {
    const { data } = await caf.query<{ observationsCaf: Chiffre[] }>(
      `{ observationsCaf(territoire: "59") { ${CHIFFRE} } }`,
    );
    const nature =
      /^(Stock|Flux|Taux|Cible|Écart|Moyenne|Médiane|Seuil|Évolution|Borne|Conversion|Micro-crèches|Montant)/;
    expect(data.observationsCaf.filter(({ champ }) => !nature.test(champ))).toEqual([]);
    expect(
      data.observationsCaf.filter(({ statut, champ }) => statut === 'ARRONDI' && !/imprimé|Borne|ni date/.test(champ)),
    ).toEqual([]);
  });
});
