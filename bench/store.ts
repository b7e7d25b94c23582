/**
 * The embedded store beside LangChain's HNSWLib and MemoryVectorStore and bare hnswlib-node: the same clustered random
 * vectors, one after another in one run, each in a process of its own; recall@20 against exact search beside every speed.
 *
 *   npm run bench:store -- [--size 10000|100000|1000000] [--dimensions 256|768] [--queries 200] [--engines embedded,raw,hnswlib,memory]
 *     [--keep DIR: leaves what was built there, and builds what is there no second time]
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { FILTERS, type FilterName } from "./store/data.js";
import { ENGINES } from "./store/engines.js";
import type { Built, Extended, Gap, Opened, Request, Searched, Settings } from "./store/process.js";
import { exactNeighbours } from "./store/truth.js";

const { values: given } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    dimensions: { type: "string", default: "256" },
    queries: { type: "string", default: "200" },
    engines: { type: "string", default: Object.keys(ENGINES).join() },
    keep: { type: "string" },
  },
});
const [size, dimensions, queries] = [given.size, given.dimensions, given.queries].map(Number) as [
  number,
  number,
  number,
];
const WANTED_RECALL = 0.95;
const EFFORTS = [10, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 192, 256, 384, 512, 768, 1024];
/** Queries by turns: the machine may have other work, and what one engine is disturbed by shall not be blamed on it. */
const ROUNDS = 3;
/** Where one query takes a second, a few must do. */
const FEW = 20;
const K = 20;

/** What one engine did with one filter. */
interface Figure extends Searched {
  readonly ef?: number | undefined;
}

class EngineProcess {
  readonly name: string;
  readonly skips: readonly FilterName[];
  readonly persistent: boolean;
  readonly #settings: Settings;
  #child: ChildProcess;

  constructor(settings: Settings) {
    const { name, skips, persistent } = ENGINES[settings.engine]!;
    this.name = name;
    this.skips = skips;
    this.persistent = persistent;
    this.#settings = settings;
    this.#child = this.#start();
  }

  /** Builds, or tells how it went when what is kept was built; nothing of it is left in memory. */
  async build(): Promise<Built> {
    const figures = `${this.#settings.directory}.json`;
    if (this.persistent && existsSync(figures)) return JSON.parse(readFileSync(figures, "utf8")) as Built;
    const built = await this.ask<Built>({ kind: "build" });
    if (this.persistent) {
      writeFileSync(figures, JSON.stringify(built));
      await this.stop();
      this.#child = this.#start();
    }
    return built;
  }

