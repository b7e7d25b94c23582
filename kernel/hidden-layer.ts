// Learning a bag of feature embeddings with one rectified layer: features → sums in units → rectified → a score for each
// column. Weights lie in rows of four runs of 32-bit floats, which Adam wants together: values, gradients, means, squares.
// A run is a whole number of fours; what only fills the last four of columns is never scored and stays 0.
import { nextRandom, randomState, seedRandom } from "./random";

// A layer's fields, 32 bits each.
const UNITS: u32 = 0;
const COLUMNS: u32 = 4;
/** 1 where columns exclude each other, else 0. */
const COMPETING: u32 = 8;
/** Addresses of rows: one for each feature, of units; one of units; one for each unit, of columns; one of columns. */
const EMBEDDINGS: u32 = 12;
const BIASES: u32 = 16;
const OUTPUTS: u32 = 20;
const OUTPUT_BIASES: u32 = 24;
/** Addresses: where each example's features begin; features; their values; for each example a run of targets. */
const STARTS: u32 = 28;
const FEATURES: u32 = 32;
const VALUES: u32 = 36;
const TARGETS: u32 = 40;
/** Of 2³² random numbers, how many leave out a feature, and how many a unit. */
const FEATURE_ODDS: u32 = 44;
const UNIT_ODDS: u32 = 48;
/** Address of the last step that touched each feature, 0 at first. */
const TOUCHED_AT: u32 = 52;
/** Address of room to work in, see `layerWorkBytes`, and features of an example at most. */
const WORK: u32 = 56;
const LONGEST: u32 = 60;
/** The state of random numbers, and how many steps were taken. */
const RANDOM: u32 = 64;
const STEPS: u32 = 68;

// Kingma & Ba, "Adam", ICLR 2015.
const MEAN_DECAY: f32 = 0.9;
const SQUARE_DECAY: f32 = 0.999;
const TINY: f32 = 1e-8;

// The layer that learns.
let units: u32 = 0;
let columns: u32 = 0;
let width: u32 = 0;
let embeddings: u32 = 0;
let unitOdds: u32 = 0;
/** What units that stay are multiplied with in place of the rest. */
let unitScale: f32 = 1;

// Room to work in.
/** Columns' scores and then errors; units' sums and then values; units' errors. */
let errors: u32 = 0;
let sums: u32 = 0;
let unitErrors: u32 = 0;
/** Units above 0; the first unit of each four that holds one. */
let active: u32 = 0;
let activeCount: u32 = 0;
let fours: u32 = 0;
let fourCount: u32 = 0;
/** Rows of the features that are not left out, and their values. */
let kept: u32 = 0;
let inputs: u32 = 0;
let keptCount: u32 = 0;
/** Rows that this step moves. */
let touched: u32 = 0;
let touchedCount: u32 = 0;

/** Bytes of room that a layer works in. @param longest features of an example at most. */
export function layerWorkBytes(unitCount: u32, columnCount: u32, longest: u32, featureCount: u32): u32 {
  return 4 * (wholeFours(columnCount) + 4 * unitCount + 2 * (longest + 4) + featureCount);
}

/**
 * One step on a batch of examples.
 * @param batch address of their 32-bit numbers.
 * @param rate of learning, and what makes up for means and squares that started at 0.
 */
export function learn(layer: u32, batch: u32, count: u32, rate: f32): void {
  open(layer);
  const step = load<u32>(layer, STEPS) + 1;
  for (let i: u32 = 0; i < count; i++) {
    const example = load<u32>(batch + 4 * i);
    drop(layer, example);
    forward(layer);
    judge(layer, example, count);
    backward(layer);
    touch(load<u32>(layer, TOUCHED_AT), step);
  }
  for (let i: u32 = 0; i < touchedCount; i++) update(load<u32>(touched + 4 * i), units, rate);
  update(load<u32>(layer, BIASES), units, rate);
  update(load<u32>(layer, OUTPUT_BIASES), width, rate);
  const outputs = load<u32>(layer, OUTPUTS);
  for (let unit: u32 = 0; unit < units; unit++) update(outputs + 16 * width * unit, width, rate);
  store<u32>(layer, step, STEPS);
  store<u32>(layer, randomState, RANDOM);
}

