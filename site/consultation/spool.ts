import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { freezeZip } from './freeze-zip.js';

/** A file that is whole: its length and its digest are known before its first byte leaves. */
export interface SpooledFile {
  readonly bytes: number;
  readonly digest: string;
  /** Reads it once, then removes it. */
  open(): Readable;
  discard(): Promise<void>;
}

/**
 * Writes a stream to disk before any of it is sent. A file that stops midway is then an error with its reason, never half
 * a download; memory stays flat whatever the number of rows; and the digest of the bytes is their strong ETag.
 */
export async function spool(
  source: Readable,
  { isZip, signal }: { isZip: boolean; signal?: AbortSignal },
): Promise<SpooledFile> {
  const folder = await mkdtemp(join(tmpdir(), 'graphe-ctg-export-'));
  const path = join(folder, 'fichier');
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(source, createWriteStream(path), { signal });
    if (isZip) await freezeZip(path);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    const { size } = await stat(path);
    const open = () => {
      const reading = createReadStream(path);
      reading.once('close', () => void discard());
      return reading;
    };
    return { bytes: size, digest: hash.digest('hex'), open, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}
