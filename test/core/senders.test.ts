/** Who may ask whom: decided from who signed, never from what an event says of itself. */
import { describe, expect, it } from 'vitest';
import { parseConfig, type Config } from '../../runner/core/config.ts';
import type { StrataEvent } from '../../runner/core/event.ts';
import { toAgentEvent } from '../../runner/core/event.ts';
import { choresOf } from '../../runner/core/chores.ts';
import { trailersOf, withTrailers } from '../../runner/core/landing.ts';
import {
  mayAsk,
  rulesWithoutSignatures,
  senderOf,
  turnedAwayInEnglish,
  whyTurnedAway,
} from '../../runner/core/senders.ts';
import { deliveriesOf, openDeliveries } from '../../runner/core/view.ts';
import { outcomeWithoutRun } from '../../runner/core/without-run.ts';
import {
  makeAgent,
  makeClaim,
  makeEvent,
  makeRecord,
  makeTip,
  openRecords,
  program,
  WALL,
} from './protocol-values.ts';

const RUNNERS = ['runner:*'];

function configOf(text: string): Config {
  const { config, problems } = parseConfig({ path: 'strata.yaml', bytes: Buffer.from(text) });
  expect(problems).toEqual([]);
  return config;
}

const RULES = configOf(`senders:
  signers: allowed_signers
  rules:
    - from: '*@studio.org'
      types: [idea, note]
    - from: ['github:*']
      types: idea
      agents: writer
`);

function askedBy(sender: string | null, type = 'idea'): StrataEvent {
  return { ...makeEvent(`${type}.md`, `---\ntype: ${type}\n---\n`), sender };
}

const AGENTS = [makeAgent('writer', program('idea')), makeAgent('second', program('idea, note'))];
const tipOf = (...events: StrataEvent[]) => makeTip({ config: RULES, signed: true, agents: AGENTS, events });

describe('the sender', () => {
  it('is the principal of the key that signed', () => {
    expect(senderOf('ada@studio.org', 'hello\n', RUNNERS)).toBe('ada@studio.org');
  });

  it("is what a runner's commit says: its agent, or for whom it was made", () => {
    const fold = withTrailers('writer: wrote it', [['Strata-Agent', 'studio/writer']]);
    expect(senderOf('runner:vm', fold, RUNNERS)).toBe('agent:studio/writer');
    const emitted = withTrailers('event: idea', [['Strata-Sender', 'github:ada']]);
    expect(senderOf('runner:vm', emitted, RUNNERS)).toBe('github:ada');
    expect(senderOf('runner:vm', 'strata: a chore\n', RUNNERS)).toBe('runner:vm');
  });

  it('is not what a commit says that no runner signed', () => {
    const forged = withTrailers('event: idea', [['Strata-Sender', 'github:ada']]);
    expect(senderOf('mallory@example.org', forged, RUNNERS)).toBe('mallory@example.org');
  });

  it('is not what the body of a message says, nor a subject alone', () => {
    const said = 'event\n\nStrata-Sender: github:ada\n\nand more words\n';
    expect(senderOf('runner:vm', said, RUNNERS)).toBe('runner:vm');
    expect(trailersOf('Strata-Sender: github:ada')).toEqual(new Map());
    expect(
      trailersOf(withTrailers('a\n\nStrata-Sender: github:eve', [['Strata-Note', 'x\nStrata-Sender: y']])),
    ).toEqual(new Map([['Strata-Note', 'x Strata-Sender: y']]));
  });

  it('is not what the file says: agents are told null where nobody vouches', () => {
    const event = makeEvent('idea.md', '---\nsender: the-boss\n---\n');
    expect(toAgentEvent(event).sender).toBeNull();
    expect(toAgentEvent({ ...event, sender: 'ada@studio.org' }).sender).toBe('ada@studio.org');
  });
});

