import { document, many, nested, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
/** Near the planning deadline, which is a matter of machine. */
const eitherWay = `200 ou ${limit}`;
const all = (inside: (index: number) => string) => many(12, (i) => `... on Objet${String(i)} { ${inside(i)} }`);
const booleans = (count: number) => many(count, (i) => `$c${String(i)}: Boolean!`, ', ');
const given = (count: number) => ({
  variables: Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${String(i)}`, i % 2 === 0])),
});

/** Valid, short, and with more ways through the partners than can be looked at. */
export const planning: readonly Attack[] = [
  document(
    'noeuds',
    'interface à 3 objets, 3 niveaux',
    eitherWay,
    `{ noeud { ${nested(3, 'suivant { ', 'valeur', ' }')} } }`,
  ),
  document(
    'noeuds',
    'interface à 3 objets, 4 niveaux et deux champs',
    limit,
    `{ noeud { ${nested(4, 'suivant { ', 'valeur poids', ' }')} } }`,
  ),
  document(
    'noeuds',
    'interface à 3 objets, 12 niveaux',
    limit,
    `{ noeud { ${nested(12, 'suivant { ', 'valeur poids', ' }')} } }`,
  ),
  document(
    'noeuds',
    'interface à 3 objets, 38 niveaux',
    limit,
    `{ noeud { ${nested(38, 'suivant { ', 'valeur', ' }')} } }`,
  ),
  document(
    'noeuds',
    'interface, 90 alias de 2 niveaux',
    eitherWay,
    `{ ${many(90, (i) => `n${String(i)}: noeud { suivant { suivant { valeur poids } } }`)} }`,
  ),
  document(
    'noeuds',
    'interface et 20 conditions',
    eitherWay,
    `query Q(${booleans(20)}) { noeud { ${many(20, (i) => `s${String(i)}: suivant @include(if: $c${String(i)}) { suivant { valeur } }`)} } }`,
    given(20),
  ),
  document(
    'catalogue',
    'union de 12 objets, 3 niveaux',
    '200',
    `{ objets { ${all((i) => `a${String(i)}: objets { ${many(3, (j) => `... on Objet${String(j)} { objets { ... on Objet4 { nom } } }`)} }`)} } }`,
  ),
  document(
    'catalogue',
    'union de 12 objets, 12 niveaux',
    '200',
    `{ objets { ${nested(12, '... on Objet3 { objets { ... on Objet5 { nom } ', 'id: __typename', ' } }')} } }`,
  ),
  document(
    'catalogue',
    '30 niveaux d’entités partagées',
    eitherWay,
    `{ a { ${nested(30, 'voisin { nom ', 'nom', ' }')} } }`,
  ),
  document(
    'catalogue',
    '24 conditions, chacune sur un objet',
    '200',
    `query Q(${booleans(24)}) { a { ${many(24, (i) => `v${String(i)}: voisin @include(if: $c${String(i)}) { nom }`)} } }`,
    given(24),
  ),
  document(
    'catalogue',
    '12 conditions l’une dans l’autre',
    '200',
    `query Q(${booleans(12)}) { a { ${many(12, (i) => `voisin @include(if: $c${String(i)}) { nom `)} ${'}'.repeat(12)} } }`,
    given(12),
  ),
  document(
    'ctg',
    '150 conditions entre quatre maisons',
    '200',
    `query Q(${booleans(100)}) { commune(codeInsee: "1") { ${many(100, (i) => `n${String(i)}: contradictions @skip(if: $c${String(i)}) { id }`)} } }`,
    given(100),
  ),
  document(
    'ctg',
    '40 conditions en travers des maisons',
    '200',
    `query Q(${booleans(40)}) { conventionTerritoriale(id: "1") { ${many(40, (i) => `e${String(i)}: epci @include(if: $c${String(i)}) { permanences { jour: id } contradictions { id } }`)} } }`,
    given(40),
  ),
  document(
    'ctg',
    '38 niveaux entre quatre maisons',
    '200',
    `{ commune(codeInsee: "1") { ${nested(6, 'epci { permanences { convention { contradictions { concerne { ... on Commune { ', 'nom', ' } } } } } }')} } }`,
  ),
  document(
    'ctg',
    'union de 23 objets, 3 niveaux',
    '200',
    `{ contradictions { concerne { ${many(3, () => '... on Commune { contradictions { concerne { ... on Epci { contradictions { concerne { ... on Caf { contradictions { id } } } } } ... on Departement { contradictions { concerne { ... on Epci { nom } } } } } } }')} } } }`,
  ),
  document(
    'ctg',
    'tous les objets partagés de quatre maisons, 45 alias',
    eitherWay,
    `{ ${many(45, (i) => `d${String(i)}: departement(code: "62") { contradictions { id } institution { id: __typename } caisseMsa { nom } region { nom } communes { edges { node { nom contradictions { id } } } } }`)} }`,
  ),
  document(
    'ctg',
    '13 façons d’appeler un champ à condition',
    '200',
    `query Q(${booleans(13)}) { departement(code: "62") { ${many(13, (i) => `a${String(i)}: accordsCaf @skip(if: $c${String(i)}) { id } b${String(i)}: communes @include(if: $c${String(i)}) { edges { node { nom contradictions { id } } } }`)} } }`,
    given(13),
  ),
];
