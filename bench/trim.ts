/**
 * What trimming saves and what it loses, judged by the sentences that answer (bench/judged/answers.jsonl): whether they are
 * left in their own passages, and whether they are in what is sent, beside sending fewer documents whole.
 * Run: npm run bench:trim
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { IntentRetriever, type Retrieval } from "langchain-tokenflow";
import { createClassifier } from "langchain-tokenflow/classifier";
import { type JudgedQuery, readJudgedQueries } from "langchain-tokenflow/evaluation";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { PassageTrimmer } from "../src/retriever/trim-passage.js";
import { loadTokenCounter } from "../src/tokens.js";
import { type Corpus, findCorpora } from "./corpora.js";

interface Answer {
  /** Of the judged query. */
  readonly id: string;
  readonly document: string;
  /** Verbatim, a sentence or line of the document. */
  readonly answer: string;
}

interface Passage {
  readonly id: string;
  readonly text: string;
}

interface Asked extends JudgedQuery {
  readonly answer: Answer;
}

const SHARES = [1, 0.7, 0.6, 0.5];
/** How many of the best passages stay whole. */
const WHOLE = [1, 2, 3];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const nameOf = (share: number) => (share === 1 ? "off" : String(share));

const answers = new Map(
  readLines<Answer>(fileURLToPath(new URL("judged/answers.jsonl", import.meta.url))).map((answer) => [
    answer.id,
    answer,
  ]),
);
const count = await loadTokenCounter();
const classifier = await createClassifier();
for (const corpus of findCorpora()) {
  const passages = readLines<Passage>(corpus.documents);
  const asked = await askedOf(corpus);
  console.log(`\n${corpus.name}: ${asked.length} sentences that answer, in their own passages`);
  await ownPassages(passages, asked);
  console.log("the same among what the plan sends");
  await whatIsSent(passages, asked);
}

function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

async function askedOf({ queries }: Corpus): Promise<Asked[]> {
  const judged = (await Promise.all(queries.map(([, file]) => readJudgedQueries(file)))).flat();
  return judged.flatMap((query) => {
    const answer = answers.get(query.id);
    return answer ? [{ ...query, answer }] : [];
  });
}

async function ownPassages(passages: readonly Passage[], asked: readonly Asked[]): Promise<void> {
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const table = new Table({ head: ["trim", "tokens", "saved", "kept"], style: { head: [] } });
  for (const share of SHARES) {
    let [before, after, kept] = [0, 0, 0];
    for (const { text: query, answer } of asked) {
      const passage = texts.get(answer.document)!;
      const trimmed = (await PassageTrimmer.load(query, share)).trim(passage, count(passage));
      before += count(passage);
      after += count(trimmed);
      if (trimmed.includes(answer.answer)) kept += 1;
    }
    const tokens = String(Math.round(after / asked.length));
    table.push([nameOf(share), tokens, percent(1 - after / before), percent(kept / asked.length)]);
  }
  console.log(table.toString());
}

/** The plan's own bands, whole and cut. */
async function whatIsSent(passages: readonly Passage[], asked: readonly Asked[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "tokenflow-bench-"));
  const vectorStore = await EmbeddedVectorStore.open({ directory: join(directory, "store") });
  try {
    // Without intents in the passages the retriever ranks as plain retrieval does.
    await vectorStore.addDocuments(passages.map(({ id, text }) => ({ id, pageContent: text, metadata: {} })));
    const table = new Table({
      head: ["trim", "left whole", "tokens", "saved", "answers sent"],
      style: { head: [] },
    });
    const cut = SHARES.filter((trim) => trim < 1).flatMap((trim) => WHOLE.map((whole) => ({ trim, whole })));
    for (const { trim, whole } of [{ trim: 1, whole: 0 }, ...cut]) {
      const retriever = new IntentRetriever({ vectorStore, classifier, trim, whole });
      const sent = await Promise.all(asked.map(({ text }) => retriever.retrieve(text)));
      const sum = (of: (retrieval: Retrieval) => number) =>
        sent.reduce((total, retrieval) => total + of(retrieval), 0);
      const tokens = sum((retrieval) => retrieval.tokens.sent);
      const answered = asked.filter(({ answer }, i) =>
        sent[i]!.documents.some(
          ({ document: { id, pageContent } }) =>
            id === answer.document && pageContent.includes(answer.answer),
        ),
      );
      table.push([
        nameOf(trim),
        trim === 1 ? "all" : whole,
        Math.round(tokens / asked.length),
        percent(1 - tokens / sum((retrieval) => retrieval.tokens.baseline)),
        percent(answered.length / asked.length),
      ]);
    }
    console.log(table.toString());
  } finally {
    await vectorStore.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
