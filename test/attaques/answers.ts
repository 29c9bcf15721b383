import { document, many, type Attack } from './attack.js';

const towns = (inside: string) => `communes(first: 100) { edges { node { ${inside} } } }`;

const limit = '400 LIMITE_DEPASSEE';

/** Short questions with long answers: lists in lists, and each element as many times as it has aliases. */
export const answers: readonly Attack[] = [
  document('ctg', '100 communes, cent fois chacune', '200', `{ ${towns(`epci { ${towns('nom codeInsee')} }`)} }`),
  document('ctg', '100 × 100 × 100 communes', limit, `{ ${towns(`epci { ${towns(`epci { ${towns('nom')} }`)} }`)} }`),
  document('ctg', '100 communes, 400 alias', '200', `{ ${towns(many(400, (i) => `a${String(i)}: nom`))} }`),
  document(
    'ctg',
    '100 × 100 communes, 100 alias',
    limit,
    `{ ${towns(`epci { ${towns(many(100, (i) => `a${String(i)}: nom`))} }`)} }`,
  ),
  document(
    'ctg',
    '60 fois 100 communes, de quatre maisons',
    '200',
    `{ ${many(60, (i) => `c${String(i)}: ${towns('nom contradictions { id } permanences { id }')}`)} }`,
  ),
];
