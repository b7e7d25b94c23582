import type { Command } from "commander";
import type { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";

/** The options of every command that opens a store. */
export interface StoreOptions {
  readonly store: string;
  readonly embeddings?: string;
  readonly quantised?: boolean;
}

export function withEmbeddingsOptions(command: Command): Command {
  return command
    .option(
      "--embeddings <dir>",
      "folder of a sentence-transformers model in ONNX form, or a name on the Hugging Face hub (default: the built-in word vectors)",
    )
    .option("--quantised", "use the encoder's model_quantized.onnx");
}

/** Opens the store with the encoder that the options name, lends it, and closes both whatever happens. */
export async function withStore(
  { store: directory, embeddings, quantised }: StoreOptions,
  { create, signal }: { readonly create: boolean; readonly signal: AbortSignal },
  work: (store: EmbeddedVectorStore) => Promise<void>,
): Promise<void> {
  const { EmbeddedVectorStore } = await import("../vectorstore/embedded-vector-store.js");
  const { loadEncoder } = await import("../embeddings/load-encoder.js");
  const encoder = embeddings === undefined ? undefined : await loadEncoder(embeddings, { quantised, signal });
  try {
    const store = await EmbeddedVectorStore.open({ directory, embeddings: encoder, create, signal });
    try {
      await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await encoder?.dispose();
  }
}
