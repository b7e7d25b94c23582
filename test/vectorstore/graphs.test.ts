import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EmbeddedVectorStore, type GraphProgress } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";

/** Documents with pseudo-random vectors; every third is about payment. */
const COUNT = 600;
const DIMENSIONS = 16;
/** Graphs over all and over three intents, the codes of all vectors, and what tells of them. */
const FILES = 6;
const random = (seed: number) => {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x) - 0.5;
};
const vector = (n: number) => Array.from({ length: DIMENSIONS }, (_, d) => random(n * DIMENSIONS + d + 1));
const document = (n: number) => ({
  id: `${n}`,
  pageContent: `document ${n}`,
  metadata: { n, intents: n % 3 === 0 ? ["payment", "notification"] : ["inventory"] },
});

async function add(store: EmbeddedVectorStore, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  await store.addVectors(numbers.map(vector), numbers.map(document));
}

async function filled() {
  const directory = temporaryDirectory();
  const store = await EmbeddedVectorStore.open({ directory, exactBelow: 100 });
  await add(store, 0, COUNT);
  return { store, directory };
}

const FILTERS = [
  undefined,
  { intents: { $in: ["payment"] } },
  { intents: { $in: ["payment", "notification", "nowhere"] } },
  { intents: { $in: ["payment"] }, n: { $gt: 300 } },
  { n: { $lt: 50 } },
];

/** What a store finds by graph, beside what it finds exactly. Graphs over so few vectors miss next to nothing. */
async function expectToFindAll(store: EmbeddedVectorStore): Promise<void> {
  const exact = await EmbeddedVectorStore.open({ directory: store.directory, exactBelow: 1_000_000 });
  let shared = 0;
  let wanted = 0;
  for (const filter of FILTERS) {
    for (let query = 0; query < 10; query++) {
      const [found, expected] = await Promise.all(
        [store, exact].map(async (each) => {
          const hits = await each.similaritySearchVectorWithScore(vector(10_000 + query), 10, filter);
          return hits.map(([{ id }]) => id);
        }),
      );
      expect(found).toHaveLength(expected!.length);
      wanted += expected!.length;
      shared += found!.filter((id) => expected!.includes(id)).length;
    }
  }
  expect(shared / wanted).toBeGreaterThan(0.99);
  await exact.close();
}

function codesDigest(directory: string): string {
  return JSON.parse(readFileSync(join(directory, "graphs", "manifest.json"), "utf8")).codes.sha256;
}

function sha256(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** @returns a function that ends the listening and tells this library's warnings. */
function listenToWarnings(): () => Promise<string[]> {
  const warnings: string[] = [];
  const listen = ({ name, message }: Error) => {
    if (name === "TokenFlowWarning") warnings.push(message);
  };
  process.on("warning", listen);
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    return warnings;
  };
}

