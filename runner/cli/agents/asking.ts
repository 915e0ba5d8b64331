/** The questions about a new agent, for what its options left open. */
import { cancel, isCancel, select, text as ask } from '@clack/prompts';
import { Refusal } from '../faults.ts';
import { text } from '../text/index.ts';
import { listed } from '../said.ts';
import { idOf } from './definition.ts';
import { KINDS, type Answers, type Kind } from './starting.ts';

const words = text.agents.new;

/** @throws Refusal where the person breaks off */
export async function askFor(said: Partial<Answers>): Promise<Answers> {
  const id = said.id ?? idOf(await line(words.asks.id, 'note-taker', (name) => idOf(name) !== ''));
  const description = said.description ?? (await line(words.asks.description, words.asks.example));
  return {
    id,
    description,
    kind: said.kind ?? (await kind()),
    on: said.on ?? listed(await line(words.asks.on, 'idea')),
    reads: said.reads ?? listed(await line(words.asks.reads, 'knowledge/**')),
    writes: said.writes ?? listed(await line(words.asks.writes, `knowledge/${id}/**`)),
    emits: said.emits ?? listed(await line(words.asks.emits, `${id.replaceAll(/[/-]/g, '_')}_done`)),
  };
}

/** A line, which may be empty unless it must fit. */
async function line(
  message: string,
  placeholder: string,
  fits: (said: string) => boolean = () => true,
): Promise<string> {
  const validate = (said: string | undefined) => (fits(said ?? '') ? undefined : words.asks.needed);
  return answered(await ask({ message, placeholder, defaultValue: '', validate }));
}

async function kind(): Promise<Kind> {
  const options = KINDS.map((value) => ({ value, label: value, hint: words.kinds[value] }));
  return answered(await select<Kind>({ message: words.asks.kind, options }));
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isCancel(answer)) return answer as Exclude<Answer, symbol>;
  cancel(words.faults.brokenOff);
  throw new Refusal(words.faults.brokenOff);
}
