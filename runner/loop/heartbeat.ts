/**
 * Signs of life. One ref renews all of a session's claims; it travels with a push that is made anyway
 * where one is due. A session that holds nothing states a long lease and beats seldom.
 */
import { pushInterval, statedLease } from '../core/hosts.ts';
import type { ClockReading } from '../core/leases.ts';
import type { Session } from '../core/outcome.ts';
import type { View } from '../core/view.ts';
import type { ObjectBatch } from '../git/database.ts';
import type { Oid } from '../git/objects.ts';
import type { RefUpdate } from '../git/remote.ts';
import { killPoint } from '../killpoint.ts';
import type { Identity, RunnerOptions } from './ports.ts';
import type { Sight } from './sight.ts';

/** A holder beats three times in its lease; two lost beats are no death. */
const BEATS_A_LEASE = 3;
const IDLE_LEASE_BEATS = 2.5;

export class Heartbeat {
  readonly #options: RunnerOptions;
  readonly #self: Identity;
  readonly #sight: Sight;
  #oid: Oid | null = null;
  #beat = 0;
  #at = Number.NEGATIVE_INFINITY;
  /** What the last beat said that reached the bus. */
  #statedLease = 0;
  #madeLease = 0;
  #madeAt: ClockReading = { mono: 0, wall: 0 };
  /** When the last beat that reached the bus was made. */
  #seenAt: ClockReading | null = null;

  constructor(options: RunnerOptions, self: Identity, sight: Sight) {
    this.#options = options;
    this.#self = self;
    this.#sight = sight;
  }

  /** Takes over what the bus says: a beat may have been lost, or the session removed as dead. */
  settle(view: View): void {
    this.#oid = view.sessions.get(this.#self.key)?.oid ?? null;
  }

  /** Milliseconds until a beat is due; null: none is. */
  wait(holding: boolean): number | null {
    if (!holding && this.#oid === null) return null;
    return Math.max(0, this.#at + this.#interval(holding) - this.#options.clock.mono());
  }

  /** The beat to add to a push, if one is due or the push makes claims that need a session. */
  update(batch: ObjectBatch, holding: boolean, claiming: boolean): RefUpdate | null {
    const due = this.wait(holding) === 0;
    const needed = claiming && (this.#oid === null || this.#rests);
    if (!due && !needed) return null;
    killPoint('before-heartbeat');
    const { clock, host, labels } = this.#options;
    this.#beat += 1;
    this.#at = clock.mono();
    this.#madeAt = { mono: clock.mono(), wall: clock.wall() };
    this.#madeLease = this.#lease(holding || claiming);
    const session: Session = {
      v: 1,
      kind: 'session',
      name: this.#self.name,
      instance: this.#self.instance,
      host,
      labels: [...labels],
      lease_ms: this.#madeLease,
      beat: this.#beat,
      started: this.#self.started,
      at: new Date(clock.wall()).toISOString(),
    };
    const { bus } = this.#options;
    return { ref: bus.sessionRef(this.#self.key), from: this.#oid, to: bus.putSession(batch, session) };
  }

  moved(oid: Oid | null): void {
    this.#oid = oid;
    this.#seenAt = this.#madeAt;
    this.#statedLease = this.#madeLease;
    killPoint('after-heartbeat');
  }

  /** Whether others may count this session as dead by now (law 6). */
  get expired(): boolean {
    if (this.#seenAt === null) return false;
    const { mono, wall } = this.#options.clock;
    // A suspended machine's monotonic clock stands still while others' leases run: the wall clock tells.
    return Math.max(mono() - this.#seenAt.mono, wall() - this.#seenAt.wall) >= this.#statedLease;
  }

  /** Takes the session away, when its process ends in peace. */
  farewell(): RefUpdate | null {
    if (this.#oid === null) return null;
    return { ref: this.#options.bus.sessionRef(this.#self.key), from: this.#oid, to: null };
  }

  /** Whether the bus has the long lease of a session that holds nothing. */
  get #rests(): boolean {
    return this.#statedLease >= this.#lease(false);
  }

  #lease(holding: boolean): number {
    const { limits, active } = this.#sight;
    return holding ? statedLease(limits, active.size) : Math.ceil(IDLE_LEASE_BEATS * limits.idleHeartbeatMs);
  }

  #interval(holding: boolean): number {
    const { limits, active } = this.#sight;
    const often = statedLease(limits, active.size) / BEATS_A_LEASE;
    if (holding) return Math.max(often, pushInterval(limits, active.size));
    // The first beat after work replaces the short lease by the long one.
    return this.#rests ? limits.idleHeartbeatMs : often;
  }
}
