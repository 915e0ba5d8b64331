/** Where people decide about drafts, for tests that must hold wherever they do. */
import { connect } from '../../runner/connect.ts';
import { draftsNamed, type LiveDraft } from '../../runner/core/draft.ts';
import { forgeOf, type Forge } from '../../runner/forge/index.ts';
import type { Signer } from '../../runner/git/signing.ts';
import * as act from '../../runner/operate/review.ts';
import type { Operator } from '../../runner/operate/change.ts';
import { Reviews } from '../../runner/review/reviews.ts';
import { systemClock } from '../../runner/runner.ts';
import { atEndOfTest } from '../support/cleanup.ts';
import { tempFolder } from '../support/temp.ts';
import { GitHubDouble } from '../github/double.ts';
import type { GitHubPerson } from '../github/people.ts';
import { acting, fillBus, makeBus, startRunner, type Bench, type Started } from '../runner/studio.ts';

/** Two agents: one is reviewed, the other works on what was approved. */
export const WRITER = `---
name: writer
engine: program
run: ./agent.sh
on: [work, refinement_needed]
reads: ['knowledge/**', $event]
writes: ['knowledge/**']
emits: [draft_ready]
review: pull-request
---
Write.
`;
export const PUBLISHER = `---
name: publisher
engine: program
run: ./agent.sh
on: [draft_ready, draft_rejected]
reads: [$event]
writes: ['knowledge/**']
---
Publish.
`;

export interface Remarked {
  body: string;
  path?: string;
  line?: number;
}

/** One bus, and one place where its drafts are reviewed. */
export interface Desk extends Bench {
  forge: Forge | null;
  /** Works until there is nothing left to do. @param later milliseconds from now */
  work(settings?: { later?: number }): Promise<Started>;
  approve(): Promise<void>;
  reject(reason: string): Promise<void>;
  ask(said: Remarked): Promise<void>;
  /** The one draft that is open. */
  draft(): Promise<LiveDraft>;
  drafts(): Promise<LiveDraft[]>;
}

/** What the writer makes of a topic; each version says what it was asked. */
export const writing = acting(async ({ event, workdir, agentId }) => {
  const { readFile } = await import('node:fs/promises');
  if (agentId === 'publisher') {
    const said = { type: event.type, payload: event.payload };
    return {
      strata: 1,
      files: [{ path: `knowledge/out/${event.type}.json`, content: JSON.stringify(said) }],
      reply: 'published',
    };
  }
  const path = 'knowledge/post.md';
  const before = await readFile(`${workdir}/${path}`, 'utf8').catch(() => '');
  const remarks = (event.payload['remarks'] ?? []) as { body: string }[];
  if (remarks.some(({ body }) => body === 'impossible'))
    return { strata: 1, reply: 'I cannot, @ada: <b>it</b> is [as it is](http://elsewhere.test/)' };
  const asked = remarks.map(({ body }) => `asked: ${body}\n`).join('');
  return {
    strata: 1,
    files: [{ path, content: `${before}written for ${event.type}\n${asked}` }],
    emits: [{ type: 'draft_ready', files: [path] }],
    reply: 'A post about slow living',
  };
});

const DRAFT_BUS = {
  'agents/writer.md': WRITER,
  'agents/publisher.md': PUBLISHER,
  'agents/agent.sh': '#!/bin/sh\n',
  // Only these two are wanted here.
  'agents/worker/AGENT.md':
    '---\nname: worker\nstatus: inactive\nengine: program\nrun: ./work.sh\n---\nWork.\n',
};

export function makeDraftBus(settings = ''): Promise<Bench> {
  return makeBus(settings, DRAFT_BUS);
}

/** @param signer what the person signs with; left out: nothing is signed */
export async function operating(repo: string, signer: Signer | null = null): Promise<Operator> {
  process.env.STRATA_STATE = await tempFolder('state');
  const connection = await connect({ repo, branch: null, name: null, visitor: true, signer });
  atEndOfTest(() => connection.close());
  return { bus: connection.bus, by: { name: 'Ada', email: 'ada@example.org' }, clock: systemClock };
}

export async function openAt(repo: string): Promise<LiveDraft[]> {
  const { bus } = await operating(repo);
  return draftsNamed((await bus.read()).drafts.values(), '');
}

/** Reviewed as branches, with `strata review`. */
export async function branchDesk(settings = ''): Promise<Desk> {
  const bench = await makeDraftBus(settings);
  const { remote } = bench;
  const drafts = () => openAt(remote);
  const draft = async () => (await drafts())[0]!;
  const decide = async (work: (operator: Operator, key: string) => Promise<unknown>) => {
    const done = await work(await operating(remote), (await draft()).key);
    if (typeof done === 'object' && done !== null && 'refused' in done)
      throw new Error(JSON.stringify(done.refused));
  };
  return {
    ...bench,
    forge: null,
    drafts,
    draft,
    async work({ later = 0 } = {}) {
      const clock = { wall: () => Date.now() + later };
      const started = await startRunner(remote, { engine: writing, clock });
      await started.done;
      return started;
    },
    approve: () => decide((operator, key) => act.approve(operator, key, null)),
    reject: (reason) =>
      decide((operator, key) => act.close(operator, key, { by: 'Ada', reason, tell: true })),
    ask: ({ body, path, line }) =>
      decide((operator, key) => {
        const lines = path === undefined ? [] : [{ path, line: line ?? null, body }];
        const at = new Date().toISOString();
        return act.refine(
          operator,
          key,
          [{ id: at, author: 'Ada', body, lines, at }],
          'Ada asks for changes',
        );
      }),
  };
}

export interface GitHubDesk extends Desk {
  double: GitHubDouble;
  /** Somebody who may write there. */
  ada: GitHubPerson;
  forge: Forge;
  number(): Promise<number>;
  /** Looks after drafts, and runs nothing. */
  tend(): Promise<void>;
}

/** Reviewed as pull requests. */
export async function githubDesk(settings = ''): Promise<GitHubDesk> {
  const double = await GitHubDouble.start();
  const ada = double.person('ada');
  const person = await double.clone(ada.token, 'ada');
  await fillBus(person, settings, DRAFT_BUS);
  const app = double.appToken();
  const forge = forgeOf({
    remoteUrl: double.remoteUrl,
    env: { ...double.environment, STRATA_GITHUB_TOKEN: app.value },
  })!;
  const url = new URL(double.remoteUrl);
  url.username = 'x-access-token';
  url.password = app.value;
  const remote = double.repository.folder;
  const drafts = () => openAt(remote);
  const draft = async () => (await drafts())[0]!;
  const number = async () => (await draft()).draft.thread!.number;
  return {
    remote,
    person,
    double,
    ada,
    forge,
    drafts,
    draft,
    number,
    async work({ later = 0 } = {}) {
      const clock = { wall: () => Date.now() + later };
      const started = await startRunner(url.href, { engine: writing, clock, forge });
      await started.done;
      return started;
    },
    async tend() {
      const { bus, by } = await operating(url.href);
      await new Reviews({ bus, forge, by, clock: systemClock, tell: () => undefined }).tend();
    },
    approve: async () => void (await ada.merge(await number())),
    reject: async (reason) => {
      ada.comment(await number(), reason);
      await ada.close(await number());
    },
    ask: async ({ body, path, line }) => {
      const lines = path === undefined ? [] : [{ path, line: line ?? null, body }];
      ada.requestChanges(await number(), body, lines);
    },
  };
}
