import { document, many, nested, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
const invalid = '400 REQUETE_INVALIDE';

/** A chain of fragments that each use the next one twice: `2 ** times` fields out of a few hundred bytes. */
const doubling = (times: number, inside: (next: string) => string) =>
  many(times, (i) => `fragment F${String(i)} on Commune { ${inside(`...F${String(i + 1)}`)} }`) +
  ` fragment F${String(times)} on Commune { nom }`;
const commune = (inside: string) => `{ commune(codeInsee: "62506") { ${inside} } }`;
/** From a town to its EPCI, and back. */
const there = 'epci { communes { edges { node { ';
const back = ' } } } }';

/** Fragments and nesting: a short text that unfolds to a long one. */
export const unfolding: readonly Attack[] = [
  document(
    'ctg',
    'fragments doublés côte à côte, 2³⁰ champs',
    limit,
    `${commune('...F0')} ${doubling(30, (n) => `a: epci { communes { edges { node { ${n} } } } } b: epci { communes { edges { node { ${n} } } } }`)}`,
  ),
  document(
    'ctg',
    'fragments doublés au même niveau, 2³⁰ champs',
    limit,
    `${commune('...F0')} ${doubling(30, (n) => `${n} ${n}`)}`,
  ),
  document(
    'ctg',
    'fragments doublés jusqu’au bord de la limite',
    '200',
    `${commune('...F0')} ${doubling(6, (n) => `a: epci { communes { edges { node { ${n} } } } } b: epci { communes { edges { node { ${n} } } } }`)}`,
  ),
  document('ctg', 'fragment qui se contient', invalid, `${commune('...F')} fragment F on Commune { nom ...F }`),
  document(
    'ctg',
    'cent fragments en cercle',
    invalid,
    `${commune('...C0')} ${many(100, (i) => `fragment C${String(i)} on Commune { nom ...C${String((i + 1) % 100)} }`)}`,
  ),
  document(
    'ctg',
    'cercles de fragments : chacun contient tous les autres',
    limit,
    `${commune('...C0')} ${many(24, (i) => `fragment C${String(i)} on Commune { ${many(24, (j) => `...C${String(j)}`)} }`)}`,
  ),
  document(
    'ctg',
    '200 fragments inutilisés',
    invalid,
    `${commune('nom')} ${many(200, (i) => `fragment U${String(i)} on Commune { nom }`)}`,
  ),
  document(
    'ctg',
    '200 fragments en chaîne',
    limit,
    `${commune('...C0')} ${many(200, (i) => `fragment C${String(i)} on Commune { nom ...C${String(i + 1)} }`)} fragment C200 on Commune { nom }`,
  ),
  document('ctg', '500 fragments inconnus', invalid, commune(many(500, (i) => `...Inconnu${String(i)}`))),
  document('ctg', '46 niveaux de champs', limit, commune(nested(11, there, 'nom', back))),
  document('ctg', '39 niveaux de champs, entre deux maisons', '200', commune(nested(9, there, 'epci { nom }', back))),
  document('ctg', '3 000 accolades', limit, `{ a${'{a'.repeat(3_000)}${'}'.repeat(3_001)}`),
  document('ctg', '1 500 fragments en ligne l’un dans l’autre', limit, commune(nested(1_500, '...{', 'nom', '}'))),
  document('ctg', '9 900 accolades ouvertes', invalid, '{'.repeat(9_900)),
];
