import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import { loadModel } from "../../src/models/load-model.js";
import type { TrainedModel } from "../../src/training/train-model.js";
import { writeModel } from "../../src/training/write-model.js";
import { emptyDirectory, trainBakery, writeBakery } from "../models/small-model.js";

let model: TrainedModel;

beforeAll(async () => {
  model = await trainBakery();
});

describe("writeModel", () => {
  it("writes a folder of two files, parents included, and leaves nothing beside it", async () => {
    const directory = join(await emptyDirectory(), "deep", "model");
    await writeModel(model, directory);
    expect((await readdir(directory)).sort()).toEqual(["manifest.json", "model.onnx"]);
    expect(await readdir(dirname(directory))).toEqual(["model"]);
  });

  it("fills an empty folder", async () => {
    const directory = await emptyDirectory();
    await writeModel(model, directory);
    await (await loadModel(directory)).dispose();
  });

  it("replaces an older model and keeps the folder's other files", async () => {
    const directory = await writeBakery(model);
    await writeFile(join(directory, "README.md"), "card");
    await writeModel({ ...model, manifest: { ...model.manifest, version: "2" } }, directory);
    const loaded = await loadModel(directory);
    expect(loaded.manifest.version).toBe("2");
    expect(await readFile(join(directory, "README.md"), "utf8")).toBe("card");
    await loaded.dispose();
  });

  it("refuses a folder of other things and touches nothing in it", async () => {
    const directory = await emptyDirectory();
    await writeFile(join(directory, "thesis.txt"), "years of work");
    await expect(writeModel(model, directory)).rejects.toThrow(InvalidInputError);
    await expect(writeModel(model, directory)).rejects.toThrow(/holds files but no model/);
    expect(await readdir(directory)).toEqual(["thesis.txt"]);
  });

  it("refuses a path that is a file", async () => {
    const file = join(await emptyDirectory(), "file");
    await writeFile(file, "");
    await expect(writeModel(model, file)).rejects.toThrow(InvalidInputError);
  });
});
