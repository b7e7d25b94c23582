import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceError, ModelLoadError } from "../errors.js";
import type { IntentModel } from "./intent-model.js";
import { loadManifest, type ModelManifest } from "./manifest.js";
import { columnCount, NGRAM_INPUTS, NGRAM_OUTPUTS, NgramModel } from "./ngram-model.js";
import { OnnxSession, type TensorShape } from "./onnx-session.js";

export interface LoadModelOptions {
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
 */
export async function loadModel(directory: string, options: LoadModelOptions = {}): Promise<IntentModel> {
  const { signal } = options;
  signal?.throwIfAborted();
  const manifest = await loadManifest(directory);
  const bytes = await readVerified(directory, manifest);
  signal?.throwIfAborted();
  const session = await OnnxSession.create(bytes, directory);
  try {
    const features = checkGraph(directory, manifest, session);
    await warmUp(directory, features, session);
    signal?.throwIfAborted();
    return await NgramModel.create(manifest, session);
  } catch (error) {
    await session.release();
    throw error;
  }
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

/** Throws unless the graph has the inputs and outputs of this kind of model; returns how many features it knows. */
function checkGraph(directory: string, manifest: ModelManifest, session: OnnxSession): number {
  const features = Number(session.outputs.find(({ name }) => name === NGRAM_OUTPUTS.hashes)?.shape[0]);
  const wanted: TensorShape[] = [
    { name: NGRAM_INPUTS.ids, type: "int32", shape: ["texts", "features"] },
    { name: NGRAM_INPUTS.weights, type: "float32", shape: ["texts", "features"] },
    { name: NGRAM_OUTPUTS.probabilities, type: "float32", shape: ["texts", columnCount(manifest)] },
    { name: NGRAM_OUTPUTS.hashes, type: "int32", shape: [features] },
  ];
  const found = [...session.inputs, ...session.outputs].map(describe).join(", ");
  const expected = wanted.map(describe).join(", ");
  if (found === expected) return features;
  throw new ModelLoadError(directory, `the graph has ${found}; the manifest asks for ${expected}`);
}

/** "ids int32[texts, features]" */
function describe({ name, type, shape }: TensorShape): string {
  return `${name} ${type}[${shape.join(", ")}]`;
}

/** One real run finds what shapes alone do not: a matrix with too few rows, values that are no numbers. */
async function warmUp(directory: string, features: number, session: OnnxSession): Promise<void> {
  const dims = [1, 2];
  const inputs = {
    [NGRAM_INPUTS.ids]: { data: Int32Array.of(0, features - 1), dims },
    [NGRAM_INPUTS.weights]: { data: Float32Array.of(Math.SQRT1_2, Math.SQRT1_2), dims },
  };
  try {
    const row = await session.run(inputs, NGRAM_OUTPUTS.probabilities);
    if (row.every((value) => value >= 0 && value <= 1)) return;
    throw new InferenceError(`its output is no probability: ${[...row].join(", ")}`);
  } catch (cause) {
    if (!InferenceError.isInstance(cause)) throw cause;
    throw new ModelLoadError(directory, `a trial run fails: ${(cause as Error).message}`, { cause });
  }
}
