import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageParts } from "../../src/retriever/passage-parts.js";

const kinds = (passage: string, titled = false) =>
  passageParts(passage, titled).map(({ kind, text }) => [kind, text.trim()]);

describe("passageParts", () => {
  it("tells headings, sentences, list items, tables and code apart", () => {
    const passage = [
      "Payments > Refunds",
      "",
      "A refund takes three days. It goes back to the card",
      "that was charged.",
      "## Steps",
      "1. Open the order.",
      "2. Press *Refund*,",
      "   then confirm.",
      "",
      "| state | meaning |",
      "|---|---|",
      "| done | paid back |",
      "```ts",
      "refund(order)",
      "",
      "# no heading",
      "```",
      "Done.",
    ].join("\n");
    expect(kinds(passage, true)).toEqual([
      ["heading", "Payments > Refunds"],
      ["sentence", "A refund takes three days."],
      ["sentence", "It goes back to the card\nthat was charged."],
      ["heading", "## Steps"],
      ["item", "1. Open the order."],
      ["item", "2. Press *Refund*,\n   then confirm."],
      ["table", "| state | meaning |\n|---|---|\n| done | paid back |"],
      ["code", "```ts\nrefund(order)\n\n# no heading\n```"],
      ["sentence", "Done."],
    ]);
  });

  it("cuts Chinese at its own full stops and keeps the code of a list whole", () => {
    expect(kinds("退款三天到账。请耐心等待！\n- 代码：\n    ```sh\n    a. B\n    ```\n")).toEqual([
      ["sentence", "退款三天到账。"],
      ["sentence", "请耐心等待！"],
      ["item", "- 代码："],
      ["code", "```sh\n    a. B\n    ```"],
    ]);
  });

  it("takes no number for a sentence", () => {
    expect(kinds("> 1.\n> Log in. 2.\nPay.")).toEqual([
      ["sentence", "> 1.\n> Log in."],
      ["sentence", "2.\nPay."],
    ]);
  });

  const line = fc.constantFrom(
    ...[
      "",
      " ",
      "# h",
      "- a",
      "1. b",
      "| c | d |",
      "|---|---|",
      "```",
      "~~~",
      "   ```js",
      "一。二！",
      "x. Y? z",
    ],
    ...["\t- deep", "> quote", "\r", "…", "1.", "word word"],
  );
  const passages = fc.oneof(
    fc.array(line, { maxLength: 20 }).map((lines) => lines.join("\n")),
    fc.string({ unit: "grapheme", maxLength: 80 }),
  );

  it("loses nothing: put together, the parts are the passage", () => {
    fc.assert(
      fc.property(passages, fc.boolean(), (passage, titled) => {
        const parts = passageParts(passage, titled);
        expect(parts.map(({ text }) => text).join("")).toBe(passage);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });
});
