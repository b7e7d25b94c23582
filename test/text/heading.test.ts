import { describe, expect, it } from "vitest";
import { headingOf } from "../../src/text/heading.js";

describe("headingOf", () => {
  it.each([
    ["Refunds > Partial\n\nYou may …", {}, "Refunds > Partial"],
    ["## 退款\n内容", {}, "## 退款"],
    ["退款流程\n内容", {}, "退款流程"],
    ["\n\nShort line\r\nmore", {}, "Short line"],
    ["Only one line", {}, ""],
    ["# Only a heading", {}, "# Only a heading"],
    [`${"A long first line of prose. ".repeat(5)}\nmore`, {}, ""],
    [`${"word ".repeat(70)}> x\nmore`, {}, ""],
    ["", {}, ""],
    ["Body\nmore", { title: "Payments", section: "Refunds" }, "Payments > Refunds"],
    ["Body\nmore", { title: "Payments", section: "" }, "Payments"],
    ["Body\nmore", { title: 7, section: null }, "Body"],
  ])("finds it in %j with %j", (text, metadata, expected) => {
    expect(headingOf(text, metadata)).toBe(expected);
  });
});
