import { FilterError } from "../errors.js";
import type { FilterAdapter } from "./filter-adapter.js";

/** SQL with named arguments. */
export interface LibsqlStatement {
  readonly sql: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What `LibSQLVectorStore` takes: SQL, SQL with arguments, or `{ field: { operator, value } }`. */
export type LibsqlFilter = string | LibsqlStatement | Readonly<Record<string, unknown>>;

const OPERATORS = ["=", ">", "<", ">=", "<=", "<>", "LIKE", "IN"];

/**
 * For libSQL and Turso. Whatever the caller gives becomes one parenthesised statement with arguments of its own names:
 * LangChain's class appends SQL after an AND, where an OR would let everything through, and lets fields named `k` be
 * overwritten. It looks for `k` neighbours first and filters them then, so more are asked for.
 */
export const libsqlFilter: FilterAdapter<LibsqlFilter> = {
  combine(intents, callers) {
    const parts = [];
    if (callers != null) parts.push(toStatement(callers));
    if (intents) parts.push(anyOf(intents.anyOf));
    if (parts.length === 0) return {};
    const filter: LibsqlStatement = {
      sql: parts.map(({ sql }) => `(${sql})`).join(" AND "),
      args: Object.assign({}, ...parts.map(({ args }) => args)),
    };
    return { filter, filtersAfterSearch: true };
  },
};

function anyOf(intents: readonly string[]): LibsqlStatement {
  const names = intents.map((_, i) => `intent${i}`);
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(metadata, '$.intents') WHERE value IN (${placeholders(names)}))`,
    args: Object.fromEntries(names.map((name, i) => [name, intents[i]])),
  };
}

function toStatement(filter: LibsqlFilter): LibsqlStatement {
  if (typeof filter === "string") {
    if (filter.trim() === "")
      throw new FilterError("The filter is an empty text; leave it out, or give a condition in SQL");
    return { sql: filter, args: {} };
  }
  if (typeof filter.sql === "string")
    return { sql: filter.sql, args: (filter as LibsqlStatement).args ?? {} };
  const conditions = Object.entries(filter).map(([field, part], i) => condition(field, part, i));
  return {
    sql: conditions.map(({ sql }) => sql).join(" AND ") || "TRUE",
    args: Object.assign({}, ...conditions.map(({ args }) => args)),
  };
}

function condition(field: string, part: unknown, place: number): LibsqlStatement {
  const { operator, value } = (part ?? {}) as { readonly operator?: unknown; readonly value?: unknown };
  const isList = operator === "IN";
  if (!OPERATORS.includes(operator as string) || value === undefined || isList !== Array.isArray(value)) {
    throw new FilterError(
      `filter.${field} is ${JSON.stringify(part)}; give { operator, value } with ${OPERATORS.join(", ")} (a list for IN)`,
    );
  }
  const values = isList ? (value as readonly unknown[]) : [value];
  const names = values.map((_, i) => `own${place}_${i}`);
  const path = `path${place}`;
  return {
    sql: `json_extract(metadata, :${path}) ${operator} ${isList ? `(${placeholders(names)})` : `:${names[0]}`}`,
    args: { [path]: `$.${field}`, ...Object.fromEntries(names.map((name, i) => [name, values[i]])) },
  };
}

function placeholders(names: readonly string[]): string {
  return names.map((name) => `:${name}`).join(", ");
}
