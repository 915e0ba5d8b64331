/** Captions: what is said and when, as SubRip files (.srt) that players and people read. */

export interface Cue {
  /** Seconds from the beginning. */
  from: number;
  to: number;
  text: string;
}

/** As a file. Each text is one line: an empty one would end its cue. */
export function writeSrt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ from, to, text }, at) => {
    const line = text.replace(/\s+/g, ' ').replaceAll('-->', '→').trim();
    return `${at + 1}\n${stamp(from)} --> ${stamp(to)}\n${line}\n`;
  });
  return blocks.join('\n');
}

/** From a file, which people may have edited; in order; blocks without a time are passed over. */
export function readSrt(text: string): Cue[] {
  const blocks = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/);
  const cues = blocks.flatMap((block) => {
    const lines = block.trim().split('\n');
    const at = lines.findIndex((line) => line.includes('-->'));
    const [from, to] = (lines[at] ?? '').split('-->').map(secondsIn);
    const words = lines
      .slice(at + 1)
      .join(' ')
      .trim();
    return from != null && to != null && to > from && words ? [{ from, to, text: words }] : [];
  });
  return cues.toSorted((a, b) => a.from - b.from);
}

function stamp(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const part = (unit: number, of: number, digits: number) =>
    String(Math.floor(all / unit) % of).padStart(digits, '0');
  return `${part(3_600_000, 100, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)},${part(1, 1000, 3)}`;
}

function secondsIn(text: string): number | null {
  const found = /(\d+):(\d{2}):(\d{2})[,.](\d{1,3})/.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = found.slice(1, 4).map(Number) as [number, number, number];
  return hours * 3600 + minutes * 60 + seconds + Number(`0.${found[4]}`);
}
