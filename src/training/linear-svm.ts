import { setImmediate } from "node:timers/promises";
import { KernelMemory } from "../vectors/kernel-memory.js";
import type { Members } from "./members.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/** A hyperplane: the score of a row is `weights · row + bias`, positive for members. */
export interface LinearScorer {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface SvmOptions {
  /** Price of an error against the width of the margin (C), above 0. */
  readonly cost: number;
  readonly seed: number;
  /**
   * How much each row bears of the plane (the dual's α), where the search begins; becomes where it ends. With those of nearly
   * the same rows the search is short. @default all 0
   */
  readonly alphas?: Float64Array | undefined;
}

const MOST_PASSES = 100;
/** Measured: 0.1 gains nothing and takes half as long again. */
const TOLERANCE = 0.2;
/** Rows that are set aside too soon come back before the end. Measured: 1 takes half as long again, 0.1 is no faster. */
const SHRINKING = 0.25;

/**
 * Linear support vector machines on the same rows, one after the other, in WebAssembly (`kernel/linear-svm.ts`). They fit
 * few examples better than logistic regression does; `calibration.ts` makes probabilities of their scores.
 */
export class LinearSvms {
  readonly #memory = new KernelMemory();
  readonly #rowCount: number;
  readonly #columnCount: number;
  /** Addresses of what is known of each row, of the weights, of the rows' order and of the fields, see the kernel. */
  readonly #ridges: number;
  readonly #signs: number;
  readonly #alphas: number;
  readonly #weights: number;
  readonly #order: number;
  readonly #svm: number;

  /** @param rows one row per example */
  constructor(rows: SparseMatrix) {
    const { rowCount, columnCount, starts, columns, values } = rows;
    this.#rowCount = rowCount;
    this.#columnCount = columnCount;
    const memory = this.#memory;
    this.#ridges = memory.allocate(8 * rowCount).address;
    this.#signs = memory.allocate(4 * rowCount).address;
    this.#alphas = memory.allocate(8 * rowCount).address;
    this.#weights = memory.allocate(4 * columnCount).address;
    this.#order = memory.allocate(4 * rowCount).address;
    const matrix = [starts, columns, values, squaresOf(rows)].map((numbers) => memory.place(numbers));
    const own = [this.#ridges, this.#signs, this.#alphas, this.#weights, this.#order];
    this.#svm = memory.place(Uint32Array.of(rowCount, ...matrix, ...own));
  }

  /**
   * The plane between the members of a column and the other rows.
   * @param members 1 where the example has the label, else 0; between them an error costs the less, the less certain it is
   */
  train(members: Members, { cost, seed, alphas }: SvmOptions): LinearScorer {
    const { kernel } = this.#memory;
    const ridges = this.#doubles(this.#ridges);
    const signs = this.#floats(this.#signs, this.#rowCount);
    const weights = this.#floats(this.#weights, this.#columnCount);
    const bearing = this.#doubles(this.#alphas);
    for (const [row, degree] of members.entries()) {
      ridges[row] = 0.5 / (cost * certaintyOf(degree));
      signs[row] = degree >= 0.5 ? 1 : -1;
    }
    weights.fill(0);
    bearing.set(alphas ?? new Float64Array(this.#rowCount));
    const order = Int32Array.from({ length: this.#rowCount }, (_, row) => row);
    this.#memory.words.set(order, this.#order / 4);
    const bias = kernel.separate(this.#svm, seed, TOLERANCE, SHRINKING, MOST_PASSES);
    alphas?.set(bearing);
    return { weights: weights.slice(), bias };
  }

  #floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#memory.kernel.memory.buffer, address, length);
  }

  #doubles(address: number): Float64Array {
    return new Float64Array(this.#memory.kernel.memory.buffer, address, this.#rowCount);
  }
}

export interface ScorersOptions extends Omit<SvmOptions, "alphas"> {
  /** One array per column, see `SvmOptions`. */
  readonly alphas?: readonly Float64Array[] | undefined;
  /** Called after each column; may throw to stop. */
  readonly onStep: () => void;
}

/** A plane for each column, between its members and the other rows. */
export async function trainScorers(
  rows: SparseMatrix,
  members: readonly Members[],
  { alphas, onStep, ...options }: ScorersOptions,
): Promise<LinearScorer[]> {
  const svms = new LinearSvms(rows);
  const scorers: LinearScorer[] = [];
  for (const [column, degrees] of members.entries()) {
    scorers.push(svms.train(degrees, { ...options, alphas: alphas?.[column] }));
    // A turn of the event loop lets signals and the caller's own work through.
    await setImmediate();
    onStep();
  }
  return scorers;
}

/** An example of which nothing is known must not count, but a price of 0 has no dual. */
function certaintyOf(degree: number): number {
  return Math.max(0.02, Math.abs(2 * degree - 1));
}

/** Second derivative of the dual for each row, without its ridge; the bias is a feature of value 1. */
function squaresOf({ starts, values, rowCount }: SparseMatrix): Float64Array {
  const squares = new Float64Array(rowCount).fill(1);
  for (let row = 0; row < rowCount; row++) {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) squares[row]! += values[i]! ** 2;
  }
  return squares;
}

/** The score of each row. */
export function scoreRows({ weights, bias }: LinearScorer, rows: SparseMatrix): Float64Array {
  const scores = new Float64Array(rows.rowCount).fill(bias);
  for (let row = 0; row < rows.rowCount; row++) {
    let score = bias;
    for (let i = rows.starts[row]!; i < rows.starts[row + 1]!; i++) {
      score += weights[rows.columns[i]!]! * rows.values[i]!;
    }
    scores[row] = score;
  }
  return scores;
}
