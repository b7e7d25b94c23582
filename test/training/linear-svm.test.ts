import { describe, expect, it } from "vitest";
import { ngramFeatures } from "../../src/models/ngram-features.js";
import { LinearSvms, scoreRows } from "../../src/training/linear-svm.js";
import { settingsFor } from "../../src/training/settings.js";
import { Vocabulary } from "../../src/training/vocabulary.js";

const texts = ["我要退款", "refund me", "退钱给我", "天气如何", "hello there", "讲个笑话"];
const members = Uint8Array.of(1, 1, 1, 0, 0, 0);
const settings = settingsFor({ labels: ["refund"], activation: "sigmoid" });
const vectors = texts.map((text) => ngramFeatures(text, settings));
const rows = Vocabulary.of(vectors, 1).matrix(vectors, 1);

describe("trainLinearSvm", () => {
  it("separates what can be separated, and reaches the same plane from any seed", () => {
    const scores = [1, 2, 3].map((seed) =>
      scoreRows(new LinearSvms(rows).train(members, { cost: 2, seed }), rows),
    );
    for (const [i, score] of scores[0]!.entries()) {
      expect(score > 0).toBe(members[i] === 1);
      for (const other of scores) expect(other[i]).toBeCloseTo(score, 0);
    }
  });

  it("meets the optimality conditions of the squared hinge loss", () => {
    // At the optimum each weight is 2C · Σ hinge · sign · value, since the gradient of ½w² + C Σ hinge² vanishes.
    const cost = 2;
    const scorer = new LinearSvms(rows).train(members, { cost, seed: 1 });
    const expected = new Float64Array(rows.columnCount);
    for (const [row, score] of scoreRows(scorer, rows).entries()) {
      const sign = members[row] === 1 ? 1 : -1;
      const pull = 2 * cost * Math.max(0, 1 - sign * score) * sign;
      for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
        expected[rows.columns[i]!]! += pull * rows.values[i]!;
      }
    }
    for (const [column, weight] of scorer.weights.entries()) {
      expect(Math.abs(weight - expected[column]!)).toBeLessThan(0.1);
    }
  });

  it("goes on from where it ended, also on other rows", () => {
    const fewer = Vocabulary.of(vectors.slice(0, 4), 1).matrix(vectors, 1);
    for (const next of [rows, fewer]) {
      const alphas = new Float64Array(texts.length);
      new LinearSvms(rows).train(members, { cost: 2, seed: 1, alphas });
      expect(Math.max(...alphas)).toBeGreaterThan(0);
      const resumed = scoreRows(new LinearSvms(next).train(members, { cost: 2, seed: 1, alphas }), next);
      const anew = scoreRows(new LinearSvms(next).train(members, { cost: 2, seed: 1 }), next);
      for (const [i, score] of anew.entries()) expect(resumed[i]).toBeCloseTo(score, 0);
    }
  });

  it("scores everything negative for a label that no example has", () => {
    const scorer = new LinearSvms(rows).train(new Uint8Array(texts.length), { cost: 2, seed: 1 });
    expect(scoreRows(scorer, rows).every((score) => score < 0)).toBe(true);
  });
});
