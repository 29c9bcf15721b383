/** A text that is expected as it stands, compared four bytes at a time. */
export interface Literal {
  readonly bytes: Buffer;
  readonly words: Int32Array;
}

export function literal(text: string): Literal {
  const bytes = Buffer.from(text);
  const words = Int32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readInt32LE(index * 4));
  return { bytes, words };
}

/** Where it ends when it stands at this place, or -1. */
export function literalEnd(view: DataView, at: number, { bytes, words }: Literal): number {
  const end = at + bytes.length;
  if (end > view.byteLength) return -1;
  let i = at;
  for (let word = 0; word < words.length; word++, i += 4) if (view.getInt32(i, true) !== words[word]) return -1;
  for (; i < end; i++) if (view.getUint8(i) !== bytes[i - at]) return -1;
  return end;
}
