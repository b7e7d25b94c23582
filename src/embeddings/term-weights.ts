import { searchTerms } from "../text/terms.js";
import { countColumns, type SparseRow } from "./sparse-row.js";

/** The terms that a model knows and how much each says: a text becomes a row of unit length. */
export class TermWeights {
  readonly terms: readonly string[];
  readonly idf: Float32Array;
  readonly #columnOf: Map<string, number>;

  constructor(terms: readonly string[], idf: Float32Array) {
    this.terms = terms;
    this.idf = idf;
    this.#columnOf = new Map(terms.map((term, column) => [term, column]));
  }

  /** A text's row; empty when it holds no known term. */
  row(text: string): SparseRow {
    const columns = searchTerms(text).map((term) => this.#columnOf.get(term));
    return this.weigh(countColumns(columns.filter((column) => column !== undefined)));
  }

  /** Term counts → (1 + ln tf) · idf, then unit length. */
  weigh({ columns, values: counts }: SparseRow): SparseRow {
    const values = counts.map((tf, i) => (1 + Math.log(tf)) * this.idf[columns[i]!]!);
    const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
    return { columns, values: values.map((value) => value / norm) };
  }
}
