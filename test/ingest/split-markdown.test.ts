import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import type { Passage } from "../../src/ingest/passage.js";
import { splitMarkdown, splitText } from "../../src/ingest/split-markdown.js";
import { loadTokenCounter, type TokenCounter } from "../../src/tokens.js";

let count: TokenCounter;
beforeAll(async () => {
  count = await loadTokenCounter();
});

const split = (markdown: string, maxTokens?: number) =>
  splitMarkdown(markdown, "guide/pay.md", count, { maxTokens });
const headingLines = (passages: readonly Passage[]) => passages.map(({ text }) => text.split("\n")[0]);
/** So many sentences that two such sections do not fit into one passage. */
const long = (sentence: string) => upTo(300, sentence);

function upTo(tokens: number, sentence: string): string {
  let text = sentence;
  while (count(text + sentence) <= tokens) text += sentence;
  return text;
}

describe("splitMarkdown", () => {
  it.each([
    ["en", "# Payments\n\nHow to pay.", "Payments\n\nHow to pay."],
    ["zh", "# 支付\n\n如何付款。", "支付\n\n如何付款。"],
  ])("makes one passage of a short page, its title first (%s)", async (_, markdown, text) => {
    const [passage, ...rest] = await split(markdown);
    expect(rest).toEqual([]);
    expect(passage?.text).toBe(text);
  });

  it("names each passage by its place and says where it is from", async () => {
    const passages = await split(
      `# 支付\n\n## 退款\n\n${long("退款会原路退回。")}\n\n## 开票\n\n${long("发票会发到邮箱。")}`,
    );
    expect(passages.map(({ id, metadata }) => ({ id, ...metadata }))).toEqual([
      { id: "guide/pay.md#1", source: "guide/pay.md", title: "支付", section: "退款", ordinal: 1 },
      { id: "guide/pay.md#2", source: "guide/pay.md", title: "支付", section: "开票", ordinal: 2 },
    ]);
  });

  it("keeps the whole path of headings on the first line", async () => {
    const passages = await split(
      `# A\n\n## B\n\n### C\n\n${long("Some text. ")}\n\n## D\n\n${long("More text. ")}`,
    );
    expect(headingLines(passages)).toEqual(["A > B > C", "A > D"]);
  });

  it("joins small neighbours under one heading and keeps their headings apart", async () => {
    const [passage] = await split(
      "# Orders\n\n## Cancel\n\nBefore shipping.\n\n## Return\n\nWithin 14 days.",
    );
    expect(passage?.text).toBe(
      "Orders > Cancel / Return\n\n## Cancel\n\nBefore shipping.\n\n## Return\n\nWithin 14 days.",
    );
  });

  it("does not join sections of different headings", async () => {
    const filler = long("This nearly fills a passage. ");
    const short = upTo(120, "This does not. ");
    const passages = await split(
      `# T\n\n## A\n\n${filler}\n\n### A1\n\n${short}\n\n## B\n\n${short}\n\n### B1\n\n${filler}`,
    );
    expect(headingLines(passages)).toEqual(["T > A", "T > A > A1", "T > B", "T > B > B1"]);
  });

  it("takes no line of fenced code for a heading and cuts no fence that fits", async () => {
    const fence = "```bash\n# install\n\n## run\n\nnpm start\n```";
    const passages = await split(`# T\n\n${upTo(380, "Text before. ")}\n\n~~~\n# also code\n~~~\n\n${fence}`);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.filter(({ text }) => text.includes(fence))).toHaveLength(1);
    expect(new Set(headingLines(passages))).toEqual(new Set(["T"]));
  });

  it.each([
    ["title: Payments", "Payments"],
    ['title: "Pay: how"', "Pay: how"],
    ["description: x\ntitle: '支付'\r", "支付"],
    ["description: x", "First"],
    ["title:", "First"],
  ])("drops the front matter %j and takes its title", async (frontMatter, title) => {
    const [passage] = await split(`---\n${frontMatter}\n---\n# First\n\nText.`);
    expect(passage?.metadata.title).toBe(title);
    expect(passage?.text).not.toContain("---");
  });

  it("leaves a page alone that begins with a ruler", async () => {
    const [passage] = await split("---\n\nText.\n\n---\n\nMore.");
    expect(passage?.text).toBe("pay\n\n---\n\nText.\n\n---\n\nMore.");
  });

  it.each([
    ["# [Refund](/refund) a *paid* `order` ##", "Refund a paid order"],
    ["#\tTab", "Tab"],
    ["Underlined\n===", "Underlined"],
    ["# 退款 {#refund}", "退款"],
    ["# C#", "C#"],
  ])("reads the heading %j as %j", async (heading, title) => {
    const [passage] = await split(`${heading}\n\nText.`);
    expect(passage?.metadata.title).toBe(title);
  });

  it.each(["#hashtag", "- item\n---", "| a |\n---", "    # code"])(
    "takes %j for no heading",
    async (text) => {
      expect(headingLines(await split(text))).toEqual(["pay"]);
    },
  );

  it("keeps headings that have no text of their own and nothing below", async () => {
    const passages = await split("# FAQ\n\n## Can I pay later?\n\n## 可以退货吗？\n");
    expect(passages[0]?.text).toContain("可以退货吗？");
  });

  it.each(["", "\n\n", "---\ntitle: x\n---\n", "# Only a title"])(
    "makes no passage of %j",
    async (markdown) => {
      expect(await split(markdown)).toEqual([]);
    },
  );

  it.each([
    ["Chinese prose", "支付成功后会发送通知。"],
    ["English prose", "A notice is sent once the payment went through. "],
    ["lines", "- an item of a list\n"],
    ["one long run", "支付"],
    ["emoji", "😀"],
  ])("splits a long section of %s within the limit and loses nothing", async (_, unit) => {
    const body = unit.repeat(700).trim();
    const passages = await split(`# T\n\n${body}`, 100);
    expect(Math.max(...passages.map(({ text }) => count(text)))).toBeLessThanOrEqual(100);
    const rejoined = passages.map(({ text }) => text.slice("T\n\n".length)).join("");
    expect(rejoined.replace(/\s/g, "")).toBe(body.replace(/\s/g, ""));
  });

  it("ends parts of a long paragraph at the end of a sentence", async () => {
    const passages = await split(`# T\n\n${"支付成功后，系统会发送通知。".repeat(60)}`, 100);
    for (const { text } of passages) expect(text).toMatch(/。$/);
  });

  it("gives the same passages, unique ids and whole characters for any text", async () => {
    const piece = fc.oneof(
      fc.constantFrom("# ", "## ", "\n", "\n\n", "```", "---\n", "支付。", "refund ", "😀", "| a | b |\n"),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const markdown = pieces.join("");
        const passages = await split(markdown, 50);
        expect(await split(markdown, 50)).toEqual(passages);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        expect(passages.every(({ text }) => Buffer.from(text).toString() === text)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, 49, 100.5, Number.NaN])("rejects maxTokens %s", async (maxTokens) => {
    await expect(split("# T\n\nx", maxTokens)).rejects.toThrow(InvalidInputError);
    await expect(split("# T\n\nx", maxTokens)).rejects.toThrow("maxTokens is");
  });
});

describe("splitText", () => {
  it("titles the passages by the file's name and knows no headings", async () => {
    const passages = await splitText("# 退款说明\n\n三天到账。\n", "a/refunds.txt", count);
    expect(passages).toEqual([
      {
        id: "a/refunds.txt#1",
        text: "refunds\n\n# 退款说明\n\n三天到账。",
        metadata: { source: "a/refunds.txt", title: "refunds", section: "", ordinal: 1 },
      },
    ]);
  });

  it("makes no passage of an empty text", async () => {
    expect(await splitText(" \n", "a.txt", count)).toEqual([]);
  });
});
