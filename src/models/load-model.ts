import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { InvalidInputError } from "../errors.js";
import { checkGraph, type ExpectedGraph, warmUp } from "./check-graph.js";
import { columnCount } from "./columns.js";
import {
  EMBEDDINGS_INPUT,
  EMBEDDINGS_OUTPUT,
  EmbeddingsModel,
  embeddingsName,
  embedTexts,
} from "./embeddings-model.js";
import type { IntentModel } from "./intent-model.js";
import { loadQwen3, type Qwen3LoadOptions } from "./load-qwen3.js";
import {
  type EmbeddingsManifest,
  loadManifest,
  type NgramManifest,
  type TrainedManifest,
} from "./manifest.js";
import { readVerified } from "./model-files.js";
import {
  NGRAM_INPUTS,
  NGRAM_OUTPUTS,
  NgramModel,
  TERM_HASHES,
  TERM_INPUTS,
  trialInputs,
} from "./ngram-model.js";
import { OnnxSession, type TensorShape } from "./onnx-session.js";

export interface LoadModelOptions extends Qwen3LoadOptions {
  /** The embeddings that a model of kind "embeddings" was trained with. @default none; n-gram models need none */
  readonly embeddings?: EmbeddingsInterface | undefined;
}

/**
 * Loads a model folder that training wrote: `manifest.json` and the files it names. Checks sizes and SHA-256,
 * that the graph fits the manifest, and that it runs.
 *
 * @example
 * const model = await loadModel("models/business-intents");
 * const [row] = await model.predict(["I want my money back"]); // one probability per model.labels
 * await model.dispose();
 *
 * @throws {ModelLoadError} on every fault of the folder or the runtime; the message names it.
 * @throws {InvalidInputError} when the model needs embeddings and none, or others, are given.
 */
export async function loadModel(directory: string, options: LoadModelOptions = {}): Promise<IntentModel> {
  const { signal } = options;
  signal?.throwIfAborted();
  const manifest = await loadManifest(directory);
  if (manifest.kind === "qwen3") return loadQwen3(directory, manifest, options);
  const bytes = await readVerified(directory, manifest);
  signal?.throwIfAborted();
  await assertEmbeddings(directory, manifest, options);
  const session = await OnnxSession.create(bytes, directory);
  try {
    const graph = manifest.kind === "ngram" ? ngramGraph(manifest, session) : embeddingsGraph(manifest);
    checkGraph(directory, graph, session);
    await warmUp(directory, graph, session);
    signal?.throwIfAborted();
    return await openModel(manifest, session, options.embeddings);
  } catch (error) {
    await session.release();
    throw error;
  }
}

/** A model around a session of its graph. @param embeddings needed by a model of kind "embeddings" */
export async function openModel(
  manifest: TrainedManifest,
  session: OnnxSession,
  embeddings: EmbeddingsInterface | undefined,
): Promise<IntentModel> {
  if (manifest.kind === "ngram") return NgramModel.create(manifest, session);
  if (embeddings) return new EmbeddingsModel(manifest, session, embeddings);
  throw new InvalidInputError(needsEmbeddings(manifest));
}

function needsEmbeddings({ name, embeddings }: EmbeddingsManifest): string {
  return `Model ${name} reads the vectors of ${embeddings.name}; load it in code and give them: loadModel(directory, { embeddings })`;
}

/** Asks the embeddings for one vector: their name alone does not tell its dimension. */
async function assertEmbeddings(
  directory: string,
  manifest: TrainedManifest,
  { embeddings, signal }: LoadModelOptions,
): Promise<void> {
  if (manifest.kind === "ngram") return;
  if (!embeddings) throw new InvalidInputError(needsEmbeddings(manifest));
  const { name, dimension } = manifest.embeddings;
  const given = embeddingsName(embeddings);
  const mend = `give ${name}, or train the model again with ${given}`;
  if (given !== name) {
    throw new InvalidInputError(
      `Model in ${directory} was trained on vectors of ${name}, not ${given}; ${mend}`,
    );
  }
  const [vector] = await embedTexts(embeddings, ["a"], { name, signal });
  if (vector?.length === dimension) return;
  throw new InvalidInputError(
    `Model in ${directory} was trained on vectors of ${dimension} numbers, ${given} gives ${vector?.length}; ${mend}`,
  );
}

function ngramGraph(manifest: NgramManifest, session: OnnxSession): ExpectedGraph {
  const rowsOf = (output: string) => Number(session.outputs.find(({ name }) => name === output)?.shape[0]);
  const [features, terms] = [rowsOf(NGRAM_OUTPUTS.hashes), rowsOf(TERM_HASHES)];
  const hasTerms = manifest.features.vectors !== undefined;
  const termInputs: TensorShape[] = [
    { name: TERM_INPUTS.ids, type: "int32", shape: ["texts", "terms"] },
    { name: TERM_INPUTS.weights, type: "float32", shape: ["texts", "terms"] },
  ];
  const termHashes: TensorShape = { name: TERM_HASHES, type: "int32", shape: [terms] };
  return {
    tensors: [
      { name: NGRAM_INPUTS.ids, type: "int32", shape: ["texts", "features"] },
      { name: NGRAM_INPUTS.weights, type: "float32", shape: ["texts", "features"] },
      ...(hasTerms ? termInputs : []),
      { name: NGRAM_OUTPUTS.probabilities, type: "float32", shape: ["texts", columnCount(manifest)] },
      { name: NGRAM_OUTPUTS.hashes, type: "int32", shape: [features] },
      ...(hasTerms ? [termHashes] : []),
    ],
    trial: trialInputs(manifest, features - 1, terms - 1),
    output: NGRAM_OUTPUTS.probabilities,
    values: "probabilities",
  };
}

function embeddingsGraph(manifest: EmbeddingsManifest): ExpectedGraph {
  const { dimension } = manifest.embeddings;
  const data = new Float32Array(dimension).fill(1);
  return {
    tensors: [
      { name: EMBEDDINGS_INPUT, type: "float32", shape: ["texts", dimension] },
      { name: EMBEDDINGS_OUTPUT, type: "float32", shape: ["texts", columnCount(manifest)] },
    ],
    trial: { [EMBEDDINGS_INPUT]: { data, dims: [1, dimension] } },
    output: EMBEDDINGS_OUTPUT,
    values: "probabilities",
  };
}
