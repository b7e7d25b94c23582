import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataFileError } from "../../src/errors.js";
import { readSources, readText } from "../../src/ingest/read-sources.js";

let root: string;
const at = (...names: string[]) => join(root, ...names);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "tokenflow-sources-"));
  const files = [
    "docs/b.md",
    "docs/a/z.MDX",
    "docs/a/支付.txt",
    "docs/C.markdown",
    "docs/passages.jsonl",
    "docs/image.png",
    "docs/.hidden.md",
    "docs/.git/x.md",
    "docs/node_modules/x.md",
    "other/docs/b.md",
  ];
  for (const file of files) {
    await mkdir(dirname(at(file)), { recursive: true });
    await writeFile(at(file), "# x");
  }
  await symlink(at("docs/b.md"), at("docs/link.md"));
  await symlink(at("nowhere"), at("docs/dangling.md"));
});
afterAll(() => rm(root, { recursive: true }));

async function sourcesOf(...paths: string[]): Promise<string[]> {
  const sources: string[] = [];
  for await (const { source } of readSources(paths)) sources.push(source);
  return sources;
}

describe("readSources", () => {
  it("walks a folder in a stable order and passes over what is hidden, installed or of another kind", async () => {
    expect(await sourcesOf(at("docs"))).toEqual([
      "C.markdown",
      "a/z.MDX",
      "a/支付.txt",
      "b.md",
      "link.md",
      "passages.jsonl",
    ]);
  });

  it("tells the kinds apart", async () => {
    const kinds = new Set<string>();
    for await (const { kind, bytes } of readSources([at("docs")])) {
      kinds.add(kind);
      expect(bytes).toBe(3);
    }
    expect([...kinds].sort()).toEqual(["jsonl", "markdown", "mdx", "text"]);
  });

  it("tells which files are of another kind, but not what is hidden or installed", async () => {
    const others: string[] = [];
    for await (const _ of readSources([at("docs")], { onOtherKind: (file) => others.push(file) }));
    expect(others).toEqual([at("docs/image.png")]);
  });

  it("names a single file by its own name", async () => {
    expect(await sourcesOf(at("docs/a/支付.txt"))).toEqual(["支付.txt"]);
  });

  it("puts the folder's name in front when there are several paths", async () => {
    expect(await sourcesOf(`${at("docs/a")}/`, at("docs/b.md"))).toEqual(["a/z.MDX", "a/支付.txt", "b.md"]);
  });

  it("rejects two files that would be known by one name", async () => {
    await expect(sourcesOf(at("docs"), at("other/docs"))).rejects.toThrow('would be known as "docs/b.md"');
  });

  it("names a path that does not exist", async () => {
    await expect(sourcesOf(at("nowhere"))).rejects.toThrow(DataFileError);
    await expect(sourcesOf(at("nowhere"))).rejects.toThrow(`${at("nowhere")}: does not exist`);
  });

  it("rejects a single file of another kind and says which kinds there are", async () => {
    await expect(sourcesOf(at("docs/image.png"))).rejects.toThrow(".md, .mdx, .markdown, .txt, .jsonl");
  });

  it("stops when its signal aborts", async () => {
    const abort = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { source } of readSources([at("docs")], { signal: abort.signal })) {
        seen.push(source);
        abort.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(seen).toHaveLength(1);
  });
});

describe("readText", () => {
  it("drops a byte order mark", async () => {
    await writeFile(at("bom.md"), "\ufeff支付");
    expect(await readText(at("bom.md"))).toBe("支付");
  });

  it("rejects a file that is not UTF-8 and names it", async () => {
    await writeFile(at("gbk.md"), Buffer.from([0xd6, 0xa7, 0xb8, 0xb6]));
    await expect(readText(at("gbk.md"))).rejects.toThrow(`${at("gbk.md")}: is not UTF-8`);
  });
});
