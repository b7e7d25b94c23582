import { Document } from "@langchain/core/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SelectableCandidate, select, selectionOutcomes } from "../../src/retriever/select.js";

function candidate(id: string, score: number, intents: string[] = [], tokens = 100): SelectableCandidate {
  const document = new Document({ pageContent: id, id });
  return { document, features: {}, contributions: {}, score, intents, tokens };
}

const ids = (chosen: readonly SelectableCandidate[]) => chosen.map(({ document }) => document.id);
const one = { minDocuments: 3, maxDocuments: 4, intents: ["payment"] };
const several = { minDocuments: 4, maxDocuments: 6, intents: ["payment", "notification"] };

describe("select", () => {
  it("fills the band when scores fall evenly", () => {
    const ranked = [5, 4, 3, 2, 1].map((score) => candidate(`d${score}`, score, ["payment"]));
    expect(ids(select(ranked, one))).toEqual(["d5", "d4", "d3", "d2"]);
  });

  it("cuts at a gap inside the band, never below its minimum", () => {
    const gapAfterThree = [10, 9.8, 9.6, 2, 1].map((score, i) => candidate(`d${i}`, score, ["payment"]));
    expect(select(gapAfterThree, one)).toHaveLength(3);
    const gapAfterOne = [10, 2, 1.9, 1.8, 1.7].map((score, i) => candidate(`d${i}`, score, ["payment"]));
    expect(select(gapAfterOne, one)).toHaveLength(4);
  });

  it("brings in an intent that no chosen document covers", () => {
    const ranked = [
      ...[9, 8, 7, 6, 5, 4].map((score) => candidate(`p${score}`, score, ["payment"])),
      candidate("n3", 3, ["notification"]),
      candidate("n2", 2, ["notification"]),
    ];
    expect(ids(select(ranked, several))).toEqual(["p9", "p8", "p7", "p6", "p5", "n3"]);
  });

  it("keeps the best document and those that alone cover an intent", () => {
    const ranked = [
      candidate("best", 9),
      candidate("only-payment", 8, ["payment"]),
      candidate("plain", 7),
      candidate("late-notification", 1, ["notification"]),
    ];
    const limits = { minDocuments: 2, maxDocuments: 3, intents: ["payment", "notification"] };
    expect(ids(select(ranked, limits, { scoreGap: 1 }))).toEqual([
      "best",
      "only-payment",
      "late-notification",
    ]);
  });

  it("leaves out what does not fit the budget and takes the next that does", () => {
    const ranked = [candidate("long", 9, [], 900), candidate("a", 8, [], 100), candidate("b", 7, [], 100)];
    expect(ids(select(ranked, one, { tokenBudget: 250 }))).toEqual(["a", "b"]);
    expect(select(ranked, one, { tokenBudget: 0 })).toEqual([]);
  });

  it("says why each of the others is left out", () => {
    const ranked = [
      candidate("best", 9, ["payment"]),
      candidate("too-long", 8.9, [], 900),
      candidate("replaced", 8.8),
      candidate("notification", 8, ["notification"]),
      candidate("last", 7),
    ];
    const limits = { minDocuments: 2, maxDocuments: 2, intents: ["payment", "notification"] };
    expect(selectionOutcomes(ranked, limits, { tokenBudget: 500 })).toEqual([
      ...["sent", "budget", "coverage", "sent", "cap"],
    ]);
    const gap = [10, 9.8, 9.6, 2, 1].map((score, i) => candidate(`d${i}`, score, ["payment"]));
    expect(selectionOutcomes(gap, one)).toEqual(["sent", "sent", "sent", "gap", "cap"]);
  });

  it("returns nothing for no candidates", () => {
    expect(select([], several)).toEqual([]);
  });

  const candidates = fc
    .array(
      fc.record({
        score: fc.double({ min: -10, max: 10, noNaN: true }),
        intents: fc.subarray(["payment", "notification", "user_auth"]),
        tokens: fc.integer({ min: 1, max: 500 }),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      rows
        .map(({ score, intents, tokens }, i) => candidate(`d${i}`, score, intents, tokens))
        .sort((a, b) => b.score - a.score),
    );
  const limits = fc
    .record({
      minDocuments: fc.integer({ min: 1, max: 6 }),
      extra: fc.integer({ min: 0, max: 4 }),
      intents: fc.subarray(["payment", "notification", "user_auth"]),
    })
    .map(({ minDocuments, extra, intents }) => ({
      minDocuments,
      maxDocuments: minDocuments + extra,
      intents,
    }));

  it("never exceeds cap or budget, repeats nothing, and returns best first", () => {
    fc.assert(
      fc.property(
        candidates,
        limits,
        fc.option(fc.integer({ min: 0, max: 2000 }), { nil: undefined }),
        (ranked, band, tokenBudget) => {
          const chosen = select(ranked, band, { tokenBudget });
          expect(chosen.length).toBeLessThanOrEqual(band.maxDocuments);
          expect(new Set(ids(chosen)).size).toBe(chosen.length);
          expect(chosen.map((c) => c.score)).toEqual(chosen.map((c) => c.score).sort((a, b) => b - a));
          const tokens = chosen.reduce((sum, c) => sum + c.tokens, 0);
          expect(tokens).toBeLessThanOrEqual(tokenBudget ?? Number.POSITIVE_INFINITY);
          if (tokenBudget === undefined) {
            expect(chosen.length).toBeGreaterThanOrEqual(Math.min(band.minDocuments, ranked.length));
            expect(chosen[0]?.document.id).toBe(ranked[0]?.document.id);
          }
        },
      ),
    );
  });

  it("covers every intent that a candidate covers when there is room for each", () => {
    fc.assert(
      fc.property(candidates, limits, (ranked, band) => {
        fc.pre(band.maxDocuments > band.intents.length);
        const covered = (list: readonly SelectableCandidate[]) =>
          band.intents.filter((intent) => list.some((c) => c.intents.includes(intent)));
        expect(covered(select(ranked, band))).toEqual(covered(ranked));
      }),
    );
  });
});
