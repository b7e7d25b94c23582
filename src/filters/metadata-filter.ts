import { FilterError } from "../errors.js";

/** A value that metadata is compared with. `null` also stands for a field that is missing. */
export type FilterScalar = string | number | boolean | null;

/** Conditions on one field; all of them must hold. */
export interface FieldConditions {
  /** Any value of the field is one of these. An empty list matches nothing. */
  readonly $in?: readonly FilterScalar[];
  /** No value of the field is this one; holds for a missing field. */
  readonly $ne?: FilterScalar;
  /** No value of the field is one of these; holds for a missing field. */
  readonly $nin?: readonly FilterScalar[];
  /** Greater than; numbers compare with numbers, strings with strings by code point. */
  readonly $gt?: string | number;
  readonly $gte?: string | number;
  readonly $lt?: string | number;
  readonly $lte?: string | number;
}

/**
 * The embedded store's filter language. All entries of one object must hold; `{}` matches everything. A field that
 * holds a list matches if any element does. Dots reach into objects: `"loc.page"` is `metadata.loc.page`.
 *
 * @example { intents: { $in: ["payment"] }, $or: [{ language: "zh" }, { year: { $gte: 2024 } }] }
 */
export interface MetadataFilter {
  readonly $and?: readonly MetadataFilter[];
  readonly $or?: readonly MetadataFilter[];
  readonly $not?: MetadataFilter;
  readonly [field: string]:
    | FilterScalar
    | FieldConditions
    | MetadataFilter
    | readonly MetadataFilter[]
    | undefined;
}

export type FieldOperator = keyof FieldConditions;

/** The most objects and conditions one filter may hold. */
export const MAX_FILTER_PARTS = 500;
/** The deepest `$and`, `$or`, `$not` may be nested. */
export const MAX_FILTER_DEPTH = 20;

const LIST_OPERATORS: readonly string[] = ["$in", "$nin"] satisfies FieldOperator[];
const ORDER_OPERATORS: readonly string[] = ["$gt", "$gte", "$lt", "$lte"] satisfies FieldOperator[];
const OPERATORS = [...LIST_OPERATORS, "$ne", ...ORDER_OPERATORS];

/**
 * Checks a filter that came from outside.
 * @throws {FilterError} naming the bad part by its path. `undefined` is bad too: `{ tenant: undefined }` would
 * otherwise silently let every tenant through.
 */
export function assertMetadataFilter(value: unknown): asserts value is MetadataFilter {
  let parts = 0;
  visit(value, "filter", 0);

  function visit(filter: unknown, path: string, depth: number): void {
    if (!isObject(filter)) fail(path, filter, 'an object such as { language: "zh" }');
    if (depth > MAX_FILTER_DEPTH) {
      throw new FilterError(`${path} is nested deeper than ${MAX_FILTER_DEPTH} levels; flatten the filter`);
    }
    count();
    for (const [key, part] of Object.entries(filter)) {
      const place = `${path}.${key}`;
      if (key === "$not") visit(part, place, depth + 1);
      else if (key === "$and" || key === "$or") visitList(part, place, depth + 1);
      else visitField(key, part, place);
    }
  }

  function visitList(list: unknown, path: string, depth: number): void {
    if (!Array.isArray(list)) fail(path, list, "a list of filters");
    for (const [i, filter] of list.entries()) visit(filter, `${path}[${i}]`, depth);
  }

  function visitField(field: string, part: unknown, path: string): void {
    if (field.startsWith("$")) {
      throw new FilterError(
        `${path} is not an operator that stands here; allowed are $and, $or, $not and field names`,
      );
    }
    if (fieldPath(field).some((name) => name === "" || UNADDRESSABLE.test(name))) {
      throw new FilterError(
        `${path} is not a field name; parts between dots must not be empty or hold quotes, backslashes or control characters`,
      );
    }
    if (isScalar(part)) {
      count();
      return;
    }
    if (!isObject(part) || Object.keys(part).length === 0) {
      fail(path, part, `a string, finite number, boolean or null, or an object with ${OPERATORS.join(", ")}`);
    }
    for (const [operator, operand] of Object.entries(part)) {
      visitOperator(operator, operand, `${path}.${operator}`);
    }
  }

  function visitOperator(operator: string, operand: unknown, path: string): void {
    count();
    if (!OPERATORS.includes(operator)) {
      throw new FilterError(`${path} is not an operator; allowed are ${OPERATORS.join(", ")}`);
    }
    if (LIST_OPERATORS.includes(operator)) {
      if (!Array.isArray(operand)) fail(path, operand, "a list");
      const bad = operand.findIndex((element) => !isScalar(element));
      if (bad >= 0) fail(`${path}[${bad}]`, operand[bad], "a string, finite number, boolean or null");
    } else if (ORDER_OPERATORS.includes(operator)) {
      if (!isScalar(operand) || operand === null || typeof operand === "boolean") {
        fail(path, operand, "a string or a finite number");
      }
    } else if (!isScalar(operand)) fail(path, operand, "a string, finite number, boolean or null");
  }

  function count(): void {
    parts += 1;
    if (parts > MAX_FILTER_PARTS) {
      throw new FilterError(
        `The filter holds more than ${MAX_FILTER_PARTS} conditions; put long lists of values in one $in`,
      );
    }
  }
}

