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
  type RetrievalEvaluation,
} from "./evaluate-retrieval.js";
export {
  type IntentMetrics,
  type IntentPrediction,
  intentMetrics,
  mean,
  type PrecisionRecall,
} from "./intent-metrics.js";
export { type JudgedQuery, readJudgedQueries } from "./judged-queries.js";
export {
  type RetrievalMetrics,
  type RetrievalOutcome,
  recallOf,
  retrievalMetrics,
} from "./retrieval-metrics.js";
