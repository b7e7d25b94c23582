import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError, ModelLoadError } from "../errors.js";
import type { TensorShape } from "./onnx-session.js";
import { pad, TRANSFORMER_INPUTS, type TransformerInput } from "./pad.js";
import { PendingWork } from "./pending-work.js";
import { ProcessSession } from "./process-session.js";
import { type Sequence, TokenReader } from "./token-reader.js";
import { readTransformerConfig, type TransformerConfig } from "./transformer-config.js";

export interface TextGraphOptions {
  /**
   * The graph with whole-number weights (`model_quantized.onnx`) or the full one (`model.onnx`); in the folder or in `onnx/`.
   * @default the full one, where there is one
   */
  readonly quantised?: boolean | undefined;
  /** Threads of the CPU that a run uses, ≥ 1. @default one a core */
  readonly threads?: number | undefined;
  /** Texts in one run, ≥ 1. @default 16 */
  readonly batchSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What one run gives. */
export interface GraphOutput {
  /** `[texts × …]`, row by row. */
  readonly values: Float32Array;
  /** Tokens of a row, padding included. */
  readonly tokens: number;
}

const FULL = ["model.onnx", "onnx/model.onnx"];
const QUANTISED = ["onnx/model_quantized.onnx", "model_quantized.onnx"];
const KNOWN_INPUTS: readonly string[] = TRANSFORMER_INPUTS;
const DEFAULT_BATCH_SIZE = 16;

/** A transformer in ONNX form with its tokenizer, as Hugging Face's tools write them to a folder, in a process of its own. */
export class TextGraph {
  readonly config: TransformerConfig;
  readonly reader: TokenReader;
  readonly batchSize: number;
  readonly #file: string;
  readonly #session: ProcessSession;
  readonly #inputs: readonly TransformerInput[];
  readonly #output: string;
  readonly #work: PendingWork;

  private constructor(
    { file, output, batchSize }: { file: string; output: string; batchSize: number },
    config: TransformerConfig,
    reader: TokenReader,
    session: ProcessSession,
  ) {
    this.config = config;
    this.reader = reader;
    this.batchSize = batchSize;
    this.#file = file;
    this.#session = session;
    this.#work = new PendingWork(config.name);
    this.#inputs = TRANSFORMER_INPUTS.filter((input) => session.inputs.some(({ name }) => name === input));
    this.#output = output;
  }

  /**
   * @param rank how many dimensions the wanted output has: 3 for a vector a token, 2 for a row a text
   * @throws {ModelLoadError} when a file is missing, or the graph is another kind of model.
   */
  static async load(directory: string, rank: 2 | 3, options: TextGraphOptions = {}): Promise<TextGraph> {
    const { threads, batchSize = DEFAULT_BATCH_SIZE, signal } = options;
    assertCount("threads", threads);
    assertCount("batchSize", batchSize);
    await assertFolder(directory);
    const config = await readTransformerConfig(directory);
    const reader = await TokenReader.load(directory, config);
    const file = findGraph(directory, options.quantised);
    const session = await ProcessSession.open({ file, directory, device: "cpu", threads, signal });
    try {
      const output = chooseOutput(directory, rank, session);
      return new TextGraph({ file, output, batchSize }, config, reader, session);
    } catch (error) {
      await session.release();
      throw error;
    }
  }

  /** One run over some texts. @throws {InferenceError} when the runtime fails or the graph was released. */
  async run(sequences: readonly Sequence[]): Promise<GraphOutput> {
    this.#work.assertOpen();
    const tokens = Math.max(...sequences.map(({ ids }) => ids.length));
    const inputs = pad(sequences, this.config.padId, this.#inputs);
    const values = await this.#work.track(this.#session.run(inputs, this.#output));
    return { values: values as Float32Array, tokens };
  }

  /**
   * Runs over any number of texts, those of a like length together.
   * @param take called once for each text, with its place and what the run gave; `row` is its row in there.
   */
  async runAll(
    sequences: readonly Sequence[],
    take: (index: number, output: GraphOutput, row: number) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const order = [...sequences.keys()].sort((a, b) => sequences[b]!.ids.length - sequences[a]!.ids.length);
    for (let start = 0; start < order.length; start += this.batchSize) {
      signal?.throwIfAborted();
      const batch = order.slice(start, start + this.batchSize);
      const output = await this.run(batch.map((i) => sequences[i]!));
      for (const [row, index] of batch.entries()) take(index, output, row);
    }
  }

  /** Twelve digits that other weights, another tokenizer or other settings would change. */
  async fingerprint(directory: string, settings: unknown): Promise<string> {
    const hash = createHash("sha256").update(JSON.stringify([settings, this.config]));
    // The weights of large graphs lie in a file beside them.
    for (const file of [this.#file, `${this.#file}_data`, join(directory, "tokenizer.json")]) {
      if (!existsSync(file)) continue;
      for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(piece);
    }
    return hash.digest("hex").slice(0, 12);
  }

  /** Waits for runs under way, then ends the process. */
  release(): Promise<void> {
    return this.#work.close(() => this.#session.release());
  }
}

async function assertFolder(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory()) return;
  const problem = found ? "is a file; give the folder it is in" : "there is no such folder; check the path";
  throw new ModelLoadError(directory, problem);
}

function findGraph(directory: string, quantised: boolean | undefined): string {
  const names = { true: QUANTISED, false: FULL, undefined: [...FULL, ...QUANTISED] }[`${quantised}`];
  const found = names.map((name) => join(directory, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new ModelLoadError(directory, `${names.join(" or ")} is missing; export the model to ONNX`);
}

/** The output of this many dimensions; throws unless it is there and the inputs are those of a transformer. */
function chooseOutput(directory: string, rank: number, { inputs, outputs }: ProcessSession): string {
  const readable = inputs.every(({ name, type }) => KNOWN_INPUTS.includes(name) && type === "int64");
  const output = outputs.find(({ type, shape }) => type === "float32" && shape.length === rank);
  if (readable && output && inputs.some(({ name }) => name === "input_ids")) return output.name;
  const wanted = rank === 3 ? "vectors float32[texts, tokens, dimension]" : "scores float32[texts, 1]";
  throw new ModelLoadError(
    directory,
    `the graph has ${[...inputs, ...outputs].map(describe).join(", ")}; wanted are inputs out of ${KNOWN_INPUTS.join(", ")} (int64) and ${wanted}`,
  );
}

/** "input_ids int64[texts, tokens]" */
function describe({ name, type, shape }: TensorShape): string {
  return `${name} ${type}[${shape.join(", ")}]`;
}

function assertCount(name: string, value: number | undefined): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1)) return;
  throw new InvalidInputError(`${name} is ${value}; give a whole number of at least 1`);
}
