/** How an agent's process is held: what is asked for it, and what is given back. The doors meet in these words. */

/** The strongest first. */
export const SANDBOXES = ['podman', 'bubblewrap', 'process'] as const;
export type SandboxName = (typeof SANDBOXES)[number];

export type Command = readonly [string, ...string[]];
export type Environment = Record<string, string>;

/** What an engine wants started. */
export interface Start {
  /** The id of its run; where a run has several processes, one's own for each: what is left of one is ended by it. */
  run: string;
  command: Command;
  env: Environment;
  /** Names of those of its variables that no list of this machine's processes may show. */
  hidden: readonly string[];
  /** Files and folders of the engine's own that the process must be able to read. */
  readable: readonly string[];
  /** Ports of the runner's own loopback that it reaches under the same address; none where left out. */
  loopback?: readonly number[];
  /** Whether it must not run without a border where nobody chose that. */
  bordered?: boolean;
  /** Where it works and may write, in the place of the run's folder. */
  workdir?: string;
}

export interface ConfinementLimits {
  /** Of all its processes together. */
  memoryBytes: number;
  /** Cores; null: as many as there are. */
  cpus: number | null;
  /** Most processes and threads. */
  processes: number;
  timeoutMs: number;
}

/** A process, and what it may do. Whatever is not named here is out of its reach. */
export interface Confinement extends Start {
  /** Null: the strongest that works here. */
  sandbox: SandboxName | null;
  /** Of a container, by its name; null: the system's own programs. Only podman has images. */
  image: string | null;
  /** Absolute folders that it may write in; the first is its current directory. */
  workdir: string;
  home: string;
  tmp: string;
  limits: ConfinementLimits;
  network: {
    /** Host names and globs over them that the agent may reach. */
    hosts: readonly string[];
    /** `host:port` pairs that the operator lists; they may be private addresses. */
    allow: readonly string[];
  };
}

/** Most refused hosts that are kept of a run, and characters of each with its reason: strangers choose them. */
export const MOST_REFUSED = 50;
export const REFUSED_LENGTH = 300;

/** Of a name in DNS, in characters. */
const LONGEST_HOST = 253;

/** A host as it is told. One that no host can be is not: cut to fit, it could keep half a secret. */
export function hostTold(host: string): string {
  return host.length <= LONGEST_HOST ? host : `a name of ${host.length} characters`;
}

/** The known ones and more, each once, within the bounds. */
export function withRefused(known: readonly string[], more: readonly string[]): string[] {
  const all = new Set([...known, ...more.map((words) => words.slice(0, REFUSED_LENGTH))]);
  return [...all].slice(0, MOST_REFUSED);
}

/** A limit that the sandbox itself watched over, and that ended the run. */
export type Exceeded = 'memory' | 'processes';

export interface Findings {
  /** Hosts that it asked for and was refused, each with the reason. */
  refused: string[];
  exceeded: Exceeded | null;
}

/** A process that can be started now. */
export interface Confined {
  sandbox: SandboxName;
  /** What holds it to its memory and processes. */
  heldBy: 'kernel' | 'watch';
  command: Command;
  env: Environment;
  /** To be told once it was started. */
  began(pid: number): void;
  /** Reaches all of its processes. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void;
  /** Once its first process has ended: nothing of it is left afterwards. */
  end(): Promise<Findings>;
}

/** Rejects with a `SandboxError` where the sandbox does not work here. */
export type Confine = (wanted: Confinement) => Promise<Confined>;

/** Whether a list of hosts names one: `*` is every name, `*.example.org` every name below that one. */
export function namesHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((pattern) => {
    const wanted = pattern.toLowerCase();
    if (wanted === '*') return true;
    return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
  });
}
