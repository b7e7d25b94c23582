/**
 * The main job, run by `npm start`: indexes the sample knowledge base (vectorstore/knowledge-base, Markdown, Chinese
 * and English) into an embedded store and answers a dozen questions whose answers are known, with far fewer tokens than the
 * store's plain top 20. The first four are the specification's.
 */
import Table from "cli-table3";
import { IntentRetriever, type Retrieval } from "langchain-tokenflow";
import type { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { type KnownAnswer, readKnownAnswers } from "./known-answers.js";
import { openSampleStore } from "./sample-store.js";

const QUESTIONS = [
  ...["zh-01", "zh-02", "zh-03", "zh-04"], // the specification's
  ...["zh-05", "zh-09", "zh-13", "zh-17"],
  ...["en-01", "en-06", "en-12", "en-18", "en-27"],
];

const store = await openSampleStore(({ passages }) => console.error(`  ${passages} passages`));
try {
  await ask(store, await readKnownAnswers(store));
} finally {
  await store.close();
}

async function ask(store: EmbeddedVectorStore, known: ReadonlyMap<string, KnownAnswer>): Promise<void> {
  const retriever = new IntentRetriever({ vectorStore: store, measureBaseline: true });
  const table = new Table({
    head: ["question", "intents (score)", "documents sent", "tokens: sent / top 20", "answer sent?"],
    style: { head: [], border: [] },
  });
  const totals = { sent: 0, baseline: 0, answered: 0 };
  const questions = QUESTIONS.flatMap((id) => known.get(id) ?? []);
  for (const question of questions) {
    const retrieval = await retriever.retrieve(question.text);
    const ids = retrieval.documents.map(({ document }) => document.id ?? "");
    const answered = question.answers.filter((answer) => answer.some((id) => ids.includes(id))).length;
    totals.sent += retrieval.tokens.sent;
    totals.baseline += retrieval.tokens.baseline;
    totals.answered += answered === question.answers.length ? 1 : 0;
    table.push(row(question, retrieval, answered));
  }
  console.log(table.toString());
  const saved = 1 - totals.sent / totals.baseline;
  console.log(
    `\n${questions.length} questions: ${totals.sent} tokens sent instead of ${totals.baseline} (the same store's plain top 20), ` +
      `${(100 * saved).toFixed(1)} % saved; the whole answer was among the documents for ${totals.answered} of ${questions.length}.`,
  );
}

function row(
  { text, answers }: KnownAnswer,
  { classification, documents, tokens }: Retrieval,
  answered: number,
) {
  const intents = classification.intents.map((intent) =>
    intent === "none" ? "none" : `${intent} ${classification.scores[intent]?.toFixed(2)}`,
  );
  const sent = documents.map(({ document }) =>
    shorten(`${document.metadata.source} › ${document.metadata.section}`, 52),
  );
  const verdict = answered === answers.length ? "yes" : `${answered} of ${answers.length} parts`;
  return [
    wrap(text, 30),
    intents.join("\n"),
    sent.join("\n"),
    `${tokens.sent} / ${tokens.baseline}`,
    verdict,
  ];
}

/** Columns that a character takes on a terminal. */
function columnsOf(character: string): number {
  return /[\u1100-\uffe6]/.test(character) ? 2 : 1;
}

/** Lines of at most `width` columns; Chinese has no spaces to break at. */
function wrap(text: string, width: number): string {
  let used = 0;
  return [...text].reduce((lines, character) => {
    used += columnsOf(character);
    if (used <= width) return lines + character;
    used = columnsOf(character);
    return `${lines}\n${character}`;
  }, "");
}

function shorten(text: string, width: number): string {
  const [line, rest] = wrap(text, width - 1).split("\n");
  return rest === undefined ? line! : `${line}…`;
}
