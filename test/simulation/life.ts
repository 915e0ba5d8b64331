/** One life of a runner: the product's own, with its clock, its network and its fate in the world's hands. */
import { Bus } from '../../runner/git/bus.ts';
import { NoBusError } from '../../runner/git/no-bus.ts';
import { RemoteError } from '../../runner/git/remote.ts';
import { Secrets } from '../../runner/core/secrets.ts';
import type { Clock } from '../../runner/loop/ports.ts';
import { Runner } from '../../runner/runner.ts';
import type { Engine } from '../../runner/engines/engine.ts';
import { Stream } from './chance.ts';
import { PREFIX } from './hub.ts';
import { SimulatedRemote, type Place } from './remote.ts';

/** 2026-11-21, so that what is written has days and hours. */
export const EPOCH = 1_795_219_200_000;

export interface LifeOptions {
  place: Place;
  seed: number;
  name: string;
  /** Counts the lives of a schedule. */
  number: number;
  /** What its nonces come from; another life's own, where lives are not told apart. */
  nonces: string;
  jobs: number;
  lease: number;
  /** Instances known to be dead, where its store is still there. */
  dead: readonly string[];
  engine: (life: Life) => Engine;
  tell: (words: string) => void;
}

export class Life {
  readonly name: string;
  readonly number: number;
  readonly stream: Stream;
  readonly clock: Clock;
  /** It was told to stop. */
  isLeaving = false;
  readonly #place: Place;
  readonly #runner: Runner;
  readonly #tell: (words: string) => void;
  #state: 'alive' | 'suspended' | 'dead' | 'ended' = 'alive';
  /** What came while it was suspended. */
  #held: (() => void)[] = [];
  /** What its loop waits for: timers and answers. */
  #waits = 0;
  #monoLost = 0;
  #suspendedAt: number | null = null;
  #skew = 0;
  /** Of what its wall clock said before it was set. */
  #latestWall = 0;

  constructor(options: LifeOptions) {
    const { place, seed, name, number, nonces } = options;
    this.name = name;
    this.number = number;
    this.#place = place;
    this.#tell = options.tell;
    this.stream = new Stream(seed, 'life', number);
    this.clock = this.#makeClock();
    const nonce = new Stream(seed, 'nonces', nonces);
    const remote = new SimulatedRemote(place, this);
    const committer = { name: `strata (${name})`, email: 'runner@strata.invalid' };
    const engine = options.engine(this);
    this.#runner = new Runner({
      bus: new Bus({ remote, branch: 'main', prefix: PREFIX, committer }),
      name,
      labels: [],
      jobs: options.jobs,
      lease: options.lease,
      ports: {
        engines: { program: engine, module: engine, model: engine, 'claude-code': null },
        confine: () => Promise.reject(new Error('nothing is started in a simulation')),
        runs: '/nowhere',
        agents: '/nowhere',
        inspection: { mediumOf: () => Promise.resolve(null), keysIn: () => Promise.resolve([]) },
        secrets: new Secrets(),
      },
      host: 'simulated',
      clock: this.clock,
      chance: { number: () => this.stream.number(), nonce: (bytes) => nonce.hex(bytes) },
      report: (event) => options.tell(`${name} (${number}): ${JSON.stringify(event)}`),
      dead: options.dead,
    });
  }

  get instance(): string {
    return this.#runner.instance;
  }

  get isDead(): boolean {
    return this.#state === 'dead';
  }

  /** Whether its process is there, suspended or not. */
  get isThere(): boolean {
    return this.#state === 'alive' || this.#state === 'suspended';
  }

  /** Nothing goes on in it without the world. */
  get isSettled(): boolean {
    return this.#waits > 0 || !this.isThere;
  }

  start(unexpected: (error: unknown) => void): void {
    this.#runner.run('daemon').then(
      () => this.#end(),
      (error: unknown) => {
        this.#end();
        this.#tell(`${this.name} (${this.number}) ends: ${String(error)}`);
        // A name that is alive elsewhere is refused (rule 9).
        if (!(error instanceof NoBusError || error instanceof RemoteError)) unexpected(error);
      },
    );
  }

  stop(how: 'finish' | 'now'): void {
    this.isLeaving = true;
    this.deliver(() => this.#runner.stop(how));
  }

  kill(): void {
    this.#state = 'dead';
    this.#held = [];
  }

  suspend(): void {
    if (this.#state !== 'alive') return;
    this.#state = 'suspended';
    this.#suspendedAt = this.#place.world.now;
  }

  /** After a machine's sleep the monotonic clock has stood still; after SIGSTOP it has not. */
  wake(monoStoodStill: boolean): void {
    if (this.#state !== 'suspended') return;
    if (monoStoodStill) this.#monoLost += this.#place.world.now - this.#suspendedAt!;
    this.#state = 'alive';
    this.#suspendedAt = null;
    const held = this.#held;
    this.#held = [];
    for (const happen of held) this.#place.world.after(0, () => this.deliver(happen));
  }

  set skew(milliseconds: number) {
    this.#latestWall = this.latestWall;
    this.#skew = milliseconds;
  }

  /** The latest that its wall clock ever said. */
  get latestWall(): number {
    return Math.max(this.#latestWall, this.clock.wall());
  }

  get network(): Place['network'] {
    return this.#place.network;
  }

  /** Brings something to the process: at once, or when it wakes, or never. */
  deliver(happen: () => void): void {
    if (this.#state === 'alive') happen();
    else if (this.#state === 'suspended') this.#held.push(happen);
  }

  /** A promise that the world keeps: `begin` is given how to answer, and when. */
  waitFor<T>(begin: (answer: (milliseconds: number, value: () => T) => void) => void): Promise<T> {
    this.#waits += 1;
    return new Promise((resolve, reject) => {
      begin((milliseconds, value) =>
        this.#place.world.after(milliseconds, () =>
          this.deliver(() => {
            this.#waits -= 1;
            try {
              resolve(value());
            } catch (error) {
              reject(error as Error);
            }
          }),
        ),
      );
    });
  }

  #end(): void {
    if (this.isThere) this.#state = 'ended';
  }

  #makeClock(): Clock {
    const { world } = this.#place;
    return {
      mono: () => world.now - this.#monoLost,
      wall: () => EPOCH + world.now + this.#skew,
      timer: (milliseconds, callBack) => {
        this.#waits += 1;
        let open = true;
        const close = () => {
          if (open) this.#waits -= 1;
          open = false;
        };
        const callOff = world.after(milliseconds, () =>
          this.deliver(() => {
            if (!open) return;
            close();
            callBack();
          }),
        );
        return () => {
          callOff();
          close();
        };
      },
    };
  }
}
