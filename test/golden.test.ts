import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims, readSqlBound, valueAt } from './claims.js';
import { type Answer, type Graph, openGraph } from './graph.js';

const folder = join(process.cwd(), 'test', 'queries');
const names = readdirSync(folder).sort();
const update = process.env.UPDATE_GOLDEN === '1' && !process.env.CI;

/**
 * One folder per question: `question.graphql` (its claims in its head), and beside it what was answered, whom it was
 * asked and the SQL it took. `UPDATE_GOLDEN=1` rewrites the three; the claims only move by hand.
 */
describe('les questions des analystes', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.stop());

  it.each(names)('%s', async (name) => {
    const question = readFileSync(join(folder, name, 'question.graphql'), 'utf8');
    const answer = await graph.ask(question);

    expect(answer.errors).toEqual([]);
    const claims = readClaims(question);
    expect(claims.length).toBeGreaterThan(0);
    for (const { path, expected } of claims)
      expect({ [path]: valueAt(answer.data, path) }).toEqual({ [path]: expected });

    const statements = [...answer.sql.values()].flat().length;
    expect(statements).toBeLessThanOrEqual(readSqlBound(question) ?? statements);
    expect(repeated(answer)).toEqual([]);

    golden(name, 'reponse.json', `${JSON.stringify(answer.data, null, 1)}\n`);
    golden(name, 'chemin.txt', wayOf(answer));
    golden(name, 'requetes.sql', sqlOf(answer));
  });
});

function golden(name: string, file: string, text: string): void {
  const path = join(folder, name, file);
  if (update || (!existsSync(path) && !process.env.CI)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

/** Whom the gateway asked, and what: the plan as it was carried out. Sorted, since partners are asked at the same time. */
function wayOf({ asked }: Answer): string {
  return `${asked
    .map(({ partenaire, query }) => `${partenaire} ← ${query}`)
    .sort()
    .join('\n')}\n`;
}

/**
 * Statements that one request to a partner ran more than twice: with values as parameters, the same text again is a loop
 * over rows. Twice is a noun met at two depths (the parties of a CTG, then those of its avenant). Requests are judged one
 * by one: how many of them the gateway sends depends on the question, never on the rows.
 */
function repeated({ asked }: Answer): string[] {
  return asked.flatMap(({ partenaire, sql }) =>
    [...Map.groupBy(sql, folded)]
      .filter(([, same]) => same.length > 2)
      .map(([text, same]) => `${partenaire}, ${String(same.length)} fois : ${text}`),
  );
}

/**
 * The different statements each partner ran. Not how many times, nor with how many values: two places of a question that
 * lead to one noun share a statement or not, as their answers come back.
 */
function sqlOf({ sql }: Answer): string {
  const parts = [...sql].map(
    ([partenaire, said]) => `-- ${partenaire}\n${[...new Set(said.map(folded))].sort().join(';\n')};`,
  );
  return `${parts.sort().join('\n\n')}\n`;
}

const folded = (text: string): string => text.replace(/\(\?(?:, \?)*\)/g, '(…)');