function open(layer: u32): void {
  units = load<u32>(layer, UNITS);
  columns = load<u32>(layer, COLUMNS);
  width = wholeFours(columns);
  embeddings = load<u32>(layer, EMBEDDINGS);
  seedRandom(load<u32>(layer, RANDOM));
  unitOdds = load<u32>(layer, UNIT_ODDS);
  unitScale = 1 / (1 - <f32>unitOdds / 4_294_967_296);
  const longest = load<u32>(layer, LONGEST) + 4;
  errors = load<u32>(layer, WORK);
  sums = errors + 4 * width;
  unitErrors = sums + 4 * units;
  active = unitErrors + 4 * units;
  fours = active + 4 * units;
  kept = fours + 4 * units;
  inputs = kept + 4 * longest;
  touched = inputs + 4 * longest;
  touchedCount = 0;
}

/** Chooses the features that take part; their values are as large already as the rest's leaving demands. */
function drop(layer: u32, example: u32): void {
  const starts = load<u32>(layer, STARTS) + 4 * example;
  const features = load<u32>(layer, FEATURES);
  const values = load<u32>(layer, VALUES);
  const odds = load<u32>(layer, FEATURE_ODDS);
  keptCount = 0;
  for (let i = load<u32>(starts), end = load<u32>(starts, 4); i < end; i++) {
    if (nextRandom() < odds) continue;
    const at = 4 * keptCount++;
    store<u32>(kept + at, embeddings + 16 * units * load<u32>(features + 4 * i));
    store<f32>(inputs + at, load<f32>(values + 4 * i));
  }
  // What fills the last four adds nothing.
  for (let i = keptCount, end = wholeFours(keptCount); i < end; i++) {
    store<u32>(kept + 4 * i, embeddings);
    store<f32>(inputs + 4 * i, 0);
  }
}

/** Features → units; those that take part and are above 0 are active, the others 0. Four features at a time are faster. */
function forward(layer: u32): void {
  memory.copy(sums, load<u32>(layer, BIASES), 4 * units);
  for (let i: u32 = 0; i < 4 * keptCount; i += 16) {
    const one = load<u32>(kept + i);
    const two = load<u32>(kept + i, 4);
    const three = load<u32>(kept + i, 8);
    const four = load<u32>(kept + i, 12);
    const a = v128.load_splat<f32>(inputs + i);
    const b = v128.load_splat<f32>(inputs + i, 4);
    const c = v128.load_splat<f32>(inputs + i, 8);
    const d = v128.load_splat<f32>(inputs + i, 12);
    for (let u: u32 = 0; u < 4 * units; u += 16) {
      const ab = f32x4.add(f32x4.mul(a, v128.load(one + u)), f32x4.mul(b, v128.load(two + u)));
      const cd = f32x4.add(f32x4.mul(c, v128.load(three + u)), f32x4.mul(d, v128.load(four + u)));
      v128.store(sums + u, f32x4.add(v128.load(sums + u), f32x4.add(ab, cd)));
    }
  }
  activeCount = 0;
  fourCount = 0;
  for (let unit: u32 = 0; unit < units; unit++) {
    const at = sums + 4 * unit;
    const sum = load<f32>(at);
    const stays = nextRandom() >= unitOdds;
    store<f32>(at, stays && sum > 0 ? sum * unitScale : 0);
    if (!stays || sum <= 0) continue;
    store<u32>(active + 4 * activeCount++, unit);
    const first = unit & ~3;
    if (fourCount > 0 && load<u32>(fours + 4 * (fourCount - 1)) === first) continue;
    store<u32>(fours + 4 * fourCount++, first);
  }
}

/** Units → probabilities → the derivative of the mean cross-entropy by each column's score. */
function judge(layer: u32, example: u32, count: u32): void {
  const outputs = load<u32>(layer, OUTPUTS);
  memory.copy(errors, load<u32>(layer, OUTPUT_BIASES), 4 * width);
  for (let i: u32 = 0; i < activeCount; i++) {
    const unit = load<u32>(active + 4 * i);
    addTimes(errors, outputs + 16 * width * unit, load<f32>(sums + 4 * unit), width);
  }
  const competing = load<u32>(layer, COMPETING) === 1;
  if (competing) softmax();
  else sigmoid();
  const share: f32 = 1 / <f32>(competing ? count : count * columns);
  const targets = load<u32>(layer, TARGETS) + 4 * width * example;
  for (let c: u32 = 0; c < 4 * columns; c += 4) {
    store<f32>(errors + c, (load<f32>(errors + c) - load<f32>(targets + c)) * share);
  }
  for (let c = columns; c < width; c++) store<f32>(errors + 4 * c, 0);
}

