import { houseAlone, type TestedHouse } from '../../kit/testing/house-alone.js';
import { house } from '../index.js';

/** Indicator, territory, result: what `indicators.md` recomputes from the documents, and our own arithmetic. */
const RECALCULES: readonly (readonly [string, string, string])[] = [
  ['zone-prioritaire', '59', '1'],
  ['communes-zone-prioritaire-1-2', '59', '271'],
  ['communes-zone-prioritaire-3', '59', '3'],
  ['enfants-en-zone-prioritaire', '59', '61120'],
  ['ecart-couverture-nationale', '59', '-1'],
  ['part-communes-sous-moyenne', '59', '42.15'],
  ['ratio-laep', '59', '2431.3'],
  ['ratio-laep-caf', '59', '2321.9'],
  ['laep-necessaires', '59', '60'],
  ['laep-manquants', '59', '0'],
  ['laep-manquants', '59009', '1'],
  ['laep-manquants', '59512', '1'],
  ['laep-manquants', '59599', '2'],
  ['laep-manquants', '59350', '1'],
  ['laep-manquants-quatre-villes', '59', '5'],
  ['portee-reaap', '59', '8.6'],
  ['cible-reaap-atteinte', '245900428', '0'],
  ['cible-reaap-atteinte', '200043404', '1'],
  ['cible-reaap-atteinte', '200093201', '0'],
  ['concentration-reaap', '200093201', '48'],
  ['part-reaap-ecole-famille', '59', '3.3'],
  ['couverture-clas-communes', '59', '10.9'],
  ['concentration-clas', '200093201', '62.8'],
  ['concentration-clas', 'lille-roubaix-tourcoing', '38.3'],
  ['part-enfants-clas-quartiers', '59', '73.1'],
  ['enfants-epci-sans-clas', '59', '21595'],
  ['recours-mediation-familiale', 'tgi-59-lille', '4.93'],
  ['recours-mediation-familiale', 'tgi-59-valenciennes', '1.74'],
  ['recours-mediation-familiale', '59', '3.5'],
  ['mesures-mediation-manquantes', 'tgi-59-avesnes', '50'],
  ['mesures-mediation-manquantes', 'tgi-59-cambrai', '28'],
  ['mesures-mediation-manquantes', 'tgi-59-douai', '63'],
  ['mesures-mediation-manquantes', 'tgi-59-dunkerque', '41'],
  ['mesures-mediation-manquantes', 'tgi-59-lille', '6'],
  ['mesures-mediation-manquantes', 'tgi-59-valenciennes', '99'],
  ['mesures-mediation-manquantes', '59', '286'],
  ['evolution-recours-mediation', 'tgi-59-dunkerque', '-1.41'],
  ['evolution-recours-mediation', 'tgi-59-valenciennes', '-2.16'],
  ['cible-doublement-mediations', '59', '1336'],
  ['couples-avec-enfants-impliques', '59', '211089'],
  ['part-familles-espaces-rencontre', 'valenciennois-douaisis', '37.3'],
  ['part-enfants-espaces-rencontre', 'valenciennois-douaisis', '37.3'],
  ['cout-horaire-aide-domicile', '59', '28.96'],
  ['cout-par-famille-aide-domicile', '59', '2192'],
  ['heures-par-famille-aide-domicile', '59', '75.7'],
  ['heures-par-etp-aide-domicile', '59', '1312.5'],
  ['couverture-rpe-communes', '59', '55.7'],
  ['part-communes-accueil-collectif', '59', '26.6'],
  ['places-par-micro-creche', '59', '9.97'],
  ['evolution-scolarisation-moins-3', '59', '-0.76'],
  ['population-impliquee', '59', '2589138'],
  ['familles-monoparentales', '59', '89460'],
  ['part-monoparentales-rsa-majore', '59', '19.9'],
  ['part-enfants-moins-3-aeeh', '59', '0.43'],
  ['enfants-moins-20-impliques', '59', '612296'],
  ['part-qpv-non-couverts', '59', '19.8'],
  ['part-qpv-non-couverts', 'pole-flandre', '0'],
  ['part-qpv-non-couverts', 'pole-mel', '19.2'],
  ['part-qpv-non-couverts', 'pole-pevele-bassin-minier', '23.8'],
  ['part-qpv-non-couverts', 'pole-cambresis-sambre-avesnois', '18.8'],
  ['poids-dans-les-qpv-non-couverts', 'pole-pevele-bassin-minier', '55.6'],
  ['part-qpv-non-couverts-senacs', '59', '18.7'],
  ['senacs-repondants-adherents', '59', '117'],
  ['senacs-repondants-benevoles-reguliers', '59', '137.3'],
  ['evolution-budget-moyen-centres-sociaux', '59', '5.4'],
  ['evolution-budget-median-centres-sociaux', '59', '5.1'],
  ['ecart-budget-moyen-national', '59', '33'],
  ['part-cdd-centres-sociaux', '59', '51.3'],
  ['taux-octroi-auvvc', '62', '79.3'],
  ['montant-moyen-auvvc', '62', '940.17'],
  ['cadence-auvvc', '62', '90.2'],
  ['part-accompagnee-auvvc', '62', '55.4'],
  ['beneficiaires-rsa-departement-impliques', 'arr-62-calais', '40549'],
  ['demandeurs-emploi-impliques', 'arr-62-calais', '8794'],
  ['part-demandeurs-rsa-departement-impliquee', 'arr-62-calais', '31.4'],
  ['places-par-gestionnaire-alsh', '200072478', '429.2'],
];

describe('ce que les documents permettent de recalculer', () => {
  let caf: TestedHouse;
  beforeAll(async () => {
    caf = await houseAlone(house);
  });
  afterAll(() => caf.stop());

  async function calcul(indicateur: string, territoire: string) {
    const { data, errors } = await caf.query<{ _entities: [{ concordance: string }] }>(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicateurCalcule { resultat statut concordance refus { raison } } } }',
      { r: [{ __typename: 'IndicateurCalcule', indicateur, territoire, periode: 'la-plus-recente', series: [] }] },
    );
    expect(errors).toEqual([]);
    return data._entities[0];
  }

  it.each(RECALCULES)('recomputes %s on %s: %s', async (indicateur, territoire, attendu) => {
    expect(await calcul(indicateur, territoire)).toMatchObject({ resultat: attendu, statut: 'CALCULE', refus: null });
  });

  it('agrees with what the documents print, but where they are wrong', async () => {
    const dits = await Promise.all(
      RECALCULES.map(async ([indicateur, territoire]) => {
        const { concordance } = await calcul(indicateur, territoire);
        return [`${indicateur}@${territoire}`, concordance] as const;
      }),
    );
    const divergents = dits.filter(([, concordance]) => concordance === 'DIVERGENT').map(([cle]) => cle);
    expect(divergents).toEqual(['portee-reaap@59', 'cible-reaap-atteinte@245900428']);
    expect(dits.filter(([, concordance]) => concordance === 'CONCORDANT').length).toBeGreaterThan(15);
  });
});
