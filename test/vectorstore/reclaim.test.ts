import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";

const COUNT = 4000;

function bytes(directory: string): number {
  return (readdirSync(directory, { recursive: true }) as string[])
    .map((name) => statSync(join(directory, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

async function add(store: EmbeddedVectorStore, numbers: readonly number[]): Promise<void> {
  await store.addVectors(
    numbers.map((n) => Array.from({ length: 64 }, (_, i) => Math.sin(n * 64 + i))),
    numbers.map((n) => ({ id: `${n}`, pageContent: `word${n} ${"text ".repeat(40)}`, metadata: { n } })),
  );
}

describe("the space of removed documents", () => {
  it("goes back to the disk on flushing: rows, full text and graphs", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.open({ directory, exactBelow: 500 });
    await add(
      store,
      Array.from({ length: COUNT }, (_, n) => n),
    );
    await store.flush();
    const full = bytes(directory);
    await store.delete({ filter: { n: { $gte: COUNT / 8 } } });
    await store.flush();
    expect(bytes(directory)).toBeLessThan(full / 4);
    expect(await store.count()).toBe(COUNT / 8);
    const [hit] = await store.search({ text: "word7", vector: new Array(64).fill(1), k: 1 });
    expect(hit!.document.id).toBe("7");
    await store.close();
  });

  it("does not grow while the same documents are written again and again", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.open({ directory, exactBelow: 200 });
    const numbers = Array.from({ length: 400 }, (_, n) => n);
    await add(store, numbers);
    await store.flush();
    const once = bytes(directory);
    for (let round = 0; round < 12; round++) {
      await add(store, numbers);
      await store.flush();
    }
    await store.close();
    expect(bytes(directory)).toBeLessThan(3 * once);
  });
});
