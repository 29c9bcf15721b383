import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The addresses of the program that Vite assembled, as its manifest gives them. */
export interface Bundle {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
}

/** Run from `dist/` or from the sources, the bundle is in the same place. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url)))).replace(/[\\/]dist$/, '');
export const bundleFolder = join(root, 'dist', 'site', 'explorer');

export function readBundle(): Bundle | undefined {
  const path = join(bundleFolder, 'manifest.json');
  if (!existsSync(path)) return undefined;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ManifestEntry>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) return undefined;
  const address = (file: string): string => `/explorer/${file}`;
  return { scripts: [address(entry.file)], styles: (entry.css ?? []).map(address) };
}
