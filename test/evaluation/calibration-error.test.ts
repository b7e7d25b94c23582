import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationReport } from "../../src/evaluation/calibration-error.js";

describe("calibrationReport", () => {
  it("matches an example worked out by hand", () => {
    const { error, bins } = calibrationReport([
      { score: 0.9, present: true },
      { score: 1, present: true },
      { score: 0.95, present: false },
      { score: 0.2, present: false },
    ]);
    expect(bins).toEqual([
      { from: 0.2, to: 0.3, count: 1, confidence: 0.2, share: 0 },
      { from: 0.9, to: 1, count: 3, confidence: expect.closeTo(0.95), share: expect.closeTo(2 / 3) },
    ]);
    expect(error).toBeCloseTo((1 * 0.2 + 3 * (0.95 - 2 / 3)) / 4);
  });

  it("is 0 for scores that are certain and right, and stays within 0–1", () => {
    const decision = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), present: fc.boolean() });
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        const certain = decisions.map(({ present }) => ({ score: present ? 1 : 0, present }));
        expect(calibrationReport(certain).error).toBe(0);
        const { error, bins } = calibrationReport(decisions);
        expect(error >= 0 && error <= 1).toBe(true);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(decisions.length);
      }),
    );
  });
});
