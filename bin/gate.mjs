// npm test: the single gate. Types, lint, format, then every test (contract, architecture and versions among them).
// `npm test -- subgraphs/msa` narrows lint, format and tests to a folder. The last line counts what passed and failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const paths = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'graphe-ctg-gate-'));
const report = join(scratch, 'jest.json');
const bin = (name) => join(root, 'node_modules', ...name);
/** What it says is shown at once, or together once it is over. */
const run = async (label, script, args, { nodeArgs = [], isShownAtOnce = false } = {}) => {
  const began = Date.now();
  if (isShownAtOnce) console.log(`\n— ${label}`);
  const stdio = isShownAtOnce ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], { cwd: root, stdio });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (text) => (said += text));
  const [status] = await once(child, 'close');
  if (!isShownAtOnce) console.log(`\n— ${label}\n${said.trimEnd()}`.trimEnd());
  console.log(`  ${status === 0 ? 'ok' : 'ÉCHEC'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return status === 0;
};

const scope = paths.length > 0 ? paths : ['.'];
const checks = await Promise.all([
  run('types', bin(['typescript', 'bin', 'tsc']), ['--noEmit', '-p', root]),
  run('types (explorer)', bin(['typescript', 'bin', 'tsc']), ['-p', join(root, 'site', 'explorer')]),
  run('lint', bin(['eslint', 'bin', 'eslint.js']), ['--no-warn-ignored', ...scope]),
  run('format', bin(['prettier', 'bin', 'prettier.cjs']), ['--check', '--log-level', 'warn', ...scope]),
]);
// NODE_ENV stays `test`; the VM modules flag is how jest runs ES modules.
const jest = [...paths, '--json', `--outputFile=${report}`];
await run('tests', bin(['jest', 'bin', 'jest.js']), jest, {
  nodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  isShownAtOnce: true,
});

let { passed, failed } = { passed: 0, failed: 1 };
try {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  failed = numFailedTests + numRuntimeErrorTestSuites;
} catch {
  console.error('jest n’a pas rendu de rapport.');
}
rmSync(scratch, { recursive: true, force: true });
passed += checks.filter(Boolean).length;
failed += checks.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > checks.length ? 0 : 1);
