import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { type Graph, openGraph } from './graph.js';
describe('draft', () => {
  let graph: Graph;
  beforeAll(async () => { graph = await openGraph(); });
  afterAll(() => graph.stop());
  it('x', async () => {
    mkdirSync('/tmp/gq/ans', { recursive: true });
    const only = process.env.ONLY;
    for (const name of readdirSync('test/queries').filter((n) => !only || n.includes(only))) {
      const a = await graph.ask(readFileSync(`test/queries/${name}/question.graphql`, 'utf8'));
      writeFileSync(`/tmp/gq/ans/${name}.json`, JSON.stringify(a.data, null, 1));
      writeFileSync(`/tmp/gq/ans/${name}.sql`, [...a.sql].map(([p, s]) => `-- ${p}\n` + s.join('\n')).join('\n'));
      writeFileSync(`/tmp/gq/ans/${name}.way`, a.asked.map((x) => `${x.partenaire} <- ${x.query}`).join('\n'));
      const rep = [...a.sql].map(([p, s]) => { const m = new Map<string, number>(); s.forEach((t) => m.set(t, (m.get(t) ?? 0) + 1)); return `${p}:${s.length}${[...m].filter(([, n]) => n > 1).map(([t, n]) => `\n     x${n} ${t.slice(0, 200)}`).join('')}`; });
      process.stderr.write(`## ${name} ${a.status} rep=${JSON.stringify(a.asked.flatMap(({partenaire,sql})=>sql.filter((t,i)=>sql.indexOf(t)!==i).map((t)=>partenaire+": "+t.slice(0,140))))} err=${JSON.stringify(a.errors).slice(0, 800)} total=${[...a.sql.values()].flat().length} ${rep.join(' ')}\n`);
    }
  }, 120000);
});
