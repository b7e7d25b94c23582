import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GraphBuild } from "../../src/vectorstore/graph-build.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";

describe("GraphBuild", () => {
  it("ends when it is told to, also when there is nothing to do", async () => {
    const directory = temporaryDirectory();
    await (await EmbeddedVectorStore.open({ directory })).close();
    const database = join(directory, "store.sqlite");
    const build = new GraphBuild({ database, dimensions: 4, intent: null, capacity: 10 });
    build.advance();
    await expect(build.stop()).resolves.toBeUndefined();
  });

  it("says why it failed", async () => {
    const database = join(temporaryDirectory(), "missing", "store.sqlite");
    const build = new GraphBuild({ database, dimensions: 4, intent: null, capacity: 10 });
    await expect(build.finish("nowhere", undefined, undefined)).rejects.toThrow(/unable to open/i);
  });
});
