/** A page that is made as a whole from the bus, and committed by a person: never merged with what was there. */
import type { View } from '../core/view.ts';
import { changeQueue, type Changed, type Operator } from './change.ts';

/**
 * @param make makes the page from the bus as it stands; asked anew where the tip moved meanwhile
 * @returns its path; nothing is committed where it says the same already
 */
export async function rewritePage(
  operator: Operator,
  make: (view: View) => Promise<{ path: string; text: string }>,
): Promise<Changed<string>> {
  return changeQueue(operator, async (queue, view) => {
    const { path, text } = await make(view);
    const before = await queue.files.find(path);
    await queue.putText(path, text);
    const after = await queue.files.find(path);
    if (before?.oid === after?.oid) return { done: path };
    const subject = `made ${path} anew`;
    await queue.makeCommit(`strata: ${subject}`, [['Strata-Note', subject]], operator.by);
    return { done: path };
  });
}
