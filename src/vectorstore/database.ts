import { join } from "node:path";
import Database from "libsql";
import { StoreError, type StoreProblem } from "../errors.js";
import { assertFormat, DATABASE_FILE, prepareDirectory } from "./directory.js";
import { createTables, FORMAT_VERSION } from "./schema.js";

/** What SQLite takes. No booleans: binding one aborts the whole process in libsql 0.5. */
export type SqlValue = string | number | Uint8Array | null;

export interface DatabaseOptions {
  readonly directory: string;
  /** Make a new store where there is none. */
  readonly create: boolean;
  /** How long to wait for another process' transaction, in milliseconds. */
  readonly lockTimeout: number;
}

const STATEMENTS_KEPT = 100;

/** What `read` reads from: nothing is being read; what is known, as long as that is enough; a transaction. */
type Snapshot = "none" | "known" | "transaction";

/** Thrown and caught in this file: somebody wrote between what is known and the transaction. */
const CHANGED = new Error("The store has changed");

/**
 * A connection to the store's SQLite file. Commits are flushed to the disk (write-ahead log, `synchronous = FULL`), so what a call
 * acknowledged survives a crash of the process and a loss of power. Every error comes out as a {@link StoreError},
 * and a transaction that failed has left no trace.
 */
export class StoreDatabase {
  readonly directory: string;
  #connection: Database.Database | undefined;
  readonly #statements = new Map<string, Database.Statement>();
  /** Rows read by `known` at `#version`. */
  readonly #known = new Map<string, unknown>();
  #version: unknown;
  #snapshot: Snapshot = "none";

  private constructor(directory: string, connection: Database.Database) {
    this.directory = directory;
    this.#connection = connection;
  }