/**
 * Whether metadata (plain JSON) satisfies a filter: the reference that SQL is held against.
 * @throws {FilterError} when the filter is not valid.
 */
export function matchesFilter(metadata: Readonly<Record<string, unknown>>, filter: MetadataFilter): boolean {
  assertMetadataFilter(filter);
  return matches(metadata, filter);
}

/** The names that lead to a field: `"loc.page"` → `["loc", "page"]`. */
export function fieldPath(field: string): string[] {
  return field.split(".");
}

function matches(metadata: Readonly<Record<string, unknown>>, filter: MetadataFilter): boolean {
  return Object.entries(filter).every(([key, part]) => {
    if (key === "$and") return (part as readonly MetadataFilter[]).every((each) => matches(metadata, each));
    if (key === "$or") return (part as readonly MetadataFilter[]).some((each) => matches(metadata, each));
    if (key === "$not") return !matches(metadata, part as MetadataFilter);
    const values = valuesOf(metadata, key);
    if (isScalar(part)) return values.some((value) => value === part);
    return Object.entries(part as FieldConditions).every(([operator, operand]) =>
      holds(values, operator as FieldOperator, operand),
    );
  });
}

function holds(values: readonly unknown[], operator: FieldOperator, operand: unknown): boolean {
  switch (operator) {
    case "$in":
      return values.some((value) => (operand as readonly unknown[]).includes(value));
    case "$nin":
      return !values.some((value) => (operand as readonly unknown[]).includes(value));
    case "$ne":
      return !values.includes(operand);
    default:
      return values.some((value) => inOrder(operator, compare(value, operand)));
  }
}

/** The elements of a list, or the one value; `[null]` where there is none. */
function valuesOf(metadata: Readonly<Record<string, unknown>>, field: string): readonly unknown[] {
  let value: unknown = metadata;
  for (const name of fieldPath(field)) {
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return Array.isArray(value) ? value : [value ?? null];
}

function inOrder(operator: "$gt" | "$gte" | "$lt" | "$lte", order: number): boolean {
  switch (operator) {
    case "$gt":
      return order > 0;
    case "$gte":
      return order >= 0;
    case "$lt":
      return order < 0;
    case "$lte":
      return order <= 0;
  }
}

/** Negative, zero or positive; NaN, which fails every comparison, when the two cannot be compared. */
function compare(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number")
    return left === right ? 0 : left < right ? -1 : 1;
  if (typeof left !== "string" || typeof right !== "string") return Number.NaN;
  // UTF-8 bytes order as code points do; JavaScript's own order, by UTF-16 unit, differs beyond U+FFFF.
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNADDRESSABLE = /["\\\u0000-\u001f]/;

function isScalar(value: unknown): value is FilterScalar {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fail(path: string, value: unknown, allowed: string): never {
  throw new FilterError(`${path} is ${describe(value)}; allowed: ${allowed}`);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list (write { $in: [...] } for any of several values)";
  if (typeof value === "object" && value !== null) return "an empty or foreign object";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
