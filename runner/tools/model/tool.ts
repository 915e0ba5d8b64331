/** A tool of a model, from a schema of what it takes and the work that it does. */
import * as z from 'zod';
import { ToolRefusal, type ModelTool, type ToolResult } from '../../core/modeltools.ts';

export interface Described<Schema extends z.ZodType> {
  name: string;
  description: string;
  schema: Schema;
  isOutside?: boolean;
  isWork?: boolean;
  buys?: boolean;
}

export function makeTool<Schema extends z.ZodType>(
  { name, description, schema, isOutside = false, isWork = false, buys = false }: Described<Schema>,
  work: (input: z.output<Schema>) => Promise<string | ToolResult>,
): ModelTool {
  const { $schema: _dialect, ...input } = z.toJSONSchema(schema, { io: 'input' });
  const run = async (said: unknown): Promise<string | ToolResult> => {
    const parsed = schema.safeParse(said);
    if (!parsed.success) throw new ToolRefusal(z.prettifyError(parsed.error));
    return work(parsed.data);
  };
  return { name, description, input, isOutside, isWork, buys, run };
}
