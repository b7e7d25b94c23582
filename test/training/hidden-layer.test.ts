import { describe, expect, it } from "vitest";
import { scoreHidden, trainHiddenLayer } from "../../src/training/hidden-layer.js";
import type { SparseMatrix } from "../../src/training/sparse-matrix.js";
import { KernelMemory } from "../../src/vectors/kernel-memory.js";

/** Rows in which the given columns are 1, over the root of how many they are. */
function rowsOf(lists: readonly (readonly number[])[], columnCount: number): SparseMatrix {
  const starts = Int32Array.from({ length: lists.length + 1 }, (_, row) => lists.slice(0, row).flat().length);
  return {
    starts,
    columns: Int32Array.from(lists.flat()),
    values: Float32Array.from(lists.flatMap((list) => list.map(() => list.length ** -0.5))),
    rowCount: lists.length,
    columnCount,
  };
}

describe("trainHiddenLayer", () => {
  // A word that stands for a label alone, and against it beside another word: no linear scorer can tell.
  const lists = Array.from({ length: 400 }, (_, i) =>
    [[0], [1], [0, 1], [2]][i % 4]!.flatMap((w) => [w, w + 3]),
  );
  const rows = rowsOf(lists, 6);
  const either = Float32Array.from(lists, (_, i) => (i % 4 < 2 ? 1 : 0));
  const members = { sigmoid: [either], softmax: [either, either.map((degree) => 1 - degree)] } as const;
  const train = (activation: "sigmoid" | "softmax", { committee = 1, seed = 1 } = {}) =>
    trainHiddenLayer(rows, members[activation], {
      activation,
      effort: { committee, epochs: 15 },
      seed,
      onEpoch: () => {},
    });

  it.each(["sigmoid", "softmax"] as const)("learns what no linear scorer can (%s)", async (activation) => {
    for (const committee of [1, 3]) {
      const scores = scoreHidden(await train(activation, { committee }), rows);
      const margins = scores[0]!.map((score, row) => score - (scores[1]?.[row] ?? 0));
      expect([...margins].map((margin) => (margin > 0 ? 1 : 0))).toEqual([...either]);
    }
  });

  it("gives the same bytes for the same seed, others for another", async () => {
    const [layer, same, other] = [
      await train("softmax"),
      await train("softmax"),
      await train("softmax", { seed: 2 }),
    ];
    expect(same).toEqual(layer);
    expect(other).not.toEqual(layer);
  });

  it("stops when its caller says so", async () => {
    const stop = new Error("enough");
    const options = { activation: "sigmoid", effort: { committee: 1, epochs: 15 }, seed: 1 } as const;
    const stopped = trainHiddenLayer(rows, members.sigmoid, {
      ...options,
      onEpoch: () => {
        throw stop;
      },
    });
    await expect(stopped).rejects.toBe(stop);
  });
});

describe("a step of learning", () => {
  const [units, features] = [4, 3];
  const inputs = [[0, 2], [1], [0, 1, 2]];
  const rows = rowsOf(inputs, features);

  it.each([
    {
      name: "competing labels",
      competing: 1,
      targets: [
        [1, 0, 0],
        [0, 1, 0],
        [0.2, 0.3, 0.5],
      ],
    },
    {
      name: "free labels",
      competing: 0,
      targets: [
        [1, 0, 1],
        [0, 0, 0],
        [1, 0.5, 1],
      ],
    },
  ])("follows the derivative of the mean cross-entropy ($name)", ({ competing, targets }) => {
    const columns = 3;
    const shapes = [
      [features, units],
      [1, units],
      [units, columns],
      [1, columns],
    ] as const;
    let next = 0;
    const values = shapes.map(([count, length]) =>
      Array.from({ length: count }, () => Array.from({ length }, () => Math.sin(++next * 1.7))),
    );

    const memory = new KernelMemory();
    const addresses = values.map((weights) => memory.place(Float32Array.from(weights.flatMap(rowOf))));
    const work = memory.kernel.layerWorkBytes(units, columns, 3, features);
    const fields = [
      ...[units, columns, competing, ...addresses],
      ...[memory.place(rows.starts), memory.place(rows.columns), memory.place(rows.values)],
      memory.place(Float32Array.from(targets.flatMap((row) => [...row, 0]))),
      ...[0, 0, memory.place(new Int32Array(features)), memory.allocate(work).address, 3, 1, 0],
    ];
    const batch = memory.place(Int32Array.of(0, 1, 2));
    memory.kernel.learn(memory.place(Uint32Array.from(fields)), batch, 3, 0.01);

    for (const [i, weights] of values.entries()) {
      for (const [row, numbers] of weights.entries()) {
        for (const [at, value] of numbers.entries()) {
          const change = (by: number) => {
            const moved = values.map((all) => all.map((list) => [...list]));
            moved[i]![row]![at] = value + by;
            return loss(moved);
          };
          const derivative = (change(1e-4) - change(-1e-4)) / 2e-4;
          const run = 4 * Math.ceil(numbers.length / 4);
          const place = addresses[i]! / 4 + row * 4 * run + at;
          // Adam's mean of gradients takes a tenth of the first one.
          expect(memory.floats[place + 2 * run]! * 10).toBeCloseTo(derivative, 3);
          const move =
            Math.abs(derivative) > 1e-6 ? 0.01 * Math.sign(derivative) * Math.sqrt(0.1 ** 2 / 0.001) : 0;
          expect(memory.floats[place]).toBeCloseTo(value - move, 3);
        }
      }
    }

    function loss(weights: readonly number[][][]): number {
      const [embeddings, biases, outputs, outputBiases] = weights as [
        number[][],
        [number[]],
        number[][],
        [number[]],
      ];
      const losses = inputs.map((list, row) => {
        const sums = biases[0].map((bias, u) =>
          list.reduce((sum, feature) => sum + embeddings[feature]![u]! / Math.sqrt(list.length), bias),
        );
        const scores = outputBiases[0].map((bias, c) =>
          sums.reduce((sum, value, u) => sum + Math.max(0, value) * outputs[u]![c]!, bias),
        );
        if (competing) {
          const all = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));
          return targets[row]!.reduce((sum, target, c) => sum - target * (scores[c]! - all), 0);
        }
        const each = targets[row]!.map((target, c) => Math.log1p(Math.exp(scores[c]!)) - target * scores[c]!);
        return each.reduce((a, b) => a + b) / columns;
      });
      return losses.reduce((a, b) => a + b) / losses.length;
    }
  });

  /** A row of weights with the runs that a step needs beside them. */
  function rowOf(numbers: readonly number[]): number[] {
    const run = 4 * Math.ceil(numbers.length / 4);
    return [...numbers, ...new Array<number>(4 * run - numbers.length).fill(0)];
  }
});
