/** What a schedule's witness knows, as the oracles ask about it. */
import type { AgentEvent } from '../../runner/agent.ts';
import type { Checkpoint, Claim, Record as StrataRecord } from '../../runner/core/outcome.ts';
import type { DoneStep } from '../../runner/engines/engine.ts';
import type { Oid } from '../../runner/git/objects.ts';
import type { CommitFacts } from './history.ts';
import type { Movement } from './hub.ts';
import type { Witness } from './witness.ts';

/** What an agent proposed. */
export interface Proposed {
  files: ReadonlyMap<string, string>;
  emits: readonly string[];
}

/** A run as its engine began it. */
export interface RunFacts {
  nonce: string;
  life: number;
  runner: string;
  agent: string;
  event: AgentEvent;
  /** What it was given of earlier runs. */
  steps: readonly DoneStep[];
  /** What its runner's wall clock said, and the latest that it ever said. */
  wall: number;
  latestWall: number;
  proposed: Proposed | null;
}

export interface ClaimFacts {
  claim: Claim;
  /** Movements before the one that made it. */
  made: number;
  /** The tip that its runner had read last when it asked for it. */
  readTip: Oid | null;
  /** The checkpoint of its delivery when it was made. */
  checkpoint: Checkpoint | null;
  /** Set once the ref holds neither it nor its outcome. */
  gone: boolean;
}

/** An outcome that a commit brought onto the branch. */
export interface LandedFacts {
  commit: CommitFacts;
  claim: Pick<Claim, 'nonce' | 'agent' | 'event'>;
  record: StrataRecord;
  /** Folder its record lies in. */
  folder: string;
}

/** How a ref of a delivery moved; a delivery's key is the last part of its refs. */
interface Move<Value> {
  key: string;
  /** What it is at now; null: it is gone. */
  oid: Oid | null;
  before: Value | null;
  after: Value | null;
}

export type ClaimMove = Move<{ claim: Claim; tied: boolean }>;
export type CheckpointMove = Move<Checkpoint>;

export interface Seen {
  movement: Movement;
  claims: readonly ClaimMove[];
  checkpoints: readonly CheckpointMove[];
  /** Null where the branch stood still. */
  branch: { before: Oid; after: Oid; commits: readonly CommitFacts[]; landed: readonly LandedFacts[] } | null;
}

/** What must hold of every movement of a ref, and of every start of an agent. */
export interface Judge {
  moved?(seen: Seen, witness: Witness): void;
  started?(run: RunFacts, witness: Witness): void;
}

/** PROTOCOL's oracles by number, laws by their number from 12 on, and the rest by name. */
export type OracleName = number | string;

export class OracleBroken extends Error {
  override name = 'OracleBroken';
  readonly oracle: OracleName;
  constructor(oracle: OracleName, words: string) {
    super(`oracle ${oracle}: ${words}`);
    this.oracle = oracle;
  }
}

export function must(oracle: OracleName, holds: boolean, words: () => string): void {
  if (!holds) throw new OracleBroken(oracle, words());
}

export const deliveryOf = (event: string, agent: string) => `${event} for ${agent}`;
