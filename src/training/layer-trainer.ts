import type { ModelManifest } from "../models/manifest.js";
import { seededRandom, shuffle } from "../random.js";
import { KernelMemory } from "../vectors/kernel-memory.js";
import type { HiddenLayer } from "./hidden-layer.js";
import type { Members } from "./members.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/**
 * A layer's units, and the share of them that a step leaves out, so that none is relied on alone (Srivastava et al., JMLR 2014).
 * Labels that compete are told apart better by many; where a text has any number of labels half of them do as well.
 */
export const LAYERS = {
  softmax: { units: 128, dropped: 0.6 },
  sigmoid: { units: 64, dropped: 0.5 },
} as const;
/** Share of the features that a step leaves out. Measured: leaving out most gains a point of accuracy, and makes steps cheaper. */
const DROPPED_FEATURES = 0.7;
const BATCH_SIZE = 64;
const RATE = 0.006;
/** Share of certainty that targets lack (label smoothing; Szegedy et al., CVPR 2016): labels are not all right. */
const SMOOTHING = 0.02;
/** Rows have a norm near 1, spread over hundreds of features; this makes up for it. */
const INPUT_SCALE = 2;
/** As the kernel has them. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
/** What a weight has in a row: its value, its gradient, and for Adam a mean and a mean square. */
const RUNS = 4;

/** Rows of weights in the kernel's memory; a run is as long as a row's values, and longer by what fills the last four. */
interface Weights {
  readonly address: number;
  readonly rows: number;
  readonly length: number;
  readonly run: number;
}

/**
 * Trains hidden layers on the same examples, one after the other, in WebAssembly (`kernel/hidden-layer.ts`). Adam is "lazy":
 * features that a step leaves out keep their momentum, which is what makes it affordable where an example touches a few
 * hundred of a hundred thousand rows.
 */
export class LayerTrainer {
  readonly #memory = new KernelMemory();
  readonly #order: Int32Array;
  readonly #allSteps: number;
  readonly #embeddings: Weights;
  readonly #biases: Weights;
  readonly #outputs: Weights;
  readonly #outputBiases: Weights;
  /** Addresses of a number for each feature, of a batch, of the layer's fields and of those that change. */
  readonly #touchedAt: number;
  readonly #batch: number;
  readonly #layer: number;
  readonly #state: number;
  #random = seededRandom(0);
  #steps = 0;

