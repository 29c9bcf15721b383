/** Neither escapes nor control characters: a string then ends at the next quote. */
export function isPlain(bytes: Buffer): boolean {
  if (bytes.includes(0x5c)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 15;
  let low = 0;
  let at = 0;
  for (; at < end; at += 16) {
    low |= lowBytes(view.getInt32(at)) | lowBytes(view.getInt32(at + 4));
    low |= lowBytes(view.getInt32(at + 8)) | lowBytes(view.getInt32(at + 12));
  }
  for (; at < bytes.length; at++) if (view.getUint8(at) < 0x20) return false;
  return (low & 0x80808080) === 0;
}

/** Four bytes at a time: a high bit stays where one is under 0x20. */
function lowBytes(word: number): number {
  return (word - 0x20202020) & ~word;
}
