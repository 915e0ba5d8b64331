/** Another run of the workflow, where work is left: pushes by a workflow's own token start none. */
import { ForgeError, type Forge } from '../forge/forge.ts';
import type { Inputs } from './inputs.ts';
import type { Place } from './place.ts';
import { tell } from './words.ts';
import { warn } from './annotations.ts';

/** The forge of this job's repository, asked with the job's token; null where the job has none. */
export async function forgeOfJob({ url }: Place, { token }: Inputs): Promise<Forge | null> {
  if (token === '') return null;
  // What speaks to GitHub is large, and most of what a job does needs none of it.
  const { forgeOf } = await import('../forge/index.ts');
  const env = { ...process.env, STRATA_GITHUB_TOKEN: token };
  return forgeOf({ remoteUrl: url, env, warn });
}

/** Whether another run was asked for. A forge that refuses is told, and harms nothing: work stays on the bus. */
export async function askForFollowUp(
  forge: Forge | null,
  workflow: string,
  branch: string,
): Promise<boolean> {
  if (forge === null) {
    tell('!', `no follow-up was asked for: ${workflow} has to be started by its schedule or by hand`);
    return false;
  }
  try {
    await forge.dispatch(workflow, branch);
    tell('·', `asked for another run of ${workflow} on ${branch}`);
    return true;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    warn(
      `${workflow} could not be asked to go on: ${error.message}; its job needs "permissions: actions: write"`,
    );
    return false;
  }
}
