import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DATABASE_FILE } from "./directory.js";
import { GraphBuild, type GraphTask } from "./graph-build.js";
import type { GraphEntry, GraphFiles } from "./graph-files.js";

/** A set of documents that gets a graph of its own: those of one intent, or all (null). */
export interface GraphSet {
  readonly intent: string | null;
  /** How many documents it has. */
  readonly size: number;
  /** How many of them have keys above this one. */
  readonly beyond: (key: number) => number;
}

export interface GraphProgress {
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  /** Called with the nodes that the graphs being built have, and shall have. */
  readonly onProgress?: ((progress: GraphProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A set whose graph is to be built. */
export interface DueGraph {
  readonly set: GraphSet;
  /** A graph to go on with. */
  readonly from: GraphEntry | undefined;
}

/** Builds graphs in threads, each into a file. */
export class GraphBuilds {
  readonly #directory: string;
  readonly #dimensions: number;
  readonly #files: GraphFiles;
  /** The graph over all, begun before it is asked for. */
  #early: GraphBuild | undefined;

  constructor(directory: string, dimensions: number, files: GraphFiles) {
    this.#directory = directory;
    this.#dimensions = dimensions;
    this.#files = files;
  }

  /** Whether the graph over all is being built in the background. */
  get isFollowing(): boolean {
    return this.#early !== undefined;
  }

  /** Builds the graph over all in the background as documents come, so that less is left to do in the end. */
  follow(expected: number, from: GraphEntry | undefined): void {
    this.#early ??= new GraphBuild(this.#task(null, expected, from));
    this.#early.advance();
  }

  /**
   * Builds graphs, as many at a time as there are processors.
   * @returns where each was written; nothing is left there when it throws.
   * @throws {Error} when a graph cannot be built or written, and the signal's reason.
   */
  async build(due: readonly DueGraph[], options: BuildOptions): Promise<Map<GraphEntry, string>> {
    const total = due.reduce((sum, { set }) => sum + set.size, 0);
    const counts = new Map<DueGraph, number>();
    const built = new Map<GraphEntry, string>();
    // The largest comes first, so that it is the one that the others are built beside.
    const waiting = [...due].sort((a, b) => b.set.size - a.set.size);
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const current = next;
        const report = (count: number) => {
          counts.set(current, count);
          options.onProgress?.({ done: [...counts.values()].reduce((sum, each) => sum + each, 0), total });
        };
        try {
          built.set(...(await this.#build(current, report, options.signal)));
        } catch (error) {
          waiting.length = 0;
          throw error;
        }
      }
    };
    const results = await Promise.allSettled(Array.from({ length: availableParallelism() }, work));
    const failed = results.find((result) => result.status === "rejected");
    if (!failed) return built;
    for (const path of built.values()) await rm(path, { force: true });
    throw failed.reason;
  }

  /** Ends what goes on in the background. */
  async stop(): Promise<void> {
    await this.#early?.stop();
    this.#early = undefined;
  }

  async #build(
    { set: { intent, size }, from }: DueGraph,
    report: (count: number) => void,
    signal: AbortSignal | undefined,
  ): Promise<[GraphEntry, string]> {
    const path = await this.#files.temporaryPath();
    const build = (intent === null && this.#early) || new GraphBuild(this.#task(intent, size, from));
    if (build === this.#early) this.#early = undefined;
    try {
      const built = await build.finish(path, report, signal);
      return [{ intent, file: this.#files.newName(intent), ...built }, path];
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  #task(intent: string | null, size: number, from: GraphEntry | undefined): Omit<GraphTask, "stop"> {
    return {
      database: join(this.#directory, DATABASE_FILE),
      dimensions: this.#dimensions,
      intent,
      from: from && { ...from, file: this.#files.pathOf(from.file) },
      capacity: Math.ceil(1.1 * size),
    };
  }
}
