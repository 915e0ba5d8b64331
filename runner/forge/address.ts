/** A repository at a host, as its remote's address names it. */
export interface RepositoryAddress {
  /** With the port of an HTTP address, where it has one. */
  host: string;
  owner: string;
  repo: string;
}

/** As in `git@github.com:ada/studio.git`; a Windows drive's letter is no host. */
const SCP_LIKE = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?(.+)$/;

/** GitHub answers SSH on the port of HTTPS at a host of its own. */
const ALIASES: Record<string, string> = { 'ssh.github.com': 'github.com', 'www.github.com': 'github.com' };

/** Null: no such address, for one a folder's. */
export function repositoryAt(remoteUrl: string): RepositoryAddress | null {
  const [host, path] = hostAndPath(remoteUrl) ?? [];
  const [, owner, repo] = /^\/*([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(path ?? '') ?? [];
  if (!host || !owner || !repo) return null;
  return { host: ALIASES[host] ?? host, owner, repo };
}

function hostAndPath(remoteUrl: string): [host: string, path: string] | null {
  if (URL.canParse(remoteUrl) && remoteUrl.includes('://')) {
    const { protocol, host, hostname, pathname } = new URL(remoteUrl);
    // The port of an SSH server says nothing of where its pages are.
    if (protocol === 'ssh:' || protocol === 'git+ssh:') return [hostname.toLowerCase(), pathname];
    return /^https?:$/.test(protocol) ? [host.toLowerCase(), pathname] : null;
  }
  const [, host, path] = SCP_LIKE.exec(remoteUrl) ?? [];
  return host !== undefined && path !== undefined ? [host.toLowerCase(), path] : null;
}
