/** What happened on the bus, newest first, as far as one agent may read it. */
import type { Record as StrataRecord } from './outcome.ts';

export interface ChronicleCommit {
  commit: string;
  author: string;
  /** RFC 3339. */
  at: string;
  /** Whole, with its trailers. */
  message: string;
  /** What it changed of what the agent may read. */
  paths: string[];
}

export interface ChronicleRecord {
  path: string;
  record: StrataRecord;
}

export interface Chronicle {
  /** Commits that changed what may be read, and this path in it; null: any. */
  commits(path: string | null, most: number): Promise<ChronicleCommit[]>;
  /** Records that may be read. */
  records(wanted: (record: StrataRecord) => boolean, most: number): Promise<ChronicleRecord[]>;
}
