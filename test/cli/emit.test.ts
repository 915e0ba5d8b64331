import { describe, expect, it } from 'vitest';
import { bareRemote, clone } from '../support/repos.ts';
import { keeper, plainBus, strata, strataJson, writeAgent } from './bus.ts';

interface Emitted {
  id: string;
  path: string;
  commit: string | null;
  emitted: boolean;
  agents: string[];
  unheard: string | null;
}

describe('strata emit', () => {
  it('commits an event at the remote, as the person, and leaves their clone alone', async () => {
    const remote = await bareRemote();
    const ada = await clone(remote);
    await ada.write('strata.yaml', 'branch: main\n');
    await writeAgent(ada, 'keeper', keeper);
    await ada.commit('a bus');
    await ada.push();
    const head = await ada.git('rev-parse', 'HEAD');

    const said = ['emit', 'idea', '--payload', '{"words": "느린 삶"}', '--to', 'keeper', '--priority', '8'];
    const { id, path, commit } = await strataJson<Emitted>(ada, [...said, '--id', 'mine', '--at', '10m']);

    expect(await ada.git('rev-parse', 'HEAD')).toBe(head);
    expect(await ada.git('ls-remote', 'origin', 'main')).toBe(`${commit}\trefs/heads/main`);
    await ada.git('pull', '--quiet');
    expect(await ada.git('log', '-1', '--format=%an %s')).toBe('ada event: idea');
    expect(path).toMatch(/^queue\/events\/idea\/.*\.json$/);
    const event = JSON.parse(await ada.read(path)) as Record<string, unknown>;
    expect(event).toMatchObject({
      event_id: 'mine',
      type: 'idea',
      payload: { words: '느린 삶' },
      next_agent: 'keeper',
      priority: 8,
    });
    expect(Date.parse(String(event['not_before'])) - Date.now()).toBeGreaterThan(9 * 60_000);
    const { waiting } = await strataJson<{ waiting: object[] }>(ada, ['status']);
    expect(waiting).toMatchObject([{ event: id, agent: 'keeper', why: { kind: 'due', attempt: 1 } }]);
  });

  it('says until when it is of use, to what it belongs, and that its sender wants a receipt', async () => {
    const ada = await plainBus({ keeper });
    const said = ['--deadline', '24h', '--correlation', 'order-42', '--ack', '--sender', 'shop'];
    const { path } = await strataJson<Emitted>(ada, ['emit', 'idea', ...said]);
    const event = JSON.parse(await ada.read(path)) as Record<string, unknown>;
    expect(event).toMatchObject({ correlation_id: 'order-42', requires_ack: true, sender: 'shop' });
    expect(Date.parse(String(event['deadline'])) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const { waiting } = await strataJson<{ waiting: object[] }>(ada, ['status']);
    expect(waiting).toMatchObject([{ deadline: event['deadline'] }]);
    expect((await strata(ada, ['status'])).stdout).toContain(`deadline ${String(event['deadline'])}`);
  });

  it('takes a whole file as it is, beside one of the same name', async () => {
    const ada = await plainBus({ keeper });
    const text = '---\nmood: calm\n---\nAn idea.\n';
    await ada.write('../idea.md', text);
    const first = await strataJson<Emitted>(ada, ['emit', '--file', '../idea.md']);
    const second = await strataJson<Emitted>(ada, ['emit', 'idea', '--file', '../idea.md']);
    const third = await strataJson<Emitted>(ada, ['emit', '--file', '../idea.md']);
    expect([first.path, second.path, third.path]).toEqual([
      'queue/events/idea.md',
      'queue/events/idea/idea.md',
      'queue/events/idea-2.md',
    ]);
    expect(await ada.read(first.path)).toBe(text);
    expect(await ada.git('status', '--porcelain')).toBe('');
  });

  it('refuses a file that no runner could read, with line and cure', async () => {
    const ada = await plainBus({ keeper });
    await ada.write('../bad.md', '---\ntype: idea\npriority: 12\n---\n');
    const { stderr } = await strata(ada, ['emit', '--file', '../bad.md'], 1);
    expect(stderr).toContain('queue/events/bad.md:3');
    expect(stderr).toContain('priority');
    expect(await ada.log()).toEqual(['a bus']);
  });

  it('emits an explicit id once, pending or ended', async () => {
    const ada = await plainBus({ keeper });
    await strata(ada, ['emit', 'idea', '--id', 'once']);
    expect(await strataJson<Emitted>(ada, ['emit', 'idea', '--id', 'once'])).toMatchObject({
      emitted: false,
    });
    await strata(ada, ['run', '--until-idle']);
    const head = await ada.git('rev-parse', 'HEAD');
    expect(await strataJson<Emitted>(ada, ['emit', 'idea', '--id', 'once'])).toMatchObject({
      emitted: false,
    });
    expect(await ada.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('says that nobody hears it, with the nearest type', async () => {
    const ada = await plainBus({ keeper });
    const { stderr } = await strata(ada, ['emit', 'idee']);
    expect(stderr).toContain('no agent listens to idee; the nearest type is idea (agent keeper)');
  });

  it('waits for nobody: an uncommitted edit in the checkout is told', async () => {
    const ada = await plainBus({ keeper });
    await ada.write('strata.yaml', 'branch: main\n# edited\n');
    const { stderr } = await strata(ada, ['emit', 'idea'], 1);
    expect(stderr).toContain('strata.yaml has uncommitted changes');
    expect(await ada.log()).toEqual(['a bus']);
  });
});
