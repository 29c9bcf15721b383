import { document, many, nested, type Attack } from './attack.js';

const limit = '400 LIMITE_DEPASSEE';
const invalid = '400 REQUETE_INVALIDE';
const commune = (inside: string) => `{ commune(codeInsee: "1") { ${inside} } }`;

/** Fields of one name are compared two by two, with all they hold; fragments, two by two as well. */
export const validation: readonly Attack[] = [
  document('ctg', 'le même champ par 99 sélections', '200', commune(many(99, () => 'epci{nom siren}'))),
  document(
    'ctg',
    'le même champ répété à chaque niveau',
    '200',
    commune(nested(9, 'epci{nom}epci{communes{edges{node{nom ', 'nom', '}}}}'.repeat(1)).repeat(10)),
  ),
  document(
    'ctg',
    '30 fois le même champ sur 4 niveaux',
    limit,
    commune(
      many(5, () => `epci{${many(6, () => `communes{${many(5, () => `edges{${many(4, () => 'node{nom}')}}`)}}`)}}`),
    ),
  ),
  document(
    'ctg',
    '40 fragments d’un même champ, côte à côte',
    '200',
    `${commune(many(40, (i) => `...F${String(i)}`))} ${many(40, (i) => `fragment F${String(i)} on Commune { epci { nom siren } }`)}`,
  ),
  document(
    'ctg',
    '90 fragments d’un même champ, à deux niveaux',
    '200',
    `${commune(many(90, (i) => `...F${String(i)}`))} ${many(90, (i) => `fragment F${String(i)} on Commune {epci{communes{edges{node{nom}}}}}`)}`,
  ),
  document(
    'ctg',
    '50 fragments qui appellent le même',
    '200',
    `${commune(many(50, (i) => `...F${String(i)}`))} ${many(50, (i) => `fragment F${String(i)} on Commune {epci{...G}}`)} fragment G on Epci { nom ${many(50, () => 'communes { edges { node { nom } } }')} }`,
  ),
  document(
    'ctg',
    'fragments en pyramide : chacun appelle tous les suivants',
    limit,
    `${commune('...F0')} ${many(28, (i) => `fragment F${String(i)} on Commune { epci { communes { edges { node { nom ${many(27 - i, (j) => `...F${String(i + 1 + j)}`)} } } } } }`)}`,
  ),
  document(
    'ctg',
    'fragments en pyramide au même niveau',
    limit,
    `${commune('...F0')} ${many(34, (i) => `fragment F${String(i)} on Commune { nom ${many(33 - i, (j) => `...F${String(i + 1 + j)}`)} }`)}`,
  ),
  document(
    'ctg',
    '98 champs qui se contredisent',
    invalid,
    commune(many(98, (i) => `a: ${i % 2 ? 'nom' : 'codeInsee'}`)),
  ),
  document(
    'ctg',
    '98 arguments qui se contredisent',
    invalid,
    `{ ${many(98, (i) => `a: commune(codeInsee: "${String(i)}") { nom }`)} }`,
  ),
  document(
    'ctg',
    '20 objets d’une union, 20 fois le même champ',
    '200',
    `{ contradictions { concerne { ${['AccordCite', 'Action', 'AnnexeRsa', 'Antenne', 'Avenant', 'Caf', 'CentreSocial', 'Commune', 'ConventionRsa', 'ConventionTerritoriale', 'Deliberation', 'Departement', 'DocumentCadre', 'Enjeu', 'Epci', 'Equipement', 'FicheAction', 'InstanceGouvernance', 'Objectif'].map((type) => `... on ${type} { ${many(4, () => 'contradictions { id concerne { ... on Caf { nom } } }')} }`).join(' ')} } } }`,
  ),
  document(
    'ctg',
    'arguments énormes du même champ, 99 fois',
    invalid,
    `{ ${many(99, (i) => `a: communes(nom: "${'x'.repeat(45)}${String(i)}") { edges { node { nom } } }`)} }`,
  ),
  document(
    'catalogue',
    'même objet écrit 50 fois en argument',
    '200',
    `{ ${many(50, () => 'objet(filtre:{et:[{valeur:1}{valeur:2}{ou:[{valeur:3}]}]}) { __typename }')} }`,
  ),
  document(
    'catalogue',
    'même objet écrit 90 fois en argument',
    limit,
    `{ ${many(90, () => 'objet(filtre:{et:[{valeur:1}{valeur:2}{ou:[{valeur:3}]}]}) { __typename }')} }`,
  ),
  document(
    'catalogue',
    'même champ, 60 fois 12 objets de l’union',
    limit,
    `{ objets { ${many(20, () => many(12, (i) => `...on Objet${String(i)}{nom voisin{id}}`))} } }`,
  ),
  document(
    'catalogue',
    'même champ, 8 fois 12 objets de l’union',
    '200',
    `{ objets { ${many(8, () => many(12, (i) => `...on Objet${String(i)}{nom voisin{id nom voisin{id nom}}}`))} } }`,
  ),
];
