import type { IntentModel } from "../models/intent-model.js";
import type { EmbeddingsManifest, ModelManifest, NgramManifest } from "../models/manifest.js";
import type { OnnxSession } from "../models/onnx-session.js";
import type { Blend, ColumnScores } from "./blend.js";
import type { LabelledExample } from "./read-examples.js";

/** What a network decides, and how. */
export type Task = Pick<ModelManifest, "labels" | "activation">;

/** Examples beside what the network reads of them. */
export interface FeaturedExamples<Vector> {
  readonly examples: readonly LabelledExample[];
  readonly vectors: readonly Vector[];
}

export interface LearningOptions {
  readonly seed: number;
  /** Called after each of the learner's steps; may throw to stop. */
  readonly onStep: () => void;
}

/** What a manifest says of one kind of model alone. */
export type KindOfModel =
  | Pick<NgramManifest, "kind" | "features">
  | Pick<EmbeddingsManifest, "kind" | "embeddings">;

/** One way to make a model of examples: how texts become vectors, vectors a network, and a network an ONNX file. */
export interface Learner<Vector, Network> {
  read(texts: readonly string[], signal: AbortSignal | undefined): Promise<Vector[]>;
  train(data: FeaturedExamples<Vector>, options: LearningOptions): Promise<Network>;
  /** How often `train` calls `onStep`. */
  readonly steps: number;
  /** The scores of each of the network's parts, one or two, before they are blended. */
  score(network: Network, vectors: readonly Vector[]): ColumnScores[];
  encode(network: Network, blend: Blend): Uint8Array;
  /** Known once texts were read. */
  describe(): KindOfModel;
  open(manifest: ModelManifest, session: OnnxSession): Promise<IntentModel>;
}
