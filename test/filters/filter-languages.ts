import { ElasticVectorSearch } from "@langchain/community/vectorstores/elasticsearch";
import Database from "libsql";
import type {
  DocumentPredicate,
  FilterAdapter,
  LibsqlStatement,
  ObjectFilter,
} from "../../src/filters/index.js";
import * as filters from "../../src/filters/index.js";

/** What a document of the property test carries. */
export interface Row extends Readonly<Record<string, unknown>> {
  readonly tenant: string;
  readonly year: number;
  readonly draft: boolean;
  readonly intents: readonly string[];
}

/** The caller's own filter, neutral: one of the tenants, and a year of at least. */
export interface Own {
  readonly tenants: readonly string[];
  readonly year?: number | undefined;
  readonly draft?: boolean | undefined;
}

/** A store's filter language: how a caller writes in it, and which rows it lets through, by the store's own rules. */
export interface Language {
  readonly adapter: FilterAdapter<unknown>;
  readonly write: (own: Own) => unknown;
  passes(filter: unknown, row: Row): boolean;
}

/** Languages that cannot compare numbers are written without the year, and checked without it. */
export const LANGUAGES: Readonly<Record<string, Language & { readonly withoutYear?: true }>> = {
  function: {
    adapter: filters.predicateFilter,
    write: (own) => (({ metadata }) => ownPasses(own, metadata as Row)) satisfies DocumentPredicate,
    passes: (filter: DocumentPredicate, row) => filter({ pageContent: "", metadata: row }),
  },
  "results only": {
    adapter: filters.resultFilter,
    write: (own) => (({ metadata }) => ownPasses(own, metadata as Row)) satisfies DocumentPredicate,
    passes: () => true,
  },
  "client side": {
    adapter: filters.clientSideFilter,
    write: (own) => own,
    passes: (own: Own, row) => ownPasses(own, row),
  },
  embedded: mongoLike(filters.metadataFilter),
  pinecone: mongoLike(filters.pineconeFilter),
  mongodb: mongoLike(filters.mongodbFilter),
  "mongodb, wrapped": {
    adapter: filters.mongodbFilter,
    write: (own) => ({ preFilter: writeMongo(own), includeEmbeddings: true }),
    passes: (filter: { preFilter?: filters.MetadataFilter }, row) =>
      filters.matchesFilter(row, filter.preFilter ?? (filter as filters.MetadataFilter)),
  },
  chroma: {
    ...mongoLike(filters.chromaFilter),
    passes: (filter: filters.MetadataFilter, row) => {
      assertChroma(filter);
      return filters.matchesFilter(row, filter);
    },
  },
  qdrant: {
    adapter: filters.qdrantFilter(),
    write: ({ tenants, year, draft }) => ({
      should: tenants.map((value) => ({ key: "metadata.tenant", match: { value } })),
      must: [
        ...(year === undefined ? [] : [{ key: "metadata.year", range: { gte: year } }]),
        ...(draft === undefined ? [] : [{ key: "metadata.draft", match: { value: draft } }]),
      ],
    }),
    passes: qdrantPasses,
  },
  weaviate: {
    adapter: filters.weaviateFilter,
    write: ({ tenants, year, draft }) => ({
      operator: "And",
      value: null,
      filters: [
        { operator: "Or", value: null, filters: tenants.map((value) => weaviate("Equal", "tenant", value)) },
        ...(year === undefined ? [] : [weaviate("GreaterThanEqual", "year", year)]),
        ...(draft === undefined ? [] : [weaviate("Equal", "draft", draft)]),
      ],
    }),
    passes: weaviatePasses,
  },
  pgvector: {
    adapter: filters.pgvectorFilter,
    write: ({ tenants, year, draft }) => ({
      tenant: tenants.length === 1 ? tenants[0] : { in: tenants },
      ...(year !== undefined && { year: { gte: year } }),
      ...(draft !== undefined && { draft }),
    }),
    passes: pgvectorPasses,
  },
  opensearch: {
    adapter: filters.opensearchFilter,
    write: ({ tenants, year, draft }) => ({
      tenant: tenants.length === 1 ? tenants[0] : tenants,
      ...(year !== undefined && { year: { gte: year } }),
      ...(draft !== undefined && { draft }),
    }),
    passes: (filter: ObjectFilter, row) => boolPasses(opensearchBool(filter), row),
  },
  elasticsearch: {
    adapter: filters.elasticsearchFilter,
    write: ({ tenants, year, draft }) => [
      ...tenants.map((value) => ({ operator: "or", field: "tenant", value })),
      ...(year === undefined ? [] : [{ operator: "range", field: "year", value: { gte: year } }]),
      ...(draft === undefined ? [] : [{ operator: "term", field: "draft", value: draft }]),
    ],
    // LangChain's own code makes the query.
    passes: (filter: object, row) =>
      boolPasses(
        (ElasticVectorSearch.prototype as unknown as ElasticInternals).buildMetadataTerms(filter),
        row,
      ),
  },
  milvus: {
    adapter: filters.milvusFilter,
    write: ({ tenants, year, draft }) =>
      all(
        [
          tenants.map((tenant) => `tenant == "${tenant}"`).join(" || "),
          ...(year === undefined ? [] : [`year >= ${year}`]),
          ...(draft === undefined ? [] : [`draft == ${draft}`]),
        ],
        " && ",
      ),
    passes: (filter: string, row) => evaluate(filter.replaceAll("==", "==="), row),
  },
  azure: {
    withoutYear: true,
    adapter: filters.azureFilter,
    write: ({ tenants }) => ({
      filterExpression: tenants
        .map((tenant) => `metadata/attributes/any(a: a/key eq 'tenant' and a/value eq '${tenant}')`)
        .join(" or "),
    }),
    passes: ({ filterExpression }: { filterExpression: string }, row) => azurePasses(filterExpression, row),
  },
  redis: {
    withoutYear: true,
    adapter: filters.redisFilter,
    write: ({ tenants }) => tenants.map((tenant) => `"tenant":"${tenant}"`),
    passes: redisPasses,
  },
  "redis, as text": {
    withoutYear: true,
    adapter: filters.redisFilter,
    write: ({ tenants }) => tenants.map((tenant) => `\\"tenant\\"\\:\\"${tenant}\\"`).join("|"),
    passes: redisPasses,
  },
  "redis, fluent": {
    adapter: filters.fluentRedisFilter,
    write: ({ tenants, year }) => ({
      toString: () =>
        [`@tenant:{${tenants.join("|")}}`, ...(year === undefined ? [] : [`@year:[${year} +inf]`])].join(" "),
    }),
    passes: (filter: object, row) => fluentPasses(String(filter), row),
  },
  libsql: {
    adapter: filters.libsqlFilter,
    write: ({ tenants, year, draft }) => ({
      tenant:
        tenants.length === 1 ? { operator: "=", value: tenants[0] } : { operator: "IN", value: tenants },
      ...(year !== undefined && { year: { operator: ">=", value: year } }),
      ...(draft !== undefined && { draft: { operator: "=", value: Number(draft) } }),
    }),
    passes: sqlPasses,
  },
  "libsql, as SQL": {
    adapter: filters.libsqlFilter,
    write: ({ tenants, year }) =>
      all(
        [
          tenants.map((tenant) => `json_extract(metadata, '$.tenant') = '${tenant}'`).join(" OR "),
          ...(year === undefined ? [] : [`json_extract(metadata, '$.year') >= ${year}`]),
        ],
        " AND ",
      ),
    passes: sqlPasses,
  },
  "supabase, as a function": {
    adapter: filters.supabaseFilter,
    write:
      ({ tenants, year }) =>
      (query: SupabaseRecorder) => {
        query.or(tenants.map((tenant) => `metadata->>tenant.eq.${tenant}`).join(","));
        return year === undefined ? query : query.or(`metadata->year.gte.${year}`);
      },
    passes: supabasePasses,
  },
  "supabase, as an object": {
    withoutYear: true,
    adapter: filters.supabaseFilter,
    write: ({ tenants }) => ({ tenant: tenants[0] }),
    passes: supabasePasses,
  },
};

