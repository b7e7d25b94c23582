import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

interface Answer {
  readonly id?: unknown;
  readonly query: string;
  readonly intents: string[];
  readonly plan: {
    query: string;
    filter: { anyOf: string[] } | null;
    minDocuments: number;
    maxDocuments: number;
  };
  readonly documents: {
    id: string;
    score: number;
    tokens: number;
    metadata: Record<string, unknown>;
    text: string;
  }[];
  readonly tokens: { sent: number; baseline: number; saved: number };
}

const PASSAGES = [
  ["pay", "支付 > 支付方式\n\n支持银行卡、钱包和余额支付，支付成功后生成支付流水。"],
  ["refund", "Refunds\n\nA refund returns the captured payment to the customer's card within three days."],
  ["notify", "通知 > 模板\n\n用短信、邮件和推送给用户发送通知，通知模板可以带变量。"],
  ["alert", "Alerts\n\nSend an e-mail notification or a push message when something happens."],
  ["login", "登录\n\n用户用手机号和验证码登录，登录后得到访问令牌。"],
  ["stock", "Stock levels\n\nReserve inventory in a warehouse and replenish it when stock runs low."],
  ["ship", "订单 > 物流\n\n查看订单状态和物流轨迹，发货后不能取消订单。"],
] as const;

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const store = () => at("store");
const passage = ([id, text]: readonly [string, string], metadata?: object) =>
  `${JSON.stringify({ id, text, metadata })}\n`;
const retrieve = async (...argv: string[]) => {
  const { lines, ...result } = await runCommand(["retrieve", "--store", store(), ...argv]);
  return { ...result, answers: lines as unknown as Answer[] };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tokenflow-store-"));
  await writeFile(at("passages.jsonl"), PASSAGES.map((row) => passage(row, { page: row[0] })).join(""));
  const { code, stderr } = await runCommand(["index", "--store", store(), at("passages.jsonl")]);
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => rm(folder, { recursive: true }));

