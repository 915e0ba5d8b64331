/** Records and ended events in a bench's folder, as a bus keeps them. */
import type { Record as StrataRecord } from '../../runner/core/outcome.ts';
import { makeEvent, makeRecord } from '../core/protocol-values.ts';
import type { Bench } from './bench.ts';

/** The bench's own day. */
export const DAY = '2026-02-16';
let count = 0;

export async function putRecord(bench: Bench, more: Partial<StrataRecord>, day = DAY): Promise<void> {
  count += 1;
  const at = `${day}T09:00:00.000Z`;
  const timings = { claimed: at, started: at, ended: at, folded: at, took_ms: 2000 };
  const record = makeRecord(makeEvent(`e-${count}.md`), { state: 'done', timings, ...more });
  const place = record.state === 'failed' || record.state === 'rejected' ? 'dead' : `done/${day}/09`;
  await bench.write(`queue/${place}/e-${count}/${record.agent}.json`, JSON.stringify(record));
}

export async function putEvent(bench: Bench, type: string, payload: object, day = DAY): Promise<void> {
  count += 1;
  const event = { event_id: `${type}-${count}`, type, payload };
  await bench.write(`queue/done/${day}/09/${type}-${count}/${type}-${count}.json`, JSON.stringify(event));
}
