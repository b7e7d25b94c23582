/** Scores of about the same height, and how often they were right. */
export interface CalibrationBin {
  /** Scores from `from` up to, but not including, `to`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean score, 0–1. */
  readonly confidence: number;
  /** Share of the decisions in which the intent was really there, 0–1. */
  readonly share: number;
}

export interface CalibrationReport {
  /** Expected calibration error: the bins' mean distance of confidence and share, weighted by count. 0 is perfect. */
  readonly error: number;
  /** Bins that hold a score, ascending. */
  readonly bins: readonly CalibrationBin[];
}

/** One score of one intent for one text. */
export interface ScoredDecision {
  readonly score: number;
  /** Whether the text has the intent. */
  readonly present: boolean;
}

const BINS = 10;

/** How far scores can be read as probabilities (Guo et al., ICML 2017), in ten bins of equal width. */
export function calibrationReport(decisions: readonly ScoredDecision[]): CalibrationReport {
  const members = Array.from({ length: BINS }, () => [] as ScoredDecision[]);
  for (const decision of decisions) {
    members[Math.min(BINS - 1, Math.floor(decision.score * BINS))]!.push(decision);
  }
  const bins = members.flatMap((inBin, i): CalibrationBin[] => {
    const count = inBin.length;
    if (count === 0) return [];
    const confidence = inBin.reduce((sum, { score }) => sum + score, 0) / count;
    const share = inBin.filter(({ present }) => present).length / count;
    return [{ from: i / BINS, to: (i + 1) / BINS, count, confidence, share }];
  });
  const distance = bins.reduce(
    (sum, { count, confidence, share }) => sum + count * Math.abs(confidence - share),
    0,
  );
  return { error: decisions.length > 0 ? distance / decisions.length : 0, bins };
}
