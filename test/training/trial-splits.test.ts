import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import type { LabelledExample } from "../../src/training/read-examples.js";
import { splitForTrials } from "../../src/training/trial-splits.js";

const authors = ["ada", "ben", "cleo", "dan", "eve", "finn", "gus"];
const examples: LabelledExample[] = Array.from({ length: 140 }, (_, i) => ({
  text: `${authors[i % 7]} ${createHash("sha256").update(String(i)).digest("hex")}`,
  labels: ["matter"],
}));
const data = { examples, vectors: examples.map(({ text }) => text) };
const authorOf = ({ text }: LabelledExample) => text.split(" ")[0]!;

describe("splitForTrials", () => {
  it("holds every example out once, and never beside itself", () => {
    for (const splits of [splitForTrials(data, 1), splitForTrials(data, 1, authorOf)]) {
      const heldOut = splits.flatMap((split) => split.heldOut.vectors);
      expect(heldOut.sort()).toEqual([...data.vectors].sort());
      for (const { training, heldOut } of splits) {
        expect(training.vectors.filter((vector) => heldOut.vectors.includes(vector))).toEqual([]);
      }
    }
  });

  it("never learns from an author whom it is tried on", () => {
    for (const { training, heldOut } of splitForTrials(data, 1, authorOf)) {
      const known = new Set(training.examples.map(authorOf));
      expect(heldOut.examples.filter((example) => known.has(authorOf(example)))).toEqual([]);
    }
  });

  it("says so when there is nothing to hold out", () => {
    expect(() => splitForTrials(data, 1, () => "all")).toThrow(InvalidInputError);
  });
});
