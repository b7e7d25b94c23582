import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intentMetrics } from "../../src/evaluation/intent-metrics.js";
import { recallOf, retrievalMetrics } from "../../src/evaluation/retrieval-metrics.js";

describe("intentMetrics", () => {
  it("matches figures worked out by hand", () => {
    const metrics = intentMetrics([
      { expected: ["payment", "notification"], predicted: ["notification"] }, // F1 2/3
      { expected: [], predicted: ["none"] }, // 1
      { expected: ["payment"], predicted: ["none"] }, // 0
      { expected: ["payment"], predicted: ["payment"] }, // 1
    ]);
    expect(metrics.exampleF1).toBeCloseTo((2 / 3 + 1 + 0 + 1) / 4);
    expect(metrics.exactMatch).toBe(0.5);
    // payment: 1 of 3 found, nothing wrong; notification: all right; micro: 2 hits of 2 predicted and 4 expected.
    expect(metrics.microF1).toBeCloseTo(4 / 6);
    expect(metrics.perIntent.payment).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5, support: 3 });
    expect(metrics.macroF1).toBeCloseTo((0.5 + 1) / 2);
    expect(metrics.perIntent.none).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it("is 1 throughout when every set is right, and never leaves 0–1", () => {
    const labels = fc.subarray(["a", "b", "c"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, labels), { minLength: 1 }), (pairs) => {
        const right = intentMetrics(pairs.map(([expected]) => ({ expected, predicted: expected })));
        expect(right).toMatchObject({ exampleF1: 1, exactMatch: 1 });
        const any = intentMetrics(pairs.map(([expected, predicted]) => ({ expected, predicted })));
        for (const value of [any.exampleF1, any.microF1, any.macroF1, any.exactMatch]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("retrievalMetrics", () => {
  const outcome = (sent: string[], baseline: string[], relevant: Record<string, number>) => ({
    id: "q",
    relevant,
    sent,
    baseline,
    sentTokens: sent.length * 100,
    baselineTokens: baseline.length * 100,
    plainTokens: Math.min(sent.length, baseline.length) * 100,
  });

  it("counts grade 2 alone, over queries that have an answer, and tokens over all", () => {
    const metrics = retrievalMetrics([
      outcome(["a"], ["a", "b", "c", "d"], { a: 2, b: 2, x: 1 }),
      outcome(["z"], ["z", "y", "w", "v"], {}),
    ]);
    expect(metrics).toMatchObject({
      queries: 2,
      answerable: 1,
      recall: 0.5,
      baselineRecall: 1,
      kept: 0.5,
      answered: 1,
      documents: 1,
      sentTokens: 100,
      baselineTokens: 400,
      saved: 0.75,
    });
  });

  it("sets what was sent against plain retrieval with as many documents", () => {
    const metrics = retrievalMetrics([
      outcome(["a", "x"], ["y", "a", "b"], { a: 2, x: 1 }), // the same recall, better precision
      outcome(["b"], ["z", "b"], { b: 2 }), // won
      outcome(["z"], ["c"], { c: 2 }), // lost
    ]);
    expect(metrics).toMatchObject({ plainRecall: 2 / 3, recall: 2 / 3, won: 1, lost: 1 });
    expect(metrics).toMatchObject({ precision: 2 / 3, plainPrecision: 0.5, plainTokens: 400 / 3 });
  });

  it("is all zeros for no queries", () => {
    expect(retrievalMetrics([])).toMatchObject({ queries: 0, recall: 0, kept: 0, saved: 0 });
  });

  it("never loses recall by sending more", () => {
    const names = ["a", "b", "c", "d", "e"];
    fc.assert(
      fc.property(fc.subarray(names), fc.subarray(names), fc.constantFrom(...names), (needed, sent, more) => {
        const judged = outcome(sent, [], Object.fromEntries(needed.map((id) => [id, 2])));
        expect(recallOf(judged, [...sent, more])).toBeGreaterThanOrEqual(recallOf(judged, sent));
      }),
    );
  });
});