  async ask<Answer>(request: Request): Promise<Answer> {
    const over = new AbortController();
    const { signal } = over;
    this.#child.send(request);
    try {
      const [answer] = await Promise.race([
        once(this.#child, "message", { signal }),
        once(this.#child, "exit", { signal }).then(([code]) => [{ error: `${this.name} ended: ${code}` }]),
      ]);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.result as Answer;
    } finally {
      over.abort();
    }
  }

  /** The same over a copy of what was built. */
  copy(): EngineProcess {
    const directory = `${this.#settings.directory}-copy`;
    cpSync(this.#settings.directory, directory, { recursive: true });
    return new EngineProcess({ ...this.#settings, directory });
  }

  async discard(): Promise<void> {
    await this.stop();
    rmSync(this.#settings.directory, { recursive: true });
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.kill();
    await ended;
  }

  #start(): ChildProcess {
    const file = fileURLToPath(new URL("./store/process.ts", import.meta.url));
    const execArgv = [...process.execArgv, "--expose-gc", "--max-old-space-size=16000"];
    return fork(file, [JSON.stringify(this.#settings)], { execArgv });
  }
}

const folder = given.keep ?? (await mkdtemp(join(tmpdir(), "tokenflow-store-bench-")));
const engines: EngineProcess[] = [];
try {
  await main();
} finally {
  await Promise.all(engines.map((engine) => engine.stop()));
  if (given.keep === undefined) await rm(folder, { recursive: true });
}

async function main(): Promise<void> {
  console.log(`${size} vectors of ${dimensions} dimensions, ${queries} queries, k ${K}; median of a query\n`);
  const truthFile = join(folder, `truth-${size}-${dimensions}-${queries}.json`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(truthFile)) {
    writeFileSync(truthFile, JSON.stringify(exactNeighbours({ size, dimensions }, queries, K)));
  }
  for (const engine of given.engines.split(",")) {
    const directory = join(folder, `${engine}-${size}-${dimensions}`);
    engines.push(new EngineProcess({ engine, size, dimensions, directory, truthFile }));
  }
  await measureBuilding();
  await measureOpening();
  const figures = await measureSearches();
  report(figures);
  await measureExtending();
}

async function measureBuilding(): Promise<void> {
  const table = new Table({
    head: [
      "",
      "added + finished, s",
      "a second",
      "to raw",
      "saved, s",
      "longest wait (computing), ms",
      "disk, MB",
    ],
  });
  const built = new Map<EngineProcess, Built>();
  for (const engine of engines) {
    built.set(engine, await engine.build());
  }
  const rate = ({ adding, finishing }: Built) => (1000 * size) / (adding + finishing);
  const raw = [...built].find(([{ name }]) => name === ENGINES.raw!.name)?.[1];
  for (const [{ name }, each] of built) {
    table.push([
      name,
      `${seconds(each.adding)} + ${seconds(each.finishing)}`,
      rate(each).toFixed(0),
      raw ? ratio(rate(each) / rate(raw)) : "–",
      seconds(each.saving),
      gap(each.longestGap),
      megabytes(each.disk),
    ]);
  }
  console.log(`Building in batches of 500\n${table}\n`);
}

async function measureOpening(): Promise<void> {
  const table = new Table({ head: ["", "opened and answered, s", "memory, MB"] });
  for (const engine of engines.filter(({ persistent }) => persistent)) {
    const { firstAnswer, memory } = await engine.ask<Opened>({ kind: "open" });
    table.push([engine.name, seconds(firstAnswer), megabytes(memory)]);
  }
  console.log(`Opening\n${table}\n`);
}

/** For an engine that must be told how hard to look, the least effort that finds as much as wanted. */
async function measureSearches(): Promise<Map<FilterName, Map<EngineProcess, Figure>>> {
  const figures = new Map<FilterName, Map<EngineProcess, Figure>>();
  for (const filter of Object.keys(FILTERS) as FilterName[]) {
    const able = engines.filter(({ skips }) => !skips.includes(filter));
    const found = new Map<EngineProcess, Figure>();
    let wanted = WANTED_RECALL;
    for (const engine of able) {
      const figure = await leastEffort(engine, filter, wanted);
      found.set(engine, figure);
      // Unfiltered, speeds are compared at the recall of this store.
      if (filter === "none" && engine.name === ENGINES.embedded!.name) wanted = figure.recall - 0.001;
    }
    for (let round = 1; round < ROUNDS; round++) {
      for (const engine of able) {
        const before = found.get(engine)!;
        const { time } = await ask(engine, filter, before.ef);
        found.set(engine, { ...before, time: Math.min(time, before.time) });
      }
    }
    figures.set(filter, found);
  }
  return figures;
}

async function leastEffort(engine: EngineProcess, filter: FilterName, wanted: number): Promise<Figure> {
  if (engine.name === ENGINES.embedded!.name || !engine.persistent) return ask(engine, filter, undefined);
  for (const ef of EFFORTS) {
    const figure = await ask(engine, filter, ef);
    if (figure.recall >= wanted || ef === EFFORTS.at(-1)) return figure;
  }
  throw new Error("There is always a last effort");
}

async function ask(engine: EngineProcess, filter: FilterName, ef: number | undefined): Promise<Figure> {
  const slow = !engine.persistent || (filter !== "none" && engine.name !== ENGINES.embedded!.name);
  const count = Math.min(queries, slow ? FEW : queries);
  return { ...(await engine.ask<Searched>({ kind: "search", filter, queries: count, ef })), ef };
}

function report(figures: Map<FilterName, Map<EngineProcess, Figure>>): void {
  const table = new Table({ head: ["matching", ...engines.map(({ name }) => name)] });
  for (const [filter, found] of figures) {
    const own = [...found].find(([{ name }]) => name === ENGINES.embedded!.name)?.[1];
    table.push([
      `${100 * FILTERS[filter]} %`,
      ...engines.map((engine) => {
        const figure = found.get(engine);
        if (!figure) return "–";
        const effort = figure.ef === undefined ? "" : `, ef ${figure.ef}`;
        const factor = own && figure !== own ? ` = ${ratio(figure.time / own.time)}` : "";
        return `${figure.time.toFixed(3)} ms${factor}, recall ${figure.recall.toFixed(3)}${effort}`;
      }),
    ]);
  }
  console.log(`Searching (× is how many times longer than this store)\n${table}\n`);
}

async function measureExtending(): Promise<void> {
  const own = engines.find(({ name }) => name === ENGINES.embedded!.name);
  if (own) {
    const { time } = await own.ask<Searched>({ kind: "newTenants", count: 9 });
    console.log(`First search under a filter that was not used before: ${time.toFixed(1)} ms\n`);
  }
  const count = Math.max(500, size / 100);
  const table = new Table({ head: ["", "added and saved, s", "longest wait (computing), ms"] });
  for (const engine of engines.filter(({ persistent }) => persistent)) {
    const copy = engine.copy();
    await copy.ask<Opened>({ kind: "open" });
    const { adding, longestGap } = await copy.ask<Extended>({ kind: "extend", count });
    table.push([engine.name, seconds(adding), gap(longestGap)]);
    await copy.discard();
  }
  console.log(`Adding ${count} to what was opened\n${table}`);
}

function ratio(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ×`;
}

function gap({ waiting, computing }: Gap): string {
  return computing === undefined ? waiting.toFixed(0) : `${waiting.toFixed(0)} (${computing.toFixed(0)})`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