export function ownPasses({ tenants, year, draft }: Own, row: Row): boolean {
  return (
    tenants.includes(row.tenant) &&
    (year === undefined || row.year >= year) &&
    (draft === undefined || row.draft === draft)
  );
}

/** Whether what the adapter made lets a row through: in the store, and on its results. */
export function combinedPasses(
  { adapter, write, passes }: Language,
  own: Own | undefined,
  intents: readonly string[] | undefined,
  row: Row,
): boolean {
  const callers = own && write(own);
  const { filter, accept } = adapter.combine(intents && { anyOf: intents }, callers);
  return (
    (filter === undefined || passes(filter, row)) && (!accept || accept({ pageContent: "", metadata: row }))
  );
}

function mongoLike(adapter: FilterAdapter<unknown>): Language {
  return {
    adapter,
    write: writeMongo,
    passes: (filter: filters.MetadataFilter, row) => filters.matchesFilter(row, filter),
  };
}

function writeMongo({ tenants, year, draft }: Own): filters.MetadataFilter {
  return {
    tenant: tenants.length === 1 ? tenants[0]! : { $in: tenants },
    ...(year !== undefined && { year: { $gte: year } }),
    ...(draft !== undefined && { draft }),
  };
}

/** One condition an object, and no list of fewer than two: Chroma refuses anything else. */
function assertChroma(filter: filters.MetadataFilter): void {
  const entries = Object.entries(filter);
  if (entries.length !== 1) throw new Error(`Chroma takes exactly one condition: ${JSON.stringify(filter)}`);
  for (const [key, part] of entries) {
    if (key !== "$and" && key !== "$or") continue;
    const parts = part as readonly filters.MetadataFilter[];
    if (parts.length < 2) throw new Error(`Chroma takes two or more: ${JSON.stringify(filter)}`);
    for (const each of parts) assertChroma(each);
  }
}

