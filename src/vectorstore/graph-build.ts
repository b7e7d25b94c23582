import { Worker } from "node:worker_threads";
import { abortable } from "../abort.js";
import type { GraphShape } from "../vectors/neighbour-graph.js";
import type { MeasuredEffort } from "./search-effort.js";

/** What a thread is started with. */
export interface GraphTask {
  /** Path of the SQLite file. */
  readonly database: string;
  readonly dimensions: number;
  /** The intent whose documents the graph is over; null: all. */
  readonly intent: string | null;
  /** A graph to go on with. */
  readonly from?: ExistingGraph | undefined;
  /** Nodes to have room for at first. */
  readonly capacity: number;
  /** Shared: one number that is not 0 when the thread is to end. */
  readonly stop: Int32Array;
}

export interface ExistingGraph extends Pick<BuiltGraph, "sha256" | "shape" | "lastKey"> {
  readonly file: string;
}

/** What is known of a graph in a file. */
export interface BuiltGraph {
  readonly sha256: string;
  readonly shape: GraphShape;
  /** All of the set's documents up to this key are in the graph. */
  readonly lastKey: number;
  /** The state of the store that the graph was finished in. */
  readonly generation: number;
  readonly efforts: readonly MeasuredEffort[];
}

/** What is sent to the thread. */
export type GraphRequest =
  | { readonly kind: "advance" }
  | { readonly kind: "finish" /** Where to write the graph. */; readonly file: string };

/** What comes back. */
export type GraphReply =
  | { readonly kind: "idle" }
  | { readonly kind: "progress" /** Nodes in the graph. */; readonly count: number }
  | { readonly kind: "finished"; readonly graph: BuiltGraph }
  | { readonly kind: "failed"; readonly reason: string };

/** A graph being built in a thread of its own, from what is committed to SQLite; the event loop goes on meanwhile. */
export class GraphBuild {
  readonly #worker: Worker;
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  readonly #result: Promise<GraphReply>;
  readonly #exited: Promise<void>;
  #onProgress: ((count: number) => void) | undefined;
  #finishing = false;

  constructor(task: Omit<GraphTask, "stop">) {
    const workerData: GraphTask = { ...task, stop: this.#stop };
    this.#worker = new Worker(new URL("./graph-worker.js", import.meta.url), { workerData });
    this.#exited = new Promise((resolve) => this.#worker.on("exit", () => resolve()));
    this.#result = new Promise((resolve) => {
      this.#worker.on("message", (reply: GraphReply) => {
        if (reply.kind === "progress") this.#onProgress?.(reply.count);
        else if (reply.kind !== "idle") resolve(reply);
        // An idle thread does not keep the process alive.
        else if (!this.#finishing) this.#worker.unref();
      });
      this.#worker.on("error", ({ message }) => resolve({ kind: "failed", reason: message }));
      this.#worker.on("exit", (code) => resolve({ kind: "failed", reason: `the thread ended (${code})` }));
    });
  }

  /** Takes in what has been committed; returns at once. */
  advance(): void {
    this.#send({ kind: "advance" });
  }

  /**
   * Takes in the rest and writes the graph to a file. The thread is over then, however it ends.
   * @throws {Error} when the thread failed, and the signal's reason.
   */
  async finish(
    file: string,
    onProgress: ((count: number) => void) | undefined,
    signal: AbortSignal | undefined,
  ): Promise<BuiltGraph> {
    this.#onProgress = onProgress;
    this.#finishing = true;
    this.#send({ kind: "finish", file });
    try {
      const reply = await abortable(this.#result, signal);
      if (reply.kind === "finished") return reply.graph;
      throw new Error(reply.kind === "failed" ? reply.reason : reply.kind);
    } finally {
      await this.stop();
    }
  }

  /** Ends the thread where it is; it must not be terminated from outside while it is in native code, SQLite's. */
  async stop(): Promise<void> {
    this.#onProgress = undefined;
    Atomics.store(this.#stop, 0, 1);
    this.#send({ kind: "advance" });
    await this.#exited;
  }

  #send(request: GraphRequest): void {
    this.#worker.ref();
    this.#worker.postMessage(request);
  }
}
