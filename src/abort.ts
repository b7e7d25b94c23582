/**
 * Waits for work that may not know about signals: rejects with the signal's reason as soon as it aborts. The work
 * itself goes on unheard; a later failure of it is not an unhandled rejection.
 */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** One signal out of several and a time limit in milliseconds; undefined when there is nothing to listen to. */
export function combineSignals(
  signals: readonly (AbortSignal | undefined)[],
  timeout?: number,
): AbortSignal | undefined {
  const present = signals.filter((signal) => signal !== undefined);
  if (timeout !== undefined) present.push(AbortSignal.timeout(timeout));
  return present.length > 1 ? AbortSignal.any(present) : present[0];
}
