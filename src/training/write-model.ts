import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InvalidInputError } from "../errors.js";
import { loadManifest, MANIFEST_FILE, type ModelManifest, type TrainedManifest } from "../models/manifest.js";

/** What a model folder holds. */
export interface ModelFiles {
  readonly manifest: TrainedManifest;
  /** The bytes of the ONNX file; `manifest` holds their size and SHA-256. */
  readonly onnx: Uint8Array;
}

/**
 * Writes a model folder that `loadModel` reads. It appears whole or not at all: files are written beside it and moved
 * into place. An older model there is replaced, other files of its folder (a model card, data) stay.
 *
 * @throws {InvalidInputError} when the folder exists, is not empty and holds no model.
 */
export async function writeModel({ manifest, onnx }: ModelFiles, directory: string): Promise<void> {
  const target = resolve(directory);
  await assertReplaceable(target);
  await mkdir(dirname(target), { recursive: true });
  const temporary = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeFile(join(temporary, manifest.file), onnx);
    await writeFile(join(temporary, MANIFEST_FILE), serialiseManifest(manifest));
    await putInPlace(temporary, target, manifest.file);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Puts other decision settings into a model's manifest, at once or not at all.
 * @throws {ModelLoadError} when the folder holds no valid manifest.
 */
export async function writeDecision(
  directory: string,
  decision: Partial<ModelManifest["decision"]>,
): Promise<void> {
  const manifest = await loadManifest(directory);
  const changed = { ...manifest, decision: { ...manifest.decision, ...decision } };
  const temporary = join(directory, `.${MANIFEST_FILE}-${process.pid}`);
  try {
    await writeFile(temporary, serialiseManifest(changed));
    await rename(temporary, join(directory, MANIFEST_FILE));
  } finally {
    await rm(temporary, { force: true });
  }
}

export function serialiseManifest(manifest: ModelManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function putInPlace(temporary: string, target: string, file: string): Promise<void> {
  if (!(await entriesOf(target))) {
    await rename(temporary, target);
    return;
  }
  // Between the two moves the old manifest's SHA-256 keeps anybody from loading a mixture.
  await rename(join(temporary, file), join(target, file));
  await rename(join(temporary, MANIFEST_FILE), join(target, MANIFEST_FILE));
}

/** Throws unless `directory` is new, empty, or a model's. */
export async function assertReplaceable(directory: string): Promise<void> {
  const target = resolve(directory);
  const entries = await entriesOf(target);
  if (!entries || entries.length === 0 || entries.includes(MANIFEST_FILE)) return;
  throw new InvalidInputError(
    `${target} holds files but no model (no ${MANIFEST_FILE}); give a new folder or that of a model to replace`,
  );
}

/** Undefined when there is no such folder. */
async function entriesOf(target: string): Promise<string[] | undefined> {
  try {
    return await readdir(target);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code === "ENOTDIR") throw new InvalidInputError(`${target} is a file; give a folder`, { cause });
    throw cause;
  }
}
