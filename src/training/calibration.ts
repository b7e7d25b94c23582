import type { Members } from "./members.js";

/** Turns a score into a log-odds: `slope · score + offset`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What a label's own scores must outweigh to move its calibration off the common one, in examples. */
const PRIOR_STRENGTH = 20;

/**
 * Platt's scaling for labels that do not exclude each other: the log-odds that make the scores of unseen texts most
 * likely. First one calibration for all labels together, then each label's own, held near it by a prior so that a rare
 * label does not follow a few texts. Targets are Platt's: few texts, however well told apart, prove no certainty.
 *
 * @param scores one array per label, of one score per text
 * @param members likewise, how far the text has the label
 */
export function calibrateSigmoid(
  scores: readonly Float64Array[],
  members: readonly Members[],
): Calibration[] {
  const common = fitSigmoid(scores, members, { slope: 1, offset: 0 }, 1e-3);
  return scores.map((own, label) => fitSigmoid([own], [members[label]!], common, PRIOR_STRENGTH));
}

/** Newton's method on two parameters; the prior keeps the problem strictly convex, also for separable scores. */
function fitSigmoid(
  scores: readonly Float64Array[],
  members: readonly Members[],
  prior: Calibration,
  strength: number,
): Calibration {
  let { slope, offset } = prior;
  const targetOf = targetsFor(members);
  for (let iteration = 0; iteration < 50; iteration++) {
    let gradientSlope = strength * (slope - prior.slope);
    let gradientOffset = strength * (offset - prior.offset);
    let slopes = strength;
    let offsets = strength;
    let mixed = 0;
    for (const [label, own] of scores.entries()) {
      for (let text = 0; text < own.length; text++) {
        const score = own[text]!;
        const probability = 1 / (1 + Math.exp(-slope * score - offset));
        const error = probability - targetOf(members[label]![text]!);
        const spread = probability * (1 - probability);
        gradientSlope += error * score;
        gradientOffset += error;
        slopes += spread * score * score;
        offsets += spread;
        mixed += spread * score;
      }
    }
    const determinant = slopes * offsets - mixed * mixed;
    const slopeStep = (offsets * gradientSlope - mixed * gradientOffset) / determinant;
    const offsetStep = (slopes * gradientOffset - mixed * gradientSlope) / determinant;
    slope -= slopeStep;
    offset -= offsetStep;
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-6) break;
  }
  return { slope, offset };
}

/** What stands for 0 and 1, as if there were one more text of either kind (Platt 1999, "Probabilistic outputs", section 2.2). */
function targetsFor(members: readonly Members[]): (member: number) => number {
  let positives = 0;
  let texts = 0;
  for (const own of members) {
    texts += own.length;
    for (const member of own) positives += member;
  }
  const [high, low] = [(positives + 1) / (positives + 2), 1 / (texts - positives + 2)];
  return (member) => low + member * (high - low);
}

/** Mean cross-entropy of one text, over all labels. */
export function sigmoidLoss(
  scores: readonly Float64Array[],
  members: readonly Members[],
  calibrations: readonly Calibration[],
): number {
  let loss = 0;
  for (const [label, { slope, offset }] of calibrations.entries()) {
    for (const [text, member] of members[label]!.entries()) {
      const logOdds = slope * scores[label]![text]! + offset;
      loss += member * softplus(-logOdds) + (1 - member) * softplus(logOdds);
    }
  }
  return loss / (members[0]?.length || 1);
}

/** ln(1 + eˣ), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/**
 * Temperature scaling (Guo et al., ICML 2017) for labels that exclude each other: the one slope that makes the softmax
 * of unseen texts' scores most likely, found by golden-section search.
 *
 * @param scores one array per column, of one score per text
 * @param truths the right column of each text
 */
export function calibrateSoftmax(scores: readonly Float64Array[], truths: Int32Array): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.1), Math.log(50)];
  while (high - low > 1e-3) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (softmaxLoss(scores, truths, Math.exp(left)) < softmaxLoss(scores, truths, Math.exp(right)))
      high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/**
 * Mean cross-entropy of one text, as if of one text more than there are the column were anyone's guess: few texts, however well
 * told apart, prove no certainty (see `targetsFor`).
 */
export function softmaxLoss(scores: readonly Float64Array[], truths: Int32Array, slope: number): number {
  const guess = 1 / (truths.length + 1);
  let loss = 0;
  for (const [text, truth] of truths.entries()) {
    let highest = Number.NEGATIVE_INFINITY;
    for (const column of scores) highest = Math.max(highest, slope * column[text]!);
    let sum = 0;
    let mean = 0;
    for (const column of scores) {
      sum += Math.exp(slope * column[text]! - highest);
      mean += column[text]! / scores.length;
    }
    loss += highest + Math.log(sum) - slope * ((1 - guess) * scores[truth]![text]! + guess * mean);
  }
  return loss / (truths.length || 1);
}
