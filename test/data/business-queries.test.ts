import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const DATA = fileURLToPath(new URL("../../models/business-intents/data/", import.meta.url));
const LABELS = ["inventory", "none", "notification", "order_management", "payment", "user_auth"];
/** Shared character triples, as a share of all, from which two queries are nearly the same. */
const NEARLY_THE_SAME = 0.7;

interface Query {
  readonly text: string;
  readonly labels: readonly string[];
}

function read(part: string): Query[] {
  return readdirSync(DATA + part).flatMap((file) =>
    readFileSync(`${DATA}${part}/${file}`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Query),
  );
}

function triples(text: string): Set<string> {
  const bare = text.toLowerCase().replace(/\s+/g, "");
  return new Set(Array.from({ length: Math.max(1, bare.length - 2) }, (_, i) => bare.slice(i, i + 3)));
}

/** Queries of `others` by the triples that they hold. */
function nearest(others: readonly Query[]): (query: Query) => Query | undefined {
  const sets = others.map(({ text }) => triples(text));
  const holders = new Map<string, number[]>();
  for (const [i, set] of sets.entries())
    for (const triple of set) holders.set(triple, [...(holders.get(triple) ?? []), i]);
  return ({ text }) => {
    const own = triples(text);
    const shared = new Map<number, number>();
    for (const triple of own)
      for (const i of holders.get(triple) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    for (const [i, count] of shared)
      if (count / (own.size + sets[i]!.size - count) >= NEARLY_THE_SAME) return others[i];
    return undefined;
  };
}

describe("the queries of the built-in intents", () => {
  const train = read("train");
  const test = read("test");

  it("carry known labels, and none alone", () => {
    const wrong = [...train, ...test].filter(
      ({ text, labels }) =>
        text.trim() === "" ||
        labels.length === 0 ||
        labels.some((label) => !LABELS.includes(label)) ||
        (labels.includes("none") && labels.length > 1),
    );
    expect(wrong).toEqual([]);
  });

  it("for training are nowhere nearly one of those for testing", () => {
    const twinOf = nearest(test);
    const leaks = train.flatMap((query) => twinOf(query)?.text ?? []);
    expect(leaks).toEqual([]);
  });
});
