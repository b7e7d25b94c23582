import type { DocumentInterface } from "@langchain/core/documents";
import { loadTokenCounter } from "../tokens.js";

/** The metadata key under which ingestion leaves a passage's length in o200k_base tokens. */
export const TOKEN_COUNT = "token_count";

const REMEMBERED = 10_000;

/** The length of a document's text in o200k_base tokens. */
export type DocumentTokenCounter = (document: DocumentInterface) => number;

let counter: Promise<DocumentTokenCounter> | undefined;

/** A counter that takes the length ingestion left in the metadata, or counts once and remembers. */
export function loadDocumentTokenCounter(): Promise<DocumentTokenCounter> {
  counter ??= loadTokenCounter().then((countTokens) => {
    const known = new Map<string, number>();
    return ({ pageContent, metadata }: DocumentInterface) => {
      const stored: unknown = metadata[TOKEN_COUNT];
      if (typeof stored === "number") return stored;
      const remembered = known.get(pageContent);
      if (remembered !== undefined) return remembered;
      if (known.size >= REMEMBERED) known.clear();
      const tokens = countTokens(pageContent);
      known.set(pageContent, tokens);
      return tokens;
    };
  });
  return counter;
}
