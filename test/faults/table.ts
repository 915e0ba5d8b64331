import { appendFileSync } from 'node:fs';

/** What became of the deliveries under one fault, over all its tries. */
export interface Tally {
  tries: number;
  lost: number;
  doubled: number;
  /** Tries that only went on after somebody repaired something by hand. */
  hand: number;
}

/** Adds a line to the table of all fault tests, where one is being kept. */
export function tally(fault: string, counts: Tally): void {
  const table = process.env.STRATA_FAULT_TABLE;
  if (table) appendFileSync(table, `${JSON.stringify({ fault, ...counts })}\n`);
}
