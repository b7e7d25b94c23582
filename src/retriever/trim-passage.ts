import { WordVectors } from "../embeddings/word-vectors.js";
import { standardise } from "../standardise.js";
import { headingOf } from "../text/heading.js";
import { searchTerms } from "../text/terms.js";
import { type PassagePart, passageParts } from "./passage-parts.js";

/** Shorter passages, in tokens, stay whole: what little could be saved is not worth a gap. */
const SHORTEST = 120;
/** Stands on a line of its own where something is left out. */
const ELLIPSIS = "…";
/** What a neighbour's score adds to a part's own: an answer often follows the sentence that names the matter. */
const NEIGHBOUR = 0.3;
/** What words count beside meaning, which knows them too, names and identifiers aside. */
const SHARED_WORDS = 0.5;

const NO_HEADING = new Uint16Array();

/** Cuts passages down to the parts that carry the match with one query. */
export class PassageTrimmer {
  readonly #words: WordVectors;
  readonly #alignment: ReturnType<WordVectors["align"]>;
  readonly #meaning: Float32Array;
  readonly #terms: ReadonlySet<string>;
  readonly #share: number;

  private constructor(words: WordVectors, query: string, share: number) {
    this.#words = words;
    this.#alignment = words.align(query);
    this.#meaning = words.query(query);
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
      const heading = headingOver(parts, i);
      const added = heading === undefined || kept.has(heading) ? [i] : [heading, i];
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
    const body = [...parts.keys()].filter((i) => parts[i]!.kind !== "heading");
    const own = new Map(this.#scores(body.map((i) => parts[i]!.text)).map((score, at) => [body[at]!, score]));
    const neighbour = (i: number) => Math.max(...[i - 1, i + 1].flatMap((other) => own.get(other) ?? []), 0);
    const scores = new Map(body.map((i) => [i, own.get(i)! + NEIGHBOUR * neighbour(i)]));
    return body.sort((a, b) => scores.get(b)! - scores.get(a)! || a - b);
  }

  /** Three ways in which a text fits the query, each measured by how it differs within the passage. */
  #scores(texts: readonly string[]): number[] {
    const alignments = standardise(
      this.#alignment
        .match(texts.map((text) => ({ text: this.#words.rows(text), heading: NO_HEADING })))
        .map(({ alignment }) => alignment),
    );
    const meanings = standardise(texts.map((text) => dot(this.#meaning, this.#words.query(text))));
    const shared = standardise(this.#sharedWords(texts));
    return texts.map((_, i) => alignments[i]! + meanings[i]! + SHARED_WORDS * shared[i]!);
  }

  /** The query's words that each text has, the rarer in the passage the weightier. */
  #sharedWords(texts: readonly string[]): number[] {
    const terms = texts.map((text) => new Set(searchTerms(text)));
    const weights = [...this.#terms].flatMap((term) => {
      const count = terms.filter((present) => present.has(term)).length;
      return count > 0 ? [[term, Math.log(1 + texts.length / count)] as const] : [];
    });
    return terms.map((present) =>
      weights.reduce((sum, [term, weight]) => (present.has(term) ? sum + weight : sum), 0),
    );
  }
}

/** The heading that a part stands under, without which it may not be understood. */
function headingOver(parts: readonly PassagePart[], index: number): number | undefined {
  const above = parts.findLastIndex(({ kind }, i) => i < index && kind === "heading");
  return above < 0 ? undefined : above;
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

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
