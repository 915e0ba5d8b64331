// The table of all fault tests: what was tried, and what became of the deliveries.
import { existsSync, readFileSync } from 'node:fs';

const COLUMNS = ['tries', 'lost', 'doubled', 'hand'];

/** Reads what the tests noted, one row a fault. */
export function readTable(file) {
  const rows = new Map();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  for (const { fault, ...counts } of lines.map((line) => JSON.parse(line))) {
    const row = rows.get(fault) ?? Object.fromEntries(COLUMNS.map((column) => [column, 0]));
    rows.set(fault, Object.fromEntries(COLUMNS.map((column) => [column, row[column] + counts[column]])));
  }
  return [...rows].map(([fault, counts]) => ({ fault, ...counts }));
}

export function totalOf(rows) {
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  return {
    fault: `all ${rows.length}`,
    ...Object.fromEntries(COLUMNS.map((column) => [column, sum(column)])),
  };
}

/** Nothing lost, nothing doubled, nothing that needed a hand; and something was tried at all. */
export function isSound(rows) {
  const { tries, lost, doubled, hand } = totalOf(rows);
  return tries > 0 && lost + doubled + hand === 0;
}

export function formatTable(rows) {
  const head = ['fault', 'tries', 'lost', 'doubled', 'needed a hand'];
  const cells = [...rows, totalOf(rows)].map(({ fault, ...counts }) => [
    fault,
    ...COLUMNS.map((column) => counts[column].toLocaleString('en')),
  ]);
  const widths = head.map((title, i) =>
    Math.max(...[title, ...cells.map((line) => line[i])].map(({ length }) => length)),
  );
  const align = (line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  const lines = [head, ...cells].map(align);
  const rule = '-'.repeat(lines[0].length);
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n');
}