interface QdrantCondition {
  readonly must?: readonly QdrantCondition[];
  readonly should?: readonly QdrantCondition[];
  readonly key?: string;
  readonly match?: { readonly value?: unknown; readonly any?: readonly unknown[] };
  readonly range?: { readonly gte: number };
}

function qdrantPasses({ must = [], should = [], key, match, range }: QdrantCondition, row: Row): boolean {
  const values = key === undefined ? [] : [fieldOf(row, key.replace("metadata.", ""))].flat();
  if (match) return values.some((value) => match.any?.includes(value) ?? value === match.value);
  if (range) return (values[0] as number) >= range.gte;
  const passes = (condition: QdrantCondition) => qdrantPasses(condition, row);
  return must.every(passes) && (should.length === 0 || should.some(passes));
}

function weaviate(operator: string, property: string, value: unknown) {
  return { operator, target: { property }, value };
}

interface WeaviateFilter {
  readonly operator: string;
  readonly filters?: readonly WeaviateFilter[];
  readonly target?: { readonly property: string };
  readonly value: unknown;
}

function weaviatePasses({ operator, filters: parts = [], target, value }: WeaviateFilter, row: Row): boolean {
  const actual = target && fieldOf(row, target.property);
  switch (operator) {
    case "And":
      return parts.every((part) => weaviatePasses(part, row));
    case "Or":
      return parts.some((part) => weaviatePasses(part, row));
    case "Equal":
      return actual === value;
    case "GreaterThanEqual":
      return (actual as number) >= (value as number);
    case "ContainsAny":
      return (value as string[]).some((each) => (actual as string[]).includes(each));
    default:
      throw new Error(`Weaviate has no ${operator}`);
  }
}

/** As `PGVectorStore.buildFilterClauses`: values are compared as texts, and what it does not know it leaves out. */
function pgvectorPasses(filter: ObjectFilter, row: Row): boolean {
  return Object.entries(filter).every(([field, part]) => {
    const actual = fieldOf(row, field);
    if (typeof part !== "object" || part === null) return String(actual) === String(part);
    const { in: list, arrayContains, gte } = part as Record<string, unknown>;
    return (
      (!Array.isArray(list) || list.map(String).includes(String(actual))) &&
      (!Array.isArray(arrayContains) || arrayContains.some((each) => (actual as unknown[]).includes(each))) &&
      (typeof gte !== "number" || (actual as number) >= gte)
    );
  });
}

type Clause = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

interface Bool {
  readonly must: readonly Clause[];
  readonly must_not: readonly Clause[];
  readonly should?: readonly Clause[];
}

interface ElasticInternals {
  buildMetadataTerms(filter: object): Bool;
}

/** As `OpenSearchVectorStore.buildMetadataTerms`, for the operators used here. */
function opensearchBool(filter: ObjectFilter): Bool {
  const must: Clause[] = [];
  for (const [key, value] of Object.entries(filter)) {
    const field = `metadata.${key}`;
    if (!value) continue;
    if (Array.isArray(value)) must.push({ terms: { [field]: value } });
    else if (typeof value !== "object") must.push({ term: { [field]: value } });
    else if ("gte" in value) must.push({ range: { [field]: value } });
  }
  return { must, must_not: [] };
}

function boolPasses({ must, must_not, should = [] }: Bool, row: Row): boolean {
  const passes = (clause: Clause) => clausePasses(clause, row);
  return must.every(passes) && !must_not.some(passes) && (should.length === 0 || should.some(passes));
}

