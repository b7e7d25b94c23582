import { searchTerms } from "../text/terms.js";

/** A text as weighted terms; columns index the vocabulary. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Terms a model keeps at most; the most frequent ones, of which a collection says most. */
const MOST_TERMS = 50_000;

/**
 * Which terms of a collection count, and how much: `(1 + ln tf) · ln(1 + n / df)`, rows of unit length. Terms of a single
 * text relate to nothing else and terms of more than half the texts tell nothing apart; both are dropped.
 */
export class TermWeights {
  readonly terms: readonly string[];
  readonly idf: Float32Array;
  readonly #columnOf: Map<string, number>;

  constructor(terms: readonly string[], idf: Float32Array) {
    this.terms = terms;
    this.idf = idf;
    this.#columnOf = new Map(terms.map((term, column) => [term, column]));
  }

  static ofCollection(documents: readonly (readonly string[])[]): TermWeights {
    const frequencies = new Map<string, number>();
    for (const terms of documents) {
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    const n = documents.length;
    // Collections too small to drop anything keep every term.
    const [least, most] = n < 4 ? [1, n] : [2, n / 2];
    const kept = [...frequencies]
      .filter(([, df]) => df >= least && df <= most)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_TERMS);
    return new TermWeights(
      kept.map(([term]) => term),
      Float32Array.from(kept, ([, df]) => Math.log(1 + n / df)),
    );
  }

  /** A text's row; empty when it holds no known term. */
  row(text: string): SparseRow {
    return this.rowOf(searchTerms(text));
  }

  rowOf(terms: readonly string[]): SparseRow {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const column = this.#columnOf.get(term);
      if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    const columns = Int32Array.from(counts.keys());
    const values = Float32Array.from(counts, ([column, tf]) => (1 + Math.log(tf)) * this.idf[column]!);
    const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    for (let i = 0; i < values.length; i++) values[i] = values[i]! / norm;
    return { columns, values };
  }
}
