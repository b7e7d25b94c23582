import { mkdir, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentInterface } from "@langchain/core/documents";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PassageTagger, PassageTags } from "../../src/classifier/passage-tagger.js";
import { DataFileError, InvalidInputError } from "../../src/errors.js";
import {
  type IngestOptions,
  type IngestProgress,
  ingest,
  type PassageSink,
} from "../../src/ingest/ingest.js";

/** The smallest thing that satisfies the contract; the embedded store is put through the same in the command's tests. */
class MapSink implements PassageSink {
  readonly documents = new Map<string, { document: DocumentInterface; digest: string }>();
  batches = 0;

  async digests(ids: string[]) {
    return new Map(ids.flatMap((id) => [[id, this.documents.get(id)?.digest ?? ""] as const]));
  }

  async addDocuments(documents: DocumentInterface[], { ids, digests }: { ids: string[]; digests: string[] }) {
    this.batches += 1;
    documents.forEach((document, index) => {
      this.documents.set(ids[index]!, { document, digest: digests[index]! });
    });
  }

  async ids({ filter }: { filter: { source: { $in: string[] } } }) {
    const wanted = new Set<unknown>(filter.source.$in);
    return [...this.documents]
      .filter(([, { document }]) => wanted.has(document.metadata.source))
      .map(([id]) => id);
  }

  async delete({ ids }: { ids: string[] }) {
    for (const id of ids) this.documents.delete(id);
  }
}

const REFUNDS: PassageTags = {
  intents: ["payment", "order_management"],
  scores: { payment: 0.9, order_management: 0.4 },
};

const taggerOf = (version = "1"): PassageTagger => ({
  version,
  tag: async (texts) =>
    texts.map((text) => (/refund|退款/.test(text) ? REFUNDS : { intents: [], scores: {} })),
});

let folder: string;
let sink: MapSink;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-ingest-"));
  sink = new MapSink();
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const run = (options?: Partial<IngestOptions>) =>
  ingest({ paths: [folder], sink, tagger: taggerOf(), ...options });
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `{"id":"p${from + i}","text":"passage ${from + i}"}\n`).join(
    "",
  );

