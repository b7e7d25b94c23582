/** Who decided: rules and model, model alone, rules alone, or nobody (the default distribution). */
export type ClassificationMode = "hybrid" | "neural" | "rules" | "default";

/** A piece of evidence in the text, so that a user sees why. */
export interface RuleHit {
  readonly intent: string;
  /** The words as they stand in the text: `text.slice(start, end)`. */
  readonly match: string;
  /** UTF-16 offsets into the classified text. */
  readonly start: number;
  readonly end: number;
  /** The rule's term or pattern. */
  readonly rule: string;
  readonly weight: number;
  /** True when a negation cancels the hit; it then adds nothing to the score. */
  readonly negated: boolean;
}

/** A query, understood. Plain data, safe to serialise. */
export interface Classification {
  readonly text: string;
  /** What the query needs, most certain first; `["none"]` when nothing reaches the threshold. Never empty. */
  readonly intents: readonly string[];
  /** The deciding score of every intent of the taxonomy, 0–1. */
  readonly scores: Readonly<Record<string, number>>;
  /** The two halves of the score, where they took part. */
  readonly parts: {
    readonly rules?: Readonly<Record<string, number>>;
    readonly neural?: Readonly<Record<string, number>>;
  };
  readonly mode: ClassificationMode;
  readonly evidence: readonly RuleHit[];
  /** The clauses that were scored beside the whole text; empty for short texts. */
  readonly clauses: readonly string[];
  /** Why the mode is not the best one configured ("model.onnx is missing"); absent when it is. */
  readonly degraded?: string;
}
