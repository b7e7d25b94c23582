import { FilterError } from "../errors.js";
import { createFilterAdapter, type FilterAdapter } from "./filter-adapter.js";

/** Milvus: a boolean expression over fields. A collection needs a field (or dynamic fields) for every flag asked for. */
export const milvusFilter = createFilterAdapter<string>({
  callers: parenthesised,
  anyOf: (intents) => `(${intents.map((intent) => `intent_${intent} == true`).join(" || ")})`,
  and: (callers, intents) => `${callers} && ${intents}`,
});

/** What `AzureAISearchVectorStore` takes. */
export interface AzureFilter {
  /** OData. */
  readonly filterExpression?: string | undefined;
  readonly vectorFilterMode?: "preFilter" | "postFilter" | undefined;
  readonly includeEmbeddings?: boolean | undefined;
}

/**
 * Azure AI Search. LangChain's index holds nothing of the metadata but `source` and `attributes`, so the documents must
 * carry their intents there: see {@link azureAttributes}.
 */
export const azureFilter = createFilterAdapter<AzureFilter>({
  anyOf: (intents) => ({
    vectorFilterMode: "preFilter",
    filterExpression: `metadata/attributes/any(a: a/key eq 'intents' and search.in(a/value, '${intents.join(",")}', ','))`,
  }),
  and: ({ filterExpression, ...callers }, intents) => ({
    ...intents,
    ...callers,
    filterExpression: filterExpression
      ? `(${filterExpression}) and ${intents.filterExpression}`
      : intents.filterExpression,
  }),
});

/**
 * Metadata in the only form that LangChain's Azure index can filter by: `attributes: [{ key, value }]`, one for each
 * scalar and for each element of a list, all as strings.
 */
export function azureAttributes(
  metadata: Readonly<Record<string, unknown>>,
): { readonly key: string; readonly value: string }[] {
  return Object.entries(metadata).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((each) => ["string", "number", "boolean"].includes(typeof each))
      .map((each) => ({ key, value: String(each) })),
  );
}

/**
 * `RedisVectorStore`: full text over the metadata's JSON, in which quotes and colons are escaped, so that
 * `"intent_payment":true` is one term.
 */
export const redisFilter = createFilterAdapter<string | readonly string[]>({
  // LangChain's class joins a list by "|", and treats an empty one as no filter at all.
  callers: (filter) =>
    typeof filter === "string" ? parenthesised(filter) : parenthesised(filter.map(redisTerm).join("|")),
  anyOf: (intents) => `(${intents.map((intent) => redisTerm(`"intent_${intent}":true`)).join("|")})`,
  and: (callers, intents) => `${callers} ${intents}`,
});

/** What `FluentRedisVectorStore` takes: anything that says itself as a RediSearch query. */
export interface RedisExpression {
  toString(): string;
}

/** `FluentRedisVectorStore`, whose schema must have `intents` as a tag field. */
export const fluentRedisFilter: FilterAdapter<RedisExpression> = createFilterAdapter<RedisExpression>({
  anyOf: (intents) => expression(`@intents:{${intents.join("|")}}`),
  and: (callers, intents) => (String(callers) === "*" ? intents : expression(`(${callers}) (${intents})`)),
});

function expression(query: string): RedisExpression {
  return { toString: () => query };
}

/** As LangChain's class escapes the values of a list: everything that RediSearch would take for syntax, but no spaces. */
function redisTerm(value: string): string {
  return value.replace(/[,.<>{}[\]"':;!@#$%^&*()\-+=~\\|?]/g, "\\$&");
}

/** Keeps an OR of the caller's from reaching beyond it. */
function parenthesised(filter: string): string {
  if (filter.trim() !== "") return `(${filter})`;
  throw new FilterError(
    "The filter is an empty text, which lets every document through; leave it out, or say which may pass",
  );
}
