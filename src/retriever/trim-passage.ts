import { WordVectors } from "../embeddings/word-vectors.js";
import { headingOf } from "../text/heading.js";
import { searchTerms } from "../text/terms.js";
import { type PassagePart, passageParts } from "./passage-parts.js";

/** Shorter passages, in tokens, stay whole: what little could be saved is not worth a gap. */
const SHORTEST = 120;
/** Stands on a line of its own where something is left out. */
const ELLIPSIS = "…";
/** What a neighbour's score adds to a part's own: an answer often follows the sentence that names the matter. */
const NEIGHBOUR = 0.3;

/** Cuts passages down to the parts that carry the match with one query. */
export class PassageTrimmer {
  readonly #words: WordVectors;
  readonly #alignment: ReturnType<WordVectors["align"]>;
  readonly #terms: ReadonlySet<string>;
  readonly #share: number;

  private constructor(words: WordVectors, query: string, share: number) {
    this.#words = words;
    this.#alignment = words.align(query);
    this.#terms = new Set(searchTerms(query));
    this.#share = share;
  }

  /** @param share of a passage's tokens to keep, above 0 and up to 1. */
  static async load(query: string, share: number): Promise<PassageTrimmer> {
    return new PassageTrimmer(await WordVectors.load(), query, share);
  }

  /**
   * Keeps the heading and the best parts, in order, up to the share; the best one whatever its length, with the headings
   * that it stands under.
   * @param tokens length of the passage.
   * @returns the passage itself where it is short or nothing can be left out.
   */
  trim(passage: string, tokens: number): string {
    if (this.#share >= 1 || tokens < SHORTEST) return passage;
    const parts = passageParts(passage, headingOf(passage, {}) !== "");
    const kept = this.#choose(parts, this.#share * passage.length);
    return kept.size < parts.length ? join(parts, kept) : passage;
  }

  /** @param room in characters, which within one passage are near enough to tokens. */
  #choose(parts: readonly PassagePart[], room: number): Set<number> {
    const kept = new Set<number>(parts[0]?.kind === "heading" ? [0] : []);
    let left = room - (kept.has(0) ? parts[0]!.text.length : 0);
    let chosen = 0;
    for (const i of this.#ranked(parts)) {
      const added = [...headingsOver(parts, i).filter((heading) => !kept.has(heading)), i];
      const length = added.reduce((sum, index) => sum + parts[index]!.text.length, 0);
      if (chosen > 0 && length > left) continue;
      for (const index of added) kept.add(index);
      left -= length;
      chosen += 1;
    }
    return kept;
  }

  /** Indices of the parts that are no headings, best first. */
  #ranked(parts: readonly PassagePart[]): number[] {
    const own = this.#scores(parts);
    const score = (i: number) => own[i]! + NEIGHBOUR * Math.max(own[i - 1] ?? 0, own[i + 1] ?? 0);
    const scores = parts.map((_, i) => score(i));
    return [...parts.keys()]
      .filter((i) => parts[i]!.kind !== "heading")
      .sort((a, b) => scores[b]! - scores[a]! || a - b);
  }

  /** Counterparts of the query's terms by meaning, and the terms themselves, the rarer in the passage the weightier. */
  #scores(parts: readonly PassagePart[]): number[] {
    const terms = parts.map(({ text }) => new Set(searchTerms(text)));
    const weights = new Map<string, number>();
    for (const term of this.#terms) {
      const count = terms.filter((present) => present.has(term)).length;
      if (count > 0) weights.set(term, Math.log(1 + parts.length / count));
    }
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
    return parts.map(({ text }, i) => {
      const shared = [...weights].reduce(
        (sum, [term, weight]) => (terms[i]!.has(term) ? sum + weight : sum),
        0,
      );
      return this.#alignment.score(this.#words.rows(text)) + shared / total;
    });
  }
}

/** The nearest headings above a part, whose name it needs to be understood. */
function headingsOver(parts: readonly PassagePart[], index: number): number[] {
  for (let i = index - 1; i > 0; i--) if (parts[i]!.kind === "heading") return [i];
  return [];
}

function join(parts: readonly PassagePart[], kept: ReadonlySet<number>): string {
  let text = "";
  for (const [i, part] of parts.entries()) {
    if (kept.has(i)) text += part.text;
    // Within a paragraph the ellipsis still gets a line of its own, and the next part starts on a new one.
    else if (i === 0 || kept.has(i - 1))
      text += `${text === "" || text.endsWith("\n") ? "" : "\n"}${ELLIPSIS}\n`;
  }
  return text.trimEnd();
}