/** Whether a small disk can be had. */
function mayMount(): boolean {
  const directory = mkdtempSync(join(tmpdir(), "tokenflow-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", directory], { stdio: "ignore" });
    execFileSync("umount", [directory]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const graphFiles = (directory: string) =>
  existsSync(join(directory, "graphs")) ? readdirSync(join(directory, "graphs")).sort() : [];

describe("graphs", () => {
  it("are saved on closing, one over all and one for each large intent, and found again", async () => {
    const { store, directory } = await filled();
    await expectToFindAll(store);
    await store.close();
    const files = graphFiles(directory);
    expect(files.filter((file) => file.endsWith(".hnsw"))).toEqual([
      "all.hnsw",
      expect.stringMatching(/^intent-[0-9a-f]{16}\.hnsw$/),
      expect.stringMatching(/^intent-[0-9a-f]{16}\.hnsw$/),
      expect.stringMatching(/^intent-[0-9a-f]{16}\.hnsw$/),
    ]);
    expect(files).toHaveLength(FILES);
    const again = await EmbeddedVectorStore.open({ directory, exactBelow: 100 });
    await expectToFindAll(again);
    await again.close();
  });

  it("do not hide what was added, replaced or deleted since they were built", async () => {
    const { store, directory } = await filled();
    await store.flush();
    await add(store, COUNT, COUNT + 40);
    await store.delete({ filter: { n: { $gte: 100, $lt: 200 } } });
    await add(store, 150, 160);
    await expectToFindAll(store);
    const [first] = await store.similaritySearchVectorWithScore(vector(155), 1, { intents: "inventory" });
    expect(first).toMatchObject([{ id: "155" }, expect.closeTo(1, 5)]);
    // As after a crash: what is on disk is behind what SQLite holds.
    const crashed = await EmbeddedVectorStore.open({ directory, exactBelow: 100 });
    await expectToFindAll(crashed);
    await crashed.close();
    await store.flush();
    await expectToFindAll(store);
    await store.close();
  });

  it("are built anew when most of their documents have gone", async () => {
    const { store, directory } = await filled();
    await store.flush();
    const size = readFileSync(join(directory, "graphs", "all.hnsw")).length;
    await store.delete({ filter: { n: { $gte: 200 } } });
    await store.flush();
    await expectToFindAll(store);
    expect(readFileSync(join(directory, "graphs", "all.hnsw")).length).toBeLessThanOrEqual(size);
    const manifest = JSON.parse(readFileSync(join(directory, "graphs", "manifest.json"), "utf8"));
    expect(manifest.graphs[0].removed).toBe(0);
    await store.close();
  });

  it.each<[string, (graphs: string) => void, said?: RegExp]>([
    ["missing", (graphs) => rmSync(graphs, { recursive: true })],
    [
      "missing beside others",
      (graphs) => rmSync(join(graphs, "all.hnsw")),
      /^all\.hnsw in .* cannot be read/,
    ],
    [
      "cut short",
      (graphs) => truncateSync(join(graphs, "all.hnsw"), 1000),
      /^all\.hnsw in .* cannot be read/,
    ],
    [
      "damaged",
      (graphs) => {
        const bytes = readFileSync(join(graphs, "all.hnsw"));
        bytes.fill(0xff, 100, 4000);
        writeFileSync(join(graphs, "all.hnsw"), bytes);
      },
      /^all\.hnsw in .* cannot be read/,
    ],
    ["without the codes", (graphs) => rmSync(join(graphs, "codes.bin"))],
    ["beside codes cut short", (graphs) => truncateSync(join(graphs, "codes.bin"), 5000)],
    [
      "beside damaged codes",
      (graphs) => {
        const bytes = readFileSync(join(graphs, "codes.bin"));
        bytes.fill(0x7f, 2000, 9000);
        writeFileSync(join(graphs, "codes.bin"), bytes);
      },
    ],
    ["without their manifest", (graphs) => rmSync(join(graphs, "manifest.json"))],
    ["under a damaged manifest", (graphs) => writeFileSync(join(graphs, "manifest.json"), '{"graphs":')],
    [
      "under a forged manifest",
      (graphs) => {
        const file = join(graphs, "manifest.json");
        writeFileSync(file, readFileSync(file, "utf8").replaceAll('"all.hnsw"', '"../all.hnsw"'));
      },
    ],
  ])("that are %s are made again from the database, and damage is said once", async (_, damage, said) => {
    const { store, directory } = await filled();
    await store.close();
    damage(join(directory, "graphs"));
    const warnings = listenToWarnings();
    const again = await EmbeddedVectorStore.open({ directory, exactBelow: 100 });
    await expectToFindAll(again);
    await again.flush();
    await expectToFindAll(again);
    await again.close();
    expect(graphFiles(directory)).toHaveLength(FILES);
    expect(codesDigest(directory)).toBe(sha256(join(directory, "graphs", "codes.bin")));
    expect(await warnings()).toEqual(said ? [expect.stringMatching(said)] : []);
  });

  it("report how far they are", async () => {
    const { store } = await filled();
    const reports: GraphProgress[] = [];
    await store.flush({ onProgress: (progress) => reports.push(progress) });
    // All, payment, notification, inventory.
    const total = COUNT + COUNT / 3 + COUNT / 3 + (2 * COUNT) / 3;
    expect(reports.at(-1)).toEqual({ done: total, total });
    const done = reports.map((each) => each.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    await store.close();
  });

  it("hold what was added and lack what was deleted while they were being built", async () => {
    const { store } = await filled();
    const flushing = store.flush();
    for (let n = COUNT; n < COUNT + 100; n += 20) {
      await add(store, n, n + 20);
      await store.delete({ ids: [`${n}`, `${n - 50}`, `${n - 300}`] });
      await store.similaritySearchVectorWithScore(vector(n), 5);
    }
    await flushing;
    await expectToFindAll(store);
    const other = await EmbeddedVectorStore.open({ directory: store.directory, exactBelow: 100 });
    await expectToFindAll(other);
    await store.delete({ filter: { n: { $gte: 20, $lt: 60 } } });
    await store.flush();
    await expectToFindAll(store);
    await expectToFindAll(other);
    await other.close();
    await store.close();
  });

  it("may be stopped, and are built by the next flush", async () => {
    const { store, directory } = await filled();
    await expect(store.flush({ signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    const stopped = new AbortController();
    const onProgress = () => stopped.abort(new Error("enough"));
    await expect(store.flush({ onProgress, signal: stopped.signal })).rejects.toThrow("enough");
    expect(graphFiles(directory)).toEqual([]);
    await expectToFindAll(store);
    await store.flush();
    expect(graphFiles(directory)).toHaveLength(FILES);
    await expectToFindAll(store);
    await store.close();
  });

  it("that cannot be written are an error, and searches stay right", async () => {
    const { store, directory } = await filled();
    writeFileSync(join(directory, "graphs"), "in the way");
    await expect(store.flush()).rejects.toMatchObject({
      problem: "inaccessible",
      message: expect.stringMatching(/its graphs cannot be built .*; nothing is lost, .* flush again/),
    });
    await expectToFindAll(store);
    rmSync(join(directory, "graphs"));
    await store.close();
    expect(graphFiles(directory)).toHaveLength(FILES);
  });

  it.skipIf(!mayMount())(
    "that find the disk full are an error (skipped without the right to mount)",
    async () => {
      const { store, directory } = await filled();
      const graphs = join(directory, "graphs");
      mkdirSync(graphs);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", graphs]);
      try {
        await expect(store.flush()).rejects.toMatchObject({ problem: "inaccessible" });
        await expectToFindAll(store);
      } finally {
        execFileSync("umount", [graphs]);
      }
      await store.flush();
      expect(graphFiles(directory)).toHaveLength(FILES);
      await store.close();
    },
  );

  it("are not made when every search is to be exact", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.open({ directory, exactBelow: 100, recall: 1 });
    await add(store, 0, COUNT);
    await store.close();
    expect(graphFiles(directory)).toEqual([]);
  });

  it("of another store are not taken for one's own", async () => {
    const first = await filled();
    await first.store.close();
    const second = await filled();
    await second.store.close();
    await cp(join(first.directory, "graphs"), join(second.directory, "graphs"), { recursive: true });
    const again = await EmbeddedVectorStore.open({ directory: second.directory, exactBelow: 100 });
    await expectToFindAll(again);
    await again.close();
  });
});

describe("without hnswlib-node", () => {
  afterEach(() => {
    vi.doUnmock("hnswlib-node");
    vi.resetModules();
  });

  it("searches exactly and warns once", async () => {
    vi.resetModules();
    vi.doMock("hnswlib-node", () => {
      throw new Error("no binary for this platform");
    });
    const { EmbeddedVectorStore: Store } = await import("../../src/vectorstore/index.js");
    const warnings = listenToWarnings();
    const directory = temporaryDirectory();
    for (let opening = 0; opening < 2; opening++) {
      const store = await Store.open({ directory, exactBelow: 100 });
      await add(store, 0, COUNT);
      const [first] = await store.similaritySearchVectorWithScore(vector(7), 1);
      expect(first).toMatchObject([{ id: "7" }, expect.closeTo(1, 5)]);
      await store.close();
    }
    expect(await warnings()).toEqual([
      expect.stringMatching(/^hnswlib-node cannot be loaded .* are searched exactly/s),
    ]);
    expect(graphFiles(directory)).toEqual([]);
  });
});
