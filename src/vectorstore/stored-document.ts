import { randomUUID } from "node:crypto";
import type { DocumentInterface } from "@langchain/core/documents";
import { InvalidInputError } from "../errors.js";
import { replaceLoneSurrogates } from "../text/fold.js";
import { headingOf } from "../text/heading.js";

export interface AddOptions {
  /** Ids, one per document; a missing one falls back to the document's own, then to a new UUID. */
  readonly ids?: readonly (string | undefined)[] | undefined;
  /** What the caller wants to find again by `digests(ids)`, one per document: a hash of the source, for instance. */
  readonly digests?: readonly (string | undefined)[] | undefined;
  /** Aborts before anything is written; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A document in the form that goes into the tables. */
export interface StoredDocument {
  readonly id: string;
  readonly text: string;
  /** JSON. */
  readonly metadata: string;
  readonly digest: string | null;
  readonly heading: string;
  /** Distinct strings of `metadata.intents`. */
  readonly intents: readonly string[];
}

/**
 * Checks and converts a whole batch before any of it is written.
 * @returns one per document, in order.
 * @throws {InvalidInputError} naming the document by its place in the batch.
 */
export function toStoredDocuments(
  documents: readonly DocumentInterface[],
  { ids, digests }: AddOptions,
): StoredDocument[] {
  for (const [name, list] of Object.entries({ ids, digests })) {
    if (list && list.length !== documents.length) {
      throw new InvalidInputError(
        `\`${name}\` has ${list.length} entries for ${documents.length} documents; give one each, or leave it out`,
      );
    }
  }
  return documents.map((document, i) => {
    const { pageContent, metadata } = document;
    if (typeof pageContent !== "string") {
      throw new InvalidInputError(
        `documents[${i}].pageContent is ${typeof pageContent}; it must be a string`,
      );
    }
    const text = storableText(pageContent);
    const json = metadataJson(metadata ?? {}, i);
    const stored = JSON.parse(json) as Record<string, unknown>;
    return {
      id: assertKey(ids?.[i] ?? document.id ?? randomUUID(), `the id of documents[${i}]`),
      text,
      metadata: json,
      digest: digests?.[i] === undefined ? null : assertKey(digests[i], `digests[${i}]`),
      heading: headingOf(text, stored),
      intents: intentsOf(stored),
    };
  });
}

/** A document as it came out of the tables, with what is derived from it. */
export function restoreDocument(
  id: string,
  text: string,
  metadata: string,
  digest: string | null,
): StoredDocument {
  const stored = JSON.parse(metadata) as Record<string, unknown>;
  return { id, text, metadata, digest, heading: headingOf(text, stored), intents: intentsOf(stored) };
}

/** JSON without lone surrogates, which no UTF-8 text can hold; they become U+FFFD. */
export function wellFormedJson(value: unknown): string {
  // Well-formed JSON.stringify writes each lone surrogate, and nothing else, as an escape of this form.
  return JSON.stringify(value).replace(ESCAPE, (found) => (found === "\\\\" ? found : "\ufffd"));
}

const ESCAPE = /\\\\|\\ud[89a-f][0-9a-f]{2}/g;

/** What SQLite's text cannot give back, lone surrogates and NUL, becomes U+FFFD. */
function storableText(text: string): string {
  return replaceLoneSurrogates(text).replaceAll("\0", "\ufffd");
}

/** Ids and digests are compared, so they are refused rather than altered. */
function assertKey(value: unknown, name: string): string {
  if (typeof value === "string" && value !== "" && storableText(value) === value) return value;
  throw new InvalidInputError(
    `${name} is ${JSON.stringify(value)}; it must be a non-empty string without NUL and lone surrogates`,
  );
}

function metadataJson(metadata: unknown, i: number): string {
  if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata)) {
    throw new InvalidInputError(
      `documents[${i}].metadata is ${JSON.stringify(metadata)}; it must be an object`,
    );
  }
  try {
    return wellFormedJson(metadata);
  } catch (cause) {
    throw new InvalidInputError(
      `documents[${i}].metadata cannot be written as JSON: ${(cause as Error).message}; keep to JSON values`,
      { cause },
    );
  }
}

function intentsOf({ intents }: Readonly<Record<string, unknown>>): readonly string[] {
  const list: readonly unknown[] = Array.isArray(intents) ? intents : [intents];
  return [...new Set(list.filter((intent) => typeof intent === "string"))];
}
