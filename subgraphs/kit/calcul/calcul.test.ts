import 'reflect-metadata';
import { LigneObservation, observation, StatutObservation } from '../valeurs/observation.js';
import { avertissementsDeComparaison } from './comparaison.js';
import { calculer } from './calculer.js';
import { evaluer, type Pas } from './evaluer.js';
import { lireFormule } from './formule.js';
import { Indicateur, NatureIndicateurCalcule } from './indicateur.js';
import { Parametre } from './parametre.js';
import { anneesDe } from './periode.js';
import { DivisionParZero, Rationnel } from './rationnel.js';

const n = (texte: string) => Rationnel.lire(texte);
const valeur = (formule: string, noms: Record<string, string> = {}, pas: Pas[] = []) =>
  evaluer(lireFormule(formule), new Map(Object.entries(noms).map(([nom, dite]) => [nom, n(dite)])), pas).ecrire(4);

describe('les nombres', () => {
  it('are exact: what binary floats get wrong comes out right', () => {
    expect(n('0.1').plus(n('0.2')).ecrire(20)).toBe('0.3');
    expect(n('1').divisePar(n('3')).fois(n('3')).toString()).toBe('1');
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-0.004', 2, '0'],
    ['940.1725', 2, '940.17'],
    ['3.500', 2, '3.5'],
  ])('%s with %s decimals is %s', (ecrit, decimales, attendu) => {
    expect(n(ecrit).ecrire(decimales).replace('-0', '0')).toBe(attendu);
  });

  it('refuse to divide by zero, and to read what is not a number', () => {
    expect(() => n('1').divisePar(n('0'))).toThrow(DivisionParZero);
    for (const texte of ['', 'abc', '1,5', '1e3', '--1']) expect(() => n(texte)).toThrow('illisible');
  });
});

