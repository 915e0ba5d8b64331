/** A person with the command line: what they do reaches the hub at once, since it is over within a moment. */
import { Bus } from '../../runner/git/bus.ts';
import type { ObjectBatch } from '../../runner/git/database.ts';
import type { PushResult, RefSnapshot, RefUpdate, Remote } from '../../runner/git/remote.ts';
import type { Operator } from '../../runner/operate/change.ts';
import { PREFIX, type Hub } from './hub.ts';
import { PERSON } from './scene.ts';

export function makeOperator(hub: Hub, clock: Operator['clock']): Operator {
  const bus = new Bus({ remote: new InstantRemote(hub), branch: 'main', prefix: PREFIX, committer: PERSON });
  return { bus, by: PERSON, clock };
}

class InstantRemote implements Remote {
  readonly label = 'the simulated remote';
  readonly host = null;
  readonly direct = true;
  readonly spared = 0;
  readonly objects: Hub['objects'];
  readonly #hub: Hub;

  constructor(hub: Hub) {
    this.#hub = hub;
    this.objects = hub.objects;
  }

  async read(): Promise<RefSnapshot> {
    return { tip: this.#hub.tip, refs: this.#hub.refs };
  }

  async changed(): Promise<boolean> {
    return true;
  }

  async readTip(): Promise<string> {
    return this.#hub.tip;
  }

  async prefetch(): Promise<void> {
    // Everything is here already.
  }

  async push(
    updates: readonly RefUpdate[],
    batch: ObjectBatch,
    { atomic }: { atomic: boolean },
  ): Promise<PushResult> {
    await this.objects.write(batch);
    const fates = [...this.#hub.move(updates, atomic, null)];
    return { fates: new Map(fates.map(([ref, fate]) => [ref, { fate, words: '' }])), fault: null, took: 0 };
  }

  watch(): () => void {
    return () => undefined;
  }

  async close(): Promise<void> {
    // There is nothing to close.
  }
}
