/** What tokens cost, in US dollars: as `strata.yaml` says, else as a kept-up table does. */
import type { ModelChoice, ModelPrice } from '../../core/models.ts';
import type { Tokens } from '../../core/usage.ts';

/** Null where no price is known. */
export type PriceOf = (choice: ModelChoice, tokens: Tokens) => number | null;

/** The table's names for them. */
const IN_TABLE = { claude: 'anthropic', openai: 'openai', google: 'google' } as const;

const MILLION = 1_000_000;

export async function openPrices(own: Readonly<Record<string, ModelPrice>>): Promise<PriceOf> {
  const { calcPrice } = await import('@pydantic/genai-prices');
  return (choice, tokens) => {
    const said = own[choice.model];
    if (said) return bySetting(said, tokens);
    // A server of one's own sends no bill.
    if (choice.by === 'server') return 0;
    const usage = {
      input_tokens: tokens.input + tokens.cache_read + tokens.cache_write,
      output_tokens: tokens.output,
      cache_read_tokens: tokens.cache_read,
      cache_write_tokens: tokens.cache_write,
    };
    return calcPrice(usage, choice.model, { providerId: IN_TABLE[choice.by] })?.total_price ?? null;
  };
}

function bySetting(price: ModelPrice, tokens: Tokens): number {
  const { input, output, cache_read, cache_write } = tokens;
  return (
    (input * price.input +
      output * price.output +
      cache_read * price.cacheRead +
      cache_write * price.cacheWrite) /
    MILLION
  );
}
