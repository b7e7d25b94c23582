/** A run of one script. Offsets are UTF-16 units into the text that was scanned. */
export interface TextToken {
  /** `han`: a run of Chinese characters; `word`: letters and digits of any other script. */
  readonly kind: "han" | "word";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN = /^\p{Script=Han}/u;
const MIXED = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** Cuts a text into runs of Han characters and words; everything else separates. "支付pay" gives two tokens. */
export function tokenize(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const run of text.matchAll(RUN)) {
    // \p{L} covers Han too, so a run that starts with a letter may still hold some.
    for (const part of run[0].matchAll(MIXED)) {
      const start = run.index + part.index;
      tokens.push({
        kind: HAN.test(part[0]) ? "han" : "word",
        text: part[0],
        start,
        end: start + part[0].length,
      });
    }
  }
  return tokens;
}
