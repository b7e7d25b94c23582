export { rollBackModel } from "./adopt-model.js";
export { type DistillOptions, distill } from "./distill.js";
export type { Figures } from "./figures.js";
export {
  type Comparison,
  type LearnedModel,
  type LearnFromFeedbackOptions,
  learnFromFeedback,
} from "./learn-from-feedback.js";
export { type LabelledExample, type ReadExamplesOptions, readExamples } from "./read-examples.js";
export { type TrainEmbeddingsModelOptions, trainEmbeddingsModel } from "./train-embeddings-model.js";
export { type TrainedFolder, type TrainFromFilesOptions, trainFromFiles } from "./train-from-files.js";
export type { TrainedModel, TrainModelOptions } from "./train-model.js";
export { trainNgramModel } from "./train-ngram-model.js";
export type { TrainingReport } from "./training-report.js";
export type { HeldOutResult } from "./tune-decision.js";
export { type ChangedDecision, type TunedModel, type TuneModelOptions, tuneModel } from "./tune-model.js";
export { type ModelFiles, writeDecision, writeModel } from "./write-model.js";
