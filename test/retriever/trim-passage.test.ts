import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageParts } from "../../src/retriever/passage-parts.js";
import { PassageTrimmer } from "../../src/retriever/trim-passage.js";
import { headingOf } from "../../src/text/heading.js";
import { loadTokenCounter } from "../../src/tokens.js";

const PASSAGE = `Orders > Managing orders

This page is about orders. Orders are listed by date, the latest first. The list can be exported as a file.

## Cancel an order

An unpaid order can be cancelled by the customer at any time. A paid order is cancelled by staff, who must give a reason.

\`\`\`ts
await orders.cancel("order_1", { reason: "customer request" })

await orders.get("order_1")
\`\`\`

## Refunds

A refund goes back to the card that was charged, within three to seven working days. Staff can refund a part of the amount.

| method | days |
|---|---|
| card | 3–7 |
| wallet | 0 |

## Shipping labels

Labels are printed in the warehouse. Choose the size of the paper in the settings of the printer.`;

const LINES = PASSAGE.split("\n");

describe("PassageTrimmer", () => {
  it.each([
    ["when will the money be back on my card", "A refund goes back to the card"],
    ["钱什么时候退回卡里", "A refund goes back to the card"],
    ["print a label on other paper", "Choose the size of the paper"],
  ])("keeps what answers %s, with the headings above it", async (query, answer) => {
    const count = await loadTokenCounter();
    const trimmed = (await PassageTrimmer.load(query, 0.5)).trim(PASSAGE, count(PASSAGE));
    expect(trimmed).toContain(answer);
    expect(trimmed.startsWith("Orders > Managing orders\n")).toBe(true);
    expect(trimmed).toContain("\n…\n");
    expect(count(trimmed)).toBeLessThan(0.7 * count(PASSAGE));
    const heading = LINES[LINES.findIndex((line) => line.includes(answer)) - 2]!;
    expect(trimmed).toContain(heading);
  });

  it("keeps code and tables whole or leaves them out whole", async () => {
    for (const query of ["cancel the order in code", "how many days does a wallet refund take"]) {
      const trimmer = await PassageTrimmer.load(query, 0.4);
      const trimmed = trimmer.trim(PASSAGE, 300);
      expect([0, 2]).toContain(trimmed.split("```").length - 1);
      expect([0, 4]).toContain(trimmed.split("\n").filter((line) => line.startsWith("|")).length);
    }
  });

  it("leaves short passages and a share of 1 alone", async () => {
    expect((await PassageTrimmer.load("refund", 0.5)).trim(PASSAGE, 119)).toBe(PASSAGE);
    expect((await PassageTrimmer.load("refund", 1)).trim(PASSAGE, 300)).toBe(PASSAGE);
  });

  const sentence = fc.constantFrom(
    ...[
      "Refunds take three days.",
      "退款三天到账。",
      "## Refunds",
      "- a list item",
      "| a | b |",
      "Cards are charged.",
    ],
    ...["```\ncode\n```", "", "Labels are printed in the warehouse.", "1. Log in"],
  );

  it("leaves out parts, changes none, and keeps the order and the heading", async () => {
    const trimmer = await PassageTrimmer.load("refund 退款", 0.5);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 25 }), (lines) => {
        const passage = ["Trail > of headings", ...lines].join("\n");
        const trimmed = trimmer.trim(passage, 500);
        const parts = passageParts(passage, headingOf(passage, {}) !== "").map(({ text }) => text.trim());
        // Each stretch between two ellipses is a run of parts, further on than the one before.
        let next = 0;
        for (const stretch of trimmed.split(/^…$/m).map((piece) => piece.trim())) {
          if (stretch === "") continue;
          const from = passage.indexOf(stretch, next);
          expect(from).toBeGreaterThanOrEqual(next);
          next = from + stretch.length;
        }
        expect(trimmed.startsWith(parts[0]!)).toBe(true);
        expect(trimmed.length).toBeLessThanOrEqual(Math.max(passage.length, 40));
      }),
    );
  });
});
