import 'reflect-metadata';
import { LigneObservation, observation, StatutObservation } from '../valeurs/observation.js';
import { PolitiqueSecret, RegleArrondi } from './politique-secret.js';
import { parmiLesSiens, seule } from './verdict.js';

const ligne = (valeur: string, said: Partial<LigneObservation> = {}) =>
  Object.assign(new LigneObservation(), {
    ...{
      id: valeur,
      indicateur: 'allocataires-moins-25',
      territoire: '62',
      periode: '2020',
      champ: 'Essai.',
      citation: 'S1:1713',
    },
    ...{ valeur, statut: StatutObservation.DIFFUSABLE, sousTotalDe: '', partPremierContributeur: '0', ...said },
  });
const politique = (said: Partial<PolitiqueSecret> = {}) => [
  Object.assign(new PolitiqueSecret(), {
    ...{ unites: ['allocataires'], seuilPrimaire: 5, arrondi: RegleArrondi.AUCUN, dominance: '85', ...said },
  }),
];

describe('le secret statistique', () => {
  it.each([
    ['1', 'SECRET_PRIMAIRE'],
    ['5', 'SECRET_PRIMAIRE'],
    ['6', 'DIFFUSABLE'],
    ['0', 'DIFFUSABLE'],
  ])('takes a count of %s as %s', (valeur, statut) => {
    expect(seule(ligne(valeur), politique())).toMatchObject({ statut });
  });

  it('leaves alone the figures whose unit no policy names', () => {
    expect(seule(ligne('1', { indicateur: 'nb-laep' }), politique())).toMatchObject({ valeur: '1' });
  });

  it('rounds counts to a multiple of five where the owner asks for it, and says so', () => {
    const arrondie = (valeur: string) => seule(ligne(valeur), politique({ arrondi: RegleArrondi.MULTIPLE_DE_5 }));
    expect(arrondie('7')).toMatchObject({ valeur: '5', statut: 'ARRONDI' });
    expect(arrondie('324')).toMatchObject({ valeur: '325', statut: 'ARRONDI' });
  });

  it('withholds an amount that one contributor makes', () => {
    const montant = (part: string) => seule(ligne('90000', { partPremierContributeur: part }), politique());
    expect(montant('92.5')).toMatchObject({ valeur: null, statut: 'SECRET_PRIMAIRE' });
    expect(montant('85')).toMatchObject({ valeur: '90000' });
  });

  describe('of a part beside its total', () => {
    const total = ligne('324');
    const part = (valeur: string) => ligne(valeur, { sousTotalDe: '324' });

    it('withholds the part when what it leaves is small, and not when it is not', () => {
      expect(parmiLesSiens(part('319'), [total], [part('319')], politique())).toMatchObject({
        valeur: null,
        statut: 'SECRET_SECONDAIRE',
      });
      expect(parmiLesSiens(part('324'), [total], [part('324')], politique())).toMatchObject({ valeur: null });
      expect(parmiLesSiens(part('300'), [total], [part('300')], politique())).toMatchObject({ valeur: '300' });
    });

    it('withholds a second part when the first would be found from the others', () => {
      const parts = ['3', '21', '300'].map(part);
      const dits = parts.map((une) => parmiLesSiens(une, [total], parts, politique()).valeur);
      expect(dits).toEqual([null, null, '300']);
    });

    it('weighs a part of a part against every total above it', () => {
      const milieu = part('321');
      const dedans = ligne('319', { id: 'dedans', sousTotalDe: '321' });
      expect(parmiLesSiens(dedans, [milieu, total], [dedans], politique())).toMatchObject({ valeur: null });
    });

    it('holds even where nobody examined it: without a verdict, a part is not said', () => {
      expect(observation(part('100'), 'caf')).toMatchObject({ valeur: null, statut: 'SECRET_SECONDAIRE' });
    });
  });
});
