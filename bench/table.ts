import stringWidth from 'fast-string-width';
import { green, red, dim } from 'yoctocolors';

/** One figure beside what it is compared with, both taken in the same run. */
export interface Row {
  /** What was measured, such as `drain 1,000 events, remote a folder here`. */
  what: string;
  measured: number | null;
  /** Of both figures: `ms`, `events/s`, `MB`. */
  unit: string;
  /** What the figure is set beside, such as `one git push`. Left out where the goal is a plain figure. */
  beside?: string;
  /** Null where it cannot be taken on this machine. */
  yardstick?: number | null;
  /**
   * The goal: a bound on measured ÷ yardstick where there is a yardstick, else on the figure itself. The
   * table says so in its last column.
   */
  goal: { atMost: number } | { atLeast: number };
}

/** A row with what follows from it. `met` and `ratio` are null where a figure is missing. */
export interface JudgedRow extends Row {
  ratio: number | null;
  met: boolean | null;
}

/** Works out the ratio and whether the goal is met. */
export function judge(row: Row): JudgedRow {
  const ratio = row.yardstick === undefined ? row.measured : divide(row.measured, row.yardstick);
  return {
    ...row,
    ratio: row.yardstick === undefined ? null : ratio,
    met: ratio === null ? null : keeps(row.goal, ratio),
  };
}

/** The table as text, a line a row, numbers aligned at their right end. Colours only where asked for. */
export function formatTable(rows: readonly Row[], { colours = false } = {}): string {
  const head = ['', 'measured', '', 'beside', '', 'ratio', 'goal', ''];
  const cells = rows.map(judge).map(cellsOf);
  const widths = head.map((title, column) =>
    Math.max(...[title, ...cells.map((line) => line[column] ?? '')].map((cell) => stringWidth(cell))),
  );
  const paint = colours ? painter : plain;
  const lines = cells.map((line) => paint(align(line, widths), line.at(-1) ?? ''));
  return [paint(align(head, widths), 'head'), ...lines].join('\n');
}

const rightAligned = new Set([1, 4, 5, 6]);

function cellsOf(row: JudgedRow): string[] {
  const met = row.met === null ? 'not measured' : row.met ? 'met' : 'MISSED';
  return [
    row.what,
    amount(row.measured),
    row.unit,
    row.beside ?? '',
    row.yardstick === undefined ? '' : amount(row.yardstick),
    row.ratio === null ? '' : `${amount(row.ratio)} x`,
    goalText(row),
    met,
  ];
}

function goalText({ goal, yardstick }: Row): string {
  const times = yardstick === undefined ? '' : ' x';
  return 'atMost' in goal ? `≤ ${amount(goal.atMost)}${times}` : `≥ ${amount(goal.atLeast)}${times}`;
}

function keeps(goal: Row['goal'], value: number): boolean {
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

function divide(measured: number | null, yardstick: number | null): number | null {
  return measured === null || yardstick === null || yardstick === 0 ? null : measured / yardstick;
}

/** Three digits that count, thousands apart: 0.123, 4.56, 78.9, 1,234. */
function amount(value: number | null): string {
  if (value === null) return '-';
  const decimals = Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

function align(line: readonly string[], widths: readonly number[]): string {
  const padded = line.map((cell, column) => {
    const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
    return rightAligned.has(column) ? space + cell : cell + space;
  });
  return padded.join('  ').trimEnd();
}

function plain(line: string): string {
  return line;
}

function painter(line: string, state: string): string {
  if (state === 'met') return green(line);
  return state === 'MISSED' ? red(line) : dim(line);
}
