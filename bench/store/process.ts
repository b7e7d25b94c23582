/** One engine in a process of its own, so that its memory can be told; `../store.ts` asks the questions. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { timed } from "../statistics.js";
import { type Collection, type FilterName, Vectors } from "./data.js";
import { batchOf, ENGINES, type Engine } from "./engines.js";
import { recallOf, type Truth } from "./truth.js";

export interface Settings extends Collection {
  readonly engine: string;
  readonly directory: string;
  readonly truthFile: string;
}

export type Request =
  | { readonly kind: "build" }
  | { readonly kind: "open" }
  | {
      readonly kind: "search";
      readonly filter: FilterName;
      readonly queries: number;
      readonly ef?: number | undefined;
    }
  | { readonly kind: "newTenants"; readonly count: number }
  | { readonly kind: "extend"; readonly count: number };

/** Milliseconds, except where said. */
export interface Built {
  readonly adding: number;
  readonly finishing: number;
  readonly saving: number;
  readonly longestGap: Gap;
  /** Bytes. */
  readonly disk: number;
}
export interface Opened {
  readonly firstAnswer: number;
  /** Bytes that opening and answering took. */
  readonly memory: number;
}
export interface Searched {
  readonly recall: number;
  /** Median, of one query. */
  readonly time: number;
}
export interface Extended {
  readonly adding: number;
  readonly longestGap: Gap;
}
/** The longest time that a timer had to wait. */
export interface Gap {
  readonly waiting: number;
  /** Processor time of the main thread in one such wait, which other work on the machine does not lengthen; Linux alone tells. */
  readonly computing: number | undefined;
}

const BATCH = 500;
const K = 20;

let settings: Settings;
let vectors: Vectors;
let truth: Truth;
let engine: Engine | undefined;

async function build(): Promise<Built> {
  const { size, directory } = settings;
  const open = () => ENGINES[settings.engine]!.open(settings, directory, false);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  const built = await open();
  const watch = new GapWatch();
  const adding = await add(built, 0, size, watch);
  const finishing = await timed(() => built.finish());
  const longestGap = watch.end();
  const saving = await timed(() => built.save());
  if (ENGINES[settings.engine]!.persistent) await built.close();
  else engine = built;
  return { adding, finishing: finishing.ms, saving: saving.ms, longestGap, disk: diskBytes(directory) };
}

/** @returns milliseconds spent in the engine, not in making what is added. */
async function add(target: Engine, first: number, count: number, watch: GapWatch): Promise<number> {
  let ms = 0;
  for (let start = first; start < first + count; start += BATCH) {
    const length = Math.min(BATCH, first + count - start);
    // The watch shall see the engine's work, not that of making the batch.
    const batch = watch.outside(() => batchOf(vectors, start, length));
    ms += (await timed(() => target.add(batch))).ms;
  }
  return ms;
}

async function open(): Promise<Opened> {
  const query = vectors.query(0);
  // The same few megabytes for every store, which are loaded once in a process.
  await WordVectors.load();
  const before = residentBytes();
  const { ms } = await timed(async () => {
    engine = await ENGINES[settings.engine]!.open(settings, settings.directory, true);
    await engine.search(query, K, "none");
  });
  return { firstAnswer: ms, memory: residentBytes() - before };
}

async function search(filter: FilterName, queries: number, ef: number | undefined): Promise<Searched> {
  if (ef !== undefined) engine!.setEffort?.(ef);
  const times: number[] = [];
  let recall = 0;
  for (let i = 0; i < queries; i++) {
    const query = vectors.query(i);
    const { result, ms } = await timed(() => engine!.search(query, K, filter));
    times.push(ms);
    recall += recallOf(result, truth[filter][i]!) / queries;
  }
  return { recall, time: times.sort((a, b) => a - b)[queries >> 1]! };
}

async function newTenants(count: number): Promise<Searched> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const { ms } = await timed(() => engine!.searchTenant!(vectors.query(i), K, `tenant-${100 + i}`));
    times.push(ms);
  }
  return { recall: 1, time: times.sort((a, b) => a - b)[count >> 1]! };
}

async function extend(count: number): Promise<Extended> {
  const watch = new GapWatch();
  const adding = await add(engine!, settings.size, count, watch);
  const { ms } = await timed(() => engine!.save());
  return { adding: adding + ms, longestGap: watch.end() };
}

/** Watches a timer that is due every 2 ms. */
class GapWatch {
  readonly #timer = setInterval(() => this.#look(), 2);
  #last = performance.now();
  #lastUsed = mainThreadTime();
  #waiting = 0;
  #computing = 0;

  /** Does what is not to be watched. */
  outside<T>(work: () => T): T {
    this.#look();
    const result = work();
    [this.#last, this.#lastUsed] = [performance.now(), mainThreadTime()];
    return result;
  }

  end(): Gap {
    this.#look();
    clearInterval(this.#timer);
    const computing = process.platform === "linux" ? this.#computing : undefined;
    return { waiting: this.#waiting, computing };
  }

  #look(): void {
    const [now, used] = [performance.now(), mainThreadTime()];
    this.#waiting = Math.max(this.#waiting, now - this.#last);
    this.#computing = Math.max(this.#computing, used - this.#lastUsed);
    [this.#last, this.#lastUsed] = [now, used];
  }
}

function mainThreadTime(): number {
  if (process.platform !== "linux") return 0;
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
  return Number(nanoseconds) / 1e6;
}

function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

function diskBytes(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case "build":
      return build();
    case "open":
      return open();
    case "search":
      return search(request.filter, request.queries, request.ef);
    case "newTenants":
      return newTenants(request.count);
    case "extend":
      return extend(request.count);
  }
}

if (process.send) {
  settings = JSON.parse(process.argv[2]!) as Settings;
  vectors = new Vectors(settings.dimensions);
  truth = JSON.parse(readFileSync(settings.truthFile, "utf8")) as Truth;
  process.on("message", async (request: Request) => {
    try {
      process.send!({ result: await answer(request) });
    } catch (error) {
      process.send!({ error: String((error as Error).stack) });
    }
  });
}