describe('rules', () => {
  it('let ask whom they name, for what they name, and nobody else', () => {
    const tip = tipOf();
    const cases: [string, string, string, boolean][] = [
      ['ada@studio.org', 'idea', 'second', true],
      ['ada@studio.org', 'note', 'second', true],
      ['ada@studio.org', 'order', 'second', false],
      ['github:bob', 'idea', 'writer', true],
      ['github:bob', 'idea', 'second', false],
      ['github:bob', 'note', 'writer', false],
      ['mallory@example.org', 'idea', 'writer', false],
    ];
    for (const [sender, type, agent, may] of cases)
      expect(mayAsk({ sender, type }, agent, tip), `${sender} ${type} ${agent}`).toBe(may);
  });

  it('are none: whoever has an allowed key may ask', () => {
    const tip = makeTip({ signed: true });
    expect(mayAsk({ sender: 'ada', type: 'idea' }, 'writer', tip)).toBe(true);
    expect(whyTurnedAway(askedBy('ada'), tip)).toBeNull();
  });

  it('do not touch what agents emit and runners tell, unless they name agents', () => {
    expect(mayAsk({ sender: 'agent:writer', type: 'worked' }, 'second', tipOf())).toBe(true);
    expect(mayAsk({ sender: 'runner:vm', type: 'receipt' }, 'second', tipOf())).toBe(true);
    const config = configOf(`senders:
  signers: allowed_signers
  rules: [{from: 'agent:writer', types: note}]
`);
    const tip = makeTip({ config, signed: true });
    expect(mayAsk({ sender: 'agent:writer', type: 'note' }, 'second', tip)).toBe(true);
    expect(mayAsk({ sender: 'agent:writer', type: 'order' }, 'second', tip)).toBe(false);
    expect(mayAsk({ sender: 'agent:studio/second', type: 'note' }, 'writer', tip)).toBe(false);
  });

  it('make no delivery to an agent that the sender may not ask', () => {
    const bob = askedBy('github:bob');
    expect(deliveriesOf(bob, tipOf(bob))).toEqual(['writer']);
    expect(deliveriesOf(askedBy('ada@studio.org'), tipOf())).toEqual(['writer', 'second']);
  });

  it('turn away what may lead to nothing, with the reason', () => {
    const mallory = askedBy('mallory@example.org');
    const note = askedBy('github:bob', 'note');
    const chores = choresOf(tipOf(mallory, note), WALL);
    expect(chores).toMatchObject([
      { kind: 'turn-away', why: 'no rule lets mallory@example.org ask for idea' },
      { kind: 'turn-away', why: 'no rule lets github:bob ask for note' },
    ]);
    expect(openDeliveries(tipOf(mallory, note))).toEqual([]);
  });

  it('turn away an event for an agent that the sender may not ask', () => {
    const to = { ...askedBy('github:bob'), nextAgent: 'second' };
    const why = whyTurnedAway(to, tipOf());
    expect(why).toMatchObject({ sender: 'github:bob', type: 'idea', agents: ['second'] });
    expect(turnedAwayInEnglish(why!)).toBe('no rule lets github:bob ask second for idea');
  });

  it('reject a delivery that a record names and the rules do not, without a run', () => {
    const bob = askedBy('github:bob');
    const record = makeRecord(bob, { deliveries: ['writer', 'second'] });
    const tip = { ...tipOf(bob), open: openRecords([bob, record]) };
    const [, second] = openDeliveries(tip);
    expect(second).toMatchObject({ agentId: 'second' });
    const outcome = outcomeWithoutRun(makeClaim(bob, { agent: 'second' }), second!, tip, WALL);
    expect(outcome).toMatchObject({
      state: 'rejected',
      reason: 'no rule lets github:bob ask second for idea',
    });
    expect(choresOf(tip, WALL)).toEqual([]);
  });

  it('without signatures are a fault: nobody could be held to them', () => {
    const config = configOf("senders: {rules: [{from: '*'}]}");
    expect(rulesWithoutSignatures(config.senders, 'strata.yaml')).toMatchObject([
      {
        severity: 'error',
        at: 'senders.rules',
        what: expect.stringContaining('rules need signatures') as string,
      },
    ]);
    expect(rulesWithoutSignatures(RULES.senders, 'strata.yaml')).toEqual([]);
    expect(rulesWithoutSignatures(configOf('').senders, 'strata.yaml')).toEqual([]);
  });
});
