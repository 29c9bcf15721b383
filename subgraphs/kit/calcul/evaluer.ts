import type { Expression } from './formule.js';
import { Rationnel } from './rationnel.js';

/** One step of a computation, as it was done. */
export interface Pas {
  /** With the names of the formula: `enfants ÷ lieux`. */
  readonly operation: string;
  readonly operandes: readonly Rationnel[];
  readonly resultat: Rationnel;
}

export type Valeurs = ReadonlyMap<string, Rationnel>;

/** Computes an expression; `pas` receives every operation in the order it was done. Throws on a name without value. */
export function evaluer(expression: Expression, valeurs: Valeurs, pas: Pas[]): Rationnel {
  if (expression.genre === 'nombre') return Rationnel.lire(expression.valeur);
  if (expression.genre === 'nom') {
    const valeur = valeurs.get(expression.nom);
    if (!valeur) throw new Error(`La formule emploie « ${expression.nom} », que l’indicateur ne déclare pas.`);
    return valeur;
  }
  const { operateur } = expression;
  // Only the branch that is taken is computed: the other may divide by zero, or lack its input.
  const operandes = operateur === 'si' ? [] : expression.operandes.map((operande) => evaluer(operande, valeurs, pas));
  const resultat = operateur === 'si' ? choisir(expression.operandes, valeurs, pas) : appliquer(operateur, operandes);
  if (operateur !== 'si') pas.push({ operation: ecrire(expression), operandes, resultat });
  return resultat;
}

function choisir(operandes: readonly Expression[], valeurs: Valeurs, pas: Pas[]): Rationnel {
  const [condition, alors, sinon] = operandes;
  if (!condition || !alors || !sinon) throw new Error('« si » prend trois arguments.');
  return evaluer(vrai(evaluer(condition, valeurs, pas)) ? alors : sinon, valeurs, pas);
}

const vrai = (valeur: Rationnel): boolean => valeur.compare(Rationnel.ZERO) !== 0;
const verite = (dite: boolean): Rationnel => (dite ? Rationnel.UN : Rationnel.ZERO);

function appliquer(operateur: string, operandes: readonly Rationnel[]): Rationnel {
  const [a = Rationnel.ZERO, b = Rationnel.ZERO] = operandes;
  switch (operateur) {
    case '+':
      return a.plus(b);
    case '−':
      return a.moins(b);
    case '×':
      return a.fois(b);
    case '÷':
      return a.divisePar(b);
    case '<':
      return verite(a.compare(b) < 0);
    case '>':
      return verite(a.compare(b) > 0);
    case '<=':
      return verite(a.compare(b) <= 0);
    case '>=':
      return verite(a.compare(b) >= 0);
    case '=':
      return verite(a.compare(b) === 0);
    case '≠':
      return verite(a.compare(b) !== 0);
    case 'et':
      return verite(vrai(a) && vrai(b));
    case 'ou':
      return verite(vrai(a) || vrai(b));
    case 'ouexclusif':
      return verite(vrai(a) !== vrai(b));
    case 'non':
      return verite(!vrai(a));
    case 'min':
      return operandes.reduce((garde, autre) => (autre.compare(garde) < 0 ? autre : garde), a);
    case 'max':
      return operandes.reduce((garde, autre) => (autre.compare(garde) > 0 ? autre : garde), a);
    case 'plafond':
      return a.plafond();
    case 'abs':
      return a.absolu();
    case 'arrondi':
      return a.arrondi(Number(b));
    default:
      throw new Error(`Opérateur inconnu : « ${operateur} »`);
  }
}

/** The expression as it is read, with parentheses only where an operation holds another. */
export function ecrire(expression: Expression): string {
  if (expression.genre === 'nombre') return expression.valeur;
  if (expression.genre === 'nom') return expression.nom;
  const { operateur, operandes } = expression;
  if (/^[\p{L}]/u.test(operateur) && !['et', 'ou', 'ouexclusif'].includes(operateur))
    return `${operateur}(${operandes.map(ecrire).join(' ; ')})`;
  return operandes
    .map((operande) => (simple(operande) ? ecrire(operande) : `(${ecrire(operande)})`))
    .join(` ${operateur} `);
}

const simple = (expression: Expression): boolean =>
  expression.genre !== 'operation' || /^(min|max|plafond|abs|arrondi|si|non)$/.test(expression.operateur);
