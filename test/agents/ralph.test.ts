import { beforeAll, describe, expect, it } from 'vitest';
import type { ProposedEvent } from '../../runner/agent.ts';
import { writeSignal, type Said, type Signal } from '../../agents/studio/signal.ts';
import { openBench, type Bench } from './bench.ts';
import { draft as draftPath, signal as plain, signalPath, square } from './onmodel.ts';

const assets = { square };

const sentences = Array.from(
  { length: 12 },
  (_, at) =>
    `Slow living sentence number ${at + 1} is about nothing else but the ${['bread', 'paper', 'stairs', 'rain'][at % 4]} on the table in the kitchen, and about the hour ${at}, when the house is quiet.`,
);

function said(text: string, source: number): Said {
  return { text, source, lang: 'en' };
}

const signal: Signal = {
  ...plain,
  sources: ['https://one.example/', 'https://two.example/'].map((url, at) => ({
    url,
    title: `Page ${at + 1}`,
    lang: 'en',
    published: null,
    fetched: '2026-02-16T09:00:05Z',
    status: 'read',
  })),
  points: [
    ...sentences.map((text, at) => said(text, (at % 2) + 1)),
    said('Keep a coat by the door for the rain.', 2),
  ],
  quotes: [
    said('Walk and see the wall as it is.', 1),
    said('The bread is the excuse, the kneading is the morning.', 2),
  ],
};

/** A folder with a signal, its picture and the editor's draft of it. */
async function draftBench(name: string): Promise<Bench> {
  const bench = await openBench(name);
  await bench.write(signalPath, await writeSignal(signal));
  await bench.write(assets.square, 'a picture');
  await bench.run('chief-editor', {
    type: 'visual_ready',
    payload: { signal: signalPath, assets, alt: 'A wall' },
  });
  return bench;
}

const ready = (round = 1) => ({
  type: 'draft_ready',
  payload: { draft: draftPath, signal: signalPath, round, assets },
});

interface Verdict {
  decision: string;
  score: number;
  points: { check: string; lost: number; why: string[] }[];
}

let clean: string;
beforeAll(async () => {
  clean = await (await draftBench('clean')).read(draftPath);
});

const quoteSource = '> [2](https://two.example/) Page 2';

