import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { readOwners } from '../../../site/owners.js';
import { comparisonQuestion, mostTerritories } from '../../../site/pages/compare/comparison-question.js';
import { factsByPartner, homeQuestion } from '../../../site/pages/home/home-question.js';
import { signedQuestion } from '../../../site/pages/territories/signed-territories.js';
import {
  conventionByStakeQuestion,
  plansQuestion,
  territoryQuestion,
} from '../../../site/pages/territory/territory-question.js';

const schema = buildSchema(readFileSync('schema/publie.graphql', 'utf8'));

describe('ce que les pages demandent au graphe', () => {
  it.each(
    Object.entries({
      homeQuestion,
      signedQuestion,
      territoryQuestion,
      plansQuestion,
      conventionByStakeQuestion,
      'comparison of two': comparisonQuestion(2),
      'comparison of the most': comparisonQuestion(mostTerritories),
    }),
  )('%s holds in the published contract', (_, question) => {
    expect(validate(schema, parse(question)).map(({ message }) => message)).toEqual([]);
  });

  it('counts under each partner’s name only what that partner answers', () => {
    const owners = readOwners(readFileSync('schema/supergraph.graphql', 'utf8'));
    const strangers = Object.entries(factsByPartner).flatMap(([partner, facts]) =>
      facts.filter(([field]) => !owners('Query', field).includes(partner)).map(([field]) => `${partner} : ${field}`),
    );
    expect(strangers).toEqual([]);
  });
});
