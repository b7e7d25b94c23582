import { createHash } from "node:crypto";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompanionFile, Qwen3Manifest, ReadingSettings } from "../../src/models/manifest.js";
import { TokenReader } from "../../src/models/token-reader.js";
import { editManifest, emptyDirectory } from "./small-model.js";

/** A tiny model of Qwen3's architecture, made by `models/qwen3/make_fixture.sh`. */
const FIXTURE = fileURLToPath(new URL("./fixtures/qwen3/", import.meta.url));

export const FP32 = join(FIXTURE, "fp32");
export const INT8 = join(FIXTURE, "int8");

/** The lines of one of the fixture's data files. */
export async function fixtureLines<Line>(name: string): Promise<Line[]> {
  const content = await readFile(join(FIXTURE, name), "utf8");
  return content
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** The model's tokenizer, with other settings than it was trained with where these are given. */
export async function readQwen3(changes: Partial<ReadingSettings> = {}): Promise<TokenReader> {
  const { reading } = JSON.parse(await readFile(join(FP32, "manifest.json"), "utf8"));
  return TokenReader.load(FP32, { ...reading, ...changes });
}

/** A copy of the model, to be damaged. */
export async function copyQwen3(): Promise<string> {
  const directory = join(await emptyDirectory(), "qwen3");
  await cp(INT8, directory, { recursive: true });
  return directory;
}

/** What a manifest says of a file's content. */
export function fingerprint(content: Uint8Array): Pick<CompanionFile, "bytes" | "sha256"> {
  return { bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}

/** Puts another tokenizer in the model's folder, with a manifest that vouches for it. */
export async function editTokenizer(directory: string, edit: (content: string) => string): Promise<void> {
  const file = join(directory, "tokenizer.json");
  const content = Buffer.from(edit(await readFile(file, "utf8")));
  await writeFile(file, content);
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8"));
  manifest.tokenizer = { file: "tokenizer.json", ...fingerprint(content) };
  await writeFile(join(directory, "manifest.json"), JSON.stringify(manifest));
}

/** Lets the model read a million tokens of a text: attention over a third of that takes most of a terabyte. */
export async function readAMillionTokens(directory: string): Promise<void> {
  await editManifest(directory, (manifest) => {
    const { reading } = manifest as Qwen3Manifest;
    return { reading: { ...reading, maximumTokens: 1_000_000 } };
  });
}
