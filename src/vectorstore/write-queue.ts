import { setTimeout as delay } from "node:timers/promises";
import { StoreError } from "../errors.js";
import type { StoreDatabase } from "./database.js";

/** Milliseconds between two looks whether another process has finished writing. */
const RETRY = 5;

/**
 * All that this process writes to a store, one transaction after another, on a connection of its own: a transaction
 * may give the event loop turns, and searches meanwhile see the store as it was before.
 */
export class WriteQueue {
  readonly #database: StoreDatabase;
  readonly #lockTimeout: number;
  #connection: StoreDatabase | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param lockTimeout how long to wait while another process writes, in milliseconds. */
  constructor(database: StoreDatabase, lockTimeout: number) {
    this.#database = database;
    this.#lockTimeout = lockTimeout;
  }

  /**
   * Runs `work` in a transaction that is either wholly kept or wholly undone, when it is its turn.
   * @throws {StoreError} "locked" when another process did not finish in time.
   */
  run<T>(work: (database: StoreDatabase) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.outside(async (connection) => {
      const until = performance.now() + this.#lockTimeout;
      for (;;) {
        signal?.throwIfAborted();
        try {
          return await connection.writeSliced(() => work(connection));
        } catch (error) {
          if (!isLocked(error) || performance.now() >= until) throw error;
          await delay(RETRY);
        }
      }
    });
  }

  /** Runs `work` when it is its turn, outside a transaction. */
  outside<T>(work: (database: StoreDatabase) => Promise<T>): Promise<T> {
    const result = this.#last.then(() => {
      this.#connection ??= this.#database.connectAgain();
      return work(this.#connection);
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.#last;
    this.#connection?.close();
    this.#connection = undefined;
  }
}

function isLocked(error: unknown): boolean {
  return StoreError.isInstance(error) && error.problem === "locked";
}
