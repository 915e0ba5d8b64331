import { notFound } from './refusals.ts';
import type { Site } from './pushes.ts';
import type { Pull, Right, Token } from './world.ts';

/** One request, let in and found to be as GitHub describes it. */
export interface Call {
  site: Site;
  by: Token;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: unknown;
}

/** `all`: a list, of which the server hands out the page that was asked for. */
export type Answer = { status: number; body?: unknown } | { all: readonly unknown[] };

export interface Route {
  /** Any of these rights is enough. */
  needs: readonly (readonly [Right, 'read' | 'write'])[];
  /** Whether it makes something that people are told of. */
  creates?: boolean;
  answer(call: Call): Answer | Promise<Answer>;
}

/** By method and path, spelled as in GitHub's description. */
export type Routes = Readonly<Record<string, Route>>;

/** Of the pull request that the path names. */
export function pullOf({ site, params }: Call): Pull {
  const pull = site.world.pull(Number(params['pull_number'] ?? params['issue_number']));
  if (pull === undefined) throw notFound();
  return pull;
}
