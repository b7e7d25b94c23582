import { InvalidInputError } from "../errors.js";

/** A table of PostgreSQL. */
export interface PostgresAddress {
  readonly kind: "postgres";
  /** For people: without the password. */
  readonly shown: string;
  /** The URL as PostgreSQL's clients take it. */
  readonly connectionString: string;
  readonly table: string;
}

/** A collection of Milvus. */
export interface MilvusAddress {
  readonly kind: "milvus";
  /** For people: without the password. */
  readonly shown: string;
  /** `host:port`. */
  readonly address: string;
  readonly collection: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly ssl: boolean;
}

export type CollectionAddress = PostgresAddress | MilvusAddress;

const DEFAULT_TABLE = "passages";
/** What both engines and LangChain's classes take without quotes. */
const NAME = /^[a-z_][a-z0-9_]{0,47}$/;
const FORMS =
  "postgres://user:password@host:5432/database?table=passages or milvus://host:19530/collection?ssl=true";

/**
 * Reads where a collection is.
 * @throws {InvalidInputError} naming the part that is wrong.
 */
export function parseCollectionAddress(url: string): CollectionAddress {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  switch (parsed?.protocol) {
    case "postgres:":
    case "postgresql:":
      return postgresAddress(parsed);
    case "milvus:":
      return milvusAddress(parsed);
    default:
      throw new InvalidInputError(`${JSON.stringify(url)} is not the address of a collection; give ${FORMS}`);
  }
}

function postgresAddress(url: URL): PostgresAddress {
  const table = name(url.searchParams.get("table") ?? DEFAULT_TABLE, "table");
  const connection = new URL(url);
  connection.searchParams.delete("table");
  return { kind: "postgres", shown: withoutPassword(url), connectionString: connection.href, table };
}

function milvusAddress(url: URL): MilvusAddress {
  return {
    kind: "milvus",
    shown: withoutPassword(url),
    address: `${url.hostname}:${url.port || "19530"}`,
    collection: name(url.pathname.slice(1), "collection"),
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    ssl: url.searchParams.get("ssl") === "true",
  };
}

function name(value: string, what: string): string {
  if (NAME.test(value)) return value;
  throw new InvalidInputError(
    `The ${what} is ${JSON.stringify(value)}; give a name of lower-case letters, digits and underscores, as in ${FORMS}`,
  );
}

function withoutPassword(url: URL): string {
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}
