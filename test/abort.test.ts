import { describe, expect, it } from "vitest";
import { abortable, combineSignals } from "../src/abort.js";

const never = new Promise<never>(() => {});

describe("abortable", () => {
  it("rejects with the signal's reason as soon as it aborts", async () => {
    const controller = new AbortController();
    const waiting = abortable(never, controller.signal);
    controller.abort(new Error("user left"));
    await expect(waiting).rejects.toThrow("user left");
  });

  it("rejects at once when the signal has aborted already", async () => {
    await expect(abortable(never, AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  });

  it("passes results and errors of the work through and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    await expect(abortable(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(abortable(Promise.reject(new Error("own")), signal)).rejects.toThrow("own");
    await expect(abortable(Promise.resolve(2), undefined)).resolves.toBe(2);
  });

  it("swallows a failure of work that nobody waits for any more", async () => {
    const controller = new AbortController();
    let fail = (_: Error) => {};
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const waiting = abortable(work, controller.signal);
    controller.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    fail(new Error("late"));
    await new Promise((resolve) => setImmediate(resolve)); // An unhandled rejection would fail the run.
  });
});

describe("combineSignals", () => {
  it("is undefined for nothing, the signal itself for one, and any of several", () => {
    const a = new AbortController();
    const b = new AbortController();
    expect(combineSignals([undefined])).toBeUndefined();
    expect(combineSignals([a.signal, undefined])).toBe(a.signal);
    const both = combineSignals([a.signal, b.signal])!;
    b.abort();
    expect(both.aborted).toBe(true);
  });

  it("adds a time limit", async () => {
    const signal = combineSignals([], 1)!;
    await expect(abortable(never, signal)).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
