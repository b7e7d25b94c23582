import { describe, expect, it } from "vitest";
import { type Judgement, tuneDecision } from "../../src/training/tune-decision.js";

/** A text of which the model says one probability of its one intent, and no rule anything. */
function judgement(probability: number, labels: readonly string[]): Judgement {
  return {
    example: { text: "x", labels },
    whole: Float32Array.of(probability),
    clauses: [],
    rules: undefined,
  };
}

function times(count: number, one: Judgement): Judgement[] {
  return Array.from({ length: count }, () => one);
}

describe("tuneDecision", () => {
  it("finds the threshold between texts with and without the intent", async () => {
    const judgements = [...times(50, judgement(0.62, ["a"])), ...times(50, judgement(0.58, []))];
    const { decision, figures } = await tuneDecision(judgements, { labels: ["a"] });
    expect(decision.threshold).toBeGreaterThanOrEqual(0.58);
    expect(decision.threshold).toBeLessThanOrEqual(0.62);
    expect(figures).toMatchObject({ exact: 1, exampleF1: 1 });
    expect(decision).toMatchObject({ ruleWeight: 0, clauseWeight: 0 });
  });

  it("does not give up texts without an intent because examples hold few of them", async () => {
    // A threshold above 0.4 would miss 30 of 980 texts with the intent; one below it takes in all 20 without.
    const judgements = [
      ...times(950, judgement(0.9, ["a"])),
      ...times(30, judgement(0.3, ["a"])),
      ...times(20, judgement(0.4, [])),
    ];
    const { decision } = await tuneDecision(judgements, { labels: ["a"] });
    expect(decision.threshold).toBeGreaterThan(0.4);
  });

  it("rejects what it can for nearly nothing where no example tells what to reject", async () => {
    // Of labels that exclude each other the likeliest is right, and surer than 0.4 in all texts but one of a thousand.
    const judgements = [...times(1000, judgement(0.5, ["a"])), judgement(0.2, ["a"])];
    const { decision } = await tuneDecision(judgements, { labels: ["a"], most: 1 });
    expect(decision.threshold).toBe(0.5);
    const withNone = [...judgements, ...times(10, judgement(0.3, []))];
    expect((await tuneDecision(withNone, { labels: ["a"], most: 1 })).decision.threshold).toBeLessThan(0.4);
  });

  it("stops with the reason of a signal", async () => {
    const reason = new Error("enough");
    const tuned = tuneDecision(
      times(50, judgement(0.62, ["a"])),
      { labels: ["a"] },
      AbortSignal.abort(reason),
    );
    await expect(tuned).rejects.toBe(reason);
  });
});
