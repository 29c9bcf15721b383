/** A formula, taken apart. Names are inputs or parameters; truth is a number (1 or 0), so a verdict is a result too. */
export type Expression =
  | { readonly genre: 'nombre'; readonly valeur: string }
  | { readonly genre: 'nom'; readonly nom: string }
  | { readonly genre: 'operation'; readonly operateur: string; readonly operandes: readonly Expression[] };

/** What the language has, from the loosest to the tightest; written as people write it. `ouexclusif` is « l’un ou l’autre ». */
const NIVEAUX: readonly (readonly string[])[] = [
  ['ou', 'ouexclusif'],
  ['et'],
  ['<=', '>=', '<', '>', '=', '≠'],
  ['+', '−'],
  ['×', '÷'],
];
/** Functions, with how many arguments they take. */
export const FONCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  min: [1, 9],
  max: [1, 9],
  plafond: [1, 1],
  abs: [1, 1],
  arrondi: [1, 2],
  si: [3, 3],
  non: [1, 1],
};
const AUSSI: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '≤': '<=', '≥': '>=', '!=': '≠' };

const JETON = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|!=|[-+*/×÷−<>=≠≤≥();]))/uy;

/** Reads a formula such as `enfants ÷ lieux`. Throws, in French and with the place, on what it cannot read. */
export function lireFormule(texte: string): Expression {
  const jetons = decouper(texte);
  let ici = 0;
  const voir = () => jetons[ici] ?? '';
  const prendre = () => jetons[ici++] ?? '';
  const refuser = (attendu: string): never => {
    throw new Error(`Formule illisible : « ${texte} » (attendu : ${attendu}, lu : « ${voir() || 'la fin'} »)`);
  };
  const exiger = (jeton: string) => (voir() === jeton ? prendre() : refuser(`« ${jeton} »`));

  function binaire(niveau: number): Expression {
    const operateurs = NIVEAUX[niveau];
    if (!operateurs) return unaire();
    let gauche = binaire(niveau + 1);
    while (operateurs.includes(voir())) {
      const operateur = prendre();
      gauche = { genre: 'operation', operateur, operandes: [gauche, binaire(niveau + 1)] };
    }
    return gauche;
  }

  function unaire(): Expression {
    if (voir() !== '−') return terme();
    prendre();
    return { genre: 'operation', operateur: '−', operandes: [{ genre: 'nombre', valeur: '0' }, unaire()] };
  }

  function terme(): Expression {
    if (voir() === '(') {
      prendre();
      const dedans = binaire(0);
      exiger(')');
      return dedans;
    }
    if (/^\d/.test(voir())) return { genre: 'nombre', valeur: prendre() };
    const mots = NIVEAUX.flat();
    if (!/^[\p{L}_]/u.test(voir()) || mots.includes(voir())) return refuser('un nombre, un nom ou une parenthèse');
    const nom = prendre();
    return FONCTIONS[nom] ? fonction(nom, FONCTIONS[nom]) : { genre: 'nom', nom };
  }

  function fonction(operateur: string, [moins, plus]: readonly [number, number]): Expression {
    exiger('(');
    const operandes = [binaire(0)];
    while (voir() === ';') {
      prendre();
      operandes.push(binaire(0));
    }
    exiger(')');
    if (operandes.length < moins || operandes.length > plus)
      refuser(`${String(moins)} argument(s) pour « ${operateur} »`);
    return { genre: 'operation', operateur, operandes };
  }

  const lue = binaire(0);
  return ici === jetons.length ? lue : refuser('la fin');
}

function decouper(texte: string): string[] {
  const jetons: string[] = [];
  JETON.lastIndex = 0;
  while (texte.slice(JETON.lastIndex).trim() !== '') {
    const place = JETON.lastIndex;
    const trouve = JETON.exec(texte);
    if (!trouve) throw new Error(`Formule illisible : « ${texte} » (à partir de « ${texte.slice(place)} »)`);
    const jeton = trouve[1] ?? trouve[2] ?? trouve[3] ?? '';
    jetons.push(AUSSI[jeton] ?? jeton);
  }
  return jetons;
}

/** The names a formula uses, in the order of reading. */
export function nomsDe(expression: Expression): string[] {
  if (expression.genre === 'nom') return [expression.nom];
  return expression.genre === 'nombre' ? [] : [...new Set(expression.operandes.flatMap(nomsDe))];
}
