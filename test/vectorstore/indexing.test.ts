import { InMemoryRecordManager } from "@langchain/community/indexes/memory";
import { Document } from "@langchain/core/documents";
import { index } from "@langchain/core/indexing";
import { describe, expect, it } from "vitest";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";

/** LangChain takes records of the very millisecond in which a run began for old ones; here every look at the clock is later. */
class SteadyRecordManager extends InMemoryRecordManager {
  #time = 0;

  override async getTime(): Promise<number> {
    this.#time += 1;
    return this.#time;
  }
}

const page = (source: string, ...texts: string[]) =>
  texts.map((pageContent) => new Document({ pageContent, metadata: { source } }));

async function indexed() {
  const vectorStore = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
  const recordManager = new SteadyRecordManager();
  const run = (docsSource: Document[], cleanup?: "full" | "incremental") =>
    index({
      docsSource,
      recordManager,
      vectorStore,
      options: { sourceIdKey: "source", batchSize: 2, ...(cleanup && { cleanup }) },
    });
  const texts = async () =>
    (await vectorStore.get(await vectorStore.ids())).map(({ pageContent }) => pageContent).sort();
  return { vectorStore, run, texts };
}

describe("LangChain's indexing", () => {
  it("adds what is new and skips what is known", async () => {
    const { vectorStore, run, texts } = await indexed();
    const documents = [...page("a.md", "one", "two"), ...page("b.md", "three")];
    expect(await run(documents)).toEqual({ numAdded: 3, numDeleted: 0, numUpdated: 0, numSkipped: 0 });
    expect(await run(documents)).toEqual({ numAdded: 0, numDeleted: 0, numUpdated: 0, numSkipped: 3 });
    expect(await texts()).toEqual(["one", "three", "two"]);
    await vectorStore.close();
  });

  it("cleans up the changed page's old passages when incremental, and no other page's", async () => {
    const { vectorStore, run, texts } = await indexed();
    await run([...page("a.md", "one", "two"), ...page("b.md", "three")], "incremental");
    const changed = await run(page("a.md", "one", "second"), "incremental");
    expect(changed).toEqual({ numAdded: 1, numDeleted: 1, numUpdated: 0, numSkipped: 1 });
    expect(await texts()).toEqual(["one", "second", "three"]);
    expect(
      (await vectorStore.search({ text: "two", k: 5 })).filter(({ features }) => features.words),
    ).toEqual([]);
    await vectorStore.close();
  });

  it("cleans up all that the run did not bring when full", async () => {
    const { vectorStore, run, texts } = await indexed();
    await run([...page("a.md", "one", "two"), ...page("b.md", "three", "four")], "full");
    const last = await run([...page("a.md", "one"), ...page("c.md", "five")], "full");
    expect(last).toEqual({ numAdded: 1, numDeleted: 3, numUpdated: 0, numSkipped: 1 });
    expect(await texts()).toEqual(["five", "one"]);
    await vectorStore.close();
  });
});
