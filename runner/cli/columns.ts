import fastStringWidth from 'fast-string-width';

/** Rows with their cells under each other; Hangul and emoji count two. The last cell is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell + ' '.repeat(widths[i]! - stringWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}

/** In its composed form: the library counts each part of a decomposed syllable, as macOS names files, by itself. */
function stringWidth(text: string): number {
  return fastStringWidth(text.normalize('NFC'));
}
