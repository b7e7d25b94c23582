import { describe, expect, it } from "vitest";
import { decide } from "../../src/classifier/decide.js";

describe("decide", () => {
  it("returns what reaches the threshold, best first", () => {
    expect(decide({ a: 0.3, b: 0.9, c: 0.29 }, { threshold: 0.3 })).toEqual(["b", "a"]);
  });

  it("says none when nothing does, and drops a surplus none", () => {
    expect(decide({ a: 0.1 }, { threshold: 0.3 })).toEqual(["none"]);
    expect(decide({}, { threshold: 0.3 })).toEqual(["none"]);
    expect(decide({ a: 0.5, none: 0.9 }, { threshold: 0.3 })).toEqual(["a"]);
  });

  it("prefers an intent's own threshold and keeps at most the wanted number", () => {
    expect(decide({ a: 0.4, b: 0.4 }, { threshold: 0.3, perIntent: { a: 0.5 } })).toEqual(["b"]);
    expect(decide({ a: 0.4, b: 0.6 }, { threshold: 0.3, most: 1 })).toEqual(["b"]);
  });
});
