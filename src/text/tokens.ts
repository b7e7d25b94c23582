/** A run of one script. Offsets are UTF-16 units into the text that was scanned. */
export interface TextToken {
  /** `han`: a run of Chinese characters; `word`: letters and digits of any other script. */
  readonly kind: "han" | "word";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RUN = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu;
const HAN_FIRST = /^\p{Script=Han}/u;
const HAN = /\p{Script=Han}/u;
const MIXED = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** Cuts a text into runs of Han characters and words; everything else separates. "支付pay" gives two tokens. */
export function tokenize(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  const push = (part: string, start: number) => {
    const kind = HAN_FIRST.test(part) ? "han" : "word";
    tokens.push({ kind, text: part, start, end: start + part.length });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // \p{L} covers Han too, so a run that starts with another letter may still hold some.
    if (HAN_FIRST.test(run) || !HAN.test(run)) push(run, index);
    else for (const part of run.matchAll(MIXED)) push(part[0], index + part.index);
  }
  return tokens;
}