describe('la langue des formules', () => {
  it.each([
    ['1 + 2 × 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['7 - 2 - 1', '4'],
    ['-3 + 5', '2'],
    ['12 ÷ 4 / 3', '1'],
    ['plafond(209092 ÷ 3500)', '60'],
    ['plafond(0 − 2.5)', '-2'],
    ['arrondi(2.345 ; 2)', '2.35'],
    ['max(0 ; 3 − 5)', '0'],
    ['min(4 ; 2 ; 9)', '2'],
    ['abs(1 − 4)', '3'],
    ['53 < 54 et 888 < 978', '1'],
    ['1 = 2 ou 3 ≠ 4', '1'],
    ['(1 < 2) ouexclusif (3 < 4)', '0'],
    ['non(1 > 2)', '1'],
    ['si(1 > 2 ; 10 ; 20)', '20'],
  ])('reads %s as %s', (formule, attendu) => {
    expect(valeur(formule)).toBe(attendu);
  });

  it('computes only the branch it takes', () => {
    expect(valeur('si(lieux = 0 ; 0 ; 12 ÷ lieux)', { lieux: '0' })).toBe('0');
  });

  it.each(['', '1 +', '(1', 'plafond()', 'si(1 ; 2)', '2 3', 'a $ b', 'et'])('refuses %p, in French', (formule) => {
    expect(() => lireFormule(formule)).toThrow('Formule illisible');
  });

  it('refuses a name nobody declared', () => {
    expect(() => valeur('enfants ÷ lieux', { enfants: '3' })).toThrow('« lieux »');
  });
});

describe('les périodes', () => {
  it.each([
    ['2014', [2014]],
    ['fin 2014', [2014]],
    ['31 décembre 2014', [2014]],
    ['2012-2014', [2012, 2013, 2014]],
    ['30/09/2021', [2021]],
    ['non datée', []],
  ])('%s names %j', (periode, annees) => {
    expect(anneesDe(periode)).toEqual(annees);
  });
});

describe('un calcul', () => {
  const chiffre = (indicateur: string, valeur: string, said: Partial<LigneObservation> = {}) =>
    observation(
      Object.assign(new LigneObservation(), {
        ...{
          id: indicateur,
          indicateur,
          territoire: '59',
          periode: '2014',
          champ: 'Essai.',
          citation: 'S4:445',
          valeur,
        },
        ...{ statut: StatutObservation.DIFFUSABLE, sousTotalDe: '', ...said },
      }),
      'caf',
    );
  const parametre = (valeur: string, du: string, au: string | null = null) =>
    Object.assign(new Parametre(), { id: du, code: 'taux-couverture-national', valeur, du, au, citation: 'S4:445' });
  const definition = (said: Partial<Indicateur> = {}) =>
    Object.assign(new Indicateur(), {
      ...{ id: 'essai', unite: 'points', formule: 'couverture − moyenne', decimales: 1, classes: {}, objectif: '' },
      ...{ periodeReference: '2014', refusRaison: '', refusExplication: '', mentions: [] },
      nature: NatureIndicateurCalcule.CALCULABLE,
      entrees: [{ nom: 'couverture', indicateur: 'taux-couverture-accueil', periode: 'derniere' }],
      parametres: [{ nom: 'moyenne', code: 'taux-couverture-national' }],
      ...said,
    });
  const calcul = (
    periode: string | null,
    parametres: Parametre[],
    connues = [chiffre('taux-couverture-accueil', '53')],
  ) =>
    calculer(
      { territoire: '59', periode },
      { maison: 'caf', definition: definition(), parametres, lire: () => connues },
    );

  const AVANT = [parametre('54', '2014-01-01')];
  const APRES = [...AVANT, parametre('59.5', '2022-01-01')];

  it('takes a new national rate for its year and after, and nothing else changes', () => {
    const annees = ['2014', '2015', '2021', '2022', '2023'];
    expect(annees.map((annee) => calcul(annee, AVANT).resultat)).toEqual(['-1', '-1', '-1', '-1', '-1']);
    expect(annees.map((annee) => calcul(annee, APRES).resultat)).toEqual(['-1', '-1', '-1', '-6.5', '-6.5']);
    for (const annee of annees.slice(0, 3)) expect(calcul(annee, APRES)).toEqual(calcul(annee, AVANT));
    expect(calcul(null, APRES)).toEqual(calcul(null, AVANT));
  });

  it('refuses when no value was in force, naming the parameter', () => {
    expect(calcul('2010', AVANT).refus).toMatchObject({ raison: 'ENTREE_MANQUANTE' });
    const fini = [parametre('54', '2014-01-01', '2014-12-31')];
    expect(calcul('2022', fini).refus).toMatchObject({
      raison: 'PARAMETRE_MANQUANT',
      enCause: ['taux-couverture-national'],
    });
  });

  it('warns of a figure older than the year asked, and of a threshold nobody revised since', () => {
    const { avertissements } = calcul('2022', AVANT);
    expect(avertissements.join(' ')).toContain('Antérieure à la période demandée (2022) : couverture (2014).');
    expect(avertissements.join(' ')).toContain('« taux-couverture-national » est fixé au 2014-01-01');
  });

  it('refuses to choose between passages that contradict each other', () => {
    const contestees = [chiffre('taux-couverture-accueil', '53'), chiffre('taux-couverture-accueil', '65')];
    const { refus } = calcul(null, AVANT, contestees);
    expect(refus).toMatchObject({ raison: 'ENTREE_CONTESTEE' });
    expect(refus?.explication).toContain('53 (S4:445), 65 (S4:445)');
  });

  it('refuses what a withheld figure would reveal, without its value', () => {
    const retenue = [chiffre('taux-couverture-accueil', '53', { sousTotalDe: 'autre' })];
    const dit = calcul(null, AVANT, retenue);
    expect(dit.refus).toMatchObject({ raison: 'SECRET_STATISTIQUE' });
    expect(JSON.stringify([dit.trace, dit.refus, dit.entrees])).not.toContain('53');
  });

  it('sets results side by side with what stands against comparing them', () => {
    const ici = { territoire: '59', calcul: calcul('2014', APRES) };
    const la = {
      territoire: '59350',
      calcul: calcul('2022', APRES, [chiffre('taux-couverture-accueil', '60', { periode: '2020' })]),
    };
    expect(avertissementsDeComparaison([ici, ici])).toEqual([]);
    expect(avertissementsDeComparaison([ici, la])).toEqual([
      'Les périmètres ne sont pas de même nature : département, commune.',
      '« couverture » n’est pas de la même année : 59 (2014), 59350 (2020).',
      '« taux-couverture-national » n’a pas la même valeur pour tous : les périodes diffèrent.',
    ]);
  });
});
