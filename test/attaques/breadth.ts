import { document, many, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
const invalid = '400 REQUETE_INVALIDE';

/** As much as a text can hold of one thing, side by side. */
export const breadth: readonly Attack[] = [
  document('ctg', '750 alias', limit, `{ ${many(750, (i) => `a${i.toString(36)}:cafs{id}`)} }`),
  document(
    'ctg',
    '100 alias d’une racine, au bord de la limite',
    '200',
    `{ ${many(100, (i) => `a${String(i)}: commune(codeInsee: "62506") { nom epci { nom } }`)} }`,
  ),
  document(
    'ctg',
    '400 alias d’un champ',
    '200',
    `{ commune(codeInsee: "62506") { ${many(400, (i) => `a${String(i)}: nom`)} } }`,
  ),
  document('ctg', '2 000 fois le même champ', limit, `{ commune(codeInsee: "62506") { ${'nom '.repeat(2_000)} } }`),
  document(
    'ctg',
    '100 fois le même sous-objet',
    '200',
    `{ commune(codeInsee: "62506") { ${'epci { nom } '.repeat(100)} } }`,
  ),
  document('ctg', '1 400 directives', limit, `{ commune(codeInsee: "62506") { nom ${'@skip '.repeat(1_400)} } }`),
  document(
    'ctg',
    '450 directives inconnues',
    invalid,
    `{ commune(codeInsee: "62506") { nom ${many(450, (i) => `@d${String(i)}`)} } }`,
  ),
  document(
    'ctg',
    '400 fois @skip sur un champ',
    invalid,
    `{ commune(codeInsee: "62506") { nom ${'@skip(if: true) '.repeat(400)} } }`,
  ),
  document(
    'ctg',
    '300 opérations',
    '200',
    many(300, (i) => `query Q${String(i)} { cafs { id } }`),
    { operationName: 'Q7' },
  ),
  document(
    'ctg',
    '300 opérations, aucune désignée',
    invalid,
    many(300, (i) => `query Q${String(i)} { cafs { id } }`),
  ),
  document('ctg', '900 opérations anonymes', invalid, '{cafs{id}}'.repeat(900)),
  document(
    'ctg',
    '500 variables inutilisées',
    invalid,
    `query Q(${many(500, (i) => `$v${String(i)}: Int`)}) { cafs { id } }`,
  ),
  document(
    'ctg',
    '400 variables non déclarées',
    invalid,
    `query Q { ${many(90, (i) => `a${String(i)}: commune(codeInsee: $v${String(i)}) { nom }`)} }`,
  ),
  document(
    'ctg',
    '650 champs inconnus, presque connus',
    invalid,
    `{ conventionTerritoriale(id: "1") { ${many(650, (i) => `equipement${i.toString(36)}`)} } }`,
  ),
  document(
    'ctg',
    '90 champs racine inconnus et longs',
    invalid,
    `{ ${many(90, (i) => `contradiction${'s'.repeat(80)}${String(i)}`)} }`,
  ),
  document(
    'ctg',
    '200 arguments inconnus',
    invalid,
    `{ commune(${many(200, (i) => `codeInse${String(i)}: "1"`, ', ')}) { nom } }`,
  ),
  document(
    'ctg',
    '300 types inconnus, presque connus',
    limit,
    `{ commune(codeInsee: "1") { ${many(300, (i) => `... on Commun${String(i)} { nom }`)} } }`,
  ),
  document(
    'ctg',
    '200 valeurs d’énumération inconnues',
    invalid,
    `{ ${many(99, (i) => `a${String(i)}: contradictions(theme: THEME_${String(i)}) { id }`)} }`,
  ),
  document('ctg', '4 900 jetons sans sens', invalid, '! '.repeat(4_900)),
  document('ctg', '3 000 commentaires', invalid, '#\n'.repeat(3_000)),
];
