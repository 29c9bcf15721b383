// The explorer is a program of its own, for browsers: Vite bundles it, only when something it is made of is newer than the bundle.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newest } from './newest.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(root, 'site');
const bundle = join(root, 'dist', 'site', 'explorer', 'manifest.json');
const changed = Math.max(
  newest(join(site, 'explorer'), /\.(tsx?|css|mjs|json)$/),
  ...['exploration', 'tables'].map((room) => newest(join(site, room))),
  statSync(join(site, 'consultation', 'addresses.ts')).mtimeMs,
  statSync(join(root, 'schema', 'partenaires.ts')).mtimeMs,
  statSync(join(root, 'package-lock.json')).mtimeMs,
);
if (!existsSync(bundle) || statSync(bundle).mtimeMs < changed) {
  console.error('Assemblage de l’explorateur…');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', join(site, 'explorer'), '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
  if (status !== 0 && !process.env.BUILD_TOLERANT) process.exit(status ?? 1);
}
