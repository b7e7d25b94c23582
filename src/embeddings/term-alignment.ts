import type { VectorCodes } from "../vectors/vector-codes.js";

/** Stands between the sentences of a text's terms; no row of a table has this number. */
export const SENTENCE_END = 0xffff;

/** Terms of a query that are compared: the heaviest. */
const MOST_TERMS = 16;
/** A term weighs as its vector's length to this power: long vectors belong to telling terms. */
const WEIGHT_POWER = 1.5;
/** Cosines below this say nothing; most terms of a passage are that far from all of the query's, and are passed over. */
const NEAR = 0.3;
const UNKNOWN = -1;
const FAR = -2;
/** Terms are related from about this cosine on, give or take. */
const RELATED = 0.75;
const SPREAD = 0.1;
/** What stands for no relative at all, below the logarithm. */
const NONE_RELATED = 1e-4;

/** A passage's terms in order, as rows of the table, `SENTENCE_END` between sentences. */
export interface PassageTerms {
  readonly text: Uint16Array;
  /** Empty for a passage without a heading. */
  readonly heading: Uint16Array;
}

/** A term of a query. */
export interface QueryTerm {
  readonly row: number;
  /** Of unit length. */
  readonly direction: Float32Array;
  /** How long its vector is. */
  readonly weight: number;
}

/** How a query's terms are met by a passage: weighted means over the query's terms, of cosines from 0 to 1. */
export interface TermMatch {
  /** The best cosine with a term of the text. */
  readonly alignment: number;
  /** Likewise, of the best two sentences in a row and the heading: a long text meets every term somewhere. */
  readonly span: number;
  /** The logarithm of how many related terms the text has: synonyms and companions say that a text is about the matter. */
  readonly related: number;
}

/**
 * Compares each term of a query with each term of a passage: late interaction over word vectors, by the best counterpart
 * (MaxSim; ColBERT, Khattab & Zaharia 2020) and by a kernel that counts near ones (K-NRM, Xiong et al. 2017). The
 * vector of a whole text averages its words; this sees the one word that matters.
 */
export class TermAlignment {
  readonly #directions: VectorCodes;
  readonly #terms: readonly QueryTerm[];
  /** By row of the table: where its numbers stand below, `UNKNOWN` or `FAR`. Passages share most of their terms. */
  readonly #places: Int32Array;
  #known = 0;
  /** Cosines of passages' terms with each of the query's, and how related they are. `[known rows × terms]` */
  #cosines: Float32Array = new Float32Array(0);
  #relations: Float32Array = new Float32Array(0);

  /**
   * @param directions of all terms that have a vector, by row.
   * @param terms the query's.
   */
  constructor(directions: VectorCodes, terms: readonly QueryTerm[]) {
    this.#directions = directions;
    this.#places = new Int32Array(directions.size).fill(UNKNOWN);
    const heaviest = terms
      .map((term) => ({ ...term, weight: term.weight ** WEIGHT_POWER }))
      .sort((a, b) => b.weight - a.weight || a.row - b.row)
      .slice(0, MOST_TERMS);
    const total = heaviest.reduce((sum, { weight }) => sum + weight, 0);
    this.#terms = heaviest.map((term) => ({ ...term, weight: term.weight / (total || 1) }));
  }

  /** @returns one per passage, in order. */
  match(passages: readonly PassageTerms[]): TermMatch[] {
    this.#learn(passages.flatMap(({ text, heading }) => [text, heading]));
    return passages.map((passage) => this.#matchOne(passage));
  }

  #matchOne({ text, heading }: PassageTerms): TermMatch {
    const count = this.#terms.length;
    const head = this.#best(heading);
    const whole = new Float32Array(count);
    const related = new Float64Array(count);
    let previous: Float32Array = head;
    let current = new Float32Array(count);
    let span = 0;
    for (let t = 0; t <= text.length; t++) {
      const row = text[t];
      if (row === undefined || row === SENTENCE_END) {
        span = Math.max(span, this.#mean(current, previous, head));
        previous = current;
        current = new Float32Array(count);
        continue;
      }
      const place = this.#places[row]!;
      if (place === FAR) continue;
      for (let i = 0; i < count; i++) {
        const cosine = this.#cosines[place + i]!;
        if (cosine > current[i]!) current[i] = cosine;
        if (cosine > whole[i]!) whole[i] = cosine;
        related[i] = related[i]! + this.#relations[place + i]!;
      }
    }
    return {
      alignment: this.#mean(whole),
      span,
      related: this.#mean(related.map((sum) => Math.log(NONE_RELATED + sum))),
    };
  }

  /** The best cosine of each of the query's terms. */
  #best(rows: Uint16Array): Float32Array {
    const best = new Float32Array(this.#terms.length);
    for (const row of rows) {
      const place = row === SENTENCE_END ? FAR : this.#places[row]!;
      if (place === FAR) continue;
      for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i]!, this.#cosines[place + i]!);
    }
    return best;
  }

  /** Weighted, of the greatest number that each term has. */
  #mean(...numbers: readonly (Float32Array | Float64Array)[]): number {
    let sum = 0;
    for (let i = 0; i < this.#terms.length; i++) {
      let greatest = numbers[0]![i]!;
      for (let n = 1; n < numbers.length; n++) greatest = Math.max(greatest, numbers[n]![i]!);
      sum += this.#terms[i]!.weight * greatest;
    }
    return sum;
  }

  /** Computes what is not known yet of these rows. */
  #learn(texts: readonly Uint16Array[]): void {
    const count = this.#terms.length;
    const unknown: number[] = [];
    for (const text of texts) {
      for (let t = 0; t < text.length; t++) {
        const row = text[t]!;
        if (row === SENTENCE_END || this.#places[row] !== UNKNOWN) continue;
        this.#places[row] = FAR;
        unknown.push(row);
      }
    }
    const rows = Uint32Array.from(unknown).sort();
    for (const [i, { direction }] of this.#terms.entries()) {
      this.#directions.scan(direction, rows, 0, (cosines, _first, slots) => {
        for (let r = 0; r < slots!.length; r++) {
          if (cosines[r]! < NEAR) continue;
          const at = this.#placeOf(slots![r]!, count) + i;
          this.#cosines[at] = cosines[r]!;
          this.#relations[at] = Math.exp(-(Math.max(0, RELATED - cosines[r]!) ** 2) / (2 * SPREAD ** 2));
        }
      });
    }
  }

  /** Where a row's numbers stand: at first new ones, zeros. */
  #placeOf(row: number, count: number): number {
    if (this.#places[row]! >= 0) return this.#places[row]!;
    const place = this.#known;
    this.#known += count;
    if (this.#known > this.#cosines.length) {
      this.#cosines = grown(this.#cosines, 2 * this.#known);
      this.#relations = grown(this.#relations, 2 * this.#known);
    }
    this.#places[row] = place;
    return place;
  }
}

function grown(numbers: Float32Array, length: number): Float32Array {
  const larger = new Float32Array(length);
  larger.set(numbers);
  return larger;
}
