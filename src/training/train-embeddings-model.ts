import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { columnCount } from "../models/columns.js";
import { EmbeddingsModel, embeddingsName, embedTexts } from "../models/embeddings-model.js";
import type { EmbeddingsManifest } from "../models/manifest.js";
import { encodeHead, LEAST_NORM } from "./embeddings-graph.js";
import type { Learner, Task } from "./learner.js";
import { type LinearScorer, scoreRows, trainScorers } from "./linear-svm.js";
import { membersByColumn } from "./members.js";
import type { LabelledExample } from "./read-examples.js";
import type { SparseMatrix } from "./sparse-matrix.js";
import { type TrainedModel, type TrainModelOptions, trainModel } from "./train-model.js";

export interface TrainEmbeddingsModelOptions extends TrainModelOptions {
  /** Any LangChain embeddings; the model needs the same ones wherever it is loaded. */
  readonly embeddings: EmbeddingsInterface;
}

/**
 * Trains a head on the vectors of pretrained embeddings, otherwise as `trainNgramModel` does. Worth its slower
 * classification where an intent has few examples: what their words mean need not be learned from them.
 *
 * @example
 * const embeddings = new OpenAIEmbeddings({ model: "text-embedding-3-small" });
 * await writeModel(await trainEmbeddingsModel(examples, { name: "support", embeddings }), "models/support");
 * const classifier = await createClassifier({ model: "models/support", embeddings });
 *
 * @throws {InferenceError} when the embeddings fail.
 * @throws {InvalidInputError} when the examples cannot teach anything, naming what is missing.
 */
export function trainEmbeddingsModel(
  examples: readonly LabelledExample[],
  { embeddings, ...options }: TrainEmbeddingsModelOptions,
): Promise<TrainedModel> {
  const cached = new CachedEmbeddings(embeddings);
  return trainModel(examples, (task) => embeddingsLearner(cached, embeddingsName(embeddings), task), options);
}

/** Price of a training error (C). Measured on sentence vectors: from 5 to 20 little changes, 2 loses a point. */
const COST = 10;

function embeddingsLearner(
  embeddings: CachedEmbeddings,
  name: string,
  task: Task,
): Learner<readonly number[], readonly LinearScorer[]> {
  return {
    read: (texts, signal) => embedTexts(embeddings, texts, { name, signal }),
    train: ({ examples, vectors }, options) => {
      return trainScorers(unitRows(vectors), membersByColumn(examples, task), { cost: COST, ...options });
    },
    steps: columnCount(task),
    score: (scorers, vectors) => {
      const rows = unitRows(vectors);
      return [scorers.map((scorer) => scoreRows(scorer, rows))];
    },
    encode: (scorers, { calibrations }) => encodeHead(scorers, calibrations, task.activation),
    describe: () => ({ kind: "embeddings", embeddings: { name, dimension: embeddings.dimension } }),
    open: async (manifest, session) =>
      new EmbeddingsModel(manifest as EmbeddingsManifest, session, embeddings),
  };
}

/** Vectors of Euclidean norm 1, as the graph makes them. */
function unitRows(vectors: readonly (readonly number[])[]): SparseMatrix {
  const columnCount = vectors[0]?.length ?? 0;
  const values = new Float32Array(vectors.length * columnCount);
  for (const [row, vector] of vectors.entries()) {
    const norm = Math.max(Math.hypot(...vector), LEAST_NORM);
    for (const [column, value] of vector.entries()) values[row * columnCount + column] = value / norm;
  }
  return {
    starts: Int32Array.from({ length: vectors.length + 1 }, (_, row) => row * columnCount),
    columns: Int32Array.from(values, (_, i) => i % columnCount),
    values,
    rowCount: vectors.length,
    columnCount,
  };
}

/** Texts in one call of the embeddings. */
const BATCH = 128;

/** Training reads its texts several times; embeddings are slow, or cost money. */
class CachedEmbeddings implements EmbeddingsInterface {
  readonly #embeddings: EmbeddingsInterface;
  readonly #known = new Map<string, number[]>();

  constructor(embeddings: EmbeddingsInterface) {
    this.#embeddings = embeddings;
  }

  /** Of the vectors so far. */
  get dimension(): number {
    const [first] = this.#known.values();
    return first?.length ?? 0;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const missing = [...new Set(texts.filter((text) => !this.#known.has(text)))];
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      const vectors = await this.#embeddings.embedDocuments(batch);
      for (const [i, vector] of vectors.slice(0, batch.length).entries()) this.#known.set(batch[i]!, vector);
    }
    return texts.flatMap((text) => {
      const vector = this.#known.get(text);
      return vector ? [vector] : [];
    });
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? [];
  }
}
