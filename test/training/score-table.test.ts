import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/classifier/decide.js";
import { measure } from "../../src/training/figures.js";
import { ScoreTable } from "../../src/training/score-table.js";

const labels = ["bake", "deliver", "pay"];
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const texts = fc.array(
  fc.record({ scores: fc.tuple(share, share, share), truth: fc.subarray([...labels, "unknown"]) }),
  { minLength: 1, maxLength: 30 },
);

describe("ScoreTable", () => {
  it("judges thresholds as deciding and measuring each text does", () => {
    const most = fc.constantFrom(undefined, 1 as const);
    fc.assert(
      fc.property(texts, fc.tuple(share, share, share), most, (rows, thresholds, most) => {
        const scores = rows.map((row) =>
          Object.fromEntries(labels.map((label, i) => [label, row.scores[i]!])),
        );
        const truths = rows.map(({ truth }) => truth);
        const perIntent = Object.fromEntries(labels.map((label, i) => [label, thresholds[i]!]));
        const found = scores.map((row) => decide(row, { threshold: 1, perIntent, most }));
        const meanOf = (keep: (size: number) => boolean) => {
          const kept = [...rows.keys()].filter((i) => keep(truths[i]!.length));
          const { exampleF1, exact } = measure(
            kept.map((i) => truths[i]!),
            kept.map((i) => found[i]!),
          );
          return { texts: kept.length, mean: (exampleF1 + exact) / 2 };
        };
        const [none, rest] = [meanOf((size) => size === 0), meanOf((size) => size > 0)];
        const weight = none.texts === 0 ? 0 : Math.max(none.texts < 10 ? 0 : 0.04, none.texts / rows.length);
        const expected = (weight && weight * none.mean) + (weight < 1 ? (1 - weight) * rest.mean : 0);
        expect(new ScoreTable(scores, truths, { labels, most }).qualityAt(thresholds)).toBeCloseTo(
          expected,
          9,
        );
      }),
    );
  });
});