/** Each check beside a change of a clean draft that only this check may notice first. */
const defects: [string, string, (draft: string) => string, RegExp][] = [
  [
    'subject',
    'names another subject',
    (d) => d.replace(/slow living/gi, 'tall shipping'),
    /never names its subject/,
  ],
  ['banned', 'a banned word', (d) => `${d}\nThis is a game changer.\n`, /"game changer" is a banned word/],
  ['banned', 'a banned Korean word with an ending', (d) => `${d}\n이것은 꿀팁이다.\n`, /"꿀팁"/],
  ['parts', 'a part is gone', (d) => d.replace(/## Sources[\s\S]*?(?=\n---)/, ''), /"sources" is missing/],
  [
    'parts',
    'a part is empty',
    (d) => d.replace(/(## Words to keep)[\s\S]*?(?=\n## )/, '$1\n'),
    /"quotes" is missing or empty/,
  ],
  [
    'parts',
    'does not say how it was made',
    (d) => d.replace(/_This post was compiled.*_/, '_Made with care._'),
    /"colophon"/,
  ],
  ['parts', 'no title', (d) => d.replace(/^# .*$/m, ''), /no title/],
  [
    'length',
    'too short',
    (d) =>
      d.replace(
        /## What we read[\s\S]*?(?=\n## Words)/,
        '## What we read\n\nSlow living. [1](https://one.example/)\n',
      ),
    /letters; at least 700/,
  ],
  [
    'length',
    'too long',
    (d) => `${d}\n${Array.from({ length: 1500 }, (_, i) => `word${i}`).join(' ')}\n`,
    /at most 9000/,
  ],
  [
    'citations',
    'a sentence without its source',
    (d) => d.replace('## Words to keep', 'Nobody said this at all.\n\n## Words to keep'),
    /names no source/,
  ],
  [
    'citations',
    'a number that leads elsewhere',
    (d) => d.replace(/\[1\]\(https:\/\/one\.example\/\)/, '[1](https://evil.example/)'),
    /the source 1 behind/,
  ],
  [
    'citations',
    'a number nobody has',
    (d) => d.replace(/\[1\]\(https:\/\/one\.example\/\)/, '[9](https://one.example/)'),
    /the source 9 behind/,
  ],
  ['pictures', 'no picture', (d) => d.replace(/!\[.*\n/, ''), /no picture/],
  ['pictures', 'a missing picture', (d) => d.replace('square.png)', 'round.png)'), /round\.png is missing/],
  ['pictures', 'a picture without words', (d) => d.replace('![A wall]', '![]'), /no description/],
  [
    'links',
    'a dead relative link',
    (d) => `${d}\nSee [more](../nothing.md).\n`,
    /leads to a file that is not there/,
  ],
  ['links', 'a script as a link', (d) => `${d}\nSee [more](javascript:alert).\n`, /no address of the web/],
  [
    'quotes',
    'a quotation nobody said',
    (d) => d.replace('## For today', `> Words nobody ever said.\n>\n${quoteSource}\n\n## For today`),
    /does not occur in the sources/,
  ],
  [
    'quotes',
    'one changed letter',
    (d) => d.replace('the kneading is', 'the needing is'),
    /does not occur in the sources/,
  ],
  [
    'quotes',
    'a claim put behind a real number',
    (d) => d.replace(/sentence number 1 is/, 'sentence number 1 was'),
    /does not occur in the sources/,
  ],
  [
    'quotes',
    'invented words in quotation marks',
    (d) => `${d}\nHe said “this was never said by anybody at all”.\n`,
    /does not occur/,
  ],
  [
    'repeats',
    'a sentence twice',
    (d) => `${d}\nThis stands here. And this as well, twice.\n\nAnd this as well, twice.\n`,
    /stands there twice/,
  ],
  ['placeholders', 'a TODO', (d) => `${d}\nTODO the rest.\n`, /"TODO" is a placeholder/],
  [
    'placeholders',
    'an unfilled pattern',
    (d) => `${d}\nAbout {keyword}.\n`,
    /"\{keyword\}" is a placeholder/,
  ],
  ['placeholders', 'a Korean blank', (d) => `${d}\n여기에 내용을 입력.\n`, /is a placeholder/],
  ['markup', 'HTML', (d) => `${d}\n<div>box</div>\n`, /is HTML/],
  ['markup', 'an open emphasis', (d) => `${d}\nThis is **bold.\n`, /"\*\*" is leftover markup/],
  ['markup', 'an escaped entity', (d) => `${d}\nBread &amp;nbsp; butter.\n`, /"&nbsp;" is leftover markup/],
];

/** What only a person can mend: another subject, and a text of their own that is too long. */
const mendable = defects.filter(([check, name]) => check !== 'subject' && name !== 'too long');

describe('every check notices its fault', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await draftBench('faults');
  });
  const verdictOn = async (draft: string) => {
    await bench.write(draftPath, draft);
    const proposal = await bench.run('ralph', ready());
    return { proposal, verdict: proposal.verdict as Verdict };
  };

  it('a clean draft has none', async () => {
    expect((await verdictOn(clean)).verdict).toMatchObject({ decision: 'pass', score: 100, points: [] });
  });

  it.each(defects)('%s: %s', async (check, _name, spoil, why) => {
    const spoilt = spoil(clean);
    expect(spoilt).not.toBe(clean);
    const { verdict, proposal } = await verdictOn(spoilt);
    const point = verdict.points.find((found) => found.check === check);
    expect(point?.why.join('; ')).toMatch(why);
    expect(verdict.score).toBe(Math.max(0, 100 - verdict.points.reduce((sum, found) => sum + found.lost, 0)));
    const report = proposal.files?.[0] && 'content' in proposal.files[0] ? proposal.files[0].content : '';
    expect(report).toContain(`${check}: ${point?.lost} points lost.`);
  });

  it.each(['quotes', 'links', 'pictures', 'parts', 'citations'])(
    'one fault of %s alone does not pass',
    async (check) => {
      const [, , spoil] = defects.find(([name]) => name === check)!;
      expect((await verdictOn(spoil(clean))).verdict.decision).toBe('revise');
    },
  );

  it('a signal that is gone or too weak archives the draft', async () => {
    await bench.write(draftPath, clean);
    const gone = { ...ready(), payload: { ...ready().payload, signal: 'knowledge/signals/gone.md' } };
    expect((await bench.run('ralph', gone)).emits?.[0]?.type).toBe('draft_archived');
    await bench.write('knowledge/signals/weak.md', await writeSignal({ ...signal, score: 10 }));
    const weak = { ...ready(), payload: { ...ready().payload, signal: 'knowledge/signals/weak.md' } };
    expect((await bench.run('ralph', weak)).verdict).toMatchObject({ decision: 'archive' });
  });
});

describe('the quality loop', () => {
  const spoil = (draft: string) =>
    `${draft.replace('the kneading is', 'the needing is').replace('square.png)', 'gone.png)')}\n{todo} **\n\n<b>x</b>\n\nA line of my own.\n`;

  it('the editor mends what was listed, keeps the rest, and the next round passes', async () => {
    const bench = await draftBench('loop');
    await bench.write(draftPath, spoil(clean));
    const first = (await bench.run('ralph', ready())).emits?.[0] as ProposedEvent;
    expect(first).toMatchObject({ type: 'refinement_needed', payload: { round: 2 } });
    const mended = (await bench.run('chief-editor', { type: first.type, payload: first.payload! }))
      .emits?.[0];
    expect(mended).toMatchObject({ type: 'draft_ready', payload: { round: 2 } });
    const second = await bench.run('ralph', { type: 'draft_ready', payload: mended!.payload! });
    expect(second.verdict).toMatchObject({ decision: 'pass', round: 2 });
    const draft = await bench.read(draftPath);
    expect(draft).toContain('A line of my own.');
    expect(draft).not.toMatch(/needing|gone\.png|<b>|\{todo\}/);
    expect(draft).toContain('square.png)');
  });

  it.each(mendable)('%s: %s is mended within five rounds', async (_check, _name, change) => {
    const bench = await draftBench('mend');
    await bench.write(draftPath, change(clean));
    let decision = '';
    for (let round = 1; round <= 5 && decision !== 'pass'; round += 1) {
      const judged = await bench.run('ralph', ready(round));
      decision = (judged.verdict as Verdict).decision;
      const next = judged.emits?.[0];
      if (next?.type === 'refinement_needed')
        await bench.run('chief-editor', { type: next.type, payload: next.payload! });
    }
    expect(decision).toBe('pass');
  });

  it('after five rounds a person decides, and is told everything', async () => {
    const bench = await draftBench('person');
    await bench.write(draftPath, spoil(clean));
    const { emits, verdict } = await bench.run('ralph', ready(5));
    expect(verdict).toMatchObject({ decision: 'person', round: 5, rounds: 5 });
    expect(emits?.[0]).toMatchObject({ type: 'review_needed' });
    expect(String(emits?.[0]?.payload?.['reason'])).toContain('A person decides');
    const mends = emits?.[0]?.payload?.['mend'];
    expect(Array.isArray(mends) && mends.length).toBeGreaterThan(2);
  });

  it('the pass mark is a setting', async () => {
    const bench = await draftBench('setting');
    await bench.write(draftPath, `${clean}\n<b>x</b>\n`);
    expect((await bench.run('ralph', ready())).verdict).toMatchObject({ decision: 'pass', score: 84 });
    const quality = await bench.read('directives/quality.md');
    await bench.write('directives/quality.md', quality.replace('pass: 80', 'pass: 95'));
    expect((await bench.run('ralph', ready())).verdict).toMatchObject({ decision: 'revise' });
  });
});
