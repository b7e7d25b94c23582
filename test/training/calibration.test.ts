import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/random.js";
import { calibrateSigmoid, calibrateSoftmax } from "../../src/training/calibration.js";

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Scores in [-2, 2] whose members were drawn with the odds that `slope` and `offset` say. */
function draw(count: number, slope: number, offset: number, seed: number) {
  const random = seededRandom(seed);
  const scores = Float64Array.from({ length: count }, () => 4 * random() - 2);
  const members = Uint8Array.from(scores, (score) => (random() < sigmoid(slope * score + offset) ? 1 : 0));
  return { scores, members };
}

describe("calibrateSigmoid", () => {
  it("finds the odds that the labels were drawn with", () => {
    const { scores, members } = draw(20_000, 3, -1, 1);
    const [{ slope, offset }] = calibrateSigmoid([scores], [members]) as [{ slope: number; offset: number }];
    expect(slope).toBeCloseTo(3, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it("keeps a label of few texts near the others", () => {
    const many = draw(5000, 3, -1, 2);
    const rare = { scores: Float64Array.of(-1, 1), members: Uint8Array.of(1, 0) };
    const [, calibration] = calibrateSigmoid([many.scores, rare.scores], [many.members, rare.members]);
    expect(calibration!.slope).toBeGreaterThan(2);
  });

  it("stays finite where scores separate the label perfectly", () => {
    const [{ slope, offset }] = calibrateSigmoid(
      [Float64Array.of(-1, -1, 1, 1)],
      [Uint8Array.of(0, 0, 1, 1)],
    ) as [{ slope: number; offset: number }];
    // Two texts of either kind prove no more than Platt's three to one.
    expect(sigmoid(slope + offset)).toBeCloseTo(0.75, 3);
    expect(Number.isFinite(slope) && Number.isFinite(offset)).toBe(true);
  });
});

describe("calibrateSoftmax", () => {
  it("finds the temperature that the truths were drawn with", () => {
    const random = seededRandom(3);
    const first = Float64Array.from({ length: 20_000 }, () => 2 * random() - 1);
    const second = Float64Array.from(first, () => 0);
    const truths = Int32Array.from(first, (score) => (random() < sigmoid(4 * score) ? 0 : 1));
    expect(calibrateSoftmax([first, second], truths)).toBeCloseTo(4, 0);
  });

  it("proves no certainty by few texts, however well labels that compete are told apart", () => {
    const marginOf = (texts: number) => {
      const truths = Int32Array.from({ length: texts }, (_, text) => text % 2);
      const scores = [0, 1].map((column) =>
        Float64Array.from(truths, (truth) => (truth === column ? 1 : -1)),
      );
      return 2 * calibrateSoftmax(scores, truths);
    };
    const probability = 1 / (1 + Math.exp(-marginOf(10)));
    // One text more, whose label is anyone's guess: 10.5 of 11.
    expect(probability).toBeCloseTo(10.5 / 11, 2);
    expect(marginOf(1000)).toBeGreaterThan(marginOf(10));
  });
});
