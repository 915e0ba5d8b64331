/** The runner's side of the tools that work in a process of their own: it asks only for what the agent may have. */
import {
  ToolRefusal,
  type ModelTool,
  type Picture,
  type ToolDoors,
  type ToolResult,
  type ToolRights,
} from '../../core/modeltools.ts';
import { HOST_TOOLS, LARGEST_PICTURE, type HostAnswer, type HostTool } from '../../core/toolhost.ts';
import { whyNotReached } from '../address.ts';
import { captionsBeside, DESCRIBED } from './described.ts';
import { makeTool } from './tool.ts';
import type { WorkFolder } from './workfolder.ts';

export function hostTools(
  folder: WorkFolder,
  rights: Pick<ToolRights, 'tools' | 'host'>,
  { host, refused }: Pick<ToolDoors, 'host' | 'refused'>,
): ModelTool[] {
  const given = HOST_TOOLS.filter((name) => rights.tools.has(name));
  return given.map((name) =>
    makeTool<(typeof DESCRIBED)[HostTool]['schema']>(DESCRIBED[name], async (input) => {
      refuseHost(input, rights.host.hosts, refused);
      const own = pathsOf(input);
      for (const path of own) folder.mayWrite(path);
      return keep(await host(name, input), own, folder);
    }),
  );
}

type Input = { url?: string | undefined; path?: string | undefined; captions?: readonly unknown[] };

/** The process asks this again of every address on the way; so none needs to be begun for what is refused anyhow. */
function refuseHost({ url }: Input, hosts: readonly string[], refused: ToolDoors['refused']): void {
  if (url === undefined) return;
  if (!URL.canParse(url)) throw new ToolRefusal(`${JSON.stringify(url)} is no address`);
  const why = whyNotReached(new URL(url), hosts);
  if (why === null) return;
  refused([why]);
  throw new ToolRefusal(why);
}

/** What it would write. */
function pathsOf({ path, captions = [] }: Input): string[] {
  if (path === undefined) return [];
  return captions.length > 0 ? [path, captionsBeside(path)] : [path];
}

async function keep(
  { text, files, picture }: HostAnswer,
  own: readonly string[],
  folder: WorkFolder,
): Promise<ToolResult> {
  const wrote: string[] = [];
  for (const { path, base64 } of files) {
    if (!own.includes(path)) throw new ToolRefusal(`the tool wanted to write ${JSON.stringify(path)}`);
    wrote.push(await folder.put(path, Buffer.from(base64, 'base64')));
  }
  const shown = picture && shownAs(own[0] ?? 'a screenshot', picture);
  return { text: [text, ...wrote].join('\n'), pictures: shown ? [shown] : [] };
}

function shownAs(path: string, { mediaType, base64 }: NonNullable<HostAnswer['picture']>): Picture | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length > 0 && bytes.length <= LARGEST_PICTURE ? { path, mediaType, bytes } : null;
}
