import { InferenceError } from "../errors.js";

/** Work under way with what must not be freed before the work is done. */
export class PendingWork {
  readonly #owner: string;
  readonly #pending = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  /** @param owner whose work it is, as errors name it. */
  constructor(owner: string) {
    this.#owner = owner;
  }

  /** @throws {InferenceError} once `close` was called. */
  assertOpen(): void {
    if (this.#closed) throw new InferenceError(`${this.#owner} was disposed; load it again`);
  }

  /** @returns the same work. */
  track<T>(work: Promise<T>): Promise<T> {
    const settled = () => this.#pending.delete(work);
    this.#pending.add(work);
    work.then(settled, settled);
    return work;
  }

  /** Waits for the work under way, then frees, once. */
  close(free: () => Promise<void>): Promise<void> {
    this.#closed ??= Promise.allSettled(this.#pending).then(free);
    return this.#closed;
  }
}
