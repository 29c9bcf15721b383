/** `# version: 12` on a line of its own, which a publisher may write; without it nothing is known. */
const written = /^# version: (\d{1,15})\s*$/m;

function versionOf(sdl: string): number | undefined {
  const found = written.exec(sdl)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Throws when the new supergraph is older than the one in service, or no longer says how old it is. */
export function refuseOlder(next: string, current: string): void {
  const [version, served] = [versionOf(next), versionOf(current)];
  if (served === undefined) return;
  if (version === undefined) throw new Error(`the supergraph has no version, and version ${served} is in service`);
  if (version < served) throw new Error(`version ${version} of the supergraph is older than version ${served}`);
}
