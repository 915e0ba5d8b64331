import type { GitHubDouble } from './double.ts';
import type { Token } from './world.ts';

export interface Told {
  status: number;
  headers: Headers;
  /** The answer's JSON, as whatever the test takes it for. */
  body: never;
}

/** Asks the API as a client without any library does. */
export async function ask(
  double: GitHubDouble,
  token: Token,
  line: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Told> {
  const [method = 'GET', path = ''] = line.split(' ');
  const { owner, repo, api } = double.world;
  const response = await fetch(`${api}${path.replace('{repo}', `/repos/${owner}/${repo}`)}`, {
    method,
    headers: { authorization: `Bearer ${token.value}`, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? null : JSON.parse(text)) as never,
  };
}
