export type { CalibrationBin, CalibrationReport } from "./calibration-error.js";
export type { Confusion, IntentMistake } from "./confusions.js";
export {
  evaluateIntents,
  type Grouping,
  type IntentEvaluation,
  type LabelledText,
} from "./evaluate-intents.js";
export {
  type EvaluatedQuery,
  type EvaluateRetrievalOptions,
  evaluateRetrieval,
  type QueryKind,
  type RetrievalEvaluation,
} from "./evaluate-retrieval.js";
export {
  countLosses,
  type ExplainedQuery,
  explainRetrieval,
  type Loss,
  type PassageFate,
  type PassageRanks,
  type Ranking,
  recallOfRanking,
} from "./explain-retrieval.js";
export {
  type IntentMetrics,
  type IntentPrediction,
  intentMetrics,
  mean,
  type PrecisionRecall,
} from "./intent-metrics.js";
export { type JudgedQuery, readJudgedQueries } from "./judged-queries.js";
export { type CurvePoint, type RetrievalCurve, retrievalCurve } from "./retrieval-curve.js";
export {
  type RetrievalMetrics,
  type RetrievalOutcome,
  recallOf,
  retrievalMetrics,
} from "./retrieval-metrics.js";
