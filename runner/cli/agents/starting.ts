/** The files of a new agent that already works: it keeps what its event says. Pure. */
import { baseOf } from '../../core/paths.ts';
import type { NewFile } from '../init/plan.ts';
import { definitionText } from './definition.ts';

export const KINDS = ['module', 'program', 'claude', 'openai', 'google'] as const;
export type Kind = (typeof KINDS)[number];

export interface Answers {
  /** Its id: its folder below the agents' folder. */
  id: string;
  description: string;
  kind: Kind;
  on: string[];
  reads: string[];
  writes: string[];
  emits: string[];
}

export function startOf(answers: Answers, agentsFolder: string): NewFile[] {
  const { id, description, kind, on, reads, writes, emits } = answers;
  const folder = `${agentsFolder}/${id}`;
  const program = programOf(answers);
  const keys = {
    name: id.slice(id.lastIndexOf('/') + 1),
    description,
    on,
    engine: kind,
    run: program?.run,
    reads,
    writes,
    emits,
  };
  const body = program ? description || `Say here what ${program.run} does.` : taskOf(answers);
  const definition = { path: `${folder}/AGENT.md`, text: definitionText(keys, body), executable: false };
  const files = program
    ? [definition, { path: `${folder}/${program.run.slice(2)}`, ...program }]
    : [definition];
  return files.map(({ path, text, executable }) => ({ path, bytes: Buffer.from(text), executable }));
}

interface Program {
  run: string;
  text: string;
  executable: boolean;
}

/** Null: it thinks. */
function programOf({ kind, writes, emits }: Answers): Program | null {
  const folder = writes[0] === undefined ? null : baseOf(writes[0]).replace(/\/?[^/]*\.[^/]*$/, '');
  if (kind === 'module') return { run: './agent.ts', text: moduleText(folder, emits), executable: false };
  if (kind === 'program') return { run: './agent.sh', text: shellText(folder, emits), executable: true };
  return null;
}

/** @param folder that it writes to; null: it writes nothing */
function moduleText(folder: string | null, emits: readonly string[]): string {
  const types = emits.map((type) => `{ type: ${JSON.stringify(type)} }`);
  const parts = [
    ...(folder === null
      ? []
      : [KEEPING.replace('FOLDER', () => within(folder, '').replaceAll(/[`$\\]/g, String.raw`\$&`))]),
    ...(types.length === 0 ? [] : [`    emits: [${types.join(', ')}],`]),
    '    reply: `Got ${event.type}.`,',
  ];
  return MODULE.replace('PARTS', () => parts.join('\n'));
}

const MODULE = `import type { AgentModule } from '@97layer/strata/agent';

const answer: AgentModule = (event, context) => {
  context.log(\`works on \${event.type}\`);
  return {
PARTS
  };
};

export default answer;
`;
const KEEPING = `    files: [
      {
        path: \`FOLDER\${context.run}.md\`,
        content: \`\${JSON.stringify(event.payload, null, 2)}\\n\`,
      },
    ],`;

function shellText(folder: string | null, emits: readonly string[]): string {
  const last = JSON.stringify({ strata: 1, emits: emits.map((type) => ({ type })), reply: 'Got it.' });
  const keep =
    folder === null
      ? 'cat > /dev/null'
      : `mkdir -p ${quoted(folder === '' ? '.' : folder)}\ncat > ${quoted(within(folder, ''))}"$STRATA_RUN.json"`;
  return `#!/bin/sh
# Gets the event as JSON on standard input; what it leaves in the folder is its proposal.
set -eu
${keep}
echo ${quoted(last)}
`;
}

const within = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function taskOf({ description, writes, emits }: Answers): string {
  return [
    description,
    ...(writes.length === 0 ? [] : ['', `Write what you make to ${writes.join(' or ')}.`]),
    ...(emits.length === 0
      ? []
      : ['', `When you are done, emit ${emits.join(' or ')}, and name the files you wrote.`]),
  ].join('\n');
}
