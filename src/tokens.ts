/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

/**
 * Loads the o200k_base tokenizer (GPT-4o and later) on first use; it takes about 0.3 s and 65 MB, which a process
 * that only classifies need not pay.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  // Special tokens in a passage are text like any other; the default would throw on them.
  return (text) => countTokens(text, { disallowedSpecial: new Set() });
}
