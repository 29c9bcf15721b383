import { open } from 'node:fs/promises';

const endOfDirectory = { signature: 0x06054b50, length: 22, entries: 10, size: 12, offset: 16 };
const entry = { signature: 0x02014b50, length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const local = { time: 10 };
/** 1 January 1980, midnight: the first instant a ZIP can say. */
const noTime = Buffer.from([0, 0, 0x21, 0]);

/**
 * A workbook is a ZIP, and a ZIP writes the second at which each of its parts was packed: the same data would never give
 * the same bytes, nor the same ETag. What the file is about carries its own date, inside.
 */
export async function freezeZip(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const read = async (position: number, length: number): Promise<Buffer> =>
      (await file.read(Buffer.alloc(length), 0, length, position)).buffer;
    const end = await read(size - endOfDirectory.length, endOfDirectory.length);
    if (end.readUInt32LE(0) !== endOfDirectory.signature) throw new Error('a ZIP without its directory');
    const start = end.readUInt32LE(endOfDirectory.offset);
    const directory = await read(start, end.readUInt32LE(endOfDirectory.size));
    let at = 0;
    for (let left = end.readUInt16LE(endOfDirectory.entries); left > 0; left--) {
      if (directory.readUInt32LE(at) !== entry.signature) throw new Error('a ZIP whose directory is broken');
      await file.write(noTime, 0, noTime.length, start + at + entry.time);
      await file.write(noTime, 0, noTime.length, directory.readUInt32LE(at + entry.local) + local.time);
      const lengths = [entry.name, entry.extra, entry.comment].map((part) => directory.readUInt16LE(at + part));
      at += lengths.reduce((sum, length) => sum + length, entry.length);
    }
  } finally {
    await file.close();
  }
}