describe("tokenflow index", () => {
  it("sums up as a JSON line and finds nothing to do the second time", async () => {
    const argv = ["index", "--store", at("summed"), at("passages.jsonl")];
    const counts = { store: at("summed"), added: 0, unchanged: 0, deleted: 0, skipped: 0 };
    const first = await runCommand(argv);
    expect(first.lines).toEqual([{ ...counts, added: PASSAGES.length }]);
    expect(first.stderr).toContain("indexing: 100 %, 7 passages");
    expect((await runCommand(argv)).lines).toEqual([{ ...counts, unchanged: PASSAGES.length }]);
  });

  it("takes folders of Markdown and text in both languages, and forgets passages that are gone", async () => {
    await mkdir(at("docs/指南"), { recursive: true });
    await writeFile(at("docs/refunds.md"), "# Refunds\n\nA refund takes three days.");
    await writeFile(at("docs/指南/支付.txt"), "支付成功后会收到通知。");
    const argv = ["index", "--store", at("from-docs"), at("docs")];
    expect((await runCommand(argv)).lines).toMatchObject([{ added: 2 }]);
    await writeFile(at("docs/refunds.md"), "");
    expect((await runCommand(argv)).lines).toMatchObject([{ added: 0, unchanged: 1, deleted: 1 }]);
    const { lines } = await runCommand([
      "retrieve",
      "--store",
      at("from-docs"),
      "--baseline",
      "5",
      "支付通知",
    ]);
    expect((lines[0] as unknown as Answer).documents.map(({ id }) => id)).toEqual(["指南/支付.txt#1"]);
  });

  it("says which files of other kinds it skipped, in one line and not in the JSON", async () => {
    await mkdir(at("mixed"));
    const others = ["a.png", "b.PNG", "c.rst", "LICENSE", ...Array.from({ length: 8 }, (_, i) => `x.k${i}`)];
    for (const name of others) await writeFile(at("mixed", name), "x");
    await writeFile(at("mixed/pay.md"), "# Pay\n\nBy card.");
    const { lines, stderr } = await runCommand(["index", "--store", at("from-mixed"), at("mixed")]);
    expect(lines).toEqual([{ store: at("from-mixed"), added: 1, unchanged: 0, deleted: 0, skipped: 0 }]);
    expect(stderr).toMatch(
      /\ntokenflow: 12 files of other kinds skipped: \.png 2, \.k0 1, (\.k\d 1, ){6}others 3\n$/,
    );
  });

  it("stops at a broken line and names it; skips and reports it when told to", async () => {
    await writeFile(at("broken.jsonl"), `${passage(PASSAGES[0])}{"id": "x"\n${passage(PASSAGES[1])}`);
    const argv = ["index", "--store", at("partly"), at("broken.jsonl")];
    const stopped = await runCommand(argv);
    expect(stopped).toMatchObject({ code: 1, stdout: "" });
    expect(stopped.stderr).toMatch(/^tokenflow: .*broken\.jsonl:2: is not JSON[^\n]*\n$/);

    const skipping = await runCommand([...argv, "--skip-broken"]);
    expect(skipping.code).toBe(0);
    expect(skipping.lines).toMatchObject([{ added: 2, skipped: 1 }]);
    expect(skipping.stderr).toMatch(/tokenflow: skipped: .*broken\.jsonl:2: [^\n]+\n$/);
  });

  it("makes no store for a path that does not exist", async () => {
    const { code } = await runCommand([
      "index",
      "--store",
      at("unmade"),
      at("passages.jsonl"),
      at("nowhere"),
    ]);
    expect(code).toBe(1);
    expect(existsSync(at("unmade"))).toBe(false);
  });

  it("leaves a folder alone that is no store", async () => {
    await mkdir(at("photos"));
    await writeFile(at("photos/cat.jpg"), "x");
    const { code, stderr } = await runCommand(["index", "--store", at("photos"), at("passages.jsonl")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^tokenflow: Store .*photos: [^\n]+\n$/);
    expect(await readdir(at("photos"))).toEqual(["cat.jpg"]);
  });

  it("draws a bar on a terminal, and none for graphs that so few passages do not need", async () => {
    const argv = ["index", "--store", at("bar"), at("passages.jsonl")];
    const { code, stderr } = await runCommand(argv, { isTTY: true });
    expect(code).toBe(0);
    expect(stderr).toContain("indexing ");
    expect(stderr).not.toContain("indexing: 100 %");
    expect(stderr).not.toContain("building graphs");
  });

  it("goes on where an interrupted run was", async () => {
    await writeFile(
      at("many.jsonl"),
      Array.from({ length: 600 }, (_, i) => passage([`p${i}`, `${PASSAGES[i % 7]![1]} ${i}`])).join(""),
    );
    const argv = ["index", "--store", at("resumed"), at("many.jsonl")];
    const abort = new AbortController();
    abort.abort(new Error("interrupted"));
    const interrupted = await runCommand(argv, { signal: abort.signal });
    expect(interrupted).toMatchObject({ code: 130, stdout: "", stderr: "tokenflow: interrupted\n" });
    expect((await runCommand(argv)).lines).toMatchObject([{ added: 600 }]);
  });
});

describe("tokenflow retrieve", () => {
  it("prints one JSON line per query with exactly the documented keys", async () => {
    const { code, stderr, answers } = await retrieve("支付成功后发送通知", "how do I get a refund?");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answers.map(({ query }) => query)).toEqual(["支付成功后发送通知", "how do I get a refund?"]);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(["query", "intents", "plan", "documents", "tokens"]);
      expect(Object.keys(answer.plan)).toEqual(["query", "filter", "minDocuments", "maxDocuments"]);
      expect(Object.keys(answer.tokens)).toEqual(["sent", "baseline", "saved"]);
      for (const document of answer.documents) {
        expect(Object.keys(document)).toEqual(["id", "score", "tokens", "metadata", "text"]);
      }
    }
  });

  it.each([
    ["支付成功后发送通知", ["payment", "notification"], ["pay", "notify"]],
    ["reserve stock in the warehouse", ["inventory"], ["stock"]],
  ])("answers %j with what its intents need", async (query, intents, ids) => {
    const { answers } = await retrieve(query);
    const [answer] = answers;
    expect([...answer!.intents].sort()).toEqual([...intents].sort());
    expect(answer!.plan.filter?.anyOf).toEqual(expect.arrayContaining(intents));
    expect(answer!.documents.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(answer!.documents.length).toBeLessThanOrEqual(answer!.plan.maxDocuments);
  });

  it("accounts for the tokens: what is sent, and what the plain top 20 would be", async () => {
    const { answers } = await retrieve("退款 refund");
    const { documents, tokens } = answers[0]!;
    expect(tokens.sent).toBe(documents.reduce((sum, document) => sum + document.tokens, 0));
    expect(tokens.saved).toBe(tokens.baseline - tokens.sent);
    const plain = await retrieve("--baseline", "20", "退款 refund");
    expect(tokens.baseline).toBe(plain.answers[0]!.tokens.sent);
  });

  it("keeps ids, text and metadata of the passages", async () => {
    const { answers } = await retrieve("--baseline", "7", "refund 退款");
    const refund = answers[0]!.documents.find(({ id }) => id === "refund");
    expect(refund?.text).toBe(PASSAGES[1][1]);
    expect(refund?.metadata).toMatchObject({ page: "refund", token_count: refund?.tokens });
  });

  it("explains scores and cuts long passages where asked to", async () => {
    const answer = "A refund takes five days.";
    const filler = "The catering team looks after the rooms. ".repeat(30);
    const rows = [
      passage(["long", `Money\n\n${filler}\n\n${answer}`]),
      passage(["best", `Refunds\n\n${answer}`]),
    ];
    await writeFile(at("long.jsonl"), rows.join(""));
    await runCommand(["index", "--store", at("long"), at("long.jsonl")]);
    const argv = ["--trim", "0.5", "--whole", "1", "--explain", "how long does a refund take"];
    const { lines } = await runCommand(["retrieve", "--store", at("long"), ...argv]);
    const { documents } = lines[0] as unknown as Answer & { documents: { contributions: object }[] };
    expect(documents.map(({ id }) => id)).toEqual(["best", "long"]);
    expect(documents[1]!.text).toContain(answer);
    expect(documents[1]!.metadata).toMatchObject({ trimmed: true, token_count: documents[1]!.tokens });
    expect(documents[1]!.contributions).toMatchObject({ agreement: expect.any(Number) });
    const { code, stderr } = await retrieve("--trim", "2", "退款");
    expect(code).toBe(2);
    expect(stderr).toContain("0.01 to 1");
  });

  it("gives the plain top N of the store as baseline, in the same shape", async () => {
    const { answers } = await retrieve("--baseline", "2", "用户支付后发送通知");
    expect(answers).toMatchObject([
      {
        query: "用户支付后发送通知",
        intents: [],
        plan: { query: "用户支付后发送通知", filter: null, minDocuments: 2, maxDocuments: 2 },
        tokens: { saved: 0 },
      },
    ]);
    expect(answers[0]!.documents).toHaveLength(2);
    expect(Object.keys(answers[0]!)).toEqual(["query", "intents", "plan", "documents", "tokens"]);
  });

  it("reads queries from stdin, passes ids through and keeps the order", async () => {
    const rows = Array.from({ length: 20 }, (_, id) => ({ id, text: id % 2 ? "退款" : "track my parcel" }));
    const stdin = rows.map((row) => JSON.stringify(row)).join("\n");
    const { code, lines } = await runCommand(["retrieve", "--store", store(), "--jsonl"], { stdin });
    expect(code).toBe(0);
    expect(lines.map(({ id, query }) => ({ id, text: query }))).toEqual(rows);
  });

  it.each([
    ["100,000 characters", "退款流程".repeat(25_000)],
    ["lone surrogates", "退款 \ud800 refund"],
    ["search syntax", 'refund" OR * NEAR( ) -退款 : ^'],
    ["signs alone", "？！…"],
  ])("takes a query of %s", async (_, text) => {
    const { code, lines } = await runCommand(["retrieve", "--store", store(), "--jsonl"], {
      stdin: JSON.stringify({ text }),
    });
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ query: text }]);
  });

  it("fails for a folder that is no store, or does not exist, and makes none", async () => {
    for (const directory of [folder, at("nowhere")]) {
      const { code, stdout, stderr } = await runCommand(["retrieve", "--store", directory, "退款"]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(`tokenflow: Store ${directory}: `);
      expect(stderr.match(/\n/g)).toHaveLength(1);
    }
    expect(existsSync(at("nowhere"))).toBe(false);
  });
});

