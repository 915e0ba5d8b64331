/** What Claude Code prints while it works: a line of JSON for each thing that happens. Its word, and no more than that. */
import * as z from 'zod';
import { SERVER, withoutServer } from './tools.ts';

const blocks = z.array(
  z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    input: z.unknown().optional(),
    tool_use_id: z.string().optional(),
    is_error: z.boolean().optional(),
  }),
);
const said = z.object({ model: z.string().optional(), content: z.union([z.string(), blocks]) });

const lineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assistant'), message: said }),
  z.object({ type: z.literal('user'), message: said }),
  z.object({
    type: z.literal('system'),
    subtype: z.string(),
    content: z.string().optional(),
    error_status: z.number().nullish(),
    error: z.string().optional(),
    retry_delay_ms: z.number().optional(),
    mcp_servers: z.array(z.object({ name: z.string(), status: z.string() })).default([]),
  }),
  z.object({
    type: z.literal('result'),
    is_error: z.boolean(),
    result: z.string().optional(),
    structured_output: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(z.string()).default([]),
  }),
]);

type Line = z.infer<typeof lineSchema>;
type Blocks = z.infer<typeof blocks>;

/** What Claude Code itself says in the model's place. */
const NOBODY = '<synthetic>';
/** Tools that leave something behind. */
const LEAVING = new Set(['Write', 'Edit', 'NotebookEdit', 'Bash']);

export class Report {
  readonly #tell: (words: string) => void;
  readonly #used = new Map<string, string>();
  /** How it ended; null: it did not tell. */
  result: Extract<Line, { type: 'result' }> | null = null;
  /** The model's last words. */
  words = '';
  /** Whether there is anything to keep. */
  worked = false;

  constructor(tell: (words: string) => void) {
    this.#tell = tell;
  }

  read(text: string): void {
    const line = parseLine(text);
    if (line === 'none') this.#tell(text);
    else if (line?.type === 'assistant') this.#says(line.message);
    else if (line?.type === 'user') this.#answers(blocksOf(line.message));
    else if (line?.type === 'system') this.#tellOf(line);
    else if (line) this.result = line;
  }

  #says(message: z.infer<typeof said>): void {
    if (message.model === NOBODY) return;
    for (const { type, id, name, input, text } of blocksOf(message)) {
      if (type === 'text' && text) this.words = text;
      if (type !== 'tool_use' || !id || !name) continue;
      this.#used.set(id, name);
      // Those of the server tell it themselves once they are called.
      if (withoutServer(name) === name) this.#tell(`${name} ${JSON.stringify(input)}`);
    }
  }

  #answers(found: Blocks): void {
    for (const { tool_use_id: id = '', is_error } of found)
      this.worked ||= is_error !== true && LEAVING.has(this.#used.get(id) ?? '');
  }

  #tellOf({
    subtype,
    content,
    error_status,
    error,
    retry_delay_ms = 0,
    mcp_servers,
  }: Extract<Line, { type: 'system' }>): void {
    const status = mcp_servers.find(({ name }) => name === SERVER)?.status ?? 'connected';
    if (subtype === 'init' && status !== 'connected')
      this.#tell(`of the tools that are served to it, it has none: its server is ${status}`);
    if (subtype === 'model_fallback' && content) this.#tell(content);
    if (subtype === 'api_retry')
      this.#tell(
        `the service does not answer (${error_status ?? error}); it is asked again in ${Math.ceil(retry_delay_ms / 1000)} s`,
      );
  }
}

function blocksOf({ content }: z.infer<typeof said>): Blocks {
  return typeof content === 'string' ? [] : content;
}

/** `none`: not of Claude Code. Null: of a kind that says nothing here. */
function parseLine(text: string): Line | 'none' | null {
  try {
    return lineSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return 'none';
  }
}
