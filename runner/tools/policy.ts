import type { Folder } from './folder.ts';

/** What becomes of a file that an agent writes: refused, reviewed by a person, or committed. */
export type Tier = 'frozen' | 'propose' | 'auto';

/** The policy of the bus, from the `strata.yaml` in a working folder. The runner judges by the very same. */
export async function readPolicy(folder: Folder): Promise<(path: string) => Tier> {
  const [{ parseConfig }, { tierOf }] = await Promise.all([
    import('../core/config.ts'),
    import('../core/proposal.ts'),
  ]);
  const path = 'strata.yaml';
  const bytes = await folder.bytes(path);
  if (!bytes) throw new Error(`${path} is not in the folder: name it in the agent's reads.`);
  const { config } = parseConfig({ path, bytes });
  return (file) => tierOf(file, config);
}
