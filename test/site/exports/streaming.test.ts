import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { finished } from 'node:stream/promises';
import { exportFormats, writeExport, type ExportName } from '../../../site/exports/export.js';
import type { TablePage } from '../../../site/exports/table-stream.js';
import { meta, plain, row, stream } from './sample.js';

const formats = Object.keys(exportFormats) as ExportName[];
const page: TablePage = { rows: Array.from({ length: 100 }, () => plain) };

/** Rows that no compression makes small: what waits is as large as it looks. */
function dense(seed: number): TablePage {
  const text = (index: number): string =>
    createHash('sha512')
      .update(`${String(seed)} ${String(index)}`)
      .digest('base64');
  return { rows: Array.from({ length: 100 }, (_, index) => row(text(index), 1, '1', null, null)) };
}

describe.each(formats)('écrire %s au fil des pages', (format) => {
  it('breaks when the source breaks: what was sent does not pass for a file', async () => {
    const source = stream(
      (async function* () {
        for (let read = 0; read < 15; read++) yield await Promise.resolve(page);
        throw new Error('le partenaire est tombé');
      })(),
    );
    const out = writeExport(format, source, meta);
    let isEnded = false;
    out.on('end', () => (isEnded = true)).resume();
    await expect(finished(out)).rejects.toThrow('le partenaire est tombé');
    expect(isEnded).toBe(false);
    expect(out.destroyed).toBe(true);
  });

  it('reads no further than its reader: a bounded number of pages waits', async () => {
    let pulled = 0;
    let isClosed = false;
    const most = 1_000;
    const source = stream(
      (async function* () {
        try {
          for (; pulled < most; pulled++) yield await Promise.resolve(dense(pulled));
        } finally {
          isClosed = true;
        }
      })(),
    );
    const out = writeExport(format, source, meta);
    out.read(0);
    // Many turns in which a writer without restraint would have read everything.
    for (let turn = 0; turn < most; turn++) await nextTurn();
    expect(pulled).toBeGreaterThan(0);
    expect(pulled).toBeLessThan(most / 4);
    expect(isClosed).toBe(false);

    out.destroy();
    for (let turn = 0; turn < most && !isClosed; turn++) await nextTurn();
    expect(isClosed).toBe(true);
  });
});
