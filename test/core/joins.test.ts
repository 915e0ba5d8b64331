/** Joins: which delivery leads, what it answers, and what is still missing. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StrataEvent } from '../../runner/core/event.ts';
import { openDeliveries, type Tip } from '../../runner/core/view.ts';
import { makeAgent, makeEvent, makeRecord, makeTip, openRecords } from './protocol-values.ts';

const editor = makeAgent('editor', 'on: {all: [signal, picture, voice]}\nengine: program\nrun: ./x.sh');

function part(type: string, matter: string, name = `${type}-${matter}`, timestamp?: string): StrataEvent {
  const time = timestamp ? `, "timestamp": "${timestamp}"` : '';
  return makeEvent(
    `${type}/${name}.json`,
    `{"type": "${type}", "correlation_id": "${matter}", "payload": {}${time}}`,
  );
}

const open = (events: StrataEvent[], more: Partial<Tip> = {}) =>
  openDeliveries(makeTip({ agents: [editor], events, ...more }));
const leads = (events: StrataEvent[], more: Partial<Tip> = {}) =>
  open(events, more).filter(({ held }) => held === null);

describe('a join', () => {
  test('waits for what is missing, and says what', () => {
    expect(open([part('signal', 'c'), part('voice', 'c')]).map(({ held }) => held)).toEqual([
      { kind: 'join', missing: ['picture'] },
      { kind: 'join', missing: ['picture'] },
    ]);
  });

  test('is led by the first type it names, and answers one of each', () => {
    const events = [part('voice', 'c'), part('picture', 'c'), part('signal', 'c')];
    const [lead, ...others] = leads(events);
    expect(others).toEqual([]);
    expect(lead!.event.type).toBe('signal');
    expect(lead!.joined.map(({ type }) => type)).toEqual(['picture', 'voice']);
  });

  test('never mixes matters', () => {
    const events = [part('signal', 'a'), part('picture', 'b'), part('voice', 'a')];
    expect(leads(events)).toEqual([]);
  });

  test('takes the oldest of several; what was tried is tried again with the same lead', () => {
    const older = part('signal', 'c', 'older', '2026-01-01T00:00:00Z');
    const newer = part('signal', 'c', 'newer', '2026-02-01T00:00:00Z');
    const events = [newer, older, part('picture', 'c'), part('voice', 'c')];
    expect(leads(events).map(({ event }) => event.path)).toEqual([older.path]);
    const tried = openRecords([newer, makeRecord(newer, { agent: 'editor', deliveries: ['editor'] })]);
    expect(leads(events, { open: tried }).map(({ event }) => event.path)).toEqual([newer.path]);
  });

  test('is due when the last of its parts is', () => {
    const late = makeEvent(
      'voice/v.json',
      '{"type": "voice", "correlation_id": "c", "payload": {}, "not_before": "2030-01-01T00:00:00Z"}',
    );
    expect(leads([part('signal', 'c'), part('picture', 'c'), late])[0]!.due).toBe('2030-01-01T00:00:00.000Z');
  });

  test('law 2: no event is answered by two leads, whatever is pending', () => {
    const any = fc.record({
      type: fc.constantFrom('signal', 'picture', 'voice'),
      matter: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (parts) => {
        const events = parts.map(({ type, matter }, n) => part(type, matter, `e${n}`));
        const answered = leads(events).flatMap(({ event, joined }) => [event, ...joined].map(({ id }) => id));
        expect(new Set(answered).size).toBe(answered.length);
        for (const { event, joined } of leads(events)) {
          expect([event, ...joined].map(({ type }) => type)).toEqual(['signal', 'picture', 'voice']);
          expect(new Set([event, ...joined].map(({ correlationId }) => correlationId)).size).toBe(1);
        }
      }),
    );
  });
});
