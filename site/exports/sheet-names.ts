/** Names a workbook accepts: 31 characters, none of `[]:*?/\`, all different whatever their case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['provenance', 'lisez-moi']);
  return titles.map((title) => {
    const clean =
      title
        .replace(/[[\]:*?/\\']/g, ' ')
        .replace(/\s+/g, ' ')
        .trim() || 'Table';
    for (let rank = 1; ; rank++) {
      const suffix = rank === 1 ? '' : ` (${String(rank)})`;
      const name = clean.slice(0, 31 - suffix.length).trim() + suffix;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
