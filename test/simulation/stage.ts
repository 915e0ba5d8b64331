/** Where one schedule is played: the world, the hub, the witness, and the lives of runners. */
import { cancel } from '../../runner/operate/cancel.ts';
import type { Operator } from '../../runner/operate/change.ts';
import { pause, resume, type Target } from '../../runner/operate/pause.ts';
import { scriptedEngine } from './agent.ts';
import { Stream } from './chance.ts';
import { filesOf, recordIn } from './history.ts';
import { Hub, MemoryObjects, type Breach, type Movement } from './hub.ts';
import { EPOCH, Life } from './life.ts';
import { makeOperator } from './operator.ts';
import { change, genesisOf, HOSTS, type Genesis } from './scene.ts';
import { EVERY_ORACLE } from './subjects/index.ts';
import type { Subject } from './subjects/subject.ts';
import { Witness } from './witness.ts';
import { World } from './world.ts';

export interface Scene {
  seed: number;
  host: keyof typeof HOSTS;
  runners: number;
  jobs: number;
  /** Milliseconds. */
  lease: number;
  /** How likely a call goes wrong. */
  faults: number;
}

/** Rules switched off, as far as that is done from outside the runner. */
export interface Broken extends Breach {
  /** Lives of one name draw the same nonces. */
  sameNonces?: boolean;
  /** The tip cannot be read again. */
  hidesTip?: boolean;
}

export class Stage {
  readonly hub: Hub;
  readonly world: World;
  readonly witness: Witness;
  readonly stream: Stream;
  readonly scene: Scene;
  readonly #subject: Subject;
  readonly #broken: Broken;
  readonly lives: Life[] = [];
  /** What happened, for whoever looks into a failure. */
  readonly story: string[] = [];
  #numbers = 0;
  readonly #operator: Operator;

  static async open(scene: Scene, subject: Subject, broken: Broken = {}): Promise<Stage> {
    const { objects, tip } = await genesisOf(subject);
    const stage = new Stage(scene, subject, broken, { objects, tip });
    for (let n = 1; n <= scene.runners; n += 1) stage.startRunner(`r${n}`);
    await stage.world.settle();
    return stage;
  }

  private constructor(scene: Scene, subject: Subject, broken: Broken, { objects, tip }: Genesis) {
    this.scene = scene;
    this.#subject = subject;
    this.#broken = broken;
    this.stream = new Stream(scene.seed, 'stage');
    const own = new MemoryObjects(objects);
    this.witness = new Witness(own, tip, EVERY_ORACLE);
    this.hub = new Hub(own, tip, broken, (movement) => {
      this.tell(wordsOf(movement));
      this.witness.moved(movement);
    });
    this.#operator = makeOperator(this.hub, { wall: () => this.wall });
    this.world = new World(
      () => this.lives.every(({ isSettled }) => isSettled),
      () => this.witness.check(),
    );
  }

  /** Runners whose process is there, suspended or not. */
  get present(): Life[] {
    return this.lives.filter(({ isThere }) => isThere);
  }

  /** Files of pending events: path and blob. */
  get pending(): [path: string, blob: string][] {
    return [...filesOf(this.hub.objects, this.hub.tip, 'queue/events')];
  }

  /** What a clock that is right would say. */
  get wall(): number {
    return EPOCH + this.world.now;
  }

  /** A moment up to so many milliseconds from now, RFC 3339. */
  inAWhile(most: number): string {
    return new Date(this.wall + this.stream.whole(0, most)).toISOString();
  }

  tell(words: string): void {
    this.story.push(`${this.world.now} ms  ${words}`);
  }

  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  /** An operator ends every open delivery of an event (rule 17). */
  async cancel(event: string): Promise<void> {
    await cancel(this.#operator, event, null, null);
  }

  /** A person answers all that is asked. */
  async answerAll(): Promise<void> {
    const { objects, tip } = this.hub;
    const files = [...filesOf(objects, tip, 'queue/open')];
    // Beside records lie files of runs that did not land.
    const records = files.filter(([path]) => /^queue\/open\/[^/]+\/[^/]+\.json$/.test(path));
    const asked = records.map(([, blob]) => recordIn(objects, blob)).filter(({ waiting }) => waiting);
    for (const { event } of asked) await this.answer(event, `queue/events/to-${event}.json`);
  }

  answer(event: string, path: string): Promise<void> {
    const text = JSON.stringify({ type: 'answer', answers: event, payload: { n: this.nextNumber() } });
    return this.change({ [path]: text });
  }

  change(files: Readonly<Record<string, string | null>>): Promise<void> {
    return change(this.hub, files);
  }

  async pause(target: Target): Promise<void> {
    await pause(this.#operator, target, null);
  }

  /** @param target null: everything */
  async resume(target: Target | null): Promise<void> {
    await resume(this.#operator, target);
  }

  /** `knows`: its store is still there, so that it knows its earlier lives to be dead. */
  startRunner(name: string, { knows = false, faults = this.scene.faults } = {}): void {
    const { seed, host, jobs, lease } = this.scene;
    const number = this.lives.length;
    const before = this.lives.filter((life) => life.name === name);
    const life = new Life({
      place: {
        hub: this.hub,
        world: this.world,
        hidesTip: this.#broken.hidesTip === true,
        sends: (value, readTip) => this.witness.sends(value, readTip),
        host: HOSTS[host],
        network: { down: false, faults },
      },
      seed,
      name,
      number,
      nonces: this.#broken.sameNonces ? name : `${name} ${number}`,
      jobs,
      lease,
      dead: knows ? before.filter(({ isDead }) => isDead).map(({ instance }) => instance) : [],
      engine: (self) => scriptedEngine(seed, this.world, this.witness, self, this.#subject.acting),
      tell: (words) => this.tell(words),
    });
    this.lives.push(life);
    life.start((error) => this.witness.broke(error));
  }
}

function wordsOf({ by, moves }: Movement): string {
  const who = by === null ? 'a person' : `life ${by}`;
  const short = (oid: string | null) => oid?.slice(0, 8) ?? '-';
  const steps = moves.map(({ ref, before, after }) => {
    const name = ref.replace(/^refs\/(?:heads|strata)\//, '').slice(0, 16);
    return `${name} ${short(before)}..${short(after)}`;
  });
  return `${who} moves ${steps.join(', ')}`;
}
