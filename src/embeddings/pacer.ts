/** Longest stretch of work between two turns of the event loop, in milliseconds. */
const SLICE = 15;

export type Pause = () => Promise<void>;

/** A function to call between rows: gives the event loop a turn when the slice is used up, and heeds the signal. */
export function pacer(signal: AbortSignal | undefined): Pause {
  let until = performance.now() + SLICE;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  };
}
