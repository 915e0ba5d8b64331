/** What services made for a run, as the processes of its agent and its tools tell it. */
import { mediaPrice } from '../core/mediaprices.ts';
import { usedMediaSchema } from '../core/proposal.ts';
import { mediaUsage, type Usage } from '../core/usage.ts';
import type { EngineRun } from './engine.ts';

/**
 * At its price. Tells of models that have none.
 * @param said a stranger's words; what cannot be so counts as nothing
 */
export function mediaUsed(
  { mediaPrices, redact, onLine }: Pick<EngineRun, 'mediaPrices' | 'redact' | 'onLine'>,
  said: unknown,
): Usage {
  const { data = [] } = usedMediaSchema.safeParse(said);
  const used = data.map((one) => ({ ...one, model: redact(one.model) }));
  for (const { model, cost_usd } of used)
    if (cost_usd === undefined && mediaPrice(model, mediaPrices) === null)
      onLine(`no price is known of ${model}, so it counts as free (models.media in strata.yaml)`);
  return mediaUsage(used, mediaPrices);
}
