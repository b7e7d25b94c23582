import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitClauses } from "../../src/classifier/clauses.js";

describe("splitClauses", () => {
  it.each([
    ["登录后查看订单并处理支付", ["登录", "查看订单", "处理支付"]],
    ["支付成功后发送通知", ["支付成功", "发送通知"]],
    ["库存不足时需要提醒", ["库存不足", "需要提醒"]],
    ["修改身份要是有问题就付款充值", ["修改身份要是有问题", "付款充值"]],
    ["先退货，再把钱退给我；以及开发票", ["先退货", "把钱退给我", "开发票"]],
    ["Log in, check my order, and then pay", ["Log in", "check my order", "pay"]],
    ["Cancel the order and refund me", ["Cancel the order", "refund me"]],
    ["Reset it; also text me as well as my boss.", ["Reset it", "text me", "my boss"]],
    ["If it costs 1,000 euros, pay 2.50 now", ["If it costs 1,000 euros", "pay 2.50 now"]],
  ])("cuts %j", (text, expected) => {
    expect(splitClauses(text)).toEqual(expected);
  });

  it.each([
    "",
    "退款",
    "售后找谁",
    "并发数太高",
    "合并两个订单",
    "再次发送",
    "及时提醒我",
    "还款日往后挪几天",
    "terms and conditions",
    "Hi, refund!",
    "?!。，",
  ])("finds a single clause in %j", (text) => {
    expect(splitClauses(text)).toEqual([]);
  });

  it("gives a bounded number of clauses for a text of any length", () => {
    expect(splitClauses("登录后查看订单，".repeat(10_000))).toHaveLength(16);
    expect(splitClauses("，".repeat(100_000))).toEqual([]);
  });

  it("gives pieces of the text, in order, on any text", () => {
    const word = fc.constantFrom("登录", "后", "并", "，", "and ", "then ", "pay ", "时通知", "\ud83d", ". ");
    const texts = fc.array(fc.oneof(word, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const clause of splitClauses(text)) {
          const at = text.indexOf(clause, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + clause.length;
        }
      }),
    );
  });
});