describe("ingest", () => {
  it("stores passages with their intents, flags and length, and leaves other metadata alone", async () => {
    await write(
      "passages.jsonl",
      '{"id":"a","text":"退款","metadata":{"page":3}}\n{"id":"b","text":"weather"}',
    );
    expect(await run()).toEqual({ added: 2, unchanged: 0, deleted: 0, skipped: [] });
    expect(sink.documents.get("a")?.document).toEqual({
      id: "a",
      pageContent: "退款",
      metadata: {
        page: 3,
        intents: ["payment", "order_management"],
        intent_scores: { payment: 0.9, order_management: 0.4 },
        intent_payment: true,
        intent_order_management: true,
        token_count: 1,
      },
    });
    expect(sink.documents.get("b")?.document.metadata).toEqual({
      intents: [],
      intent_scores: {},
      token_count: 1,
    });
  });

  it("reads MDX as the Markdown that it holds", async () => {
    await write("page.mdx", 'import Tabs from "tabs";\n\n# Refunds\n\n<Tabs>\n\nThree days.\n\n</Tabs>\n');
    await run();
    expect(sink.documents.get("page.mdx#1")?.document.pageContent).toBe("Refunds\n\nThree days.");
  });

  it("passes over what is stored and stores what changed", async () => {
    await write("passages.jsonl", '{"id":"a","text":"one"}\n{"id":"b","text":"two"}');
    await run();
    expect(await run()).toMatchObject({ added: 0, unchanged: 2 });
    await write("passages.jsonl", '{"id":"a","text":"one"}\n{"id":"b","text":"two","metadata":{"page":1}}');
    expect(await run()).toMatchObject({ added: 1, unchanged: 1 });
    expect(await run({ tagger: taggerOf("2") })).toMatchObject({ added: 2, unchanged: 0 });
  });

  it("deletes the passages that a changed page no longer has, and no others", async () => {
    await write(
      "page.md",
      `# T\n\n## A\n\n${"Some text. ".repeat(120)}\n\n## B\n\n${"More text. ".repeat(120)}`,
    );
    await write("passages.jsonl", '{"id":"page.md-1","text":"not ours","metadata":{"source":"page.md"}}');
    await run();
    expect([...sink.documents.keys()].sort()).toEqual(["page.md#1", "page.md#2", "page.md-1"]);
    await write("page.md", "# T\n\nShort now.");
    expect(await run()).toEqual({ added: 1, unchanged: 1, deleted: 1, skipped: [] });
    await write("page.md", "");
    expect(await run()).toMatchObject({ deleted: 1 });
    expect([...sink.documents.keys()]).toEqual(["page.md-1"]);
  });

  it("continues an aborted run where it was", async () => {
    await write("passages.jsonl", lines(0, 25));
    const abort = new AbortController();
    const onProgress = () => abort.abort(new Error("stopped"));
    await expect(run({ batchSize: 10, signal: abort.signal, onProgress })).rejects.toThrow("stopped");
    expect(sink.documents.size).toBe(10);
    expect(await run()).toMatchObject({ added: 15, unchanged: 10 });
  });

  it("stores in batches and tells how far it is", async () => {
    await write("a.jsonl", lines(0, 25));
    await write("b.md", "# 标题\n\n内容");
    const progress: IngestProgress[] = [];
    await run({ batchSize: 10, onProgress: (step) => progress.push(step) });
    expect(sink.batches).toBe(3);
    expect(progress.map(({ passages }) => passages)).toEqual([10, 20, 26]);
    expect(progress.at(-1)?.bytes).toBe(progress.at(-1)?.totalBytes);
  });

  it("stops at a broken line or skips and reports it", async () => {
    await write("a.jsonl", `${lines(0, 2)}broken\n${lines(2, 4)}`);
    await expect(run()).rejects.toThrow(/a\.jsonl:3:/);
    const { added, skipped } = await run({ skipBroken: true });
    expect(added).toBe(4);
    expect(skipped.map(({ line }) => line)).toEqual([3]);
  });

  it("stops at a file that is not UTF-8 or skips it and keeps what is stored of it", async () => {
    await write("a.md", "# 退款\n\n三天到账。");
    await run();
    await write("a.md", Buffer.from([0xcd, 0xcb, 0xbf, 0xee]));
    await write("b.md", "# B\n\nText.");
    await expect(run()).rejects.toThrow("not UTF-8");
    const result = await run({ skipBroken: true });
    expect(result).toMatchObject({ added: 1, deleted: 0 });
    expect(result.skipped.map(({ file }) => file)).toEqual([join(folder, "a.md")]);
    expect(sink.documents.has("a.md#1")).toBe(true);
  });

  it("stores nothing when one of the paths does not exist", async () => {
    await write("a.jsonl", lines(0, 2));
    await expect(run({ paths: [folder, join(folder, "nowhere")] })).rejects.toThrow(DataFileError);
    expect(sink.documents.size).toBe(0);
  });

  it("says so when there is nothing to ingest", async () => {
    await write("image.png", "x");
    await expect(run()).rejects.toThrow("holds no Markdown, text or .jsonl file");
  });

  it("lets an id stand once over all files", async () => {
    await mkdir(join(folder, "more"));
    await write("a.jsonl", lines(0, 1));
    await write("more/b.jsonl", lines(0, 1));
    await expect(run()).rejects.toThrow(/b\.jsonl:1: .*"p0"/);
    await unlink(join(folder, "more/b.jsonl"));
    expect(await run()).toMatchObject({ added: 1 });
  });

  it.each([
    [{ batchSize: 0 }, "batchSize is 0"],
    [{ paths: [] }, "paths is empty"],
  ])("rejects %j", async (options, message) => {
    await expect(run(options)).rejects.toThrow(InvalidInputError);
    await expect(run(options)).rejects.toThrow(message);
  });
});
