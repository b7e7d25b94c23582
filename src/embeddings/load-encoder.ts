import { stat } from "node:fs/promises";
import { HubEncoder } from "./hub-encoder.js";
import { SentenceEncoder } from "./sentence-encoder.js";

export interface LoadEncoderOptions {
  /** Whole-number weights. @default the full ones, where there are any */
  readonly quantised?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** "owner/name" */
const HUB_NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;

/**
 * The encoder in a folder; where there is no such folder and it reads like a name on the Hugging Face hub, that model.
 * @throws {ModelLoadError} when it cannot be loaded.
 */
export async function loadEncoder(
  directoryOrName: string,
  options: LoadEncoderOptions = {},
): Promise<SentenceEncoder | HubEncoder> {
  const exists = await stat(directoryOrName).then(
    () => true,
    () => false,
  );
  if (exists || !HUB_NAME.test(directoryOrName)) return SentenceEncoder.load(directoryOrName, options);
  return HubEncoder.load(directoryOrName, options);
}
