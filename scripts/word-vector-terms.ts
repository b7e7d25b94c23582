/**
 * Turns the texts that word vectors are learned from into terms, exactly as the library reads them, for
 * `models/word-vectors/train.py`: npx tsx scripts/word-vector-terms.ts SECTIONS_FOLDER OUTPUT_FOLDER
 *
 * SECTIONS_FOLDER holds en.jsonl.gz and zh.jsonl.gz: {"source","path","title","heading","text"} a line. Every output is a
 * table of tab-separated columns whose terms are joined by spaces.
 */

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import * as z from "zod/v4";
import { businessTaxonomy } from "../src/intents/business-taxonomy.js";
import { readJsonl, readJsonlFile } from "../src/jsonl.js";
import { subwordTerms } from "../src/text/subword-terms.js";

const DATA = fileURLToPath(new URL("../models/word-vectors/data/", import.meta.url));
const sectionSchema = z.object({
  source: z.string(),
  path: z.string(),
  title: z.string(),
  heading: z.string(),
  text: z.string(),
});
const questionSchema = z.object({ row: z.int(), question: z.string() });
const pairSchema = z.object({ question: z.string(), heading: z.string(), text: z.string() });

const [sections, output] = process.argv.slice(2);
if (!sections || !output) throw new Error("usage: word-vector-terms.ts SECTIONS_FOLDER OUTPUT_FOLDER");
await mkdir(output, { recursive: true });

const terms = (text: string) => subwordTerms(text).join(" ");

for (const language of ["en", "zh"]) {
  const file = join(sections, `${language}.jsonl.gz`);
  await table(
    `sections.${language}.tsv`,
    readJsonl(createReadStream(file).pipe(createGunzip()), file, sectionSchema),
    (row) => [row.source, row.path, ...[row.title, row.heading, row.text].map(terms)],
  );
  await table(
    `questions.${language}.tsv`,
    readJsonlFile(join(DATA, `questions.${language}.jsonl`), questionSchema),
    ({ row, question }) => [String(row), terms(question)],
  );
}
await table(
  "pairs.tsv",
  readJsonlFile(join(DATA, "pairs.jsonl"), pairSchema),
  ({ question, heading, text }) => [question, heading, text].map(terms),
);
await table("concepts.tsv", concepts(), ({ names }) => names.map(terms));

async function* concepts() {
  const all = [...businessTaxonomy.concepts, ...businessTaxonomy.intents.flatMap(({ concepts }) => concepts)];
  for (const { en, zh } of all) yield { value: { names: [...en, ...zh] } };
}

async function table<Row>(
  name: string,
  rows: AsyncIterable<{ readonly value: Row }>,
  columns: (row: Row) => readonly string[],
): Promise<void> {
  const stream = createWriteStream(join(output!, name));
  for await (const { value } of rows) {
    const line = columns(value).map((column) => column.replace(/[\t\n\r]/g, " "));
    if (!stream.write(`${line.join("\t")}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}