function clausePasses(clause: Clause, row: Row): boolean {
  const [[operator, condition]] = Object.entries(clause) as [[string, Readonly<Record<string, unknown>>]];
  const [[field, wanted]] = Object.entries(condition) as [[string, unknown]];
  const values = [fieldOf(row, field.replace("metadata.", ""))].flat();
  if (operator === "term") return values.includes(wanted);
  if (operator === "terms") return values.some((value) => (wanted as unknown[]).includes(value));
  if (operator === "range") return (values[0] as number) >= (wanted as { gte: number }).gte;
  throw new Error(`No clause ${operator} is known`);
}

/** `any(a: a/key eq 'k' and a/value eq 'v')` and `search.in`, over the attributes that the documents must carry. */
function azurePasses(expression: string, row: Row): boolean {
  const attributes = filters.azureAttributes(row);
  const script = expression
    .replace(
      /metadata\/attributes\/any\(a: a\/key eq '(\w+)' and (?:a\/value eq '(\w+)'|search\.in\(a\/value, '([^']*)', ','\))\)/g,
      (_, key: string, value: string | undefined, list: string | undefined) => {
        const wanted = value === undefined ? list!.split(",") : [value];
        return String(attributes.some((each) => each.key === key && wanted.includes(each.value)));
      },
    )
    .replaceAll(" and ", " && ")
    .replaceAll(" or ", " || ");
  return evaluate(script, row);
}

/** Terms as RediSearch cuts them from the escaped JSON: quotes and colons belong to a term, commas and brackets end it. */
function redisPasses(filter: string, row: Row): boolean {
  const terms = new Set(JSON.stringify(row).split(/[,{}[\]]+/));
  const script = filter
    .replace(/(?:\\.|\w)+/g, (term) => String(terms.has(term.replace(/\\(.)/g, "$1"))))
    .replaceAll("|", "||")
    .replaceAll(" ", "&&");
  return evaluate(script, row);
}

function fluentPasses(query: string, row: Row): boolean {
  const script = query
    .replace(/@(\w+):\{([^}]*)\}/g, (_, field: string, list: string) =>
      String([fieldOf(row, field)].flat().some((value) => list.split("|").includes(String(value)))),
    )
    .replace(/@(\w+):\[(\d+) \+inf\]/g, (_, field: string, least: string) =>
      String((fieldOf(row, field) as number) >= Number(least)),
    )
    .replaceAll(" ", "&&");
  return evaluate(script, row);
}

const database = new Database(":memory:");

/** By SQLite itself, appended to a condition as LangChain's class does. */
function sqlPasses({ sql, args }: LibsqlStatement, row: Row): boolean {
  const statement = database.prepare(
    `SELECT 1 FROM (SELECT :row AS metadata) WHERE FALSE IS FALSE AND ${sql}`,
  );
  return statement.all({ row: JSON.stringify(row), ...args }).length > 0;
}

class SupabaseRecorder {
  readonly conditions: string[] = [];

  or(conditions: string): this {
    this.conditions.push(conditions);
    return this;
  }
}

function supabasePasses(filter: ObjectFilter | ((query: SupabaseRecorder) => unknown), row: Row): boolean {
  if (typeof filter !== "function") {
    return Object.entries(filter).every(([field, value]) => fieldOf(row, field) === value);
  }
  const query = new SupabaseRecorder();
  filter(query);
  return query.conditions.every((either) =>
    either.split(",").some((condition) => {
      const [, field, operator, value] = /^metadata->>?(\w+)\.(eq|gte)\.(\w+)$/.exec(condition)!;
      const actual = fieldOf(row, field!);
      return operator === "eq" ? String(actual) === value : Number(actual) >= Number(value);
    }),
  );
}

function all(conditions: readonly string[], and: string): string {
  // A lone OR stays without parentheses: the adapter must see to it.
  return conditions.length === 1 ? conditions[0]! : conditions.map((condition) => `(${condition})`).join(and);
}

/** An expression that is also JavaScript, over a row's fields; a field that a row lacks is undefined. */
function evaluate(script: string, row: Row): boolean {
  const names = [...new Set(script.match(/\b(?:tenant|year|draft|intent_\w+)\b/g))];
  return new Function(...names, `return (${script});`)(...names.map((name) => fieldOf(row, name))) === true;
}

function fieldOf(row: Row, field: string): unknown {
  return row[field];
}
