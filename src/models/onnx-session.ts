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
  readonly data: TensorData;
  readonly dims: readonly number[];
}

/**
 * A graph in ONNX Runtime, which is loaded on first use. This is the one file that knows the runtime; the rest
 * of the library works on platforms without it.
 */
export class OnnxSession {
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

  /**
   * Runs the graph once, as far as one output needs.
   * @returns the values of the output, row by row.
   * @throws {InferenceError} when the runtime fails.
   */
  async run(inputs: Readonly<Record<string, InputTensor>>, output: string): Promise<TensorData> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, { data, dims }] of Object.entries(inputs)) {
      feeds[name] =
        data instanceof Int32Array
          ? new this.#Tensor("int32", data, dims)
          : new this.#Tensor("float32", data, dims);
    }
    try {
      const results = await this.#session.run(feeds, [output]);
      return results[output]!.data as TensorData;
    } catch (cause) {
      throw new InferenceError(`ONNX Runtime failed: ${(cause as Error).message}`, { cause });
    }
  }

  /** Frees native memory; call it once, with no run under way. */
  async release(): Promise<void> {
    await this.#session.release();
  }
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
    const platform = `${process.platform}-${process.arch}`;
    const problem = `there is no ONNX Runtime for ${platform} here (${firstLine(cause)}); ${MEND}`;
    throw new ModelLoadError(directory, problem, { cause });
  }
}

const MEND = "install it with: ONNXRUNTIME_NODE_INSTALL=skip npm i onnxruntime-node";

function firstLine(error: unknown): string {
  return String((error as Error).message).split("\n", 1)[0]!;
}

function shapeOf(metadata: InferenceSession.ValueMetadata): TensorShape {
  if (!metadata.isTensor) return { name: metadata.name, type: "not a tensor", shape: [] };
  return { name: metadata.name, type: metadata.type, shape: metadata.shape };
}
