import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effortFor, type MeasuredEffort } from "../../src/vectorstore/search-effort.js";

const measured: readonly MeasuredEffort[] = [
  {
    neighbours: 20,
    points: [
      [32, 0.8],
      [64, 0.93],
      [128, 0.99],
    ],
  },
  {
    neighbours: 100,
    points: [
      [128, 0.85],
      [256, 0.96],
      [512, 0.995],
    ],
  },
];

describe("effortFor", () => {
  it.each([
    [20, 0.9, 64],
    [5, 0.9, 64],
    [100, 0.95, 256],
    [60, 0.95, 192],
    [200, 0.95, 512],
    [20, 0.999, 128],
    [90, 0.5, 116],
  ])("looks at as many candidates as found enough when measured: k %i, recall %d", (k, recall, expected) => {
    expect(effortFor(k, recall, measured)).toBe(expected);
  });

  it("has a default where nothing was measured", () => {
    expect(effortFor(20, 0.95, [])).toBe(128);
    expect(effortFor(500, 0.95, [{ neighbours: 20, points: [] }])).toBe(1000);
  });

  it("never falls when more is wanted, and never below k", () => {
    const recalls = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });
    const curves = fc.tuple(recalls, recalls).map((lists) =>
      lists.map((list, i) => ({
        neighbours: [20, 100][i]!,
        points: [...list].sort((a, b) => a - b).map((recall, j) => [(i + 1) * 100 * 2 ** j, recall] as const),
      })),
    );
    fc.assert(
      fc.property(
        curves,
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (curve, k, recall) => {
          const effort = effortFor(k, recall, curve);
          expect(effort).toBeGreaterThanOrEqual(k);
          expect(effortFor(k, 2 * recall, curve)).toBeGreaterThanOrEqual(effort);
        },
      ),
    );
  });
});
