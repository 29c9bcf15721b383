import { gzipSync } from 'node:zlib';
import { body, document, many, outcomeOf, type Attack, type Door } from './attack.js';

const world = 'ctg';
const unreadable = '400 REQUETE_ILLISIBLE';
const ask = JSON.stringify({ query: '{ __typename }' });

function got(name: string, answers: string, path: string, headers: Record<string, string> = {}): Attack {
  return {
    name,
    world,
    answers,
    bytes: path.length,
    send: async ({ url }: Door) => outcomeOf(await fetch(new URL(path, url), { headers })),
  };
}

/** What HTTP carries: bodies that are not what they say, addresses, headers, names that are not ours. */
export const messages: readonly Attack[] = [
  got('adresse de 9 000 caractères', '200', `/graphql?query={__typename}&x=${'a'.repeat(9_000)}`, {
    'apollo-require-preflight': '1',
  }),
  got('GET sans signe d’un programme (CSRF)', '400 METHODE_REFUSEE', '/graphql?query={__typename}'),
  got('GET : 900 paramètres', '200', `/graphql?query={__typename}&${many(900, (i) => `p${String(i)}=1`, '&')}`, {
    'apollo-require-preflight': '1',
  }),
  got('GET : variables illisibles', unreadable, '/graphql?query={__typename}&variables={', {
    'apollo-require-preflight': '1',
  }),
  got('GET : pourcent mal formé', '400 REQUETE_INVALIDE', '/graphql?query=%E0%A4%A', {
    'apollo-require-preflight': '1',
  }),
  got('chemin mal formé', '404 CHEMIN_INCONNU', '/%c0%ae%c0%ae/%'),
  body(world, 'corps en texte (CSRF)', '415 METHODE_REFUSEE', ask, { 'content-type': 'text/plain' }),
  body(world, 'corps de formulaire (CSRF)', '415 METHODE_REFUSEE', 'query={__typename}', {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  body(
    world,
    'UTF-8 mal formé',
    unreadable,
    Buffer.concat([Buffer.from('{"query":"{ '), Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from('')]),
  ),
  body(
    world,
    'UTF-8 mal formé dans un texte',
    '400 REQUETE_INVALIDE',
    Buffer.concat([Buffer.from('{"query":"{ '), Buffer.alloc(2_000, 0xff), Buffer.from(' }"}')]),
  ),
  body(world, 'bombe gzip : 8 Mo en 8 ko', unreadable, gzipSync(Buffer.alloc(8_000_000, 32)), {
    'content-encoding': 'gzip',
  }),
  body(world, 'suite de requêtes (batch) de 300', unreadable, `[${many(300, () => ask, ',')}]`),
  body(world, '9 000 crochets en JSON', unreadable, '['.repeat(9_000)),
  body(
    world,
    '4 900 listes en JSON, l’une dans l’autre',
    '400 LIMITE_DEPASSEE',
    `{"query":"{ __typename }","variables":{"v":${'['.repeat(4_900)}${']'.repeat(4_900)}}}`,
  ),
  body(world, 'la même clé 800 fois', '200', `{${many(800, () => '"query":"x"', ',')},"query":"{ __typename }"}`),
  body(world, '__proto__ dans le corps', unreadable, '{"query":"{ __typename }","__proto__":{"admin":true}}'),
  body(
    world,
    '__proto__ dans les variables',
    unreadable,
    '{"query":"query Q($c: CodeInsee!) { commune(codeInsee: $c) { nom } }","variables":{"c":"62506","__proto__":{"c":"1"}}}',
  ),
  body(
    world,
    'constructor.prototype dans les variables',
    unreadable,
    '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"x":1}}}}',
  ),
  document(
    world,
    'alias __proto__ et constructor',
    '200 NON_OBTENU',
    '{ __proto__: cafs { constructor: nom toString: id hasOwnProperty: __typename } constructor: cafs { __proto__: nom } }',
  ),
  document(world, 'operationName : __proto__', '400 REQUETE_INVALIDE', 'query Q { __typename }', {
    operationName: '__proto__',
  }),
  document(world, 'operationName : un objet', unreadable, 'query Q { __typename }', { operationName: { a: 1 } }),
  document(world, 'operationName de 9 000 caractères', '400 REQUETE_INVALIDE', 'query Q { __typename }', {
    operationName: 'n'.repeat(9_000),
  }),
  document(world, 'variables : une liste', unreadable, '{ __typename }', { variables: ['a'] }),
  body(world, 'query : un objet', unreadable, '{"query":{"kind":"Document"}}'),
  body(
    world,
    '70 en-têtes de 100 caractères',
    '200',
    ask,
    Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`x-a${String(i)}`, 'b'.repeat(100)])),
  ),
  body(world, 'traceparent et x-request-id mal formés', '200', ask, {
    traceparent: '0'.repeat(4_000),
    'x-request-id': 'é'
      .repeat(10)
      .normalize('NFD')
      .replace(/[^ -~]/g, '?'),
    tracestate: 'a=1,'.repeat(900),
  }),
  body(world, 'accept de 4 000 caractères', '200', ask, { accept: 'application/json;q=0.1,'.repeat(170) }),
];
