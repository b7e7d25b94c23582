import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TaxonomyError } from "../../src/errors.js";
import { loadTaxonomy } from "../../src/intents/load-taxonomy.js";

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "taxonomy-"));
});

afterAll(() => rm(directory, { recursive: true }));

async function fileOf(content: string): Promise<string> {
  const file = join(directory, "taxonomy.json");
  await writeFile(file, content);
  return file;
}

describe("loadTaxonomy", () => {
  it("reads a taxonomy, with or without a byte-order mark", async () => {
    const json = JSON.stringify({ name: "t", intents: [{ name: "colour", description: "Colours" }] });
    for (const content of [json, `\ufeff${json}`]) {
      expect((await loadTaxonomy(await fileOf(content))).intents[0]!.name).toBe("colour");
    }
  });

  it("names a file that is missing and what to do", async () => {
    const file = join(directory, "absent.json");
    const error = await loadTaxonomy(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TaxonomyError);
    expect(error).toMatchObject({
      message: `Taxonomy ${file} is not valid: the file cannot be read (ENOENT); check the path`,
      cause: { code: "ENOENT" },
    });
  });

  it("names a file that is not JSON and where it breaks", async () => {
    const file = await fileOf('{"name": ');
    const error = await loadTaxonomy(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TaxonomyError);
    expect(error).toMatchObject({
      message: expect.stringContaining(`${file} is not valid: the file is not JSON (`),
    });
  });

  it("names a file whose content does not validate", async () => {
    const file = await fileOf('{"name": "t", "intents": []}');
    await expect(loadTaxonomy(file)).rejects.toThrow(`${file} is not valid: intents: is empty`);
  });
});
