// Compiles TypeScript into dist/, only when a source is newer than the last successful build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.compile');
const folders = ['bin', 'gateway', 'schema', 'site', 'subgraphs', 'test'];

function newest(folder, names = /\.tsx?$/) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && names.test(entry.name)) {
      latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
    }
  }
  return latest;
}

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

// The explorer is a program of its own, for browsers: Vite bundles it, when one of its sources is newer than the bundle.
const explorer = join(root, 'site', 'explorer');
const bundle = join(root, 'dist', 'site', 'explorer', 'manifest.json');
if (existsSync(join(explorer, 'vite.config.mjs'))) {
  const newer = Math.max(
    newest(explorer, /\.(tsx?|css|mjs)$/),
    ...['tables', 'exploration'].map((room) => newest(join(root, 'site', room))),
  );
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newer) {
    console.error('Assemblage de l’explorateur…');
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', explorer, '--logLevel', 'warn'], {
      stdio: 'inherit',
    });
    if (status !== 0 && !process.env.BUILD_TOLERANT) process.exit(status ?? 1);
  }
}
