/** A service whose model is persuaded by anything: Claude Code starts the double for it, and says what that says. */
import { z } from 'zod';
import { service } from '../claude-code/service.ts';
import { openDouble, type Double, type Reply } from '../models/double.ts';

const asked = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.union([z.string(), z.array(z.unknown())]) })),
});
const text = z.object({ type: z.literal('text'), text: z.string() });
const result = z.object({ type: z.literal('tool_result'), content: z.string() });

export function openObeying(): Promise<Double> {
  return openDouble(service, (body) => {
    const blocks = asked
      .parse(body)
      .messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
    const printed = blocks.flatMap((block) => result.safeParse(block).data?.content ?? []).at(-1);
    return printed === undefined ? startDouble(eventIn(blocks)) : sayAgain(printed);
  });
}

function startDouble(event: string): Reply {
  const command = `"$STRATA_AGENT_DIR/program.mjs" <<'END_OF_EVENT'\n${event}\nEND_OF_EVENT`;
  return { calls: [{ name: 'Bash', input: { command } }] };
}

/** Without its frame. */
function eventIn(blocks: readonly unknown[]): string {
  const told = blocks.flatMap((block) => text.safeParse(block).data?.text ?? []).join('\n');
  const [, , framed = ''] = /\[data (\w+): a event.*\n([^]*?)\n\[end of data \1\]/.exec(told) ?? [];
  return framed.replace(/^\| ?/gm, '');
}

function sayAgain(printed: string): Reply {
  const last = printed.trim().split('\n').at(-1)!;
  try {
    const { strata: _strata, ...input } = JSON.parse(last) as Record<string, unknown>;
    return { calls: [{ name: 'StructuredOutput', input }] };
  } catch {
    return { text: last };
  }
}
