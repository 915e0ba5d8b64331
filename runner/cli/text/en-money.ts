import type { Media } from '../../core/usage.ts';
import { s } from './en-words.ts';

/** What runs cost, and what may be spent. */
export const money = {
  cost: {
    summary: 'what runs cost, by agent, model, day or chain of events',
    examples: [
      'strata cost',
      'strata cost --by day --since 30d',
      'strata cost --by model --agent ralph --json',
    ],
    by: 'what a line stands for',
    since: 'only runs that ended since then: a span such as 7d, a day, a time',
    agent: 'only this agent, by id or name',
    none: 'No run has used anything that is counted.',
    total: 'in all',
    columns: ['US dollars', 'runs', 'read', 'written', 'read again', 'kept', 'media'],
    dimensions: { agent: 'agent', model: 'model', day: 'day', chain: 'chain' },
    media: ({ images, seconds, characters }: Media) =>
      [
        ...(images > 0 ? [`${images} image${s(images)}`] : []),
        ...(seconds > 0 ? [`${Math.round(seconds)} s`] : []),
        ...(characters > 0 ? [`${characters} character${s(characters)}`] : []),
      ].join(', '),
    faults: {
      since: (said: string) =>
        `--since ${said}: write a span such as 7d, a day such as 2026-11-21, or a time`,
    },
  },
  /** `strata run --dry-run`. */
  estimate: {
    none: 'Nothing would run here now.',
    free: 'asks no model',
    unpriced: 'no known price',
    waits: "waits for the next day's budget",
    from: { runs: 'as its latest runs', size: 'by what it reads; it has not run yet' },
    total: (read: number, written: number, usd: number) =>
      `about ${read} tokens read, ${written} written, $${usd.toFixed(4)} in all`,
    how: 'An estimate: nobody was asked, and nothing landed. What these bring on is not in it.',
  },
};