  /**
   * @param members one array per column, how far each example belongs to it
   * @param epochs how often `learnAll` will be called for each layer: the rate falls to 0 by then.
   */
  constructor(
    rows: SparseMatrix,
    members: readonly Members[],
    activation: ModelManifest["activation"],
    epochs: number,
  ) {
    const { units, dropped } = LAYERS[activation];
    const columns = members.length;
    this.#order = new Int32Array(rows.rowCount);
    this.#allSteps = epochs * Math.ceil(rows.rowCount / BATCH_SIZE);
    this.#embeddings = this.#allocate(rows.columnCount, units);
    this.#biases = this.#allocate(1, units);
    this.#outputs = this.#allocate(units, columns);
    this.#outputBiases = this.#allocate(1, columns);
    this.#touchedAt = this.#memory.place(new Int32Array(rows.columnCount));
    this.#batch = this.#memory.place(new Int32Array(BATCH_SIZE));
    const longest = longestOf(rows);
    const workBytes = this.#memory.kernel.layerWorkBytes(units, columns, longest, rows.columnCount);
    const fields = [
      ...[units, columns, activation === "softmax" ? 1 : 0],
      ...[this.#embeddings, this.#biases, this.#outputs, this.#outputBiases].map(({ address }) => address),
      ...[this.#memory.place(rows.starts), this.#memory.place(rows.columns)],
      this.#memory.place(rows.values.map((value) => (value * INPUT_SCALE) / (1 - DROPPED_FEATURES))),
      this.#memory.place(targetsOf(members, activation, this.#outputBiases.run)),
      ...[oddsOf(DROPPED_FEATURES), oddsOf(dropped)],
      ...[this.#touchedAt, this.#memory.allocate(workBytes).address, longest],
      ...[0, 0],
    ];
    this.#layer = this.#memory.place(Uint32Array.from(fields));
    this.#state = this.#layer + 4 * (fields.length - 2);
  }

  /** Begins another layer, with weights of chance. */
  begin(seed: number): void {
    const random = seededRandom(seed);
    const spread = 1 / Math.sqrt(this.#biases.length);
    this.#fill(this.#embeddings, () => (random() - 0.5) * spread);
    this.#fill(this.#outputs, () => (random() - 0.5) * 2 * spread);
    this.#fill(this.#biases, () => 0);
    this.#fill(this.#outputBiases, () => 0);
    const { words } = this.#memory;
    words.fill(0, this.#touchedAt / 4, this.#touchedAt / 4 + this.#embeddings.rows);
    words.set([oddsOf(random()), 0], this.#state / 4);
    this.#order.set(this.#order.map((_, row) => row));
    this.#random = random;
    this.#steps = 0;
  }

  /** One pass over the examples, in an order of its own. */
  learnAll(): void {
    const order = this.#order;
    const { kernel, words } = this.#memory;
    shuffle(order, order.length, this.#random);
    for (let first = 0; first < order.length; first += BATCH_SIZE) {
      const batch = order.subarray(first, first + BATCH_SIZE);
      words.set(batch, this.#batch / 4);
      const rate = RATE * (1 - this.#steps / this.#allSteps);
      this.#steps++;
      kernel.learn(this.#layer, this.#batch, batch.length, rate * warmUp(this.#steps));
    }
  }

  layer(): HiddenLayer {
    return {
      units: this.#biases.length,
      embeddings: this.#values(this.#embeddings).map((value) => value * INPUT_SCALE),
      biases: this.#values(this.#biases),
      outputs: this.#values(this.#outputs),
      outputBiases: this.#values(this.#outputBiases),
    };
  }

  #allocate(rows: number, length: number): Weights {
    const run = Math.ceil(length / 4) * 4;
    return { address: this.#memory.allocate(4 * RUNS * run * rows).address, rows, length, run };
  }

  #fill({ address, rows, length, run }: Weights, value: () => number): void {
    const { floats } = this.#memory;
    for (let row = 0; row < rows; row++) {
      const at = address / 4 + row * RUNS * run;
      floats.fill(0, at, at + RUNS * run);
      for (let i = 0; i < length; i++) floats[at + i] = value();
    }
  }

  #values({ address, rows, length, run }: Weights): Float32Array {
    const values = new Float32Array(rows * length);
    for (let row = 0; row < rows; row++) {
      const at = address / 4 + row * RUNS * run;
      values.set(this.#memory.floats.subarray(at, at + length), row * length);
    }
    return values;
  }
}

function longestOf({ starts, rowCount }: SparseMatrix): number {
  let longest = 0;
  for (let row = 0; row < rowCount; row++) longest = Math.max(longest, starts[row + 1]! - starts[row]!);
  return longest;
}

/** What each example's columns should say, `run` numbers for each. */
function targetsOf(
  members: readonly Members[],
  activation: ModelManifest["activation"],
  run: number,
): Float32Array {
  const floor = SMOOTHING / (activation === "softmax" ? members.length : 2);
  const targets = new Float32Array(members[0]!.length * run);
  for (const [column, degrees] of members.entries()) {
    for (let row = 0; row < degrees.length; row++) {
      targets[row * run + column] = degrees[row]! * (1 - SMOOTHING) + floor;
    }
  }
  return targets;
}

/** A probability in parts of 2³². */
function oddsOf(probability: number): number {
  return Math.floor(probability * 2 ** 32);
}

/** What makes up for Adam's means and squares starting at 0, as a factor of the rate; `step` counts from 1. */
function warmUp(step: number): number {
  return Math.sqrt(1 - SQUARE_DECAY ** step) / (1 - MEAN_DECAY ** step);
}
