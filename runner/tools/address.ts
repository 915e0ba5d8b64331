import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { hostTold, namesHost } from '../core/confinement.ts';
import { tellRefused } from '../hosting.ts';

/**
 * Which addresses an agent may open. URLs come from events and from pages, so from strangers: without
 * this check an event could make a runner read its host's cloud metadata or a router's admin page.
 */
export interface AddressRules {
  /** Hosts (`name` or `name:port`) the bus's own settings name; they may be private. */
  trusted: ReadonlySet<string>;
  /** Host names and globs over them beyond which nothing is opened; left out: any. */
  hosts?: readonly string[] | undefined;
}

/** The reason an address is refused, or null where it may be opened. */
export async function refusedAddress(address: string, rules: AddressRules): Promise<string | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return 'not a URL';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is not http or https`;
  if (url.username || url.password) return 'the URL carries a password';
  return refusedHost(url, rules.hosts) ?? told(await whyPrivate(url, rules));
}

async function whyPrivate(url: URL, rules: AddressRules): Promise<string | null> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (rules.trusted.has(url.host) || rules.trusted.has(withPort(url))) return null;
  const addresses = isIP(host) ? [host] : await addressesOf(host);
  const inner = addresses.find((ip) => isPrivate(ip));
  return inner ? `${url.host} is a private address that strata.yaml does not list` : null;
}

/** Why a host is none of an agent's; null where it is, or where nobody says which are. */
export function whyNotReached({ hostname }: URL, hosts: readonly string[] | undefined): string | null {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (hosts === undefined || namesHost(hosts, host)) return null;
  return `${hostTold(hostname)} is none of the agent's hosts; it may reach: ${hosts.join(', ') || 'none'} (its file: network)`;
}

/** The same, of an address that was about to be asked: its refusal is told. */
export function refusedHost(url: URL, hosts: readonly string[] | undefined): string | null {
  return told(whyNotReached(url, hosts));
}

function told(refusal: string | null): string | null {
  if (refusal !== null) tellRefused(refusal);
  return refusal;
}

function withPort({ host, port, protocol }: URL): string {
  return port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host;
}

/** A name that does not resolve is no danger: opening it says so in better words. */
async function addressesOf(host: string): Promise<string[]> {
  if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1'];
  return lookup(host, { all: true }).then(
    (found) => found.map((entry) => entry.address),
    () => [],
  );
}

/** Loopback, private, link-local, carrier and reserved ranges (RFC 6890), and IPv6's own. */
export function isPrivate(ip: string): boolean {
  if (isIP(ip) === 4) return isPrivateV4(ip);
  const lower = ip.toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(lower)?.[1];
  if (mapped) return isPrivateV4(mapped);
  return /^(::|::1|::ffff:.*|f[cd].*|fe[89ab].*|ff.*|64:ff9b:.*)$/.test(lower);
}

function isPrivateV4(ip: string): boolean {
  const [a = 0, b = 0] = ip.split('.').map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b <= 127;
  if (a === 169) return b === 254;
  if (a === 172) return b >= 16 && b <= 31;
  return a === 192 && (b === 168 || b === 0);
}
