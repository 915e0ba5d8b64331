/** `strata doctor --security`. */
export const security = {
  border: (sandbox: string) => `agents are held by ${sandbox}`,
  noBorder: 'neither podman nor bubblewrap works: an agent can do whatever this user can',
  kernelHolds: 'the kernel holds agents to their memory and processes',
  watchHolds: (sandbox: string) =>
    `${sandbox} may make no control groups here: memory and processes are only watched, four times a second`,
  mendLimits: 'run it as a service of systemd with Delegate=yes (deploy/)',
  filtered: 'system calls that agents never need are refused',
  unfiltered: (arch: string) => `there is no list of system calls for ${arch}`,
  ownUser: 'the runner is not root',
  root: 'the runner is root: whatever breaks out of a sandbox is root too',
  storeClosed: (folder: string) => `no other user reads ${folder}`,
  storeOpen: (folder: string) => `other users of this machine can read ${folder}`,
  closed: (agents: number) =>
    `nothing in strata.yaml and its ${agents} agent${agents === 1 ? '' : 's'} opens more than needed`,
  signed: 'events count only where an allowed key signed them',
  unsigned: 'whoever may push may ask agents for anything',
  opening: {
    'default-process': () => 'sandbox.default is process: agents run without a border',
    process: (agent: string) => `${agent} runs without a border (sandbox: process)`,
    'any-host': (agent: string) => `${agent} may send what it reads to any host (network)`,
    exposed: (agent: string) =>
      `${agent} reads the open web and what is private, and may send it to any host (policy.exposed)`,
    'private-hosts': (hosts: string) => `agents may reach private hosts: ${hosts} (sandbox.allow)`,
    'writes-all': (globs: string) =>
      `whatever an agent may write is committed without a person (policy.auto: ${globs})`,
  },
  mendOpening: {
    'default-process': 'take it out of strata.yaml',
    process: "take it out of the agent's file",
    'any-host': 'name the hosts',
    exposed: 'narrow its `reads` or its `network`',
    'private-hosts': 'keep only those that an agent must reach',
    'writes-all': 'name the folders',
  },
  strong: 'Nothing weak was found.',
  weak: (n: number) => `${n} weak point${n === 1 ? '' : 's'}; docs/security.md says what each of them means.`,
};
