import { type Command, Option } from "commander";
import type { Taxonomy } from "../intents/taxonomy.js";
import { DEVICES, type Device } from "../models/devices.js";

/** The options of every command that has to understand texts. */
export interface ClassifierOptions {
  readonly model?: string;
  readonly taxonomy?: string;
  readonly device?: Device;
}

export function withClassifierOptions(command: Command): Command {
  return command
    .option("--model <dir>", "model folder, as written by `tokenflow train` (default: the shipped one)")
    .option("--taxonomy <file>", "taxonomy file (default: the built-in business intents)")
    .addOption(
      new Option("--device <name>", "where a Qwen3 runs (default: the fastest that works)").choices(DEVICES),
    );
}

/** What the options name, in the form that `createClassifier` and `createPassageTagger` take. */
export async function loadClassifierOptions(
  { model, taxonomy, device }: ClassifierOptions,
  signal: AbortSignal,
): Promise<{
  readonly model?: string;
  readonly taxonomy?: Taxonomy;
  readonly device?: Device | undefined;
  readonly signal: AbortSignal;
}> {
  const options = { ...(model !== undefined && { model }), device, signal };
  if (taxonomy === undefined) return options;
  const { loadTaxonomy } = await import("../intents/load-taxonomy.js");
  return { ...options, taxonomy: await loadTaxonomy(taxonomy) };
}
