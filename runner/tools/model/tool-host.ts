/**
 * The process of a model's tools, in the agent's sandbox: reads its terms and then one call a line, answers
 * each with a line (core/toolhost.ts), and ends with its input.
 */
import { createInterface } from 'node:readline';
import { hearBought, hearRefused, settleIn } from '../../hosting.ts';
import type { HostCall, HostReply, HostTerms, HostTool } from '../../core/toolhost.ts';
import type { InputOf } from './described.ts';
import { openDesk, type Desk, type Done } from './desk.ts';
import { image, speech, video } from './making.ts';
import { browse, feed, fetchPage } from './reading.ts';

type Work = { [Tool in HostTool]: (input: InputOf<Tool>, desk: Desk) => Promise<Done> };

const WORK: Work = { browse, fetch: fetchPage, feed, image, speech, video };

/** One call after the other: what came since the last answer was made for this one. */
const bought = hearBought();
const refusedHosts = hearRefused();

async function main(): Promise<void> {
  await settleIn();
  let desk: Desk | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (desk === undefined) desk = openDesk(JSON.parse(line) as HostTerms);
    else await answer(JSON.parse(line) as HostCall, desk);
  }
  await desk?.web.close();
}

async function answer({ id, tool, input }: HostCall, desk: Desk): Promise<void> {
  const progress = (words: string) => void say({ id, progress: words });
  try {
    // The runner checked it by the tool's schema.
    const work = WORK[tool] as (input: unknown, desk: Desk) => Promise<Done>;
    const done = await work(input, { ...desk, progress });
    await say({ id, ...done, ...aside() });
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    await say({ id, refused, ...aside() });
  }
}

function aside(): Pick<Extract<HostReply, { text: string }>, 'used' | 'refusedHosts'> {
  return { used: bought(), refusedHosts: refusedHosts() };
}

function say(reply: HostReply): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(reply)}\n`, () => resolve()));
}

await main();
process.exit(0);
