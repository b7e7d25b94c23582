import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKernel } from "../../scripts/kernel.js";
import { KERNEL } from "../../src/vectors/kernel-code.js";
import { VectorCodes } from "../../src/vectors/vector-codes.js";

describe("the kernel", () => {
  it("is what its source compiles to (npm run build:kernel)", async () => {
    expect(KERNEL).toBe(await compileKernel());
  });
});

describe("VectorCodes.weightedSum", () => {
  it("adds rows times weights as plain arithmetic does, of however many rows and whatever width", () => {
    const codes = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 33, maxLength: 33 });
    const terms = fc.array(fc.tuple(fc.nat(4), fc.float({ noNaN: true, min: -4, max: 4 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(codes, { minLength: 5, maxLength: 5 }), terms, (rows, parts) => {
        const vectors = new VectorCodes(33);
        for (const row of rows) vectors.pushCodes(Int8Array.from(row), 1);
        const [slots, weights] = [parts.map(([slot]) => slot), parts.map(([, weight]) => weight)];
        const sum = vectors.weightedSum(slots, weights);
        expect(sum).toHaveLength(33);
        for (const [k, value] of sum.entries()) {
          const expected = parts.reduce((total, [slot, weight]) => total + weight * rows[slot]![k]!, 0);
          expect(value).toBeCloseTo(expected, 2);
        }
      }),
    );
  });

  it("takes more rows than fit into one block", () => {
    const vectors = new VectorCodes(16);
    for (let row = 0; row < 40_000; row++) vectors.pushCodes(new Int8Array(16).fill(1), 1);
    const slots = Array.from({ length: 40_000 }, (_, slot) => slot);
    const sum = vectors.weightedSum(
      slots,
      slots.map(() => 0.5),
    );
    expect(Array.from(sum)).toEqual(new Array(16).fill(20_000));
  });
});
