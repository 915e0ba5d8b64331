import * as z from 'zod';
import { idText, insidePath, key, listOf, moment, typeName, wholeNumber } from './values.ts';

/** The envelope in the spelling of the files. What it does not name belongs to the payload. */
export const envelopeSchema = z.object({
  event_id: key(
    idText,
    'The id. Left out, it is made of the name and the content; named, an event with the same id runs once.',
    'trend_detected_20260216_090001',
  ),
  type: key(
    typeName,
    'What happened. Left out, it is the folder below the events folder, or default_type.',
    'trend_detected',
  ),
  timestamp: key(moment, 'When it happened (RFC 3339; without a zone: UTC).', '2026-02-16T09:00:01Z'),
  payload: key(
    z.record(z.string(), z.unknown(), { error: 'a map of keys with values' }),
    'What the agents are told.',
    { keyword: 'slow living' },
  ),
  next_agent: key(idText, 'Restricts delivery to this agent (its id or name).', 'strategy-analyst'),
  receiver: key(idText, 'The same as next_agent.', 'strategy-analyst'),
  sender: key(idText, 'The agent that a receipt goes to. It says nothing about who asked.', 'order-clerk'),
  priority: key(wholeNumber(0, 9), 'From 0, lowest, to 9; 5 where left out.', 8),
  requires_ack: key(
    z.boolean({ error: 'true or false' }),
    'Whether the sender wants an acknowledgement.',
    true,
  ),
  not_before: key(moment, 'Not delivered before this time.', '2026-02-16T09:00:00Z'),
  deadline: key(moment, 'Worth nothing after this time.', '2026-02-17T09:00:00Z'),
  correlation_id: key(idText, 'Shared by the events of one matter.', 'post-42'),
  caused_by: key(idText, 'The id of the event that led to this one.', 'trend_detected_20260216_090001'),
  files: key(
    listOf(insidePath, 'a list of paths in the repository'),
    'Paths in the repository that the event is about; its agent may read them.',
    ['knowledge/signals/2026-02-16-slow-living.md'],
  ),
  answers: key(
    idText,
    'The id of an event whose agent waits for a person: this event is the answer.',
    'publish_post_42',
  ),
  retry_of: key(idText, 'The id of the event that this one brings back.', 'trend_detected_20260216_090001'),
  draft: key(
    idText,
    'The draft that this event asks a next version of; written by the runner, and kept through a chain.',
    '3f2a9c0d1b7e5a4c3f2a9c0d1b7e5a4c3f2a9c0d',
  ),
  depth: key(
    wholeNumber(0, 1_000_000),
    'How many events in a row led to this one; written by the runner.',
    1,
  ),
  trail: key(
    listOf(idText, 'a list of fingerprints'),
    'Fingerprints of the events that led to this one, by which a chain that repeats itself is known; written by the runner.',
    ['3f2a9c0d1b7e'],
  ),
});

export type Envelope = z.output<typeof envelopeSchema>;
