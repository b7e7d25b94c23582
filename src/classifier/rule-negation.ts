import type { Vocabulary } from "../intents/taxonomy.js";
import { PhraseTable } from "../text/phrase-table.js";
import type { TextSymbol } from "../text/symbols.js";

/** Words after which a refusal is over and the real need begins: "不用通知我直接退款", "don't email me just refund". */
const TURNS = [
  "直接",
  "即可",
  "就能",
  "就行",
  "也能",
  "但",
  "只要",
  "只需",
  "改成",
  "换成",
  "然后",
  "but",
  "just",
  "only",
  "please",
  "simply",
];

/** Marks a cue of what stands before it: "…is fine". */
const BACKWARD = "…";

/** Stretches of a text in which needs are negated, in UTF-16 offsets, ascending and disjoint. */
export type NegatedSpans = readonly { readonly start: number; readonly end: number }[];

/** Finds what the cues of a taxonomy negate: from a cue to the end of its clause, or the whole clause after its topic. */
export class NegationFinder {
  readonly #phrases = new PhraseTable<"cue" | "backward" | "turn">();

  constructor(cues: Vocabulary) {
    for (const cue of [...cues.en, ...cues.zh]) {
      this.#phrases.add(cue, cue.startsWith(BACKWARD) ? "backward" : "cue");
    }
    for (const turn of TURNS) this.#phrases.add(turn, "turn");
  }

  find(symbols: readonly TextSymbol[]): NegatedSpans {
    const spans: { start: number; end: number }[] = [];
    let start: number | undefined;
    let end = 0;
    let clauseStart = 0;
    const close = () => {
      if (start !== undefined) spans.push({ start, end });
      start = undefined;
    };
    for (const [i, symbol] of symbols.entries()) {
      if (symbol.startsClause) {
        close();
        clauseStart = symbol.start;
      }
      const kinds = this.#phrases.matchesAt(symbols, i);
      const backward = kinds.find(
        ({ value, next }) => value === "backward" && this.#endsClause(symbols, next),
      );
      if (backward) {
        start = clauseStart;
        end = backward.end;
        close();
        clauseStart = backward.end;
      } else if (kinds.some(({ value }) => value === "turn")) close();
      else if (kinds.some((cue) => cue.value === "cue" && !isQuestionOrState(symbols, i, cue.next))) {
        start ??= followsTopic(symbols, i) ? clauseStart : symbol.start;
      }
      end = symbol.end;
    }
    close();
    return spans;
  }

  /** "身份没问题的话" says nothing of identity yet; "身份没问题，" does. */
  #endsClause(symbols: readonly TextSymbol[], next: number): boolean {
    const symbol = symbols[next];
    if (symbol === undefined || symbol.startsClause) return true;
    return this.#phrases.matchesAt(symbols, next).some(({ value }) => value === "turn");
  }
}

/** "短信就不用发了": what is refused stands before the cue. */
function followsTopic(symbols: readonly TextSymbol[], index: number): boolean {
  const [before, cue] = [symbols[index - 1], symbols[index]!];
  return !cue.startsClause && before !== undefined && (cue.key === "就" || before.key === "就");
}

/** "用不用", "需不需要" ask, and "中途不用了" tells what happened: neither refuses anything. */
function isQuestionOrState(symbols: readonly TextSymbol[], index: number, next: number): boolean {
  const asked = symbols[index]!.key === "不" && symbols[index - 1]?.key === symbols[index + 1]?.key;
  return asked || ["了", "的"].includes(symbols[next]?.key ?? "");
}
