import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Houses run as separate processes may share one embedded server: whoever leaves last stops it. Each process leaves its
 * number in a folder; the number of a process that died is swept by the next one to look.
 */
export function joinUsers(folder: string): void {
  mkdirSync(usersFolder(folder), { recursive: true });
  writeFileSync(join(usersFolder(folder), String(process.pid)), '');
}

/** Removes this process; answers how many others are still there. */
export function leaveUsers(folder: string): number {
  rmSync(join(usersFolder(folder), String(process.pid)), { force: true });
  let others = 0;
  for (const file of readdirSync(usersFolder(folder))) {
    if (isAlive(Number(file))) others++;
    else rmSync(join(usersFolder(folder), file), { force: true });
  }
  return others;
}

const usersFolder = (folder: string) => join(folder, 'utilisateurs');

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
