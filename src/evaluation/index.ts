export {
  evaluateIntents,
  type IntentEvaluation,
  type IntentMistake,
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
