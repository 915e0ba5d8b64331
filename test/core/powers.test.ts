import { describe, expect, test } from 'vitest';
import { parseAgent, type Agent } from '../../runner/core/agent.ts';
import { leaksOf, whyExposed } from '../../runner/core/powers.ts';

function agent(id: string, keys: string, engine = 'program\nrun: ./a.sh'): Agent {
  const bytes = Buffer.from(`---\nengine: ${engine}\n${keys}\n---\nWork.\n`);
  const { agent: read } = parseAgent(
    { path: `agents/${id}/AGENT.md`, blob: '', bytes },
    { agentsFolder: 'agents' },
  );
  return read!;
}
const policy = (more: { private?: string[]; exposed?: string[] } = {}) => ({
  policy: { private: ['**'], exposed: [], ...more },
});
const reading = "reads: ['knowledge/**']";

describe('an agent that holds all three powers (law 9)', () => {
  test.each(['*', '*.com', '*.co.kr', '*.github.io'])('by hosts of many owners: %s', (host) => {
    const why = whyExposed(agent('a', `network: ['${host}']\n${reading}`), policy());
    expect(why).toEqual({ kind: 'exposed', reads: ['knowledge/**'] });
  });

  test.each([
    ['one owner’s names', "network: ['*.example.org', 'api.example.com']", reading],
    ['nothing of the web', '', reading],
    ['nothing but what its event names', "network: ['*']", 'reads: [$event]'],
    ['nothing that is private', "network: ['*']", "reads: ['public/**']"],
  ])('is none that reaches or reads %s', (_, network, reads) => {
    expect(whyExposed(agent('a', `${network}\n${reads}`), policy({ private: ['knowledge/**'] }))).toBeNull();
  });

  test('is one in doubt: patterns that may meet do', () => {
    for (const reads of ['**/*.md', 'knowledge/*/a.md', 'knowledge/memory/b.md', '{knowledge,docs}/**'])
      expect(
        whyExposed(
          agent('a', `network: ['*']\nreads: ['${reads}']`),
          policy({ private: ['knowledge/memory/**', 'knowledge/x/a.md'] }),
        ),
        reads,
      ).not.toBeNull();
  });

  test('is none where an exception takes the private folder out, on either side', () => {
    const open = (reads: string) => agent('a', `network: ['*']\nreads: ${reads}`);
    const own = policy({ private: ['knowledge/memory/**'] });
    expect(whyExposed(open("['knowledge/**', '!knowledge/memory/**']"), own)).toBeNull();
    expect(whyExposed(open("['knowledge/**', '!knowledge/memory/a/**']"), own)).not.toBeNull();
    const rest = policy({ private: ['**', '!knowledge/public/**'] });
    expect(whyExposed(open("['knowledge/public/*.md']"), rest)).toBeNull();
    expect(whyExposed(open("['knowledge/*.md']"), rest)).not.toBeNull();
  });

  test('reads by a tool that takes any address, where no host is named', () => {
    expect(whyExposed(agent('a', `tools: [WebFetch]\n${reading}`), policy())).not.toBeNull();
    expect(
      whyExposed(agent('a', `tools: [WebFetch]\nnetwork: [example.org]\n${reading}`), policy()),
    ).toBeNull();
  });

  describe.each(['claude', 'openai', 'google', 'http://localhost:11434/v1'])(
    'that thinks by %s',
    (engine) => {
      const thinker = (keys: string) => agent('a', `${keys}\n${reading}`, engine);

      test.each(['browse', 'fetch', 'feed', 'WebFetch'])('and has %s', (tool) => {
        expect(whyExposed(thinker(`tools: [${tool}]\nnetwork: ['*']`), policy())).toMatchObject({
          kind: 'exposed',
        });
        expect(whyExposed(thinker(`tools: [${tool}]\nnetwork: ['*.com']`), policy())).toMatchObject({
          kind: 'exposed',
        });
        expect(whyExposed(thinker(`tools: [${tool}]\nnetwork: [example.org]`), policy())).toBeNull();
        // Our tools open nothing where no host is named.
        expect(whyExposed(thinker(`tools: [${tool}]`), policy())).toBeNull();
      });

      test('whatever its tools are: its stand-in may reach what they do not', () => {
        expect(whyExposed(thinker("tools: [Read]\nnetwork: ['*']"), policy())).not.toBeNull();
      });
    },
  );

  test('not by the tools of Claude Code, which reach no host that is not named', () => {
    expect(whyExposed(agent('a', `tools: [WebSearch]\n${reading}`, 'claude-code'), policy())).toBeNull();
    const open = agent('a', `tools: [Bash]\nnetwork: ['*']\n${reading}`, 'claude-code');
    expect(whyExposed(open, policy())).not.toBeNull();
  });

  test('may be allowed by its id, and a bus may be public', () => {
    const open = agent('a', `network: ['*']\n${reading}`);
    expect(whyExposed(open, policy({ exposed: ['a'] }))).toBeNull();
    expect(whyExposed(open, policy({ exposed: ['b'] }))).not.toBeNull();
    expect(whyExposed(open, policy({ private: [] }))).toBeNull();
  });
});

test('agents that hold them together, one hearing the other, are named', () => {
  const web = agent('web', "on: [go, told]\nnetwork: ['*']\nemits: [found]");
  const reader = agent('reader', `on: [found]\n${reading}\nemits: [told]`);
  const quiet = agent('quiet', `on: [found]\n${reading}\nemits: [other]`);
  expect(leaksOf([web, reader, quiet], policy())).toEqual([{ web: 'web', reader: 'reader', sender: 'web' }]);
  expect(leaksOf([web, reader], policy({ private: [] }))).toEqual([]);
});

test('agents that hold the three together are found where one takes events only as it is named, too', () => {
  const web = agent('web', "on: [read]\nemits: [found]\nnetwork: ['*']");
  const reader = agent('reader', `on: {events: [else], addressed: [found]}\nemits: [read]\n${reading}`);
  expect(leaksOf([web, reader], policy())).toEqual([{ web: 'web', reader: 'reader', sender: 'web' }]);
});
