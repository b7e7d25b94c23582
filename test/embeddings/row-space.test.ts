import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pacer } from "../../src/embeddings/pacer.js";
import { leadingRowSpace } from "../../src/embeddings/row-space.js";
import type { SparseRow } from "../../src/embeddings/sparse-row.js";
import { solve } from "../../src/embeddings/triangle.js";
import { seededRandom } from "../../src/random.js";
import { type Rows, rowProducts, truncatedRowProducts } from "./exact-svd.js";

function sparse(row: readonly number[]): SparseRow {
  const columns = [...row.keys()].filter((column) => row[column] !== 0);
  return {
    columns: Int32Array.from(columns),
    values: Float32Array.from(columns, (column) => row[column]!),
  };
}

/** The rows' coordinates in their leading space; all the products of these are what a basis cannot change. */
async function products(rows: Rows, dimensions: number): Promise<number[][]> {
  const columnCount = rows[0]!.length;
  const { basis, triangle } = await leadingRowSpace(
    rows.map(sparse),
    columnCount,
    dimensions,
    seededRandom(1),
    pacer(undefined),
  );
  return rowProducts(
    rows.map((row) => {
      const vector = new Float32Array(basis.width);
      for (const [c, value] of row.entries()) {
        for (let k = 0; k < basis.width; k++)
          vector[k] = vector[k]! + value * basis.values[c * basis.width + k]!;
      }
      solve(triangle, vector);
      return Array.from(vector);
    }),
  );
}

function largestDifference(a: Rows, b: Rows): number {
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i]![j]!))));
}

/** Rows near a space of few dimensions: products of random factors, plus a little noise, two thirds of it zeros. */
function nearlyLowRank(rowCount: number, columnCount: number, rank: number, noise: number): number[][] {
  const random = seededRandom(7);
  const left = Array.from({ length: rowCount }, () => Array.from({ length: rank }, () => random() - 0.5));
  const right = Array.from({ length: rank }, () => Array.from({ length: columnCount }, () => random() - 0.5));
  return left.map((weights) =>
    Array.from({ length: columnCount }, (_, c) => {
      const value = weights.reduce((sum, weight, d) => sum + weight * right[d]![c]!, 0);
      return value + (random() < 1 / 3 ? noise * (random() - 0.5) : 0);
    }),
  );
}

describe("leadingRowSpace", () => {
  it.each([
    [40, 25],
    [25, 40],
    [30, 30],
  ])("agrees with the exact SVD of a %i × %i matrix", async (rowCount, columnCount) => {
    const rows = nearlyLowRank(rowCount, columnCount, 5, 0.02);
    expect(largestDifference(await products(rows, 5), truncatedRowProducts(rows, 5))).toBeLessThan(2e-3);
  });

  it("keeps every product of rows when there are dimensions enough", async () => {
    const cell = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 }));
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    await fc.assert(
      fc.asyncProperty(matrix, async (rows) => {
        expect(largestDifference(await products(rows, 100), rowProducts(rows))).toBeLessThan(1e-3);
      }),
    );
  });

  it("leaves empty rows and dimensions of no weight at zero", async () => {
    const rows = [
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ];
    expect(largestDifference(await products(rows, 3), rowProducts(rows))).toBeLessThan(1e-5);
  });
});
