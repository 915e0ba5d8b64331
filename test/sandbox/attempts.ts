/**
 * Every way out that is tried, and what each sandbox promises of it. A script that gets out prints ESCAPED.
 * The one table of what `process` does not hold: it is no security border.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { EngineRun } from '../../runner/engines/engine.ts';
import { markedBy, ownSeconds } from '../support/marked.ts';
import { CANARY, type Yard } from './yard.ts';

export interface Terms {
  /** The id of its process; left out, one of its own. */
  run?: string;
  secrets?: Record<string, string>;
  memoryBytes?: number;
  processes?: number;
  hosts?: string[];
  allow?: string[];
  loopback?: number[];
  image?: string;
  stopAfterMs?: number;
}

export interface Attempt {
  tries: string;
  script: (yard: Yard) => string;
  /** What can only be seen from outside. */
  escaped?: (yard: Yard) => Promise<boolean>;
  /** What `process` does of it; `depends`: on the user and the system. */
  process: 'holds' | 'lets through' | 'depends';
  terms?: (yard: Yard) => Terms;
  run?: Partial<EngineRun>;
}

const python = (text: string) => `python3 - <<'END'\n${text}\nEND\n`;
const reads = (path: string) => `grep -q ${CANARY} ${path} && echo ESCAPED`;
const MIB = 1024 * 1024;
const LONG = ownSeconds(700);

/** Asks as a program does that knows of proxies. */
const asks = (url: string) =>
  python(`import urllib.request
try:
    if '${CANARY}' in urllib.request.urlopen('${url}', timeout=10).read().decode(): print('ESCAPED')
except Exception as error:
    print(error)`);

const connects = (family: string, address: string) =>
  python(`import socket
try:
    line = socket.socket(socket.${family})
    line.settimeout(5)
    line.connect(${address})
    if '${CANARY}' in line.recv(500).decode(): print('ESCAPED')
except OSError as error:
    print(error)`);

const FILES: readonly Attempt[] = [
  { tries: "read the runner's home", script: () => `ls -A ${userInfo().homedir} | grep -q . && echo ESCAPED`, process: 'lets through' },
  { tries: 'read a key in ~/.ssh', script: ({ key }) => reads(key), process: 'lets through' },
  { tries: "read the credentials in the bus's clone", script: ({ clone }) => reads(clone), process: 'lets through' },
  { tries: "read another run's folder", script: ({ otherRun }) => reads(otherRun), process: 'lets through' },
  { tries: 'find other folders among the temporary ones', script: ({ folder }) => `ls -d ${folder} && echo ESCAPED`, process: 'lets through' },
  { tries: "read the machine's passwords", script: () => 'cat /etc/shadow && echo ESCAPED', process: 'depends' },
  { tries: 'write beside its folders', script: ({ mark }) => `echo x > ${mark}`, escaped: ({ mark }) => isThere(mark), process: 'lets through' },
  { tries: "change the agents' files", script: () => 'echo x >> "$0" && echo ESCAPED', process: 'lets through' },
  { tries: 'write where nothing is counted', script: () => 'for place in / /run /var /usr /etc; do test -w $place && echo ESCAPED; done', process: 'depends' },
]; // prettier-ignore

const PROCESSES: readonly Attempt[] = [
  {
    tries: "see the runner's environment in its own",
    script: () => `env | grep -q ${CANARY} && echo ESCAPED`,
    process: 'holds',
  },
  {
    tries: "read others' environment in /proc",
    script: () => `cat /proc/[0-9]*/environ | grep -q ${CANARY} && echo ESCAPED`,
    process: 'lets through',
  },
  {
    tries: 'signal a process of others',
    script: ({ neighbour }) =>
      `kill -0 ${neighbour} && grep -q sleep /proc/${neighbour}/cmdline && echo ESCAPED`,
    process: 'lets through',
  },
  {
    tries: 'leave a child without a trace of the run in it behind',
    script: () => `env -i setsid sleep ${LONG} > /dev/null 2>&1 & sleep 0.3`,
    escaped: async () => (await endLong()) > 0,
    process: 'lets through',
  },
  {
    tries: 'read what another process has in memory',
    script: () =>
      python(`import ctypes, os, time
child = os.fork()
if child == 0: time.sleep(10); os._exit(0)
libc = ctypes.CDLL(None, use_errno=True)
if libc.ptrace(16, child, None, None) == 0: print('ESCAPED')
os.kill(child, 9)`),
    process: 'depends',
  },
];

