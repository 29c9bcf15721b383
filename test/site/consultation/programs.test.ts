import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import ts from 'typescript';
import { contractFiles } from '../../../bin/contract-files.js';
import { examplesOf } from '../../../site/consultation/addresses.js';
import { snippetsOf } from '../../../site/consultation/snippets/question-snippets.js';
import { library } from '../../../site/questions/library.js';
import type { Site } from '../../../site/site.js';
import { openGraph, type Graph } from '../../graph.js';

const schema = buildSchema(readFileSync(contractFiles.schemaFile, 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'graphe-ctg-lignes-'));
const names = ['ctg', 'comparer-un-indicateur', 'deliberations'];
const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const whereRuns = (can: boolean) => (can ? it : it.skip);

let graph: Graph;
let origin: string;
beforeAll(async () => {
  graph = await openGraph({ withSite: true });
  origin = new URL(graph.url).origin;
});
afterAll(async () => {
  await graph.stop();
  rmSync(scratch, { recursive: true, force: true });
});

function code(name: string, language: string): string {
  const question = library.find((one) => one.name === name);
  if (!question) throw new Error(`no question « ${name} »`);
  const site = { schema, owners: () => [] } as unknown as Site;
  return snippetsOf(site, question, examplesOf(question), origin).find((one) => one.language === language)?.code ?? '';
}

/** Run beside this very process, which serves what the snippet asks. */
async function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}, cwd = scratch): Promise<string> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  let said = '';
  let complained = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (complained += String(text)));
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`${program}: ${said}${complained}`);
  return said;
}

describe('the lines to paste into a program', () => {
  whereRuns(runs('curl', '--version')).each(names)('curl: %s', async (name) => {
    const answer = JSON.parse(await run('sh', ['-c', code(name, 'curl')])) as { data: object };
    expect(Object.values(answer.data)).not.toEqual([]);
    expect(
      readFileSync(join(scratch, `${name}.csv`), 'utf8')
        .trim()
        .split('\r\n').length,
    ).toBeGreaterThan(1);
  });

  // Where pandas is not installed, its few calls are stood in for: see doublure/pandas.py.
  whereRuns(runs('python3', '--version')).each(names)('Python: %s', async (name) => {
    const standIn = join(process.cwd(), 'test', 'site', 'consultation', 'doublure');
    const env = runs('python3', '-c', 'import pandas') ? {} : { PYTHONPATH: standIn, PYTHONDONTWRITEBYTECODE: '1' };
    expect(await run('python3', ['-c', code(name, 'python')], env)).toMatch(/[1-9]\d* (lignes|rows)|\w/);
  });

  whereRuns(runs('Rscript', '--version')).each(names)('R, where Rscript is installed: %s', async (name) => {
    expect(await run('Rscript', ['-e', code(name, 'r')])).toMatch(/\w/);
  });

  it.each(names)('Excel: the file of %s is there, with the columns that Power Query is told of', async (name) => {
    const written = code(name, 'powerquery');
    const url = /Web\.Contents\("([^"]+)"\)/.exec(written)?.[1] ?? '';
    const [header = ''] = (await (await fetch(url)).text()).split('\r\n', 1);
    const told = [...written.matchAll(/\{"([^"]+)", type number\}/g)].map(([, column]) => column);
    expect(header.split(',')).toEqual(expect.arrayContaining(told));
    expect(written.match(/"/g)?.length).toBe(2 * (written.match(/"[^"]*"/g)?.length ?? 0));
  });

  it('TypeScript: every question compiles under strict, and its answer is what the types say', async () => {
    const folder = join(scratch, 'types');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const files = library.map(({ name }) => {
      const file = join(folder, `${name}.ts`);
      writeFileSync(file, `${code(name, 'typescript')}\nexport {};\n`);
      return file;
    });
    const options: ts.CompilerOptions = {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    const program = ts.createProgram(files, options);
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
    program.emit();
    expect(await run(process.execPath, [join(folder, 'ctg.js')])).toContain('ctg-200072478-2022');
  });
});

describe('the TypeScript example', () => {
  /** Beside node_modules, where what is compiled finds its packages. */
  const compiled = join(process.cwd(), 'dist', 'examples-test');
  const node = (...args: string[]) => run(process.execPath, args, {}, process.cwd());
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));

  it('has the types of its documents and of the published contract (npm run examples)', async () => {
    expect(await node('examples/typescript/generate.mjs', '--check')).toBe('');
  });

  it('compiles under strict, and prints the CTG of a territory with what the documents contest', async () => {
    await node('node_modules/typescript/bin/tsc', '-p', 'examples/typescript', '--outDir', compiled);
    const said = await node(join(compiled, 'territoire.js'), graph.url, '200072478');
    expect(said).toContain("CC Pays d'Opale, 23 communes [COG-epci");
    expect(said).toMatch(/date de signature contestée : 2021-11-08 \[S1, lignes 184.*2022-11-08 \[S1, lignes 220/);
    expect(said).toContain('équipements soutenus : 23');
  });
});
