import { FilterError } from "../errors.js";
import type { IntentFilter } from "../plan/retrieval-plan.js";
import { createFilterAdapter, type FilterAdapter, type StoreFilter } from "./filter-adapter.js";
import type { ObjectFilter } from "./object-filters.js";
import { clientSideFilter } from "./predicate-filters.js";

const PG_LISTS = ["in", "notIn", "arrayContains"];
const PG_NUMBERS = ["gt", "gte", "lt", "lte"];

/**
 * `PGVectorStore`: one condition a field. Conditions that it does not know it leaves out without a word, and everything
 * passes; here they are errors.
 */
export const pgvectorFilter: FilterAdapter<ObjectFilter> = {
  combine(intents, callers) {
    for (const [field, part] of Object.entries(callers ?? {})) assertPgCondition(field, part);
    return oneField(intents, callers, ({ anyOf }) => ({ arrayContains: [...anyOf] }));
  },
};

function assertPgCondition(field: string, part: unknown): void {
  if (["string", "number", "boolean"].includes(typeof part)) return;
  const conditions = isObject(part) ? Object.entries(part) : [];
  const honoured = conditions.every(
    ([operator, value]) =>
      (PG_LISTS.includes(operator) && Array.isArray(value) && value.length > 0) ||
      (PG_NUMBERS.includes(operator) && Number.isFinite(value)) ||
      (operator === "neq" && value !== undefined),
  );
  if (conditions.length > 0 && honoured) return;
  refuse(
    field,
    part,
    `a value, { ${PG_LISTS.join(" | ")}: [a value or more] }, { ${PG_NUMBERS.join(" | ")}: a number } or { neq }`,
  );
}

const RANGE = ["gt", "gte", "lt", "lte"];
const OPENSEARCH = ["exists", "fuzzy", "ids", "prefix", "regexp", "terms_set", "wildcard"];

/**
 * `OpenSearchVectorStore`: one condition a field. It leaves out values that JavaScript takes for false (0, "", false) and
 * operators that it does not know; the former go as lists of one, which it keeps, the latter are errors.
 */
export const opensearchFilter: FilterAdapter<ObjectFilter> = {
  combine(intents, callers) {
    const own = callers && Object.fromEntries(Object.entries(callers).map(toOpensearch));
    return oneField(intents, own, ({ anyOf }) => [...anyOf]);
  },
};

function toOpensearch([field, part]: [string, unknown]): [string, unknown] {
  if (["string", "number", "boolean"].includes(typeof part)) return [field, part || [part]];
  if (Array.isArray(part)) return [field, part];
  const operators = isObject(part) ? Object.keys(part) : [];
  const isRange = operators.every((operator) => RANGE.includes(operator));
  if (operators.length > 0 && (isRange || (operators.length === 1 && OPENSEARCH.includes(operators[0]!)))) {
    return [field, part];
  }
  return refuse(
    field,
    part,
    `a value, a list, a range of ${RANGE.join(", ")}, or one of ${OPENSEARCH.join(", ")}`,
  );
}

/** Adds the intents as a condition on the field `intents`; if the caller has one there, they are checked on the results. */
function oneField(
  intents: IntentFilter | undefined,
  callers: ObjectFilter | undefined,
  condition: (intents: IntentFilter) => unknown,
): StoreFilter<ObjectFilter> {
  if (!intents) return { filter: callers };
  if (callers && Object.hasOwn(callers, "intents")) {
    return clientSideFilter.combine(intents, callers) as StoreFilter<ObjectFilter>;
  }
  return { filter: { ...callers, intents: condition(intents) } };
}

/** One condition of `ElasticVectorSearch`. */
export interface ElasticCondition {
  readonly operator: string;
  readonly field: string;
  readonly value?: unknown;
}

/** What `ElasticVectorSearch` takes: `{ field: value }`, or a list of conditions. */
export type ElasticFilter = ObjectFilter | readonly ElasticCondition[];

/**
 * `ElasticVectorSearch`. The intents go as one `terms` condition and never as `or` conditions, all of which the store throws
 * into one OR with the caller's.
 */
export const elasticsearchFilter: FilterAdapter<ElasticFilter> = createFilterAdapter<ElasticFilter>({
  callers: toConditions,
  anyOf: (intents) => [{ operator: "terms", field: "intents", value: [...intents] }],
  and: (callers, intents) => [...toConditions(callers), ...toConditions(intents)],
});

function toConditions(filter: ElasticFilter): readonly ElasticCondition[] {
  if (Array.isArray(filter)) return filter;
  return Object.entries(filter).map(([field, value]) => {
    if (value == null) refuse(field, value, "a value to be equal to");
    return { operator: Array.isArray(value) ? "terms" : "term", field, value };
  });
}

function isObject(value: unknown): value is ObjectFilter {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(field: string, part: unknown, allowed: string): never {
  throw new FilterError(
    `filter.${field} is ${JSON.stringify(part)}, which the store would leave out and let every document through; give ${allowed}`,
  );
}
