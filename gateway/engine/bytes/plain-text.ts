/** Neither escapes nor control characters: a string then ends at the next quote. */
export function isPlain(bytes: Buffer): boolean {
  if (bytes.includes(0x5c)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 31;
  let low = 0;
  let at = 0;
  for (; at < end; at += 32) {
    low |= lowBytes(view.getInt32(at, true)) | lowBytes(view.getInt32(at + 4, true));
    low |= lowBytes(view.getInt32(at + 8, true)) | lowBytes(view.getInt32(at + 12, true));
    low |= lowBytes(view.getInt32(at + 16, true)) | lowBytes(view.getInt32(at + 20, true));
    low |= lowBytes(view.getInt32(at + 24, true)) | lowBytes(view.getInt32(at + 28, true));
  }
  for (; at < bytes.length; at++) if (view.getUint8(at) < 0x20) return false;
  return (low & 0x80808080) === 0;
}

/** Four bytes at a time: a high bit stays where one is under 0x20. */
function lowBytes(word: number): number {
  return (word - 0x20202020) & ~word;
}
