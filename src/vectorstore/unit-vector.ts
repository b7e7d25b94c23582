import { InvalidInputError } from "../errors.js";

/**
 * A vector scaled to length 1, so that a dot product is a cosine; zeros stay zeros.
 * @throws {InvalidInputError} for a value that is not a finite number.
 */
export function toUnitVector(values: ArrayLike<number>, name: string): Float32Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!Number.isFinite(value)) {
      throw new InvalidInputError(`${name}[${i}] is ${value}; a vector holds finite numbers`);
    }
    sum += value! * value!;
  }
  const length = Math.sqrt(sum) || 1;
  // `Float32Array.from` with a function takes thirty times as long.
  const unit = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) unit[i] = values[i]! / length;
  return unit;
}
