import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
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

export interface ProcessSessionOptions {
  /** Path of the ONNX file: the runtime reads it itself, so that large ones are not in memory twice. */
  readonly file: string;
  /** The model's folder, for messages. */
  readonly directory: string;
  readonly device: Device;
  /** Threads of a CPU that a run uses. @default one a core */
  readonly threads?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A value that the other process is waited for. */
interface Waiting {
  resolve(values: TensorData): void;
  reject(error: Error): void;
}

/**
 * A large graph in ONNX Runtime, in a process of its own: a run takes long and would block all else; what the runtime has
 * taken goes back to the system whole only when a process ends; and where memory runs out, it is that process which ends.
 */
export class ProcessSession implements GraphSession {
  readonly inputs: readonly TensorShape[];
  readonly outputs: readonly TensorShape[];
  /** Of the process, for who watches what it takes. */
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #ended: string | undefined;

  private constructor(child: ChildProcess, { inputs, outputs }: Extract<SessionReply, { kind: "open" }>) {
    this.pid = child.pid!;
    this.#child = child;
    this.inputs = inputs.map(shapeOf);
    this.outputs = outputs.map(shapeOf);
    child.on("message", (reply: SessionReply) => this.#settle(reply));
    child.once("exit", (code, signal) => this.#end(howItEnded(code, signal)));
    this.#letGo();
  }

  /** @throws {ModelLoadError} when there is no runtime for this platform, or it refuses the graph on this device. */
  static async open(options: ProcessSessionOptions): Promise<ProcessSession> {
    const { directory, signal } = options;
    signal?.throwIfAborted();
    const child = startProcess(directory);
    try {
      child.send(openingOf(options));
      const reply = await abortable(firstReply(child), signal);
      if (reply.kind === "open") return new ProcessSession(child, reply);
      if (reply.kind === "no-runtime") throw noRuntime(directory, new Error(reply.reason));
      const reason = "reason" in reply ? reply.reason : reply.kind;
      throw new ModelLoadError(directory, `ONNX Runtime refuses the graph: ${reason}`);
    } catch (error) {
      child.kill("SIGKILL");
      signal?.throwIfAborted();
      if (ModelLoadError.isInstance(error)) throw error;
      throw new ModelLoadError(directory, (error as Error).message, { cause: error });
    }
  }

  run(inputs: Readonly<Record<string, InputTensor>>, output: string): Promise<TensorData> {
    if (this.#ended !== undefined) return Promise.reject(new InferenceError(this.#ended));
    const id = this.#next++;
    const tensors = Object.entries(inputs).map(([name, { data, dims }]) => {
      return { name, type: typeOf(data), data, dims };
    });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.ref();
      this.#child.channel?.ref();
      // What cannot be sent fails with the process' end.
      this.#child.send({ kind: "run", id, inputs: tensors, output } satisfies SessionRequest, () => {});
    });
  }

  async release(): Promise<void> {
    if (this.#ended !== undefined) return;
    const exit = once(this.#child, "exit");
    this.#child.ref();
    this.#child.kill("SIGKILL");
    await exit;
  }

  /** A process that waits for nothing else may end. */
  #letGo(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #settle(reply: SessionReply): void {
    if (reply.kind !== "done" && reply.kind !== "failed") return;
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#letGo();
    if (reply.kind === "done") waiting?.resolve(reply.values);
    else waiting?.reject(new InferenceError(`ONNX Runtime failed: ${reply.reason}`));
  }

  #end(reason: string): void {
    this.#ended = reason;
    for (const { reject } of this.#waiting.values()) reject(new InferenceError(reason));
    this.#waiting.clear();
  }
}

function startProcess(directory: string): ChildProcess {
  try {
    const child = fork(fileURLToPath(new URL("./session-process.js", import.meta.url)), {
      // See `importRuntime`.
      env: { ORT_DISABLE_TELEMETRY: "1", ...process.env },
      execArgv: [],
      // Drivers complain there of devices that are not there.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // Tensors as they are, not as JSON.
      serialization: "advanced",
    });
    // Told by its end as well; unheard it would end this process too.
    child.on("error", () => {});
    return child;
  } catch (cause) {
    throw new ModelLoadError(directory, cannotStart(cause as Error), { cause });
  }
}

function firstReply(child: ChildProcess): Promise<SessionReply> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("error", (cause) => reject(new Error(cannotStart(cause), { cause })));
    child.once("exit", (code, signal) => reject(new Error(howItEnded(code, signal))));
  });
}

function cannotStart({ message }: Error): string {
  return `ONNX Runtime's process cannot start: ${message}`;
}

/** "ONNX Runtime's process was ended by SIGKILL": so it is where memory runs out. */
function howItEnded(code: number | null, signal: string | null): string {
  return `ONNX Runtime's process ${signal ? `was ended by ${signal}` : `has ended with code ${code}`}`;
}

function openingOf({ file, device, threads }: ProcessSessionOptions): SessionRequest {
  const options: InferenceSession.SessionOptions = {
    executionProviders: [device],
    graphOptimizationLevel: "all",
    // Texts differ in length: plans made for one shape do not serve the next.
    enableMemPattern: false,
    logSeverityLevel: 4,
    // Threads that wait sleep: by default they spin, and take as much of the cores again from the rest of the machine.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
    ...(threads !== undefined && { intraOpNumThreads: threads }),
  };
  return { kind: "open", file, options };
}

/** What is sent to the process: first what to open, then runs. */
export type SessionRequest =
  | { readonly kind: "open"; readonly file: string; readonly options: InferenceSession.SessionOptions }
  | {
      readonly kind: "run";
      readonly id: number;
      readonly inputs: readonly (InputTensor & {
        readonly name: string;
        readonly type: ReturnType<typeof typeOf>;
      })[];
      readonly output: string;
    };

/** What comes back: once, whether the graph is open, then one reply a run. */
export type SessionReply =
  | {
      readonly kind: "open";
      readonly inputs: readonly InferenceSession.ValueMetadata[];
      readonly outputs: readonly InferenceSession.ValueMetadata[];
    }
  | { readonly kind: "no-runtime" | "refused"; readonly reason: string }
  | { readonly kind: "done"; readonly id: number; readonly values: TensorData }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
