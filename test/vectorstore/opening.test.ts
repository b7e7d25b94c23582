import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { InvalidInputError, StoreError } from "../../src/errors.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { SCHEMA } from "../../src/vectorstore/schema.js";
import { temporaryDirectory } from "./temporary-directory.js";

const FILE = "store.sqlite";

function sqliteFile(directory: string, sql: string): void {
  const database = new Database(join(directory, FILE));
  database.exec(sql);
  database.close();
}

async function emptyStore(): Promise<string> {
  const directory = temporaryDirectory();
  await (await EmbeddedVectorStore.open({ directory })).close();
  return directory;
}

/** All files below with their contents, to see that nothing was written. */
function snapshot(directory: string): Record<string, string> {
  const files = existsSync(directory) ? (readdirSync(directory, { recursive: true }) as string[]) : [];
  return Object.fromEntries(
    files.sort().map((file) => {
      try {
        return [file, readFileSync(join(directory, file), "latin1")];
      } catch {
        return [file, "directory"];
      }
    }),
  );
}

describe("open refuses", () => {
  it.each<[string, string, (directory: string) => string, boolean, RegExp]>([
    [
      "a file",
      "not-a-store",
      (at) => {
        writeFileSync(join(at, "file"), "x");
        return join(at, "file");
      },
      true,
      /is a file; give/,
    ],
    [
      "other files",
      "not-a-store",
      (at) => {
        writeFileSync(join(at, "notes.md"), "x");
        return at;
      },
      true,
      /holds other files and no store; give an empty/,
    ],
    [
      "another program's database",
      "not-a-store",
      (at) => {
        sqliteFile(at, "CREATE TABLE mine (x); PRAGMA user_version = 1");
        return at;
      },
      true,
      /of another program/,
    ],
    [
      "a newer format",
      "newer-format",
      (at) => {
        sqliteFile(
          at,
          "CREATE TABLE documents (x); PRAGMA application_id = 0x544b4657; PRAGMA user_version = 99",
        );
        return at;
      },
      true,
      /has format 99, .* reads up to \d+; upgrade/,
    ],
    [
      "a format that never was",
      "older-format",
      (at) => {
        sqliteFile(
          at,
          "CREATE TABLE documents (x); PRAGMA application_id = 0x544b4657; PRAGMA user_version = 0",
        );
        return at;
      },
      true,
      /has format 0, .*; index the documents again/,
    ],
    [
      "what is no database",
      "corrupt",
      (at) => {
        writeFileSync(join(at, FILE), "x".repeat(5000));
        return at;
      },
      true,
      /is not a SQLite database; restore/,
    ],
    [
      "a missing directory, unless it may make one",
      "missing",
      (at) => join(at, "no", "such"),
      false,
      /does not exist; index/,
    ],
    ["an empty directory, unless it may fill it", "missing", (at) => at, false, /does not exist; index/],
  ])("%s", async (_, problem, prepare, create, message) => {
    const root = temporaryDirectory();
    const directory = prepare(root);
    const before = snapshot(root);
    const opening = EmbeddedVectorStore.open({ directory, create });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toMatchObject({
      problem,
      directory,
      message: expect.stringMatching(message),
    });
    expect(snapshot(root)).toEqual(before);
  });

  it("a store that another process holds for itself", async () => {
    const directory = temporaryDirectory();
    sqliteFile(directory, `${SCHEMA}; PRAGMA application_id = 0x544b4657; PRAGMA user_version = 2`);
    const other = new Database(join(directory, FILE));
    other.exec("BEGIN EXCLUSIVE");
    const opening = EmbeddedVectorStore.open({ directory, lockTimeout: 20 });
    await expect(opening).rejects.toMatchObject({ problem: "locked" });
    other.exec("ROLLBACK");
    other.close();
  });

  it.each<[object, RegExp]>([
    [{ directory: "" }, /directory is ""/],
    [{ directory: undefined }, /directory is undefined/],
    [{ exactBelow: -1 }, /exactBelow is -1/],
    [{ lockTimeout: 1.5 }, /lockTimeout is 1\.5/],
  ])("%j", async (options, message) => {
    const opening = EmbeddedVectorStore.open({ directory: "never-made", ...options } as never);
    await expect(opening).rejects.toThrow(InvalidInputError);
    await expect(opening).rejects.toThrow(message);
    expect(existsSync("never-made")).toBe(false);
  });
});

describe("open", () => {
  it("makes the directory, and opens it again", async () => {
    const directory = join(temporaryDirectory(), "deep", "店");
    const store = await EmbeddedVectorStore.open({ directory });
    await store.addDocuments([{ id: "a", pageContent: "text", metadata: {} }]);
    await store.close();
    const again = await EmbeddedVectorStore.open({ directory, create: false });
    expect(await again.ids()).toEqual(["a"]);
    await again.close();
  });

  it("finishes what was begun when a process died while making the store", async () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, FILE), "");
    const store = await EmbeddedVectorStore.open({ directory });
    expect(await store.count()).toBe(0);
    await store.close();
  });

  it("reads without writing", async () => {
    const directory = await emptyStore();
    mkdirSync(join(directory, "graphs"));
    const before = readFileSync(join(directory, FILE), "latin1");
    const reader = await EmbeddedVectorStore.open({ directory });
    await reader.search({ text: "nothing", k: 3 });
    await reader.count();
    await reader.close();
    expect(readFileSync(join(directory, FILE), "latin1")).toBe(before);
    expect(readdirSync(join(directory, "graphs"))).toEqual([]);
  });
});