/** Errors → gradients of the outputs' weights and of the biases, and the units' errors. */
function backward(layer: u32): void {
  const outputs = load<u32>(layer, OUTPUTS);
  const biasGradients = load<u32>(layer, BIASES) + 4 * units;
  addTimes(load<u32>(layer, OUTPUT_BIASES) + 4 * width, errors, 1, width);
  memory.fill(unitErrors, 0, 4 * units);
  for (let i: u32 = 0; i < activeCount; i++) {
    const unit = load<u32>(active + 4 * i);
    const row = outputs + 16 * width * unit;
    const error = unitScale * product(errors, row, width);
    addTimes(row + 4 * width, errors, load<f32>(sums + 4 * unit), width);
    store<f32>(unitErrors + 4 * unit, error);
    const bias = biasGradients + 4 * unit;
    store<f32>(bias, load<f32>(bias) + error);
  }
}

/** The units' errors → gradients of the example's features. */
function touch(touchedAt: u32, step: u32): void {
  for (let i: u32 = 0; i < keptCount; i++) {
    const row = load<u32>(kept + 4 * i);
    const last = touchedAt + 4 * ((row - embeddings) / (16 * units));
    if (load<u32>(last) !== step) {
      store<u32>(last, step);
      store<u32>(touched + 4 * touchedCount++, row);
    }
    const gradients = row + 4 * units;
    const value = v128.load_splat<f32>(inputs + 4 * i);
    for (let f: u32 = 0; f < 4 * fourCount; f += 4) {
      const u = 4 * load<u32>(fours + f);
      const sum = f32x4.add(v128.load(gradients + u), f32x4.mul(value, v128.load(unitErrors + u)));
      v128.store(gradients + u, sum);
    }
  }
}

/** Moves a row's values against its gradients, which become 0. @param length of each of its runs. */
function update(row: u32, length: u32, rate: f32): void {
  const run = 4 * length;
  const keptMean = f32x4.splat(MEAN_DECAY);
  const newMean = f32x4.splat(1 - MEAN_DECAY);
  const keptSquare = f32x4.splat(SQUARE_DECAY);
  const newSquare = f32x4.splat(1 - SQUARE_DECAY);
  const tiny = f32x4.splat(TINY);
  const rates = f32x4.splat(rate);
  for (let at = row, end = row + run; at < end; at += 16) {
    const gradient = v128.load(at + run);
    const mean = f32x4.add(f32x4.mul(keptMean, v128.load(at + 2 * run)), f32x4.mul(newMean, gradient));
    const square = f32x4.add(
      f32x4.mul(keptSquare, v128.load(at + 3 * run)),
      f32x4.mul(newSquare, f32x4.mul(gradient, gradient)),
    );
    const move = f32x4.div(f32x4.mul(rates, mean), f32x4.add(f32x4.sqrt(square), tiny));
    v128.store(at, f32x4.sub(v128.load(at), move));
    v128.store(at + run, f32x4.splat(0));
    v128.store(at + 2 * run, mean);
    v128.store(at + 3 * run, square);
  }
}

function softmax(): void {
  let highest: f32 = load<f32>(errors);
  for (let c: u32 = 4; c < 4 * columns; c += 4) highest = max(highest, load<f32>(errors + c));
  let sum: f32 = 0;
  for (let c: u32 = 0; c < 4 * columns; c += 4) {
    const value = Mathf.exp(load<f32>(errors + c) - highest);
    store<f32>(errors + c, value);
    sum += value;
  }
  for (let c: u32 = 0; c < 4 * columns; c += 4) store<f32>(errors + c, load<f32>(errors + c) / sum);
}

function sigmoid(): void {
  for (let c: u32 = 0; c < 4 * columns; c += 4) {
    store<f32>(errors + c, 1 / (1 + Mathf.exp(-load<f32>(errors + c))));
  }
}

/** Adds floats, each times a factor, to others. @param length a multiple of four. */
function addTimes(to: u32, from: u32, factor: f32, length: u32): void {
  const factors = f32x4.splat(factor);
  for (let i: u32 = 0; i < 4 * length; i += 16) {
    v128.store(to + i, f32x4.add(v128.load(to + i), f32x4.mul(factors, v128.load(from + i))));
  }
}

/** @param length a multiple of four. */
function product(one: u32, other: u32, length: u32): f32 {
  let sum = f32x4.splat(0);
  for (let i: u32 = 0; i < 4 * length; i += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(one + i), v128.load(other + i)));
  }
  const pair = f32x4.add(sum, v128.shuffle<f32>(sum, sum, 2, 3, 0, 1));
  return f32x4.extract_lane(pair, 0) + f32x4.extract_lane(pair, 1);
}

function wholeFours(count: u32): u32 {
  return (count + 3) & ~3;
}
