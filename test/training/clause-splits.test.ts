import { describe, expect, it } from "vitest";
import { splitByClauses } from "../../src/training/clause-splits.js";
import type { LabelledExample } from "../../src/training/read-examples.js";

const labels = ["bake", "deliver", "pay"];
const syllables = ["ba", "ke", "mo", "ri", "su", "ta", "vo", "zi"];
const wordOf = (i: number) => [0, 3, 6].map((bits) => syllables[(i >> bits) & 7]).join("");
/** 400 clauses of words that no other has, joined two by two in many ways. */
const clauses = Array.from({ length: 400 }, (_, i) => `${wordOf(i)} ${wordOf(511 - i)}`);
const examples: LabelledExample[] = Array.from({ length: 4000 }, (_, i) => {
  const [first, second] = [i % 400, (i * 7 + Math.floor(i / 400)) % 400];
  if (i % 4 === 0 || first === second) return { text: clauses[first]!, labels: ["bake"] };
  return { text: `${clauses[first]} and then ${clauses[second]}`, labels: labels.slice(i % 2, (i % 2) + 2) };
});
const data = { examples, vectors: examples.map(({ text }) => text) };
const clausesIn = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.split(" and then ")));

describe("splitByClauses", () => {
  it("judges by sentences of which no clause was learned", () => {
    const [split] = splitByClauses(data, 1)!;
    const learned = clausesIn(split!.training.vectors);
    const judged = clausesIn(split!.heldOut.vectors);
    expect([...judged].filter((clause) => learned.has(clause))).toEqual([]);
    expect(split!.heldOut.examples.filter((example) => example.labels.length > 1).length).toBeGreaterThan(
      100,
    );
    expect(split!.training.examples.map(({ text }) => text)).toEqual(split!.training.vectors);
  });

  it("leaves few examples to other ways of trying", () => {
    const few = { examples: examples.slice(0, 900), vectors: data.vectors.slice(0, 900) };
    expect(splitByClauses(few, 1)).toBeUndefined();
  });
});
