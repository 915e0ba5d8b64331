import type { Octokit } from '@octokit/rest';

type Response = Awaited<ReturnType<Octokit['request']>>;

interface Known {
  etag: string;
  response: Response;
  size: number;
}

/** Most characters kept of all answers together: a runner lives in little memory. */
const ROOM = 8 * 1024 * 1024;

/** Answers by address, so that asking again costs nothing where nothing changed (GitHub counts no 304). */
export class KnownAnswers {
  readonly #known = new Map<string, Known>();
  #size = 0;

  attach(client: Octokit): void {
    client.hook.wrap('request', async (request, options) => {
      if (options.method !== 'GET') return request(options);
      const { url } = client.request.endpoint.parse(options);
      const known = this.#known.get(url);
      // Changed in place: the hooks below were bound to these very options.
      if (known !== undefined) options.headers['if-none-match'] = known.etag;
      try {
        const response = await request(options);
        this.#keep(url, response);
        return response;
      } catch (error) {
        if (known === undefined || !isUnchanged(error)) throw error;
        return known.response;
      }
    });
  }

  #keep(url: string, response: Response): void {
    this.#drop(url);
    const { etag } = response.headers;
    const size = JSON.stringify(response.data ?? null).length;
    if (etag === undefined || size > ROOM / 2) return;
    this.#known.set(url, { etag, response, size });
    this.#size += size;
    for (const oldest of this.#known.keys()) {
      if (this.#size <= ROOM) break;
      this.#drop(oldest);
    }
  }

  #drop(url: string): void {
    this.#size -= this.#known.get(url)?.size ?? 0;
    this.#known.delete(url);
  }
}

function isUnchanged(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 304;
}
