// Compiles TypeScript into dist/, only when a source is newer than the last successful build.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newest } from './newest.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.compile');
const folders = ['bin', 'gateway', 'schema', 'site', 'subgraphs', 'test'];

const changed = Math.max(
  ...folders.filter((name) => existsSync(join(root, name))).map((name) => newest(join(root, name))),
  statSync(join(root, 'tsconfig.json')).mtimeMs,
  statSync(join(root, 'package-lock.json')).mtimeMs,
);
if (!existsSync(stamp) || statSync(stamp).mtimeMs < changed) {
  console.error('Compilation…');
  rmSync(stamp, { force: true });
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], {
    stdio: 'inherit',
  });
  // Code that does not type-check is not started, unless a developer in the middle of a change asks for it.
  if (status !== 0 && !process.env.BUILD_TOLERANT) process.exit(status ?? 1);
  writeFileSync(stamp, '');
}

await import('./build-explorer.mjs');
