import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WordVectors } from "../../src/embeddings/index.js";
import { SENTENCE_END } from "../../src/embeddings/term-alignment.js";
import { ModelLoadError } from "../../src/errors.js";

const FILE = fileURLToPath(new URL("../../models/word-vectors/word-vectors.bin", import.meta.url));

let words: WordVectors;
beforeAll(async () => {
  words = await WordVectors.load();
});

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, k) => sum + value * b[k]!, 0);
const likeness = (query: string, passage: string) => dot(words.query(query), words.passage(passage, ""));

describe("WordVectors", () => {
  it.each([
    ["give the customer their money back", "Issue a refund", "Create a stock location"],
    ["my parcel never came", "Track a shipment", "Rotate API keys"],
    ["can't get in any more", "Locked accounts and password reset", "Invoice numbering"],
    ["钱扣了两次", "重复扣款的处理", "短信模板变量"],
    ["货到哪了", "查询物流信息", "修改登录密码"],
    ["客人要退钱", "Refund a payment", "Configure warehouses"],
    ["how many are left on the shelf", "查看现有库存量", "单点登录配置"],
  ])("finds %j nearer to %j than to %j", (query, near, far) => {
    expect(likeness(query, near)).toBeGreaterThan(likeness(query, far));
  });

  it("gives any text finite numbers, of unit length where a term is known and zeros elsewhere", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const vector = words.query(text);
        expect(vector).toHaveLength(words.dimensions);
        const length = Math.sqrt(dot(vector, vector));
        expect(length).toBeCloseTo(words.rows(text).length > 0 ? 1 : 0, 4);
      }),
    );
    expect(words.query("🦓").every((value) => value === 0)).toBe(true);
  });

  it("takes case, inflection and compounds for the same terms", () => {
    expect(likeness("Refunds", "refunded")).toBeCloseTo(1, 5);
    expect(likeness("createReturnReason", "create return reason")).toBeGreaterThan(0.8);
  });

  it("weighs a heading as much as the text, and takes a passage without one for its own", () => {
    const query = words.query("refund");
    const [text, heading] = ["Money goes back to the card.", "Refunds"];
    const mean = (dot(query, words.passage(text, "")) + dot(query, words.passage(heading, ""))) / 2;
    expect(dot(query, words.passage(text, heading))).toBeCloseTo(mean, 5);
  });

  it("gives LangChain the same vectors, reading a heading off the first line", async () => {
    const text = "Payments > Refunds\n\nMoney goes back to the card.";
    expect(await words.embedQuery("refund")).toEqual(Array.from(words.query("refund")));
    expect(await words.embedDocuments([text])).toEqual([
      Array.from(words.passage(text, "Payments > Refunds")),
    ]);
  });

  it("calls a name what has no meaning here, and no pair of Han characters", () => {
    expect(words.isName("zqx9000")).toBe(true);
    expect(words.isName("refund")).toBe(false);
    expect(words.isName("龘龘")).toBe(false);
  });

  describe("rows", () => {
    it("keeps order and repetitions, and marks where sentences end", () => {
      const [refund] = words.rows("refund");
      const rows = words.rows("refund the payment, refund it. Ship the order now.");
      expect(rows.filter((row) => row === refund)).toHaveLength(2);
      expect(rows.filter((row) => row === SENTENCE_END)).toHaveLength(1);
    });

    it("says the same of a text whatever way it is read", () => {
      const text = "退款 refunds: createReturnReason\n第二行";
      expect(words.passage(text, "支付")).toEqual(words.passageOf(words.rows(text), words.rows("支付")));
    });
  });

  describe("align", () => {
    const match = (query: string, text: string, heading = "") =>
      words.align(query).match([{ text: words.rows(text), heading: words.rows(heading) }])[0]!;

    it("is 1 where every term of the query stands in the passage, in any order", () => {
      expect(match("refund the customer", "the customer wants a refund").alignment).toBeCloseTo(1, 2);
    });

    it("sees the one word that matters, whatever else the passage holds", () => {
      const long = "本页介绍系统的安装、配置、升级、备份、日志和监控。退款按原路返回。".repeat(3);
      expect(match("退款", long).alignment).toBeGreaterThan(
        match("退款", long.replaceAll("退款", "发票")).alignment,
      );
    });

    it("sees in its span whether words stand together, and lets the heading speak for a text", () => {
      const between = " It runs on many servers. It has a menu on the left. ";
      const together = `Cancel an order from the list.${between}${between}`;
      const apart = `Cancel the job.${between}${between}Your order is there.`;
      expect(match("cancel an order", together).span).toBeGreaterThan(match("cancel an order", apart).span);
      expect(match("cancel an order", "Press the button.", "Cancel an order").span).toBeCloseTo(1, 2);
    });

    it("finds more related terms in a text about the same thing", () => {
      const shop = "The customer gets the money back; the captured payment is returned to the card.";
      const canteen = "Lunch is served on the second floor; the kitchen closes early and bread is fresh.";
      expect(match("refund", shop).related).toBeGreaterThan(match("refund", canteen).related);
    });

    it("never falls when a passage grows, and stays between -1 and 1", () => {
      const text = fc.array(fc.constantFrom("refund", "stock", "登录", "库存", "login.", "🦓", "the"));
      fc.assert(
        fc.property(text, text, text, (query, passage, more) => {
          const [small, large] = [passage, [...passage, ...more]].map((each) => each.join(" "));
          const [before, after] = [match(query.join(" "), small!), match(query.join(" "), large!)];
          for (const { alignment, span } of [before, after]) {
            expect(Math.abs(alignment)).toBeLessThanOrEqual(1.001);
            expect(span).toBeLessThanOrEqual(alignment + 1e-6);
          }
          if (words.rows(small!).length === 0) return;
          expect(after.alignment).toBeGreaterThanOrEqual(before.alignment - 1e-6);
          expect(after.related).toBeGreaterThanOrEqual(before.related - 1e-6);
        }),
      );
    });

    it("says of each passage what it says of it alone", () => {
      const passages = ["Refunds go to the card.", "库存不足时提醒", ""].map((text) => ({
        text: words.rows(text),
        heading: words.rows(""),
      }));
      const alone = passages.map((passage) => words.align("refund 退款").match([passage])[0]);
      expect(words.align("refund 退款").match(passages)).toEqual(alone);
    });

    it("gives 0 without a known term on either side", () => {
      expect(match("🦓", "refund").alignment).toBe(0);
      expect(match("refund", "🦓").alignment).toBe(0);
    });
  });

  describe("load", () => {
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "tokenflow-words-"));
    });
    afterEach(() => rm(folder, { recursive: true }));

    it("reads the built-in table once, and another file of the format anew", async () => {
      expect(await WordVectors.load()).toBe(words);
      const copy = await WordVectors.load(FILE);
      expect(copy).not.toBe(words);
      expect(copy.query("退款 refund")).toEqual(words.query("退款 refund"));
    });

    it.each<[string, (bytes: Buffer) => Buffer]>([
      ["cut short", (bytes) => bytes.subarray(0, bytes.length - 1)],
      [
        "with a byte changed",
        (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1)! ^ 1)]),
      ],
      ["of another format", () => Buffer.from("tokenflow-word-vectors-9\nx\n{}\n")],
      ["that is empty", () => Buffer.alloc(0)],
    ])("refuses a file %s", async (_, damage) => {
      const file = join(folder, "words.bin");
      await writeFile(file, damage(await readFile(FILE)));
      await expect(WordVectors.load(file)).rejects.toThrow(ModelLoadError);
      await expect(WordVectors.load(file)).rejects.toThrow(/whole and unchanged; install the package again/);
    });

    it("names a file that is not there", async () => {
      await expect(WordVectors.load(join(folder, "none.bin"))).rejects.toThrow(/none\.bin.*cannot be read/);
    });
  });
});
