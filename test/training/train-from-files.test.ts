import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { loadModel } from "../../src/models/load-model.js";
import { trainFromFiles } from "../../src/training/train-from-files.js";
import { bakeryExamples, emptyDirectory } from "../models/small-model.js";

async function bakeryFile(directory: string, name: string, examples = bakeryExamples): Promise<string> {
  const file = join(directory, name);
  await writeFile(file, examples.map((example) => JSON.stringify(example)).join("\n"));
  return file;
}

describe("trainFromFiles", () => {
  it("makes a model folder out of data files, named after the folder", async () => {
    const directory = await emptyDirectory();
    const data = [
      await bakeryFile(directory, "a.jsonl", bakeryExamples.slice(0, 8)),
      await bakeryFile(directory, "b.jsonl", bakeryExamples.slice(8)),
    ];
    const dev = [await bakeryFile(directory, "dev.jsonl")];
    const { report } = await trainFromFiles({ data, dev, out: join(directory, "bakery") });
    const model = await loadModel(join(directory, "bakery"));
    expect(model.manifest.name).toBe("bakery");
    expect(model.manifest.training).toMatchObject({
      evaluation: "dev",
      sources: ["a.jsonl", "b.jsonl", "dev.jsonl"],
    });
    expect(report.examples).toEqual({ bake: 7, deliver: 7, none: 5 });
    const written = await readFile(join(directory, "bakery", "training-report.json"), "utf8");
    expect(JSON.parse(written)).toEqual(report);
    await model.dispose();
  });

  it("refuses a folder of other things before it reads anything", async () => {
    const directory = await emptyDirectory();
    await bakeryFile(directory, "a.jsonl");
    const work = trainFromFiles({ data: ["absent.jsonl"], out: directory });
    await expect(work).rejects.toThrow(InvalidInputError);
  });

  it("skips and reports broken lines when asked to", async () => {
    const directory = await emptyDirectory();
    const good = await bakeryFile(directory, "a.jsonl");
    const bad = join(directory, "b.jsonl");
    await writeFile(bad, "{oops\n");
    const broken: string[] = [];
    const onBrokenLine = ({ message }: Error) => broken.push(message);
    await trainFromFiles({ data: [bad, good], out: join(directory, "model"), onBrokenLine });
    expect(broken).toEqual([expect.stringContaining(`${bad}:1: is not JSON`)]);
  });
});
