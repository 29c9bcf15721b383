// Installs the peers where nothing of the product looks, with the benchmark's own files beside them: they import both.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const bench = dirname(here);

/** The folder of the peers, their names, and why they could not be installed if they could not. */
export function installPeers() {
  const copy = join(bench, '../../node_modules/.cache/bench');
  for (const file of ['cases.mjs', 'measured.mjs', 'peers'])
    cpSync(join(bench, file), join(copy, file), { recursive: true });
  const folder = join(copy, 'peers');
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  const stamp = join(folder, '.installed');
  let failure;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing the peers (once, some 600 MB)…');
    try {
      // No script of theirs runs here.
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
      writeFileSync(stamp, lock);
    } catch (error) {
      failure = `not installed: ${error.message}`;
    }
  }
  const names = readdirSync(here)
    .filter((file) => file.endsWith('.mjs') && file !== 'install.mjs')
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort();
  return { folder, names, failure };
}
