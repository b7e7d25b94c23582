const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const TINY = 1e-8;

/**
 * Weights that follow their gradients (Kingma & Ba, "Adam", ICLR 2015). Add to `gradients`, then `update` the ranges that
 * were added to; ranges that a step leaves out keep their momentum ("lazy" Adam), which is what makes it affordable where
 * an example touches a few hundred of a hundred thousand rows.
 */
export class AdamWeights {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.gradients = new Float32Array(values.length);
    this.#means = new Float32Array(values.length);
    this.#squares = new Float32Array(values.length);
  }

  /** Moves the weights from `start` to `end` against their gradients, which become 0. */
  update(start: number, end: number, rate: number): void {
    const { values, gradients } = this;
    const means = this.#means;
    const squares = this.#squares;
    for (let i = start; i < end; i++) {
      const gradient = gradients[i]!;
      const mean = MEAN_DECAY * means[i]! + (1 - MEAN_DECAY) * gradient;
      const square = SQUARE_DECAY * squares[i]! + (1 - SQUARE_DECAY) * gradient * gradient;
      means[i] = mean;
      squares[i] = square;
      gradients[i] = 0;
      values[i] = values[i]! - (rate * mean) / (Math.sqrt(square) + TINY);
    }
  }

  /** What makes up for means and squares starting at 0, as a factor of the rate; `step` counts from 1. */
  static warmUp(step: number): number {
    return Math.sqrt(1 - SQUARE_DECAY ** step) / (1 - MEAN_DECAY ** step);
  }
}
