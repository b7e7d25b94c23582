import type { InferenceSession, Tensor } from "onnxruntime-node";
import { InferenceError, ModelLoadError } from "../errors.js";

/** A tensor of a graph's border. A dimension that varies is a name. */
export interface TensorShape {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly (number | string)[];
}

export type TensorData = Int32Array | Float32Array;

/** Values for one input; `dims` multiplied give the length of `data`. */
export interface InputTensor {
  readonly data: TensorData | BigInt64Array;
  readonly dims: readonly number[];
}

/** A graph that can be run, in this process or in another. */
export interface GraphSession {
  readonly inputs: readonly TensorShape[];
  readonly outputs: readonly TensorShape[];
  /**
   * Runs the graph once, as far as one output needs.
   * @returns the values of the output, row by row.
   * @throws {InferenceError} when the runtime fails.
   */
  run(inputs: Readonly<Record<string, InputTensor>>, output: string): Promise<TensorData>;
  /** Frees native memory; call it once, with no run under way. */
  release(): Promise<void>;
}

/**
 * A small graph in ONNX Runtime, which is loaded on first use. This file and `session-process.js` know the runtime; the
 * rest of the library works on platforms without it. A run blocks the thread: what takes longer than a millisecond
 * belongs into a {@link ProcessSession}.
 */
export class OnnxSession implements GraphSession {
  readonly inputs: readonly TensorShape[];
  readonly outputs: readonly TensorShape[];
  readonly #session: InferenceSession;
  readonly #Tensor: typeof Tensor;

  private constructor(session: InferenceSession, TensorClass: typeof Tensor) {
    this.#session = session;
    this.#Tensor = TensorClass;
    this.inputs = session.inputMetadata.map(shapeOf);
    this.outputs = session.outputMetadata.map(shapeOf);
  }

  /**
   * @param model the bytes of an ONNX file
   * @param directory the model's folder, for messages
   * @throws {ModelLoadError} when there is no runtime for this platform, or it refuses the graph.
   */
  static async create(model: Uint8Array, directory: string): Promise<OnnxSession> {
    const runtime = await importRuntime(directory);
    try {
      return new OnnxSession(await runtime.InferenceSession.create(model, SESSION_OPTIONS), runtime.Tensor);
    } catch (cause) {
      throw new ModelLoadError(directory, `ONNX Runtime refuses the graph: ${(cause as Error).message}`, {
        cause,
      });
    }
  }

  async run(inputs: Readonly<Record<string, InputTensor>>, output: string): Promise<TensorData> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, { data, dims }] of Object.entries(inputs)) {
      feeds[name] = new this.#Tensor(typeOf(data), data, dims) as Tensor;
    }
    try {
      const results = await this.#session.run(feeds, [output]);
      return results[output]!.data as TensorData;
    } catch (cause) {
      throw new InferenceError(`ONNX Runtime failed: ${(cause as Error).message}`, { cause });
    }
  }

  async release(): Promise<void> {
    await this.#session.release();
  }
}

/** The runtime's name for the type of some values. */
export function typeOf(data: InputTensor["data"]): "int32" | "int64" | "float32" {
  if (data instanceof BigInt64Array) return "int64";
  return data instanceof Int32Array ? "int32" : "float32";
}

/** Our graphs are a few lookups and sums: threads, arenas and memory plans cost more than they give. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ["cpu"],
  executionMode: "sequential",
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: true,
  enableMemPattern: false,
  // Errors reach the caller as exceptions; the runtime need not print them as well.
  logSeverityLevel: 4,
};

async function importRuntime(directory: string): Promise<typeof import("onnxruntime-node")> {
  // The runtime's telemetry reads the process' command line, and crashes on one of 30,000 characters (1.30, Linux).
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    throw noRuntime(directory, cause);
  }
}

/** @param cause what importing the runtime threw */
export function noRuntime(directory: string, cause: unknown): ModelLoadError {
  const platform = `${process.platform}-${process.arch}`;
  const problem = `there is no ONNX Runtime for ${platform} here (${firstLine(cause)}); ${MEND}`;
  return new ModelLoadError(directory, problem, { cause });
}

const MEND = "install it with: ONNXRUNTIME_NODE_INSTALL=skip npm i onnxruntime-node";

function firstLine(error: unknown): string {
  return String((error as Error).message).split("\n", 1)[0]!;
}

export function shapeOf(metadata: InferenceSession.ValueMetadata): TensorShape {
  if (!metadata.isTensor) return { name: metadata.name, type: "not a tensor", shape: [] };
  return { name: metadata.name, type: metadata.type, shape: metadata.shape };
}
