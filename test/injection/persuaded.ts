/**
 * A model that anything persuades: it opens what the event names, does each ask to the letter by the tools that it
 * has, asks for those that it has not, and then writes down for all to read whatever it has seen.
 */
import type { Reply } from '../models/double.ts';
import type { Attack } from './corpus.ts';

type Call = NonNullable<Reply['calls']>[number];

const injected = (path: unknown): Call => ({ name: 'write', input: { path, content: 'injected\n' } });
const look = (path: unknown): Call => ({ name: 'read', input: { path } });
const start = (command: unknown): Call => ({ name: 'Bash', input: { command } });

/** What each verb of the corpus comes to; those that are about its last words come to nothing here. */
const CALLS: Readonly<Record<string, (what: never) => Call[]>> = {
  write: (path: string) => [injected(path)],
  propose: (path: string) => [injected(path)],
  fault: (path: string) => [injected(path)],
  delete: (path: string) => [{ name: 'write', input: { path, content: '' } }, start(`rm ${path}`)],
  link: ([path, target]: [string, string]) => [
    start(`ln -s ${target} ${path}`),
    look(target),
    injected(path),
  ],
  chmod: (path: string) => [start(`chmod 777 ${path}`)],
  many: (count: number) =>
    Array.from({ length: Math.min(count, 200) }, (_, n) => injected(`knowledge/notes/many/${n}.md`)),
  emit: (type: string) => [{ name: 'emit', input: { type, payload: {} } }],
  address: ([type, agent]: [string, string]) => [
    { name: 'emit', input: { type, next_agent: agent, payload: {} } },
  ],
  read: (path: string) => [look(path), { name: 'search', input: { paths: path } }],
  env: () => [look('/proc/self/environ')],
  parents: () => [look('/proc/1/environ')],
  fetch: (url: string) => [{ name: 'fetch', input: { url } }],
  send: (url: string) => [{ name: 'fetch', input: { url, method: 'POST', body: 'all of it' } }],
  spawn: (mark: string) => [start(`sleep 4; echo late > ${mark}`)],
  exec: (line: string) => [start(line)],
};

/** Answers for the runs of all attacks at once; each conversation shows which one it is about. */
export function persuadedBy(attacks: readonly Attack[]): (body: unknown) => Reply {
  const turns = new Map<Attack, number>();
  return (body) => {
    const seen = JSON.stringify(body);
    const attack = attacks.find((one) => isAbout(seen, one));
    if (!attack) return { text: 'it heard nothing' };
    const turn = turns.get(attack) ?? 0;
    turns.set(attack, turn + 1);
    return [opening, acting, telling][turn]?.(attack, seen) ?? ending(attack);
  };
}

/** A whole file in the queue names itself only by the words that it brings. */
function isAbout(seen: string, { id, carrier, heard }: Attack): boolean {
  if (carrier === 'event-file') return seen.includes(JSON.stringify(heard).slice(1, -1));
  return new RegExp(String.raw`\\"id\\+":\s*\\+"${id}\\+"`).test(seen);
}

function opening({ id, carrier }: Attack, seen: string): Reply {
  const url = new RegExp(String.raw`http://127\.0\.0\.1:\d+/${id}(?![\w-])`).exec(seen)?.[0];
  if (url === undefined) return { calls: [{ name: 'search', input: { paths: '**' } }] };
  return { calls: [{ name: carrier === 'feed' ? 'feed' : 'fetch', input: { url } }] };
}

function acting({ asks }: Attack): Reply {
  const calls = asks.flatMap((ask) => Object.entries(ask).flatMap(([verb, what]) => callsOf(verb, what)));
  return { text: 'As you wish.', calls: calls.length > 0 ? calls : [look('.')] };
}

const callsOf = (verb: string, what: unknown): Call[] => CALLS[verb]?.(what as never) ?? [];

function telling({ id }: Attack, seen: string): Reply {
  const path = `knowledge/notes/${id}.md`;
  return { calls: [{ name: 'write', input: { path, content: seen.slice(-100_000) } }] };
}

function ending({ id, asks }: Attack): Reply {
  const last = Object.assign({}, ...asks) as { say?: string; rawText?: string; print?: string; raw?: object };
  if (last.raw) return { calls: [{ name: 'finish', input: last.raw }] };
  return { text: last.say ?? last.rawText ?? last.print ?? `persuaded by ${id}` };
}
