/** What only a look into the files of a proposal tells, with other people's knowledge of formats and keys. */
export interface Inspection {
  /** The medium that first bytes tell, such as `image/png`; null: none. */
  mediumOf: (bytes: Uint8Array) => Promise<string | null>;
  /** @param path by its name some rules know a file; it is never read */
  keysIn: (path: string, text: string) => Promise<FoundKey[]>;
}

/** Something that reads like a key. */
export interface FoundKey {
  /** 1-based. */
  line: number;
  /** Such as `GITHUB_TOKEN`; never the key itself. */
  kind: string;
}
