import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import { ConfigError } from './config.js';
import type { Replacement } from './engine/engine.js';

/** Where the composed schema comes from. */
export type SupergraphSource = { readonly supergraphSdl: string } | { readonly supergraphFile: string };

export function readSdl(source: SupergraphSource): string {
  if ('supergraphSdl' in source) return source.supergraphSdl;
  try {
    return readFileSync(source.supergraphFile, 'utf8');
  } catch (cause) {
    throw new ConfigError(`Configuration refusée — SUPERGRAPH_FILE : « ${source.supergraphFile} » est illisible`, {
      cause,
    });
  }
}

/** Polling sees a file replaced by renaming, over any file system; a composed schema changes a few times a week. */
const pollIntervalMs = 500;

/**
 * Offers the file's new content to `replace`. A content that is refused leaves the last good one in service: a bad
 * deployment of the schema must not take the graph down.
 */
export function watchSupergraph(
  source: SupergraphSource,
  replace: (sdl: string) => Promise<Replacement>,
  log: Logger,
): () => void {
  if (!('supergraphFile' in source)) return () => undefined;
  const { supergraphFile: file } = source;
  const reload = async (): Promise<void> => {
    try {
      if ((await replace(readSdl(source))) === 'Changed') log.info({ file }, 'supergraph replaced');
    } catch (error) {
      log.error({ file, error: String(error) }, 'supergraph refused, the last good one is still served');
    }
  };
  const onChange = (): void => void reload();
  watchFile(file, { interval: pollIntervalMs, persistent: false }, onChange);
  return () => unwatchFile(file, onChange);
}
