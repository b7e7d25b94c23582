import { Document } from "@langchain/core/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCandidates } from "../../src/ranking/rank-candidates.js";
import { standardise } from "../../src/standardise.js";

const candidate = (id: string, vector: number, intents: string[] = []) => ({
  document: new Document({ pageContent: id, id, metadata: { intents } }),
  features: { vector },
});

describe("rankCandidates", () => {
  it("prefers, among near equals, the passage that serves more of the query's intents", () => {
    const ranked = rankCandidates(
      [
        candidate("one", 0.9, ["payment"]),
        candidate("both", 0.899, ["payment", "notification"]),
        candidate("far", 0.1),
      ],
      { intents: ["payment", "notification"], intentScores: { payment: 0.9, notification: 0.9 } },
    );
    expect(ranked.map(({ document }) => document.id)).toEqual(["both", "one", "far"]);
    expect(ranked[0]!.intents).toEqual(["payment", "notification"]);
  });

  it("reads flags as well as the list", () => {
    const flagged = {
      document: new Document({ pageContent: "x", metadata: { intent_payment: true } }),
      features: { vector: 1 },
    };
    const [ranked] = rankCandidates([flagged], { intents: ["payment"], intentScores: { payment: 1 } });
    expect(ranked!.intents).toEqual(["payment"]);
  });

  it("keeps the store's order where scores are equal, and for a query without intents", () => {
    const input = [candidate("a", 1), candidate("b", 1), candidate("c", 1)];
    const ranked = rankCandidates(input, { intents: ["none"], intentScores: {} });
    expect(ranked.map(({ document }) => document.id)).toEqual(["a", "b", "c"]);
  });
});

describe("standardise", () => {
  it("gives zero mean and keeps the order, whatever the scale", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const result = standardise(values);
        expect(result.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 4);
        for (let i = 1; i < values.length; i++) {
          if (values[i - 1]! > values[i]!) expect(result[i - 1]).toBeGreaterThanOrEqual(result[i]!);
        }
      }),
    );
  });

  it("keeps apart large values that differ in their last digits only", () => {
    const [one, other] = standardise([-999999.9999978831, -999999.9999978835]);
    expect(one).toBeCloseTo(1, 6);
    expect(other).toBeCloseTo(-1, 6);
  });

  it("returns zeros for values that do not differ, and nothing for none", () => {
    expect(standardise([3, 3])).toEqual([0, 0]);
    expect(standardise([])).toEqual([]);
  });
});