const RIGHTS: readonly Attempt[] = [
  { tries: 'mount', script: () => `unshare -m sh -c 'mount -t tmpfs none "$HOME"' && echo ESCAPED`, process: 'depends' },
  { tries: 'become root of a namespace of its own', script: () => 'unshare -Ur true && echo ESCAPED', process: 'depends' },
  { tries: 'make a device', script: () => 'mknod disk b 7 0 && rm disk && echo ESCAPED', process: 'depends' },
  { tries: 'gain rights from a setuid program', script: () => 'grep -q "NoNewPrivs:.1" /proc/self/status || echo ESCAPED', process: 'lets through' },
  { tries: 'keep any capability', script: () => 'grep -q "CapEff:.0*$" /proc/self/status || echo ESCAPED', process: 'depends' },
  {
    tries: 'use io_uring, whose calls no filter sees',
    script: () => python(`import ctypes
if ctypes.CDLL(None).syscall(425, 1, ctypes.create_string_buffer(120)) >= 0: print('ESCAPED')`),
    process: 'depends',
  },
]; // prettier-ignore

const BOMBS: readonly Attempt[] = [
  {
    tries: 'take all processes',
    script: () =>
      python(`import os, time
for n in range(300):
    if os.fork() == 0: time.sleep(20); os._exit(0)
time.sleep(4)
print('ESCAPED')`),
    terms: () => ({ processes: 60 }),
    process: 'holds',
  },
  {
    tries: 'take all memory',
    script: () =>
      python(`import time
held = [bytearray(b'x' * (${MIB})) for n in range(600)]
time.sleep(4)
print('ESCAPED')`),
    terms: () => ({ memoryBytes: 200 * MIB }),
    process: 'holds',
  },
  ...['$TMPDIR', '$HOME', '.', '/tmp'].map((place): Attempt => ({
    tries: `fill the disk by ${place}`,
    script: () => `head -c 30000000 /dev/zero > ${place}/strata-full && sleep 4 && echo ESCAPED`,
    escaped: () => rm('/tmp/strata-full', { force: true }).then(() => false),
    process: place === '/tmp' ? 'lets through' : 'holds',
  })),
  {
    tries: 'fill memory by /dev/shm',
    script: () => 'head -c 30000000 /dev/zero > /dev/shm/strata-full && sleep 4 && echo ESCAPED',
    escaped: () => rm('/dev/shm/strata-full', { force: true }).then(() => false),
    process: 'lets through',
  },
];

const NETWORK: readonly Attempt[] = [
  {
    tries: 'reach loopback by address',
    script: ({ port }) => connects('AF_INET', `('127.0.0.1', ${port})`),
    process: 'lets through',
  },
  {
    tries: 'reach a socket that is no file',
    // Node fills such names up to the end of the field.
    script: ({ socket }) => connects('AF_UNIX', `b'\\0${socket}'.ljust(108, b'\\0')`),
    process: 'lets through',
  },
  {
    tries: 'reach loopback by address though it has a way out',
    script: ({ port }) => connects('AF_INET', `('127.0.0.1', ${port})`),
    terms: () => ({ hosts: ['*'] }),
    process: 'lets through',
  },
  {
    tries: 'reach another port of loopback than the one that its engine needs',
    script: ({ port }) => connects('AF_INET', `('127.0.0.1', ${port})`),
    terms: ({ port }) => ({ loopback: [port - 1] }),
    process: 'lets through',
  },
  {
    tries: 'ask the proxy for an address',
    script: ({ port }) => asks(`http://127.0.0.1:${port}/`),
    terms: () => ({ hosts: ['*'] }),
    process: 'lets through',
  },
  {
    tries: 'ask the proxy for a name that leads to loopback',
    script: ({ port }) => asks(`http://localhost:${port}/`),
    terms: () => ({ hosts: ['*'] }),
    process: 'lets through',
  },
  {
    tries: 'ask the proxy for what the operator lists and the agent does not',
    script: ({ port }) => asks(`http://localhost:${port}/`),
    terms: ({ port }) => ({ hosts: ['example.org'], allow: [`localhost:${port}`] }),
    process: 'lets through',
  },
];

export const ATTEMPTS: readonly Attempt[] = [...FILES, ...PROCESSES, ...RIGHTS, ...BOMBS, ...NETWORK];

async function isThere(path: string): Promise<boolean> {
  const there = existsSync(path);
  await rm(path, { force: true });
  return there;
}

/** @returns how many were left behind; they are ended */
async function endLong(): Promise<number> {
  const left = await markedBy(LONG);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return left.length;
}
