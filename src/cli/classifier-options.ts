import type { Command } from "commander";
import type { Taxonomy } from "../intents/taxonomy.js";

/** The options of every command that has to understand texts. */
export interface ClassifierOptions {
  readonly model?: string;
  readonly taxonomy?: string;
}

export function withClassifierOptions(command: Command): Command {
  return command
    .option("--model <dir>", "model folder, as written by `tokenflow train` (default: the shipped one)")
    .option("--taxonomy <file>", "taxonomy file (default: the built-in business intents)");
}

/** What the options name, in the form that `createClassifier` and `createPassageTagger` take. */
export async function loadClassifierOptions(
  { model, taxonomy }: ClassifierOptions,
  signal: AbortSignal,
): Promise<{ readonly model?: string; readonly taxonomy?: Taxonomy; readonly signal: AbortSignal }> {
  if (taxonomy === undefined) return { ...(model !== undefined && { model }), signal };
  const { loadTaxonomy } = await import("../intents/load-taxonomy.js");
  return { ...(model !== undefined && { model }), taxonomy: await loadTaxonomy(taxonomy), signal };
}
