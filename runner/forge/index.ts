import { repositoryAt } from './address.ts';
import { ForgeError, type Forge } from './forge.ts';
import { GitHubForge } from './github.ts';

export * from './forge.ts';

export interface ForgeSettings {
  /** The root of a GitHub server's API, where it is not github.com's. */
  api: string | null;
}

export interface ForgeRequest {
  remoteUrl: string;
  settings: ForgeSettings;
  env: Readonly<Record<string, string | undefined>>;
  /** Told what could not be done and is no reason to stop. */
  warn?: (words: string) => void;
}

/** The forge that a bus's remote belongs to; null where it has none, or no token is set. */
export function forgeOf({ remoteUrl, settings, env, warn }: ForgeRequest): Forge | null {
  const remote = repositoryAt(remoteUrl);
  const token = env['STRATA_GITHUB_TOKEN'] || env['GH_TOKEN'] || env['GITHUB_TOKEN'];
  if (remote === null || !token) return null;
  const { host, owner, repo } = remote;
  const server = serverAt(host, env);
  const api = settings.api === null ? apiAt(host, env) : safeApi(settings.api);
  return api === null ? null : new GitHubForge({ server, owner, repo, api, token, ...(warn && { warn }) });
}

function serverAt(host: string, env: ForgeRequest['env']): string {
  return jobServer(host, env) ?? `https://${host}`;
}

function apiAt(host: string, env: ForgeRequest['env']): string | null {
  if (host === 'github.com') return GITHUB_API;
  const server = jobServer(host, env);
  return server && (env['GITHUB_API_URL'] || `${server}/api/v3`);
}

/** Within a job of a server of one's own the environment names that; null where it is another host's. */
function jobServer(host: string, env: ForgeRequest['env']): string | null {
  const named = env['GITHUB_SERVER_URL'] ?? '';
  return URL.canParse(named) && new URL(named).host === host ? new URL(named).origin : null;
}

const GITHUB_API = 'https://api.github.com';

/** The token is sent there, so nobody may listen on the way. */
function safeApi(api: string): string {
  const { protocol, hostname } = URL.canParse(api) ? new URL(api) : { protocol: '', hostname: '' };
  if (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname))
  ) {
    return api.replace(/\/+$/, '');
  }
  throw new ForgeError('denied', `the forge's api ${JSON.stringify(api)} is no https address`);
}
