// A linear support vector machine with squared hinge loss, by dual coordinate descent with shrinking (Hsieh et al., "A Dual
// Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 3).
import { seedRandom, shuffle } from "./random";

// A machine's fields, 32 bits each.
/** How many rows; addresses of where each begins, of its columns and of its values, 32-bit floats. */
const ROWS: u32 = 0;
const STARTS: u32 = 4;
const COLUMNS: u32 = 8;
const VALUES: u32 = 12;
/** Addresses of a 64-bit float for each row: the second derivative of the dual without the ridge, and the ridge. */
const SQUARES: u32 = 16;
const RIDGES: u32 = 20;
/** Address of a 32-bit float for each row: 1 for members, −1 for others. */
const SIGNS: u32 = 24;
/** Address of a 64-bit float for each row, where the search begins and then where it ends; of a 32-bit float for each column. */
const ALPHAS: u32 = 28;
const WEIGHTS: u32 = 32;
/** Address of 32-bit row numbers, each once. */
const ORDER: u32 = 36;

/** Rows that are read ahead. */
const AHEAD: u32 = 2;
const CACHE_LINE: u32 = 64;
/** Smaller steps change nothing. */
const LEAST_STEP: f64 = 1e-12;

let starts: u32 = 0;
let columns: u32 = 0;
let values: u32 = 0;
let weights: u32 = 0;
/** Keeps what is read ahead from being optimised away. */
let touched: u32 = 0;

/**
 * Finds the plane that tells members from others.
 * @param tolerance of the projected gradient's spread at the end.
 * @param shrinking share of a pass's highest gradient above which the next pass sets rows aside.
 * @returns the plane's bias.
 */
export function separate(svm: u32, seed: u32, tolerance: f64, shrinking: f64, mostPasses: u32): f64 {
  open(svm);
  seedRandom(seed);
  const rows = load<u32>(svm, ROWS);
  const order = load<u32>(svm, ORDER);
  const signs = load<u32>(svm, SIGNS);
  const squares = load<u32>(svm, SQUARES);
  const ridges = load<u32>(svm, RIDGES);
  const alphas = load<u32>(svm, ALPHAS);
  let bias = startOf(rows, signs, alphas);
  let active = rows;
  let bound = f64.POSITIVE_INFINITY;
  for (let pass: u32 = 0; pass < mostPasses; pass++) {
    let highest = f64.NEGATIVE_INFINITY;
    let lowest = f64.POSITIVE_INFINITY;
    shuffle(order, active);
    for (let at: u32 = 0; at < active; at++) {
      if (at + AHEAD < active) touch(load<u32>(order + 4 * (at + AHEAD)));
      const row = load<u32>(order + 4 * at);
      const sign: f64 = load<f32>(signs + 4 * row);
      const alpha = load<f64>(alphas + 8 * row);
      const ridge = load<f64>(ridges + 8 * row);
      const gradient = sign * (bias + scoreOf(row)) - 1 + ridge * alpha;
      if (alpha === 0 && gradient > bound) {
        // Far on the right side: set aside until the rest has settled.
        active--;
        store<u32>(order + 4 * at, load<u32>(order + 4 * active));
        store<u32>(order + 4 * active, row);
        at--;
        continue;
      }
      const projected = alpha === 0 ? min(gradient, 0) : gradient;
      highest = max(highest, projected);
      lowest = min(lowest, projected);
      if (abs(projected) < LEAST_STEP) continue;
      const moved = max(alpha - gradient / (load<f64>(squares + 8 * row) + ridge), 0);
      store<f64>(alphas + 8 * row, moved);
      const step = (moved - alpha) * sign;
      move(row, <f32>step);
      bias += step;
    }
    bound = highest > 0 ? shrinking * highest : f64.POSITIVE_INFINITY;
    if (highest - lowest > tolerance) continue;
    if (active === rows) break;
    active = rows;
    bound = f64.POSITIVE_INFINITY;
  }
  return bias;
}

function open(svm: u32): void {
  starts = load<u32>(svm, STARTS);
  columns = load<u32>(svm, COLUMNS);
  values = load<u32>(svm, VALUES);
  weights = load<u32>(svm, WEIGHTS);
}

/** Adds up the plane that the rows bear; its weights must be 0. @returns its bias. */
function startOf(rows: u32, signs: u32, alphas: u32): f64 {
  let bias: f64 = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const alpha = load<f64>(alphas + 8 * row);
    if (alpha === 0) continue;
    const share = alpha * load<f32>(signs + 4 * row);
    move(row, <f32>share);
    bias += share;
  }
  return bias;
}

/** Without the bias. */
function scoreOf(row: u32): f32 {
  let at = 4 * load<u32>(starts + 4 * row);
  const end = 4 * load<u32>(starts + 4 * row, 4);
  let a: f32 = 0;
  let b: f32 = 0;
  let c: f32 = 0;
  let d: f32 = 0;
  // Four sums at a time do not wait for one another.
  for (; at + 12 < end; at += 16) {
    a += weightOf(at) * load<f32>(values + at);
    b += weightOf(at + 4) * load<f32>(values + at, 4);
    c += weightOf(at + 8) * load<f32>(values + at, 8);
    d += weightOf(at + 12) * load<f32>(values + at, 12);
  }
  for (; at < end; at += 4) a += weightOf(at) * load<f32>(values + at);
  return a + b + (c + d);
}

function weightOf(at: u32): f32 {
  return load<f32>(weights + 4 * load<u32>(columns + at));
}

function move(row: u32, step: f32): void {
  const end = 4 * load<u32>(starts + 4 * row, 4);
  for (let at = 4 * load<u32>(starts + 4 * row); at < end; at += 4) {
    const weight = weights + 4 * load<u32>(columns + at);
    store<f32>(weight, load<f32>(weight) + step * load<f32>(values + at));
  }
}

/** Begins to read a row, so that it is there when it is wanted. */
function touch(row: u32): void {
  const end = 4 * load<u32>(starts + 4 * row, 4);
  let sum = touched;
  for (let at = 4 * load<u32>(starts + 4 * row); at < end; at += CACHE_LINE) {
    sum += load<u8>(columns + at) + load<u8>(values + at);
  }
  touched = sum;
}