describe("tokenflow eval retrieval", () => {
  const QUERIES = [
    { id: "q1", text: "钱包能不能付款", labels: ["payment"], relevant: { pay: 2 } },
    { id: "q2", text: "reserve inventory", labels: ["inventory"], relevant: { stock: 2, ship: 1 } },
    {
      id: "q3",
      text: "支付成功后发送通知",
      labels: ["payment", "notification"],
      relevant: { pay: 2, nowhere: 2 },
    },
  ];

  beforeAll(() =>
    writeFile(at("queries.jsonl"), QUERIES.map((query) => `${JSON.stringify(query)}\n`).join("")),
  );

  it("prints the figures and shows tables, the whole beside each kind of query", async () => {
    const { code, stderr, lines } = await runCommand([
      "eval",
      "retrieval",
      "--store",
      store(),
      at("queries.jsonl"),
    ]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        metrics: { queries: 3, answerable: 3, lost: 0 },
        kinds: { single: { queries: 2 }, multiple: { queries: 1 } },
        intents: { queries: 3 },
      },
    ]);
    expect(stderr).toContain("plain top 20");
    expect(stderr).toContain("multiple");
    expect(stderr).toContain('1 of 4 judged passages are not in the store, such as "nowhere"');
  });

  it("explains where each passage that answers stands, and what lost it", async () => {
    const argv = ["eval", "retrieval", "--store", store(), at("queries.jsonl"), "--explain"];
    const { lines, stderr } = await runCommand(argv);
    expect(lines.map(({ id }) => id)).toEqual(["q1", "q2", "q3", undefined]);
    expect(lines).toMatchObject([
      { intents: ["payment"], passages: [{ id: "pay", ranks: { plain: 1, planned: 1 } }] },
      { passages: [{ id: "stock" }] },
      { passages: [{ id: "pay" }, { id: "nowhere", ranks: { plain: null }, lostBy: "missing" }] },
      { losses: { missing: 1 } },
    ]);
    expect(stderr).toContain("not in the store");
  });

  it("writes a page with charts that needs no network, the figures and every query", async () => {
    const argv = ["eval", "retrieval", "--store", store(), at("queries.jsonl"), "--report", at("report")];
    const { code, stderr, lines } = await runCommand(argv);
    expect(code).toBe(0);
    expect(stderr).toContain(`Report: ${at("report")}`);
    const report = await readFile(at("report", "queries.jsonl"), "utf8");
    const queries = report
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(queries).toMatchObject([{ id: "q1" }, { id: "q2" }, { id: "q3", passages: [{}, {}] }]);
    const figures = JSON.parse(await readFile(at("report", "metrics.json"), "utf8"));
    expect(figures).toMatchObject(lines[0]!);
    expect(figures.curve.plain).toHaveLength(20);
    const page = await readFile(at("report", "index.html"), "utf8");
    expect(page.match(/<svg/g)).toHaveLength(4);
    expect(page).not.toMatch(/<script|<link|src=|href="http/);
  });

  it("names a broken line", async () => {
    await writeFile(at("bad.jsonl"), '{"id": "q"}\n');
    const { code, stderr } = await runCommand(["eval", "retrieval", "--store", store(), at("bad.jsonl")]);
    expect(code).toBe(1);
    expect(stderr).toContain("bad.jsonl:1: ");
  });
});
