import { fileURLToPath } from "node:url";
import { CacheBackedEmbeddings } from "@langchain/classic/embeddings/cache_backed";
import { LocalFileStore } from "@langchain/classic/storage/file_system";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { SentenceEncoder, type SentenceEncoderOptions } from "langchain-tokenflow/embeddings";

/** An encoder whose vectors of passages are kept in `.cache`, by what names the encoder: they take minutes to compute. */
export interface CachedEncoder {
  readonly encoder: SentenceEncoder;
  readonly embeddings: EmbeddingsInterface;
}

export async function loadCachedEncoder(
  folder: string,
  options?: SentenceEncoderOptions,
): Promise<CachedEncoder> {
  const encoder = await SentenceEncoder.load(folder, options);
  const files = fileURLToPath(new URL(`../.cache/vectors/${encoder.model}`, import.meta.url));
  const embeddings = CacheBackedEmbeddings.fromBytesStore(encoder, await LocalFileStore.fromPath(files));
  return { encoder, embeddings };
}
