/**
 * What trimming saves and what it loses: passages that answer judged queries, cut down for their query, and whether the
 * sentence that answers (bench/judged/answers.jsonl) is still there. Run: npm run bench:trim
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { readJudgedQueries } from "langchain-tokenflow/evaluation";
import { PassageTrimmer } from "../src/retriever/trim-passage.js";
import { loadTokenCounter } from "../src/tokens.js";
import { findCorpora } from "./corpora.js";

interface Answer {
  /** Of the judged query. */
  readonly id: string;
  readonly document: string;
  /** Verbatim, a sentence or line of the document. */
  readonly answer: string;
}

const SHARES = [1, 0.7, 0.5, 0.35];
const verbose = process.argv.includes("--misses");
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const answers = new Map(
  readLines<Answer>(fileURLToPath(new URL("judged/answers.jsonl", import.meta.url))).map((answer) => [
    answer.id,
    answer,
  ]),
);
const count = await loadTokenCounter();
const table = new Table({
  head: ["corpus", "answers", "trim", "tokens", "saved", "answers kept"],
  style: { head: [] },
});
for (const { name, documents, queries } of findCorpora()) {
  const texts = new Map(readLines<{ id: string; text: string }>(documents).map(({ id, text }) => [id, text]));
  const judged = (await Promise.all(queries.map(([, file]) => readJudgedQueries(file)))).flat();
  const asked = judged.filter(({ id }) => answers.has(id));
  for (const share of SHARES) {
    let [before, after, kept] = [0, 0, 0];
    for (const { id, text: query } of asked) {
      const { document, answer } = answers.get(id)!;
      const passage = texts.get(document)!;
      const tokens = count(passage);
      const trimmed = (await PassageTrimmer.load(query, share)).trim(passage, tokens);
      before += tokens;
      after += count(trimmed);
      if (trimmed.includes(answer)) kept += 1;
      else if (verbose) console.log(`${share} ${id} ${query}\n    ${answer}`);
    }
    const { length } = asked;
    table.push([
      name,
      length,
      share === 1 ? "off" : share,
      Math.round(after / length),
      percent(1 - after / before),
      percent(kept / length),
    ]);
  }
}
console.log(table.toString());
