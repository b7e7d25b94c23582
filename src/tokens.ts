/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

// The tokenizer's time grows with the square of a run without a boundary (a minute for 100,000 Chinese characters),
// so in long texts such runs are cut. Real prose has none, and its counts stay exact.
const LONG_TEXT = 2_000;
const LONG_RUN = /([\p{L}\p{M}]{256}|[^\s\p{L}\p{N}]{256}|\s{256})/u;

/**
 * Loads the o200k_base tokenizer (GPT-4o and later) on first use; it takes about 0.3 s and 65 MB, which a process
 * that only classifies need not pay.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  // Special tokens in a passage are text like any other; the default would throw on them.
  const count = (text: string) => countTokens(text, { disallowedSpecial: new Set() });
  return (text) =>
    text.length <= LONG_TEXT
      ? count(text)
      : text.split(LONG_RUN).reduce((sum, piece) => sum + (piece === "" ? 0 : count(piece)), 0);
}
