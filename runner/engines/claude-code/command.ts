/** How Claude Code is started: with the agent's rights, and with nothing of whoever installed it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../core/confinement.ts';
import type { EngineRun, ModelTask } from '../engine.ts';
import { toParam } from '../model/claude.ts';
import { FAULTY_ENDS } from '../model/conversation.ts';
import { finishInput } from '../model/leaving.ts';
import type { Message } from '../model/model.ts';
import { TRIES } from '../model/patience.ts';
import type { Work } from '../process.ts';
import { TOOLS_PATH, type Gateway } from './gateway.ts';
import { SERVER, type ToolSet } from './tools.ts';

interface Given {
  program: string;
  tools: ToolSet;
  gateway: Pick<Gateway, 'port' | 'token'>;
  system: string;
  first: Message;
}

export async function workOf(run: EngineRun, task: ModelTask, given: Given): Promise<Work> {
  const { program, tools, gateway, first } = given;
  // Directives may be longer than an argument can be.
  const systemFile = join(run.home, 'task.md');
  await writeFile(systemFile, given.system);
  return {
    command: [
      program,
      ...ALONE,
      ...(tools.served.size === 0 ? ['--safe-mode'] : servedBy(gateway, run)),
      ...rights(tools),
      ...models(task),
      // What it ends with has the shape of a proposal; on a fault the model gets it back.
      '--json-schema',
      JSON.stringify(finishInput()),
      '--system-prompt-file',
      systemFile,
    ],
    readable: [program],
    input: `${JSON.stringify({ type: 'user', message: toParam(task.choices[0]!.model, first) })}\n`,
    env: {
      ...QUIET,
      ...thinkingVariable(task.thinking),
      ANTHROPIC_BASE_URL: `http://127.0.0.1:${gateway.port}`,
      ANTHROPIC_API_KEY: gateway.token,
      [TOKEN]: gateway.token,
      CLAUDE_CONFIG_DIR: join(run.home, '.claude'),
      CLAUDE_CODE_MAX_OUTPUT_TOKENS: String(task.maxOutput),
    },
    hidden: ['ANTHROPIC_API_KEY', TOKEN],
    loopback: [gateway.port],
    bordered: tools.startsPrograms,
  };
}

/** Without anybody who answers; without settings, memory, hooks, servers, plugins or commands from anywhere. */
const ALONE = [
  '--print', '--verbose', '--input-format', 'stream-json', '--output-format', 'stream-json',
  '--restricted', '--setting-sources', '', '--strict-mcp-config', '--disable-slash-commands',
  '--no-session-persistence', '--permission-mode', 'dontAsk', '--permission-prompts', 'none',
]; // prettier-ignore

const QUIET: Environment = {
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  CLAUDE_CODE_ATTRIBUTION_HEADER: '0',
  // What is tried out on the service's side changes from week to week.
  CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS: '1',
  // What is longer would be put into a file, out of its frame.
  MAX_MCP_OUTPUT_TOKENS: '1000000',
  CLAUDE_CODE_MAX_RETRIES: String(TRIES - 1),
  MAX_STRUCTURED_OUTPUT_RETRIES: String(FAULTY_ENDS),
  DISABLE_AUTOUPDATER: '1',
  DISABLE_ERROR_REPORTING: '1',
  DISABLE_TELEMETRY: '1',
};

/** Its server's token: in no argument, since others may list those, and not its key's variable, since it hands on no key. */
const TOKEN = 'STRATA_GATEWAY_TOKEN';

/** The one server that it has. `--safe-mode` leaves out every server; what else it leaves out, the flags of `ALONE` do too. */
function servedBy({ port }: Pick<Gateway, 'port'>, { timeoutMs }: EngineRun): string[] {
  const server = {
    type: 'http',
    url: `http://127.0.0.1:${port}${TOOLS_PATH}`,
    headers: { 'x-api-key': `\${${TOKEN}}` },
    // Tools that are searched for first need blocks that the gateway does not know.
    alwaysLoad: true,
    // A film takes its time; the run's own limit holds.
    timeout: timeoutMs,
  };
  return ['--mcp-config', JSON.stringify({ mcpServers: { [SERVER]: server } })];
}

/** `--restricted` holds its file tools within the run's folder. */
function rights({ names, allowed, denied }: ToolSet): string[] {
  return [
    '--tools',
    names.join(),
    ...(allowed.length > 0 ? ['--allowedTools', ...allowed] : []),
    ...(denied.length > 0 ? ['--disallowedTools', ...denied] : []),
  ];
}

function models({ choices, thinking }: ModelTask): string[] {
  const [first, ...others] = choices.map(({ model }) => model);
  const isEffort = typeof thinking === 'string' && thinking !== 'off';
  return [
    '--model',
    first!,
    ...(others.length > 0 ? ['--fallback-model', others.join()] : []),
    ...(isEffort ? ['--effort', thinking] : []),
  ];
}

function thinkingVariable(thinking: ModelTask['thinking']): Environment {
  if (thinking === 'off') return { MAX_THINKING_TOKENS: '0' };
  return typeof thinking === 'number' ? { MAX_THINKING_TOKENS: String(thinking) } : {};
}
