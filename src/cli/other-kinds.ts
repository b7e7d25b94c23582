import { extname } from "node:path";

/** Kinds that are named; a folder of code has dozens. */
const MOST_NAMED = 8;

/** Counts files by kind, to say in one line what was passed over. */
export class OtherKinds {
  readonly #counts = new Map<string, number>();

  add(file: string): void {
    const kind = extname(file).toLowerCase() || "no extension";
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** "12 files of other kinds skipped: .png 9, .rst 3", the most frequent first; undefined when there are none. */
  summary(): string | undefined {
    if (this.#counts.size === 0) return undefined;
    const kinds = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = sum(kinds);
    const others = sum(kinds.slice(MOST_NAMED));
    const named = kinds.slice(0, MOST_NAMED).map(([kind, count]) => `${kind} ${count}`);
    if (others > 0) named.push(`others ${others}`);
    return `${total} ${total === 1 ? "file" : "files"} of other kinds skipped: ${named.join(", ")}`;
  }
}

function sum(kinds: readonly (readonly [string, number])[]): number {
  return kinds.reduce((total, [, count]) => total + count, 0);
}
