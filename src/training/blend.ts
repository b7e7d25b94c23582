import {
  type Calibration,
  calibrateSigmoid,
  calibrateSoftmax,
  sigmoidLoss,
  softmaxLoss,
} from "./calibration.js";
import type { Task } from "./learner.js";
import type { Members } from "./members.js";

/** Scores of texts, one array per output column. */
export type ColumnScores = readonly Float64Array[];

/** How the scores of a network's parts make log-odds: `slope · (first + share · second) + offset`. */
export interface Blend {
  readonly share: number;
  /** One per output column. */
  readonly calibrations: readonly Calibration[];
}

/**
 * Share of texts without an intent at the least: examples hold few, people ask many. With the share of typical training
 * data, probabilities and thresholds would let most of them through.
 */
export const LEAST_NONE_SHARE = 0.04;

/** What a second part may count beside the first. */
const SHARES = [0, 0.15, 0.3, 0.6, 1];

/**
 * The blend under which the labels of texts that the network has not seen are most likely. A hidden layer beside linear
 * scorers helps the more, the more examples a label has; with few it is noise.
 * @param parts the scores of the network's one or two parts
 * @param members one array per column, how far each text belongs to it
 */
export function fitBlend(
  parts: readonly ColumnScores[],
  members: readonly Members[],
  activation: Task["activation"],
): Blend {
  const calibrate = activation === "softmax" ? calibrateCompeting : calibrateFree;
  const shares = parts.length > 1 ? SHARES : [0];
  return shares
    .map((share) => ({ share, ...calibrate(addUp(parts, share), members) }))
    .reduce((best, other) => (other.loss < best.loss ? other : best));
}

function addUp([first, second]: readonly ColumnScores[], share: number): ColumnScores {
  if (!second || share === 0) return first!;
  return first!.map((scores, column) => scores.map((score, text) => score + share * second[column]![text]!));
}

function calibrateFree(scores: ColumnScores, members: readonly Members[]) {
  const calibrations = calibrateSigmoid(scores, members);
  return { calibrations, loss: sigmoidLoss(scores, members, calibrations) };
}

function calibrateCompeting(scores: ColumnScores, members: readonly Members[]) {
  // A text may have a label that training has not seen: to the network it is `none`, the last column.
  const truths = Int32Array.from(scores[0]!, (_, text) => {
    const degrees = members.map((texts) => texts[text]!);
    const highest = Math.max(...degrees);
    return highest === 0 ? members.length - 1 : degrees.indexOf(highest);
  });
  const slope = calibrateSoftmax(scores, truths);
  const none = members.length - 1;
  const offset = noneOffset(truths.filter((truth) => truth === none).length / truths.length);
  return {
    calibrations: scores.map((_, column) => ({ slope, offset: column === none ? offset : 0 })),
    loss: softmaxLoss(scores, truths, slope),
  };
}

/** What turns the log-odds of `none` among the examples into those among what people ask, see `LEAST_NONE_SHARE`. */
function noneOffset(share: number): number {
  if (share === 0 || share >= LEAST_NONE_SHARE) return 0;
  return Math.log(LEAST_NONE_SHARE / (1 - LEAST_NONE_SHARE)) - Math.log(share / (1 - share));
}
