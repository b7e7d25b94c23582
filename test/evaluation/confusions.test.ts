import { describe, expect, it } from "vitest";
import { confusions } from "../../src/evaluation/confusions.js";

describe("confusions", () => {
  it("counts what was missed with what was found instead, most frequent first", () => {
    const found = confusions([
      { text: "1", expected: ["payment"], predicted: ["inventory"] },
      { text: "2", expected: ["payment", "notification"], predicted: ["notification"] },
      { text: "3", expected: ["payment"], predicted: ["inventory"] },
      { text: "4", expected: ["none"], predicted: ["payment"] },
    ]);
    expect(found).toEqual([
      { expected: "payment", predicted: "inventory", count: 2, texts: ["1", "3"] },
      { expected: "payment", predicted: null, count: 1, texts: ["2"] },
      { expected: null, predicted: "payment", count: 1, texts: ["4"] },
    ]);
  });

  it("shows three texts of each kind and counts all", () => {
    const mistakes = Array.from({ length: 5 }, (_, i) => ({
      text: `${i}`,
      expected: ["none"],
      predicted: ["payment"],
    }));
    expect(confusions(mistakes)).toMatchObject([{ count: 5, texts: ["0", "1", "2"] }]);
  });
});
