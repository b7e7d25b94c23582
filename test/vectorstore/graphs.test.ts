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
import { describe, expect, it } from "vitest";
import { Vectors } from "../../bench/store/data.js";
import { EmbeddedVectorStore, type GraphProgress, type MetadataFilter } from "../../src/vectorstore/index.js";
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

/** The graph over all. */
const allOf = (graphs: string) =>
  join(graphs, readdirSync(graphs).find((name) => /^all-.*\.graph$/.test(name))!);
const UNREADABLE = /^all-[0-9a-f]{8}\.graph in .* cannot be read/;

const graphFiles = (directory: string) =>
  existsSync(join(directory, "graphs")) ? readdirSync(join(directory, "graphs")).sort() : [];

describe("graphs", () => {
  it("are saved on closing, one over all and one for each large intent, and found again", async () => {
    const { store, directory } = await filled();
    await expectToFindAll(store);
    await store.close();
    const files = graphFiles(directory);
    expect(files.filter((file) => file.endsWith(".graph"))).toEqual([
      expect.stringMatching(/^all-[0-9a-f]{8}\.graph$/),
      expect.stringMatching(/^intent-[0-9a-f]{16}-[0-9a-f]{8}\.graph$/),
      expect.stringMatching(/^intent-[0-9a-f]{16}-[0-9a-f]{8}\.graph$/),
      expect.stringMatching(/^intent-[0-9a-f]{16}-[0-9a-f]{8}\.graph$/),
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
    const size = readFileSync(allOf(join(directory, "graphs"))).length;
    await store.delete({ filter: { n: { $gte: 200 } } });
    await store.flush();
    await expectToFindAll(store);
    expect(readFileSync(allOf(join(directory, "graphs"))).length).toBeLessThan(size / 2);
    await store.close();
  });

  it.each<[string, (graphs: string) => void, said?: RegExp]>([
    ["missing", (graphs) => rmSync(graphs, { recursive: true })],
    ["missing beside others", (graphs) => rmSync(allOf(graphs)), UNREADABLE],
    ["cut short", (graphs) => truncateSync(allOf(graphs), 1000), UNREADABLE],
    [
      "damaged",
      (graphs) => {
        const bytes = readFileSync(allOf(graphs));
        bytes.fill(0xff, 100, 4000);
        writeFileSync(allOf(graphs), bytes);
      },
      UNREADABLE,
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
        writeFileSync(file, readFileSync(file, "utf8").replaceAll('"all-', '"../all-'));
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

  it("of another process are taken up by one that has long been open", async () => {
    const { store, directory } = await filled();
    const reader = await EmbeddedVectorStore.open({ directory, exactBelow: 100 });
    await expectToFindAll(reader);
    await store.flush();
    truncateSync(allOf(join(directory, "graphs")), 1000);
    const warnings = listenToWarnings();
    await expectToFindAll(reader);
    await store.delete({ filter: { n: { $gte: 300, $lt: 340 } } });
    await add(store, COUNT, COUNT + 40);
    await store.close();
    await expectToFindAll(reader);
    await reader.close();
    // Once: it looked at the files after the first flush, and found those of the second one good.
    expect(await warnings()).toEqual([expect.stringMatching(UNREADABLE)]);
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

  it("pass over what a filter leaves out, however it lies", async () => {
    const clustered = new Vectors(DIMENSIONS);
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory(), exactBelow: 100 });
    const numbers = Array.from({ length: 4000 }, (_, n) => n);
    const vectors = numbers.map((n) => clustered.document(n));
    const near = (n: number) => clustered.query(0).reduce((sum, each, i) => sum + each * vectors[n]![i]!, 0);
    const metadata = (n: number) => ({ n, half: near(n) > 0 ? "near" : "far" });
    await store.addVectors(
      vectors.map((values) => Array.from(values)),
      numbers.map((n) => ({ id: `${n}`, pageContent: "", metadata: metadata(n) })),
    );
    await store.flush();
    const filters: [MetadataFilter, (n: number) => boolean][] = [
      [{ n: { $lt: 3000 } }, (n) => n < 3000],
      [{ half: "near" }, (n) => near(n) > 0],
      // The graph would have to go past everything else.
      [{ half: "far" }, (n) => near(n) <= 0],
    ];
    for (const [filter, matches] of filters) {
      const hits = await store.similaritySearchVectorWithScore(Array.from(clustered.query(0)), 20, filter);
      const wanted = numbers
        .filter(matches)
        .sort((a, b) => near(b) - near(a))
        .slice(0, 20);
      const found = hits.map(([{ id }]) => Number(id));
      expect(found.filter((n) => !matches(n))).toEqual([]);
      expect(wanted.filter((n) => found.includes(n)).length).toBeGreaterThanOrEqual(18);
      for (const [{ id }, score] of hits) expect(score).toBeCloseTo(near(Number(id)), 5);
    }
    await store.close();
  });

  it("of an earlier version are as good as none, and go away", async () => {
    const { store, directory } = await filled();
    const graphs = join(directory, "graphs");
    mkdirSync(graphs);
    writeFileSync(join(graphs, "all.hnsw"), "x");
    writeFileSync(join(graphs, "manifest.json"), JSON.stringify({ store: "x", dimensions: 16, graphs: [] }));
    await expectToFindAll(store);
    await store.close();
    expect(graphFiles(directory)).toHaveLength(FILES);
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
