export type { Classification, ClassificationMode, RuleHit } from "./classification.js";
export { type CreateClassifierOptions, createClassifier } from "./create-classifier.js";
export { HybridClassifier, type HybridClassifierOptions } from "./hybrid-classifier.js";
export type { ClassifyOptions, IntentClassifier } from "./intent-classifier.js";
export { createPassageTagger, type PassageTagger, type PassageTaggerOptions } from "./passage-tagger.js";
export { RuleClassifier } from "./rule-classifier.js";
