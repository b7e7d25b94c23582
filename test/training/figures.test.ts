import { describe, expect, it } from "vitest";
import { measure } from "../../src/training/figures.js";

describe("measure", () => {
  it.each([
    ["all right", [["a"], []], [["a"], ["none"]], { exact: 1, exampleF1: 1, microF1: 1 }],
    ["half found", [["a", "b"]], [["a"]], { exact: 0, exampleF1: 2 / 3, microF1: 2 / 3 }],
    ["one too many", [["a"]], [["a", "b"]], { exact: 0, exampleF1: 2 / 3, microF1: 2 / 3 }],
    ["an intent missed", [["a"], ["b"]], [["none"], ["b"]], { exact: 0.5, exampleF1: 0.5, microF1: 2 / 3 }],
    ["none taken for an intent", [["none"]], [["a"]], { exact: 0, exampleF1: 0, microF1: 0 }],
    ["only none", [[]], [["none"]], { exact: 1, exampleF1: 1, microF1: 1 }],
  ])("counts %s", (_, truths, found, figures) => {
    expect(measure(truths, found)).toEqual({ examples: truths.length, ...figures });
  });
});
