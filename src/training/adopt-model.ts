import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "../errors.js";
import { loadModel } from "../models/load-model.js";
import { loadManifest, MANIFEST_FILE } from "../models/manifest.js";
import type { LabelledExample } from "./read-examples.js";
import { type ModelFiles, serialiseManifest } from "./write-model.js";

/** Corrections that the model of a folder has learned from, beside it. */
export const FEEDBACK_FILE = "feedback.jsonl";
/** A whole model folder within a model's folder: what was there before the last adoption. */
export const PREVIOUS_FOLDER = "previous";

/**
 * Puts a new model in the place of a folder's, which is kept in `previous`. At every moment the folder holds a whole
 * model, the old one or the new: graphs have names of their own, and the manifest, moved into place last, says which counts.
 */
export async function adoptModel(
  { manifest, onnx }: ModelFiles,
  feedback: readonly LabelledExample[],
  directory: string,
): Promise<void> {
  const current = await loadManifest(directory);
  await keepPrevious(directory, current.file);
  const file = `model-${manifest.sha256.slice(0, 8)}.onnx`;
  await replaceFile(directory, file, onnx);
  const lines = feedback.map((example) => `${JSON.stringify(example)}\n`);
  await replaceFile(directory, FEEDBACK_FILE, lines.join(""));
  await replaceFile(directory, MANIFEST_FILE, serialiseManifest({ ...manifest, file }));
  await removeGraphsBut([file, current.file], directory);
}

/**
 * Brings the previous model of a folder back, with the corrections that it had.
 * @returns its version
 * @throws {InvalidInputError} when there is none.
 * @throws {ModelLoadError} when it is damaged; the folder then stays as it is.
 */
export async function rollBackModel(directory: string): Promise<string> {
  const previous = join(directory, PREVIOUS_FOLDER);
  const entries = await readdir(previous).catch(() => undefined);
  if (!entries) throw new InvalidInputError(`${directory} holds no previous model to roll back to`);
  const { manifest } = await loadModel(previous).then(async (model) => {
    await model.dispose();
    return model;
  });
  const replaced = await loadManifest(directory);
  await moveInto(previous, directory, manifest.file);
  if (entries.includes(FEEDBACK_FILE)) await moveInto(previous, directory, FEEDBACK_FILE);
  else await rm(join(directory, FEEDBACK_FILE), { force: true });
  await moveInto(previous, directory, MANIFEST_FILE);
  await rm(previous, { recursive: true });
  await removeGraphsBut([manifest.file, replaced.file], directory);
  return manifest.version;
}

async function keepPrevious(directory: string, graph: string): Promise<void> {
  const temporary = await mkdtemp(join(directory, `.${PREVIOUS_FOLDER}-`));
  try {
    await cp(join(directory, graph), join(temporary, graph));
    await cp(join(directory, MANIFEST_FILE), join(temporary, MANIFEST_FILE));
    await cp(join(directory, FEEDBACK_FILE), join(temporary, FEEDBACK_FILE)).catch(ignoreMissing);
    const previous = join(directory, PREVIOUS_FOLDER);
    await rm(previous, { recursive: true, force: true });
    await rename(temporary, previous);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Copied beside its place and then moved: a reader sees the old file or the new one, whole. */
async function moveInto(from: string, directory: string, file: string): Promise<void> {
  const temporary = join(directory, `.${file}-${process.pid}`);
  await cp(join(from, file), temporary);
  await rename(temporary, join(directory, file));
}

async function replaceFile(directory: string, file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(directory, `.${file}-${process.pid}`);
  try {
    await mkdir(directory, { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, join(directory, file));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Graphs of older adoptions; the one just replaced stays a while for those who have read its manifest already. */
async function removeGraphsBut(kept: readonly string[], directory: string): Promise<void> {
  for (const file of await readdir(directory)) {
    if (/^model-[0-9a-f]{8}\.onnx$/.test(file) && !kept.includes(file)) await rm(join(directory, file));
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
