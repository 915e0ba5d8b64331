/** What a model can be given to work with, of the tools that there are. */
import type { Toolbox } from '../../core/modeltools.ts';
import { programFile } from '../../programs.ts';
import { gitLog } from './gitlog.ts';
import { hostTools } from './hosttools.ts';
import { WorkFolder, workfolderTools } from './workfolder.ts';

export const toolbox: Toolbox = {
  tools: (workdir, rights, doors) => {
    const folder = new WorkFolder(workdir, rights);
    return [
      ...workfolderTools(folder, rights),
      ...hostTools(folder, rights, doors),
      ...(rights.tools.has('git-log') ? [gitLog(doors.chronicle)] : []),
    ];
  },
  hostFile: programFile('tool-host'),
};
