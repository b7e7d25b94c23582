import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { InferenceError, InvalidInputError, ModelLoadError } from "../errors.js";
import { columnCount } from "./columns.js";
import {
  EMBEDDINGS_INPUT,
  EMBEDDINGS_OUTPUT,
  EmbeddingsModel,
  embeddingsName,
  embedTexts,
} from "./embeddings-model.js";
import type { IntentModel } from "./intent-model.js";
import { type EmbeddingsManifest, loadManifest, type ModelManifest, type NgramManifest } from "./manifest.js";
import { NGRAM_INPUTS, NGRAM_OUTPUTS, NgramModel } from "./ngram-model.js";
import { type InputTensor, OnnxSession, type TensorShape } from "./onnx-session.js";

export interface LoadModelOptions {
  /** The embeddings that a model of kind "embeddings" was trained with. @default none; n-gram models need none */
  readonly embeddings?: EmbeddingsInterface | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads a model folder that training wrote: `manifest.json` and the ONNX file it names. Checks size and SHA-256,
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
  manifest: ModelManifest,
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
  manifest: ModelManifest,
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

async function readVerified(directory: string, { file, bytes, sha256 }: ModelManifest): Promise<Uint8Array> {
  const content = await readFile(join(directory, file)).catch((cause: NodeJS.ErrnoException) => {
    const problem = cause.code === "ENOENT" ? "is missing" : `cannot be read: ${cause.message}`;
    throw new ModelLoadError(directory, `${file} ${problem}; ${MEND}`, { cause });
  });
  if (content.byteLength !== bytes) {
    const problem = `${file} has ${content.byteLength} bytes, the manifest says ${bytes}; ${MEND}`;
    throw new ModelLoadError(directory, problem);
  }
  const found = createHash("sha256").update(content).digest("hex");
  if (found !== sha256) {
    throw new ModelLoadError(directory, `${file} has SHA-256 ${found}, the manifest says ${sha256}; ${MEND}`);
  }
  return content;
}

const MEND = "copy the folder again or train it anew";

/** What a graph must have, and what to try it with. */
interface ExpectedGraph {
  readonly tensors: readonly TensorShape[];
  readonly trial: Readonly<Record<string, InputTensor>>;
  readonly output: string;
}

function ngramGraph(manifest: NgramManifest, session: OnnxSession): ExpectedGraph {
  const features = Number(session.outputs.find(({ name }) => name === NGRAM_OUTPUTS.hashes)?.shape[0]);
  const dims = [1, 2];
  return {
    tensors: [
      { name: NGRAM_INPUTS.ids, type: "int32", shape: ["texts", "features"] },
      { name: NGRAM_INPUTS.weights, type: "float32", shape: ["texts", "features"] },
      { name: NGRAM_OUTPUTS.probabilities, type: "float32", shape: ["texts", columnCount(manifest)] },
      { name: NGRAM_OUTPUTS.hashes, type: "int32", shape: [features] },
    ],
    trial: {
      [NGRAM_INPUTS.ids]: { data: Int32Array.of(0, features - 1), dims },
      [NGRAM_INPUTS.weights]: { data: Float32Array.of(Math.SQRT1_2, Math.SQRT1_2), dims },
    },
    output: NGRAM_OUTPUTS.probabilities,
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
  };
}

/** Throws unless the graph has the inputs and outputs of this kind of model. */
function checkGraph(directory: string, { tensors }: ExpectedGraph, session: OnnxSession): void {
  const found = [...session.inputs, ...session.outputs].map(describe).join(", ");
  const expected = tensors.map(describe).join(", ");
  if (found === expected) return;
  throw new ModelLoadError(directory, `the graph has ${found}; the manifest asks for ${expected}`);
}

/** "ids int32[texts, features]" */
function describe({ name, type, shape }: TensorShape): string {
  return `${name} ${type}[${shape.join(", ")}]`;
}

/** One real run finds what shapes alone do not: a matrix with too few rows, values that are no numbers. */
async function warmUp(
  directory: string,
  { trial, output }: ExpectedGraph,
  session: OnnxSession,
): Promise<void> {
  try {
    const row = await session.run(trial, output);
    if (row.every((value) => value >= 0 && value <= 1)) return;
    throw new InferenceError(`its output is no probability: ${[...row].join(", ")}`);
  } catch (cause) {
    if (!InferenceError.isInstance(cause)) throw cause;
    throw new ModelLoadError(directory, `a trial run fails: ${(cause as Error).message}`, { cause });
  }
}
