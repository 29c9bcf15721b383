import { indicateurs } from '../../../schema/indicateurs.js';
import { lireFormule, nomsDe } from '../../kit/calcul/formule.js';
import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

describe('les indicateurs du Département', () => {
  let departement: TestedHouse;
  beforeAll(async () => {
    departement = await houseAlone(house);
  });
  afterAll(() => departement.stop());

  const calcul = async (indicateur: string, territoire: string) => {
    const { data, errors } = await departement.query<{ calculDepartement: Record<string, unknown> }>(
      `query ($i: ID!, $t: ID!) { calculDepartement(indicateur: $i, territoire: $t) {
        resultat statut proprietaire concordance refus { raison } avertissements trace { operation source { lignes } } } }`,
      { i: indicateur, t: territoire },
    );
    expect(errors).toEqual([]);
    return data.calculDepartement;
  };

  it.each([
    ['part-places-mam-transferees', '59', '63.6'],
    ['part-demandes-accompagnement-annee', '62', '47'],
    ['demandes-accompagnement-avant-2025', '62', '832'],
    ['part-cofinancement-parentalite', '246200844', '66.5'],
    ['reste-a-financer-parentalite', '246200844', '749.4'],
    ['capacite-atelier-bebe', '246200844', '8'],
    ['ecart-pauvrete-departement', '200072478', '-3.3'],
    ['ecart-pauvrete-pays-opale', '62397', '8'],
    ['ecart-chomage-pays-opale', '62397', '8.5'],
    ['evolution-naissances', '200072478', '6.1'],
  ])('recomputes %s on %s: %s', async (indicateur, territoire, resultat) => {
    expect(await calcul(indicateur, territoire)).toMatchObject({ resultat, statut: 'CALCULE', refus: null });
  });

  it('says a target it does not measure, and refuses the rest', async () => {
    expect(await calcul('delai-rdv-social', '246200844')).toMatchObject({
      statut: 'CIBLE',
      refus: { raison: 'MESURE_ABSENTE' },
    });
    expect(await calcul('evolution-naissances', '62')).toMatchObject({ refus: { raison: 'ENTREE_MANQUANTE' } });
  });

  it('has formulas that name what they declare, and indicators the language knows', async () => {
    const { data } = await departement.query<{
      indicateursDepartement: {
        id: string;
        formule: string;
        entrees: { nom: string; indicateur: string }[];
        parametres: { nom: string }[];
      }[];
    }>('{ indicateursDepartement { id formule entrees { nom indicateur } parametres { nom } } }');
    for (const { id, formule, entrees, parametres } of data.indicateursDepartement) {
      const declares = [...entrees, ...parametres].map(({ nom }) => nom);
      const noms = formule === '' ? [] : nomsDe(lireFormule(formule));
      expect([id, noms.filter((nom) => !declares.includes(nom))]).toEqual([id, []]);
      expect([id, entrees.filter(({ indicateur }) => !indicateurs[indicateur])]).toEqual([id, []]);
    }
  });
});
