/** The two agents that change the studio itself, on a bus: what they want waits for a person, always. */
import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../models/bench.ts';
import { openDouble } from '../models/double.ts';
import type { Person } from '../support/repos.ts';
import { committed, plainBus, settle, strata, strataJson, type ShellAgent } from '../cli/bus.ts';
import { switchToModel } from './onmodel.ts';

interface Waiting {
  name: string;
  agent: string;
  title: string;
  version: number;
}

async function studioBus(agents: Record<string, ShellAgent>, policy = ''): Promise<Person> {
  const ada = await plainBus(agents);
  await ada.write('strata.yaml', `${await ada.read('strata.yaml')}${policy}`);
  await ada.commit('a policy');
  await strata(ada, ['init', '--studio']);
  return ada;
}

const everything = "policy: {auto: ['**']}\n";

describe('the technical director', () => {
  it('reports what ran out of time; more of it waits for a person, though policy lets agents write anywhere', async () => {
    const slow = {
      on: 'slow',
      script: 'sleep 30',
      more: 'timeout-minutes: 0.01\nretry: {limit: 2, backoff: 10ms}',
    };
    const ada = await studioBus({ slow }, everything);
    await strata(ada, ['emit', 'slow']);
    await settle(ada);
    await strata(ada, ['emit', 'system_check']);
    await settle(ada);
    const [page = ''] = await committed(ada, 'knowledge/reports/system');
    expect(await ada.read(page)).toContain('agents/slow/AGENT.md, timeout-minutes: 0.02');
    const before = await ada.read('agents/slow/AGENT.md');
    const [draft] = await strataJson<Waiting[]>(ada, ['review']);
    expect(draft).toMatchObject({ agent: 'technical-director' });
    expect(draft!.title).toContain('slow ran out of its 0.01 minutes 2 times');
    expect(await ada.read('agents/slow/AGENT.md')).toBe(before);
    await strata(ada, ['review', 'approve', draft!.name]);
    expect(await ada.read('agents/slow/AGENT.md')).toBe(
      before.replace('timeout-minutes: 0.01', 'timeout-minutes: 0.02'),
    );
  });

  it('answers in its record', async () => {
    const ada = await studioBus({});
    await strata(ada, [
      'emit',
      'system_question',
      '--payload',
      '{"question": "What failed?"}',
      '--id',
      'question',
    ]);
    await settle(ada);
    expect((await strata(ada, ['show', 'question'])).stdout).toContain('Nothing failed.');
  });
});

describe('the gardener', () => {
  /** Publishes what lies in the drafts, as it is. */
  const publisher = {
    on: 'publish',
    script:
      'for slug in a b; do mkdir -p "knowledge/content/published/$slug"; cp "knowledge/content/drafts/$slug.md" "knowledge/content/published/$slug/index.md"; done',
    more: 'reads: [knowledge/content/drafts/*]',
  };
  const post = (more: string) => `# A post\n\nThe table was here before us. ${more}\n`;

  async function cutByHand(policy: string): Promise<Person> {
    const ada = await studioBus({ publisher }, policy);
    for (const slug of ['a', 'b'])
      await ada.write(`knowledge/content/drafts/${slug}.md`, post('What a journey.'));
    await ada.commit('two drafts');
    await strata(ada, ['emit', 'publish']);
    await settle(ada);
    for (const slug of ['a', 'b']) await ada.write(`knowledge/content/published/${slug}/index.md`, post(''));
    await ada.commit('no journeys');
    await strata(ada, ['emit', 'weekly_review']);
    await settle(ada);
    return ada;
  }

  it('asks to ban what people cut; once it is merged the quality loop finds it', async () => {
    const ada = await cutByHand(everything);
    expect(await committed(ada, 'knowledge/reports/garden')).toHaveLength(1);
    const [draft, ...others] = await strataJson<Waiting[]>(ada, ['review']);
    expect(draft).toMatchObject({ agent: 'gardener' });
    expect(others).toEqual([]);
    await strata(ada, ['review', 'approve', draft!.name]);
    expect(await ada.read('directives/quality.md')).toContain('  - journey\n');
    await ada.write('knowledge/assets/a.md', '# A\n\nA journey.\n');
    await ada.commit('a text');
    await strata(ada, ['emit', 'quality_check']);
    await settle(ada);
    const reports = await committed(ada, 'knowledge/reports/quality');
    const evening = reports.find((path) => path.includes('evening'))!;
    expect(await ada.read(evening)).toContain('"journey" is a banned word');
  });

  describe('takes up remarks on what it asked for', () => {
    async function remarkedOn(): Promise<{ ada: Person; draft: Waiting; event: string }> {
      const ada = await cutByHand(everything);
      const [draft] = await strataJson<Waiting[]>(ada, ['review']);
      const { events } = await strataJson<{ events: string[] }>(ada, [
        'review',
        'comment',
        draft!.name,
        'ban more',
      ]);
      return { ada, draft: draft!, event: events[0]! };
    }

    it('offline by saying that it cannot; nobody else is asked, and the draft stays', async () => {
      const { ada, draft, event } = await remarkedOn();
      await settle(ada);
      expect((await strata(ada, ['show', event])).stdout).toMatch(
        /gardener[^]*Without a model I cannot follow/,
      );
      expect(await committed(ada, 'queue/dead')).toEqual([]);
      expect(await strataJson<Waiting[]>(ada, ['review'])).toMatchObject([{ name: draft.name, version: 1 }]);
    });

    it('on a model by the next version of the draft, which is still one to be merged', async () => {
      const { ada, draft } = await remarkedOn();
      const path = 'directives/quality.md';
      const content = await ada.git('show', `strata-drafts/${draft.name}:${path}`);
      const double = await openDouble(DIALECTS.claude, [
        {
          calls: [
            {
              name: 'write',
              input: { path, content: content.replace('- journey', '- journey\n  - voyage') },
            },
          ],
        },
        { text: 'Bans voyages too.' },
      ]);
      await switchToModel(ada, 'gardener');
      await ada.commit('the gardener on a model');
      const env = { ...ada.env, ...DIALECTS.claude.environment(double.url), ANTHROPIC_API_KEY: double.key };
      await settle({ ...ada, env });
      expect(double.malformed).toEqual([]);
      expect(JSON.stringify(double.requests[0]!.body)).toContain('ban more');
      expect(await strataJson<Waiting[]>(ada, ['review'])).toMatchObject([
        { name: draft.name, version: 2, title: 'Bans voyages too.' },
      ]);
      await strata(ada, ['review', 'approve', draft.name]);
      expect(await ada.read(path)).toContain('  - journey\n  - voyage\n');
    });
  });

  it('does not touch what is frozen, and says so', async () => {
    const ada = await cutByHand("policy: {frozen: ['directives/**'], auto: ['knowledge/**']}\n");
    expect(await strataJson<Waiting[]>(ada, ['review'])).toEqual([]);
    const [page = ''] = await committed(ada, 'knowledge/reports/garden');
    expect(await ada.read(page)).toContain('directives/quality.md is frozen');
    expect(await committed(ada, 'queue/dead')).toEqual([]);
  });
});
