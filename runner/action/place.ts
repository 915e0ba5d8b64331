/** Where the job runs, and how git reaches the bus from there. */
import { setSecret } from '@actions/core';
import { join } from 'node:path';
import type { Inputs } from './inputs.ts';

export interface Place {
  /** The bus, as git is given it. Holds no token. */
  url: string;
  /** Web address of a commit. */
  commitPage: (oid: string) => string;
  /** Why this job was started, such as `push` or `issue_comment`. */
  cause: string;
  /** A name for this job's runner. */
  runnerName: string;
}

export function placeOf({ repository, labels, name }: Inputs, env: NodeJS.ProcessEnv): Place {
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const page = `${server}/${repository}`;
  return {
    url: `${page}.git`,
    commitPage: (oid) => `${page}/commit/${oid}`,
    cause: env['GITHUB_EVENT_NAME'] ?? '',
    runnerName: name ?? ['actions', env['GITHUB_RUN_ID'] ?? '0', ...labels].join('-').slice(0, 60),
  };
}

/**
 * Git gets the token as a header for this server alone, by variables that every git of this process reads:
 * never as an argument, never in a file. Agents get none of these variables.
 */
export function allowGit({ url }: Place, token: string, env: NodeJS.ProcessEnv): void {
  delete env['INPUT_TOKEN'];
  if (token === '') return;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  setSecret(token);
  setSecret(credentials);
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  env['GIT_CONFIG_COUNT'] = String(count + 1);
  env[`GIT_CONFIG_KEY_${count}`] = `http.${new URL(url).origin}/.extraheader`;
  env[`GIT_CONFIG_VALUE_${count}`] = `Authorization: Basic ${credentials}`;
}

/** All that the runner keeps goes with the job. */
export function keepInJob(env: NodeJS.ProcessEnv): void {
  if (env['RUNNER_TEMP']) env['STRATA_STATE'] ??= join(env['RUNNER_TEMP'], 'strata');
}
