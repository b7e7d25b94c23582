import {
  type FieldConditions,
  type FieldOperator,
  type FilterScalar,
  fieldPath,
  type MetadataFilter,
} from "../filters/metadata-filter.js";
import { wellFormedJson } from "./stored-document.js";

/** A condition over the table `documents`, always 0 or 1, never NULL. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** Values up to which looking for each of them in the text is worth it. */
const FEW_VALUES = 8;
const COMPARISON = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" } as const;

/**
 * Says in SQL what `matchesFilter` says in JavaScript. Values and field names are parameters, never part of the SQL.
 * Values travel as JSON: SQLite then reads both sides of a comparison by the same rules, and booleans stay booleans.
 * @param filter must have passed `assertMetadataFilter`.
 */
export function filterToSql(filter: MetadataFilter): SqlCondition {
  return join(
    " AND ",
    Object.entries(filter).map(([key, part]) => {
      if (key === "$and") return join(" AND ", (part as readonly MetadataFilter[]).map(filterToSql));
      if (key === "$or") return join(" OR ", (part as readonly MetadataFilter[]).map(filterToSql));
      if (key === "$not") return not(filterToSql(part as MetadataFilter));
      if (part === null || typeof part !== "object") return isAnyOf(key, [part as FilterScalar]);
      return join(
        " AND ",
        Object.entries(part as FieldConditions).map(([operator, operand]) =>
          condition(key, operator as FieldOperator, operand),
        ),
      );
    }),
  );
}

/** The intents that a filter asks for when it asks for nothing else. */
export function pureIntents(filter: MetadataFilter): readonly string[] | undefined {
  const [entry, ...others] = Object.entries(filter);
  if (others.length > 0 || entry?.[0] !== "intents") return undefined;
  const wanted = entry[1];
  if (typeof wanted === "string") return [wanted];
  const { $in, ...rest } = (wanted ?? {}) as FieldConditions;
  return $in?.every((value) => typeof value === "string") && Object.keys(rest).length === 0
    ? ($in as readonly string[])
    : undefined;
}

function condition(field: string, operator: FieldOperator, operand: unknown): SqlCondition {
  switch (operator) {
    case "$in":
      return isAnyOf(field, operand as readonly FilterScalar[]);
    case "$nin":
      return not(isAnyOf(field, operand as readonly FilterScalar[]));
    case "$ne":
      return not(isAnyOf(field, [operand as FilterScalar]));
    default:
      return someValue(field, COMPARISON[operator], [operand as string | number]);
  }
}

function isAnyOf(field: string, values: readonly FilterScalar[]): SqlCondition {
  if (field === "intents" && values.every((value) => typeof value === "string")) {
    return {
      sql: "key IN (SELECT document FROM intents WHERE intent IN (SELECT value FROM json_each(?)))",
      parameters: [wellFormedJson(values)],
    };
  }
  const equal = join(" AND ", [...mayHold(values), someValue(field, "IS", values)]);
  if (!values.includes(null)) return equal;
  return join(" OR ", [equal, { sql: "json_type(metadata, ?) IS NULL", parameters: [jsonPath(field)] }]);
}

/**
 * A quick look at the text of the metadata, which most documents fail: JSON is always written by the same function, so that equal
 * values are equal texts. Five times as fast where few documents match; no help with many values.
 */
function mayHold(values: readonly FilterScalar[]): SqlCondition[] {
  if (values.length === 0 || values.length > FEW_VALUES || values.includes(null)) return [];
  const parts = values.map((value) => ({
    sql: "instr(metadata, ?) > 0",
    parameters: [wellFormedJson(value)],
  }));
  return [join(" OR ", parts)];
}

/** Whether a value of the field, or an element of a list, compares so with one of `wanted` of its own type. */
function someValue(field: string, operator: string, wanted: readonly FilterScalar[]): SqlCondition {
  const path = jsonPath(field);
  return {
    // json_each walks the members of an object too, which are not values of this field.
    sql: `(coalesce(json_type(metadata, ?), '') <> 'object' AND EXISTS (
      SELECT 1 FROM json_each(metadata, ?) AS found, json_each(?) AS wanted
      WHERE replace(found.type, 'integer', 'real') = replace(wanted.type, 'integer', 'real')
        AND found.atom ${operator} wanted.atom))`,
    parameters: [path, path, wellFormedJson(wanted)],
  };
}

function jsonPath(field: string): string {
  return `$${fieldPath(field)
    .map((name) => `."${name}"`)
    .join("")}`;
}

function not({ sql, parameters }: SqlCondition): SqlCondition {
  return { sql: `NOT ${sql}`, parameters };
}

function join(operator: " AND " | " OR ", conditions: readonly SqlCondition[]): SqlCondition {
  if (conditions.length === 0) return { sql: operator === " AND " ? "TRUE" : "FALSE", parameters: [] };
  if (conditions.length === 1) return conditions[0]!;
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(operator)})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
