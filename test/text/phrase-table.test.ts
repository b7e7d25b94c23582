import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { readSymbols, type TextSymbol } from "../../src/text/symbols.js";

function tableOf(phrases: readonly string[]): PhraseTable<string> {
  const table = new PhraseTable<string>();
  for (const phrase of phrases) table.add(phrase, phrase);
  return table;
}

function allMatches(table: PhraseTable<string>, symbols: readonly TextSymbol[]): string[] {
  return symbols.flatMap((_, i) => table.matchesAt(symbols, i).map(({ value }) => value));
}

/** The same symbols, counting how often the table looks at one. */
function counting(symbols: readonly TextSymbol[]): { symbols: TextSymbol[]; reads: () => number } {
  let reads = 0;
  const counted = symbols.map(({ key, ...rest }) => ({
    ...rest,
    get key() {
      reads += 1;
      return key;
    },
  }));
  return { symbols: counted, reads: () => reads };
}

describe("PhraseTable", () => {
  it("finds every phrase that starts at a symbol, shortest first", () => {
    const table = tableOf(["支付", "支付失败", "付失", "pay", "pay later"]);
    expect(allMatches(table, readSymbols("支付失败 Pay later"))).toEqual([
      "支付",
      "支付失败",
      "付失",
      "pay",
      "pay later",
    ]);
  });

  it("finds nothing by a phrase of punctuation alone", () => {
    expect(allMatches(tableOf(["?!"]), readSymbols("退款?!"))).toEqual([]);
  });

  it("finds what a naive search finds", () => {
    const han = fc.string({ unit: fc.constantFrom("支", "付", "失", "败"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(han),
        fc.string({ unit: fc.constantFrom("支", "付", "失", "败") }),
        (phrases, text) => {
          const naive = [...text].flatMap((_, i) => phrases.filter((phrase) => text.startsWith(phrase, i)));
          expect(allMatches(tableOf(phrases), readSymbols(text)).sort()).toEqual(naive.sort());
        },
      ),
    );
  });

  it.each([
    ["the worst case of equal symbols", "支".repeat(500)],
    ["prose", "登录后查看订单并处理支付，then pay the invoice. ".repeat(20)],
  ])("does work in proportion to the text, by phrase length at most: %s", (_, text) => {
    const table = tableOf(["支", "支支支支", "支支支支支支支支", "支付", "pay the bill", "订单号"]);
    const longest = 8;
    const [one, ten] = [text, text.repeat(10)].map((repeated) => {
      const { symbols, reads } = counting(readSymbols(repeated));
      allMatches(table, symbols);
      expect(reads()).toBeLessThanOrEqual((longest + 1) * symbols.length);
      return reads();
    });
    expect(ten! / one!).toBeLessThan(10.5);
  });
});