  /** @throws {StoreError} when the directory holds no store and none may be made; nothing is written then. */
  static open({ directory, create, lockTimeout }: DatabaseOptions): StoreDatabase {
    const file = prepareDirectory(directory, create);
    const connection = guard(directory, () => new Database(file, { timeout: lockTimeout }));
    const database = new StoreDatabase(directory, connection);
    try {
      database.#initialise();
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  }

  /** Whether the tables are those of an older version, which must be migrated before anything else. */
  get isOlder(): boolean {
    return this.#pragma("user_version") < FORMAT_VERSION;
  }

  /** Another connection to the same store, which waits for no lock. */
  connectAgain(): StoreDatabase {
    const file = join(this.directory, DATABASE_FILE);
    const connection = guard(this.directory, () => new Database(file, { timeout: 0 }));
    const database = new StoreDatabase(this.directory, connection);
    database.#configure();
    return database;
  }

  #initialise(): void {
    guard(this.directory, () => {
      // Before the write-ahead log exists, so that the main file alone tells what it is.
      if (this.#pragma("application_id") === 0) this.#initialiseEmpty();
      assertFormat(this.directory, this.#pragma("application_id"), this.#pragma("user_version"));
      this.#configure();
    });
  }

  #initialiseEmpty(): void {
    // What deletes leave free goes back to the disk; it must be said before there are tables.
    this.#open().exec("PRAGMA auto_vacuum = INCREMENTAL");
    this.write(() => this.#create());
  }

  #configure(): void {
    this.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  }

  #create(): void {
    // Another process may have come first while this one waited for the lock.
    if (this.#pragma("application_id") !== 0) return;
    createTables(this);
  }

  /** All rows, as arrays of columns. */
  all<Row extends readonly unknown[]>(sql: string, parameters: readonly SqlValue[] = []): Row[] {
    return guard(this.directory, () => this.#prepare(sql).all([...parameters]) as Row[]);
  }

  /** The rows one after another, for results too large to hold. They must be read to the end. */
  *each<Row extends readonly unknown[]>(sql: string, parameters: readonly SqlValue[] = []): Iterable<Row> {
    const rows = guard(this.directory, () => this.#prepare(sql).iterate([...parameters]));
    for (;;) {
      const { value, done } = guard(this.directory, () => rows.next());
      if (done) return;
      yield value as Row;
    }
  }

  /** The one row that a statement gives. */
  row<Row extends readonly unknown[]>(sql: string): Row {
    return guard(this.directory, () => this.#prepare(sql).get([]) as Row);
  }

  /** As `row`, of what changes seldom: it is read again only when this or another connection has written since. */
  known<Row extends readonly unknown[]>(sql: string): Row {
    if (this.#snapshot === "none") this.#forgetChanged();
    const known = (this.#known.get(sql) as Row | undefined) ?? this.row<Row>(sql);
    this.#known.set(sql, known);
    return known;
  }

  /** @returns the key of the row that was inserted last. */
  run(sql: string, parameters: readonly SqlValue[] = []): number {
    this.#known.clear();
    // An array always: libsql panics on a single Buffer that is not wrapped.
    return guard(this.directory, () => Number(this.#prepare(sql).run([...parameters]).lastInsertRowid));
  }

  /** The one number that a statement gives. */
  number(sql: string): number {
    return this.row<[number]>(sql)[0];
  }

  /** Runs statements outside a transaction. */
  exec(sql: string): void {
    this.#known.clear();
    guard(this.directory, () => this.#open().exec(sql));
  }

  /** Runs `work` in one transaction that is either wholly kept or wholly undone. One writer at a time, of any process. */
  write<T>(work: () => T): T {
    return this.#transaction("BEGIN IMMEDIATE", work);
  }

  /**
   * Runs `work` on one unchanging snapshot of the store. A transaction begins with the first statement; where `known` rows and the
   * caller's memory of them suffice, none is needed. `work` is run again if the store was changed before the transaction began.
   */
  read<T>(work: () => T): T {
    try {
      return this.#readFrom("known", work);
    } catch (error) {
      if (error !== CHANGED) throw error;
      return this.#readFrom("transaction", work);
    }
  }

  /** Moves the log into the main file, for tidiness: nothing depends on it. */
  checkpoint(): void {
    this.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    // libsql keeps the file open for as long as a statement lives.
    this.#statements.clear();
    connection?.close();
  }

  /** As `write`, for work that gives the event loop turns; the connection must serve nothing else meanwhile. */
  async writeSliced<T>(work: () => Promise<T>): Promise<T> {
    this.exec("BEGIN IMMEDIATE");
    try {
      const result = await work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #transaction<T>(begin: string, work: () => T): T {
    const connection = this.#open();
    return guard(this.directory, () => {
      connection.exec(begin);
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        this.#rollBack();
        throw error;
      }
    });
  }

  #readFrom<T>(snapshot: Snapshot, work: () => T): T {
    const connection = this.#open();
    return guard(this.directory, () => {
      if (snapshot === "transaction") connection.exec("BEGIN");
      this.#forgetChanged();
      this.#snapshot = snapshot;
      try {
        const result = work();
        if (this.#snapshot === "transaction") connection.exec("COMMIT");
        return result;
      } catch (error) {
        this.#rollBack();
        throw error;
      } finally {
        this.#snapshot = "none";
      }
    });
  }

  #beginReading(): void {
    this.#snapshot = "transaction";
    this.#open().exec("BEGIN");
    const version = this.#version;
    this.#forgetChanged();
    if (this.#version !== version) throw CHANGED;
  }

  /** What this connection itself changes is forgotten as it does so. */
  #forgetChanged(): void {
    const [version] = this.row("PRAGMA data_version");
    if (version === this.#version) return;
    this.#version = version;
    this.#known.clear();
  }

  #rollBack(): void {
    const connection = this.#connection;
    this.#known.clear();
    // Some errors, such as a full disk, have already rolled back.
    if (connection?.inTransaction) connection.exec("ROLLBACK");
  }

  #prepare(sql: string): Database.Statement {
    const connection = this.#open();
    if (this.#snapshot === "known") this.#beginReading();
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    if (statement.reader) statement.raw();
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  #pragma(name: string): number {
    return this.number(`PRAGMA ${name}`);
  }

  #open(): Database.Database {
    if (this.#connection) return this.#connection;
    throw closedError(this.directory);
  }
}

export function closedError(directory: string): StoreError {
  return new StoreError(directory, "closed", "is closed; open it again with EmbeddedVectorStore.open");
}

/** Runs `work`; what SQLite throws becomes a {@link StoreError}, anything else passes. */
function guard<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const [problem, message] = explain(code, (error as Error).message);
    throw new StoreError(directory, problem, message, { cause: error });
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof Database.SqliteError) return (error as Error & { code: string }).code;
  return error.message.startsWith("ConnectionFailed") ? "SQLITE_CANTOPEN" : undefined;
}

function explain(code: string, message: string): [StoreProblem, string] {
  if (code.startsWith("SQLITE_FULL")) {
    return [
      "disk-full",
      "the disk is full and nothing of this call was stored; free some space and repeat it",
    ];
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return ["locked", "another process is writing; wait for it to finish, or raise `lockTimeout`"];
  }
  if (code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")) {
    return ["corrupt", `${DATABASE_FILE} is damaged (${message}); restore it from a copy or index anew`];
  }
  return [
    "inaccessible",
    `SQLite reports ${code}: ${message}; check the disk and the permissions of the directory`,
  ];
}
