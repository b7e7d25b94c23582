import { readSymbols, type TextSymbol } from "./symbols.js";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Index of the symbol after the phrase. */
  readonly next: number;
}

/**
 * Many phrases, found together: a trie over {@link TextSymbol}s. A step from each symbol goes no deeper than the
 * longest phrase, so the cost is linear in the text, whatever the number of phrases.
 */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const { key } of readSymbols(phrase)) {
      const known = node.next.get(key);
      const next = known ?? { next: new Map(), values: [] };
      if (!known) node.next.set(key, next);
      node = next;
    }
    // A phrase of punctuation alone has no symbols and finds nothing.
    if (node !== this.#root) node.values.push(value);
  }

  /** Every phrase that starts at a symbol, shortest first. */
  matchesAt(symbols: readonly TextSymbol[], index: number): PhraseMatch<Value>[] {
    const first = symbols[index]!;
    let node = this.#root.next.get(first.key);
    const matches: PhraseMatch<Value>[] = [];
    for (let next = index + 1; node; next++) {
      for (const value of node.values) {
        matches.push({ value, start: first.start, end: symbols[next - 1]!.end, next });
      }
      const symbol = symbols[next];
      node = symbol && !symbol.startsClause ? node.next.get(symbol.key) : undefined;
    }
    return matches;
  }
}
