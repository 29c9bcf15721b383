import { getIntrospectionQuery } from 'graphql';
import { document, many, nested, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
const whole =
  '{ name kind description fields(includeDeprecated: true) { name description args { name type { name ofType { name ofType { name } } } } type { name ofType { name ofType { name ofType { name } } } } } }';

/** Questions about the schema are answered for each of its types, on the main thread. */
export const introspection: readonly Attack[] = [
  document(
    'ctg',
    'chaque champ de chaque type, 490 alias',
    limit,
    `{ __schema { types { fields { ${many(490, (i) => `a${i.toString(36)}:name`)} } } } }`,
  ),
  document(
    'ctg',
    'chaque champ de chaque type, 40 alias',
    '200',
    `{ __schema { types { fields { ${many(40, (i) => `a${i.toString(36)}:name`)} } } } }`,
  ),
  document('ctg', 'introspection usuelle', '200', getIntrospectionQuery()),
  document(
    'ctg',
    'introspection usuelle, 5 fois',
    limit,
    `{ ${many(5, (i) => `s${String(i)}: __schema { types ${whole} }`)} }`,
  ),
  document(
    'ctg',
    'introspection, au bord de la limite',
    limit,
    `{ ${many(20, (i) => `s${String(i)}: __schema { types ${whole} }`)} }`,
  ),
  document(
    'ctg',
    'types, champs, types, champs…',
    limit,
    `{ __schema { types { fields { type { ${nested(6, 'fields { type { ', 'name', ' } }')} } } } } }`,
  ),
  document(
    'ctg',
    'types, champs, types, champs, types',
    limit,
    '{ __schema { types { fields { type { fields { type { fields { type { name description } } } } } } } } }',
  ),
  document(
    'ctg',
    'types possibles, champs, interfaces',
    limit,
    '{ __schema { types { possibleTypes { fields { type { possibleTypes { fields { name description } } } } } } } }',
  ),
  document(
    'ctg',
    '90 fois un type par son nom',
    '200',
    `{ ${many(90, (i) => `t${String(i)}: __type(name: "Commune") { fields { name type { fields { name } } } }`)} }`,
  ),
  document(
    'ctg',
    '90 fois le type racine',
    '200',
    `{ ${many(90, (i) => `t${String(i)}: __type(name: "Query") { fields { args { type { name } } } }`)} }`,
  ),
  document(
    'ctg',
    'types en 30 ofType',
    '200',
    `{ __schema { types { fields { type { ${nested(30, 'ofType { ', 'name', ' }')} } } } } }`,
  ),
  document(
    'ctg',
    'introspection par fragments doublés',
    limit,
    `{ __schema { types { ...F0 } } } ${many(12, (i) => `fragment F${String(i)} on __Type { a: ofType { ...F${String(i + 1)} } b: ofType { ...F${String(i + 1)} } }`)} fragment F12 on __Type { name }`,
  ),
];
