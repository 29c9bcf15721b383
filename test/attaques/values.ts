import { document, many, nested, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
const invalid = '400 REQUETE_INVALIDE';
const wrongVariables = '400 VARIABLES_INVALIDES';
const filtered = 'query Q($f: Filtre) { objet(filtre: $f) { __typename } }';
const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((inside) => ({ non: inside }), { valeur: 1 });

/** Values, written in the document or given beside it. */
export const values: readonly Attack[] = [
  document(
    'catalogue',
    '3 000 listes de listes dans un type',
    limit,
    `query Q($v: ${nested(3_000, '[', 'Int', ']')}) { heure }`,
  ),
  document(
    'catalogue',
    'nombre de 9 000 chiffres',
    invalid,
    `{ objet(filtre: { valeur: ${'9'.repeat(9_000)} }) { __typename } }`,
  ),
  document('catalogue', 'texte de 9 000 caractères', '200', `{ objet(texte: "${'é'.repeat(4_400)}") { __typename } }`),
  document(
    'catalogue',
    'texte de 1 500 échappements',
    '200',
    `{ objet(texte: "${'\\u0041'.repeat(1_200)}") { __typename } }`,
  ),
  document('catalogue', 'bloc de 4 000 lignes', '200', `{ objet(texte: """${'\n '.repeat(3_000)}""") { __typename } }`),
  document(
    'catalogue',
    'bloc dont chaque ligne est plus en retrait',
    '200',
    `{ objet(texte: """${many(120, (i) => ' '.repeat(120 - i), 'x\n')}""") { __typename } }`,
  ),
  document('catalogue', 'texte jamais fermé', invalid, `{ objet(texte: "${'a'.repeat(9_000)}`),
  document(
    'catalogue',
    '4 000 listes l’une dans l’autre',
    limit,
    `{ objet(matrice: ${'['.repeat(4_000)}${']'.repeat(4_000)}) { __typename } }`,
  ),
  document(
    'catalogue',
    '1 000 listes l’une dans l’autre',
    limit,
    `{ objet(matrice: ${nested(1_000, '[', '1', ']')}) { __typename } }`,
  ),
  document(
    'catalogue',
    '1 200 objets l’un dans l’autre',
    limit,
    `{ objet(filtre: ${nested(1_200, '{non:', '{}', '}')}) { __typename } }`,
  ),
  document('catalogue', '1 200 objets l’un dans l’autre, en variable', limit, filtered, {
    variables: { f: deep(1_200) },
  }),
  document(
    'catalogue',
    '4 000 éléments de liste',
    limit,
    `{ objet(matrice: [[[${'1 '.repeat(4_000)}]]]) { __typename } }`,
  ),
  document(
    'catalogue',
    '990 éléments faux dans une liste',
    invalid,
    `{ objet(matrice: [[[${'"a" '.repeat(990)}]]]) { __typename } }`,
  ),
  document(
    'catalogue',
    '990 éléments faux en variable',
    wrongVariables,
    'query Q($m: [[[Int]]]) { objet(matrice: $m) { __typename } }',
    { variables: { m: [[Array.from({ length: 990 }, () => 'a')]] } },
  ),
  document('catalogue', '4 000 éléments en variable', limit, filtered, {
    variables: { f: { et: Array.from({ length: 3_000 }, () => ({})) } },
  }),
  document(
    'catalogue',
    '900 clés inconnues dans un objet',
    invalid,
    `{ objet(filtre: { ${many(900, (i) => `k${String(i)}: 1`)} }) { __typename } }`,
  ),
  document('catalogue', '900 clés inconnues en variable', wrongVariables, filtered, {
    variables: { f: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`k${String(i)}`, 1])) },
  }),
  document(
    'catalogue',
    '650 fois la même clé',
    invalid,
    `{ objet(filtre: { ${'texte: "a" '.repeat(650)} }) { __typename } }`,
  ),
  document('catalogue', '900 variables non demandées', '200', '{ heure }', {
    variables: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`v${String(i)}`, i])),
  }),
  document(
    'catalogue',
    'valeurs par défaut énormes',
    '200',
    `query Q(${many(90, (i) => `$v${String(i)}: Filtre = {et: [{}, {}, {}, {}, {valeur: 1}]}`)}) { ${many(90, (i) => `a${String(i)}: objet(filtre: $v${String(i)}) { __typename }`)} }`,
  ),
];
