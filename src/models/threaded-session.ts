import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { InferenceSession } from "onnxruntime-node";
import { abortable } from "../abort.js";
import { InferenceError, ModelLoadError } from "../errors.js";
import type { Device } from "./devices.js";
import {
  type GraphSession,
  type InputTensor,
  noRuntime,
  shapeOf,
  type TensorData,
  type TensorShape,
  typeOf,
} from "./onnx-session.js";

export interface ThreadedSessionOptions {
  /** Path of the ONNX file: the runtime reads it itself, so that large ones are not in memory twice. */
  readonly file: string;
  /** The model's folder, for messages. */
  readonly directory: string;
  readonly device: Device;
  /** Threads of a CPU that a run uses. @default one a core */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A value that another thread is waited for. */
interface Waiting {
  resolve(values: TensorData): void;
  reject(error: Error): void;
}

/**
 * A large graph in ONNX Runtime, in a thread of its own: a run takes long and would block all else of the process. Runs
 * follow one another.
 */
export class ThreadedSession implements GraphSession {
  readonly inputs: readonly TensorShape[];
  readonly outputs: readonly TensorShape[];
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #ended: string | undefined;

  private constructor(worker: Worker, { inputs, outputs }: Extract<ThreadReply, { kind: "open" }>) {
    this.#worker = worker;
    this.inputs = inputs.map(shapeOf);
    this.outputs = outputs.map(shapeOf);
    worker.on("message", (reply: ThreadReply) => this.#settle(reply));
    worker.on("error", (error) => this.#end(`its thread failed: ${error.message}`));
    worker.on("exit", () => this.#end("its thread has ended"));
    // A process that waits for nothing else may end.
    worker.unref();
  }

  /** @throws {ModelLoadError} when there is no runtime for this platform, or it refuses the graph on this device. */
  static async open(options: ThreadedSessionOptions): Promise<ThreadedSession> {
    const { directory, signal } = options;
    signal?.throwIfAborted();
    const worker = startThread(options);
    try {
      const [reply] = (await abortable(once(worker, "message"), signal)) as [ThreadReply];
      if (reply.kind === "open") return new ThreadedSession(worker, reply);
      if (reply.kind === "no-runtime") throw noRuntime(directory, new Error(reply.reason));
      const reason = "reason" in reply ? reply.reason : reply.kind;
      throw new ModelLoadError(directory, `ONNX Runtime refuses the graph: ${reason}`);
    } catch (error) {
      worker.on("error", () => {}); // Nobody waits for it any more.
      void worker.terminate();
      signal?.throwIfAborted();
      if (ModelLoadError.isInstance(error)) throw error;
      throw new ModelLoadError(directory, `its thread failed: ${(error as Error).message}`, { cause: error });
    }
  }

  run(inputs: Readonly<Record<string, InputTensor>>, output: string): Promise<TensorData> {
    if (this.#ended !== undefined) return Promise.reject(new InferenceError(`ONNX Runtime: ${this.#ended}`));
    const id = this.#next++;
    const tensors = Object.entries(inputs).map(([name, { data, dims }]) => {
      return { name, type: typeOf(data), data, dims };
    });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.#send({ kind: "run", id, inputs: tensors, output });
    });
  }

  async release(): Promise<void> {
    if (this.#ended !== undefined) return;
    const exit = once(this.#worker, "exit");
    this.#worker.ref();
    this.#send({ kind: "release" });
    await exit;
  }

  #send(request: ThreadRequest): void {
    this.#worker.postMessage(request);
  }

  #settle(reply: ThreadReply): void {
    if (reply.kind !== "done" && reply.kind !== "failed") return;
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if (reply.kind === "done") waiting?.resolve(reply.values);
    else waiting?.reject(new InferenceError(`ONNX Runtime failed: ${reply.reason}`));
  }

  #end(reason: string): void {
    this.#ended ??= reason;
    for (const { reject } of this.#waiting.values())
      reject(new InferenceError(`ONNX Runtime: ${this.#ended}`));
    this.#waiting.clear();
  }
}

function startThread({ file, device, threads }: ThreadedSessionOptions): Worker {
  // See `importRuntime`; the thread has a copy of the environment.
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
  const options: InferenceSession.SessionOptions = {
    executionProviders: [device],
    graphOptimizationLevel: "all",
    // Texts differ in length: plans made for one shape do not serve the next.
    enableMemPattern: false,
    logSeverityLevel: 4,
    // Threads that wait sleep: by default they spin, and take as much of the cores again from the rest of the process.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
    ...(threads !== undefined && { intraOpNumThreads: threads }),
  };
  const settings: ThreadSettings = { file, options };
  return new Worker(new URL("./session-worker.js", import.meta.url), { workerData: settings });
}

/** What a thread is started with. */
export interface ThreadSettings {
  readonly file: string;
  readonly options: InferenceSession.SessionOptions;
}

/** What is sent to the thread. */
export type ThreadRequest =
  | {
      readonly kind: "run";
      readonly id: number;
      readonly inputs: readonly (InputTensor & {
        readonly name: string;
        readonly type: ReturnType<typeof typeOf>;
      })[];
      readonly output: string;
    }
  | { readonly kind: "release" };

/** What comes back: once, whether the graph is open, then one reply a run. */
export type ThreadReply =
  | {
      readonly kind: "open";
      readonly inputs: readonly InferenceSession.ValueMetadata[];
      readonly outputs: readonly InferenceSession.ValueMetadata[];
    }
  | { readonly kind: "no-runtime" | "refused"; readonly reason: string }
  | { readonly kind: "done"; readonly id: number; readonly values: TensorData }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
