import { splitFrontMatter, type Folder } from '@97layer/strata/tools';

/** The values in a directive's front matter. Throws where the directive is missing or unreadable. */
export async function readDirective(folder: Folder, path: string): Promise<Record<string, unknown>> {
  const text = await folder.text(path);
  if (text === null)
    throw new Error(`${path} is missing. Agents of the studio follow it and do not work without.`);
  const { data, problem } = await splitFrontMatter(text);
  if (problem) throw new Error(`${path} cannot be read: ${problem}.`);
  return data;
}
