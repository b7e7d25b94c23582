import type { Command } from "commander";
import type { CrossEncoder } from "../ranking/cross-encoder.js";

export interface RerankerOption {
  readonly reranker?: string;
}

export function withRerankerOption(command: Command): Command {
  return command.option("--reranker <dir>", "folder of a cross-encoder in ONNX form (default: none)");
}

/** Loads the reranker that the option names, lends it, and ends it whatever happens. */
export async function withReranker(
  { reranker: directory }: RerankerOption,
  signal: AbortSignal,
  work: (reranker: CrossEncoder | undefined) => Promise<void>,
): Promise<void> {
  if (directory === undefined) return work(undefined);
  const { CrossEncoder } = await import("../ranking/cross-encoder.js");
  const reranker = await CrossEncoder.load(directory, { signal });
  try {
    await work(reranker);
  } finally {
    await reranker.dispose();
  }
}
