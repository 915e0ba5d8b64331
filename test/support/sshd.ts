import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { atEndOfTest } from './cleanup.ts';
import { gitConfiguration, type Environment } from './environment.ts';
import { tempFolder } from './temp.ts';
import { until } from './until.ts';

export interface Ssh {
  /** Address of a repository, given by its path below the served folder or an absolute one. */
  url(path: string): string;
  /** The key and the known host, for the client's git. Holds no agent and no other configuration. */
  env: Environment;
  /** Also done at the end of the test. */
  close(): Promise<void>;
}

/** Why there can be no SSH server here, or null. For `describe.skipIf(noSshd)`, with the words in the title. */
export const noSshd: string | null = findSshd() === undefined ? 'sshd is not installed' : null;

/**
 * A real sshd on loopback for the user who runs the tests, with keys made for this one time.
 * @returns null where sshd is not installed
 */
export async function serveSsh(folder: string): Promise<Ssh | null> {
  const program = findSshd();
  if (program === undefined) return null;
  const place = await tempFolder('sshd');
  await makeKeys(place);
  // As root, sshd drops its rights in this empty folder, which Debian only makes at boot.
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 });
  const { port, server } = await startOnFreePort(program, place);
  const close = (): Promise<void> => end(server);
  atEndOfTest(close);
  await writeFile(
    join(place, 'known_hosts'),
    `[127.0.0.1]:${port} ${await readFile(join(place, 'host_key.pub'), 'utf8')}`,
  );
  const user = encodeURIComponent(userInfo().username);
  const absolute = (path: string): string => (path.startsWith('/') ? path : join(folder, path));
  return {
    url: (path) => `ssh://${user}@127.0.0.1:${port}${encodeURI(absolute(path))}`,
    env: { GIT_SSH_COMMAND: clientCommand(place) },
    close,
  };
}

function findSshd(): string | undefined {
  const usual = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/opt/homebrew/sbin/sshd', '/usr/bin/sshd'];
  return usual.find((path) => existsSync(path));
}

async function makeKeys(place: string): Promise<void> {
  for (const name of ['host_key', 'client_key']) {
    execFileSync('ssh-keygen', [
      '-q',
      '-t',
      'ed25519',
      '-N',
      '',
      '-C',
      'strata-test',
      '-f',
      join(place, name),
    ]);
  }
  await writeFile(join(place, 'authorized_keys'), await readFile(join(place, 'client_key.pub')));
  await chmod(join(place, 'authorized_keys'), 0o600);
}

/** sshd cannot be asked for port 0, and a free port may be taken before it starts: then another. */
async function startOnFreePort(
  program: string,
  place: string,
): Promise<{ port: number; server: ChildProcess }> {
  const git = await gitConfiguration(join(place, 'gitconfig'), { 'gc.auto': '0', 'receive.autogc': 'false' });
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const file = join(place, 'sshd_config');
    await writeFile(file, configuration(place, port, git));
    const server = spawn(program, ['-D', '-e', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    server.stderr.on('data', (chunk) => (said += chunk));
    const listening = await until(() => said.includes('Server listening') || server.exitCode !== null, {
      what: () => `sshd to listen: ${said}`,
    }).then(() => server.exitCode === null);
    if (listening) return { port, server };
    if (tries === 5) throw new Error(`sshd does not start: ${said}`);
  }
}

function configuration(place: string, port: number, git: Environment): string {
  const variables = Object.entries(git).map(([name, value]) => `${name}=${value}`);
  return [
    'ListenAddress 127.0.0.1',
    `Port ${port}`,
    `HostKey ${join(place, 'host_key')}`,
    `AuthorizedKeysFile ${join(place, 'authorized_keys')}`,
    'PidFile none',
    'UsePAM no',
    'StrictModes no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'MaxStartups 100',
    'LogLevel INFO',
    'AcceptEnv GIT_PROTOCOL',
    `SetEnv ${variables.join(' ')}`,
    '',
  ].join('\n');
}

function clientCommand(place: string): string {
  const options = [
    'IdentitiesOnly=yes',
    'IdentityAgent=none',
    'BatchMode=yes',
    'StrictHostKeyChecking=yes',
    `UserKnownHostsFile=${join(place, 'known_hosts')}`,
  ];
  return [
    'ssh',
    '-F',
    '/dev/null',
    '-i',
    join(place, 'client_key'),
    ...options.flatMap((one) => ['-o', one]),
  ].join(' ');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    server.once('exit', resolve);
  });
  server.kill('SIGTERM');
  await gone;
}
