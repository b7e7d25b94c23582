/**
 * Learns the weights of the ranker on the tuning halves of the judged queries, shows them on what they have not seen (the
 * test halves, and every query of the other corpus), and writes them: npm run train:ranker [-- --write]
 *
 * With --encoder FOLDER (see `scripts/minilm-encoder.py`), those for passages with other vectors than the built-in ones, on the
 * English corpus alone.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { IntentRetriever } from "langchain-tokenflow";
import { createPassageTagger } from "langchain-tokenflow/classifier";
import { type JudgedQuery, mean, readJudgedQueries } from "langchain-tokenflow/evaluation";
import { ingest } from "langchain-tokenflow/ingest";
import { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";
import { loadCachedEncoder } from "../bench/cached-encoder.js";
import { findCorpora } from "../bench/corpora.js";
import { AGREEMENT_WEIGHT, agreementOf } from "../src/ranking/agreement.js";
import { FEATURES } from "../src/ranking/features.js";
import { fitWeights, type JudgedCandidates } from "../src/ranking/fit-weights.js";
import { type FeatureWeights, scoreCandidates } from "../src/ranking/score-candidates.js";

const CANDIDATES = 250;
const CUTS = [4, 6, 20];

interface Case extends JudgedCandidates {
  readonly half: string;
  /** Passages that hold the answer, found or not. */
  readonly needed: number;
  readonly cap: number;
  /** Of the candidates' intents with the query's. */
  readonly agreements: readonly number[];
}

const folder = process.argv[process.argv.indexOf("--encoder") + 1 || Number.POSITIVE_INFINITY];
const cached = folder === undefined ? undefined : await loadCachedEncoder(folder);
// The vectors say more of words than BM25 does; what they do not know counts as names.
const features = FEATURES.filter((feature) => feature !== "words" && (cached || feature !== "vector"));
const found = findCorpora().filter(({ name }) => !cached || name === "medusa-docs");
const corpora: Case[][] = [];
for (const corpus of found) corpora.push(await casesOf(corpus.documents, corpus.queries));
await cached?.encoder.dispose();
const tuned = fitWeights(
  corpora.flatMap((cases) => halves(cases, "tune")),
  features,
);
console.log("weights", tuned);
const table = new Table({
  head: ["judged on", "learned on", ...CUTS.map((k) => `@${k}`), "@cap"],
  style: { head: [] },
});
for (const [i, cases] of corpora.entries()) {
  const { name } = found[i]!;
  for (const half of ["dev", "test"])
    table.push([`${name} ${half}`, "tuning halves", ...recalls(halves(cases, half), tuned)]);
  // Without another corpus, what is left out is judged by the tuning half.
  const [judged, training, learned] =
    corpora.length > 1
      ? ([cases, corpora[1 - i]!, "the other corpus"] as const)
      : ([cases.filter(({ half }) => half !== "tune"), halves(cases, "tune"), "tuning half"] as const);
  table.push([`${name} all unseen`, learned, ...recalls(judged, fitWeights(training, features))]);
  for (const weight of [0, 1])
    table.push([
      `${name} all unseen`,
      `${learned}, agreement ${weight}`,
      ...recalls(judged, fitWeights(training, features), weight),
    ]);
  for (const dropped of process.argv.includes("--ablate") ? features : []) {
    const rest = features.filter((feature) => feature !== dropped);
    table.push([
      `${name} all unseen`,
      `${learned}, without ${dropped}`,
      ...recalls(judged, fitWeights(training, rest)),
    ]);
  }
}
console.log(table.toString());
if (process.argv.includes("--write")) {
  const useful = Object.fromEntries(Object.entries(tuned).filter(([, weight]) => weight > 0));
  write(cached ? "FOREIGN_WEIGHTS" : "BUILT_IN_WEIGHTS", useful);
}

function halves(cases: readonly Case[], half: string): Case[] {
  return cases.filter((each) => each.half === half);
}

async function casesOf(
  documents: string,
  queryFiles: readonly (readonly [half: string, file: string])[],
): Promise<Case[]> {
  const directory = mkdtempSync(join(tmpdir(), "tokenflow-ranker-"));
  const store = await EmbeddedVectorStore.open({ directory, embeddings: cached?.embeddings });
  await ingest({ paths: [documents], sink: store, tagger: await createPassageTagger() });
  const retriever = new IntentRetriever({ vectorStore: store });
  const cases: Case[] = [];
  for (const [half, file] of queryFiles) {
    for (const query of await readJudgedQueries(file))
      cases.push(await caseOf(store, retriever, half, query));
  }
  await store.close();
  rmSync(directory, { recursive: true });
  return cases.filter(({ needed }) => needed > 0);
}

async function caseOf(
  store: EmbeddedVectorStore,
  retriever: IntentRetriever,
  half: string,
  query: JudgedQuery,
): Promise<Case> {
  const { plan, classification } = await retriever.retrieve(query.text);
  const hits = await store.search({ text: query.text, expansions: plan.expansions, k: CANDIDATES });
  return {
    half,
    needed: Object.values(query.relevant).filter((grade) => grade === 2).length,
    cap: plan.maxDocuments,
    candidates: hits.map(({ features }) => features),
    agreements: hits.map(({ document }) => agreementOf(document.metadata, classification.scores)),
    relevant: hits.map(({ document }) => query.relevant[document.id] === 2),
  };
}

function recalls(
  cases: readonly Case[],
  weights: FeatureWeights,
  agreementWeight = AGREEMENT_WEIGHT,
): string[] {
  const ranked = cases.map(({ candidates, relevant, agreements, ...each }) => {
    const scores = scoreCandidates(candidates, weights);
    return {
      ...each,
      order: relevant
        .map((answer, i) => ({ answer, score: scores[i]!.score + agreementWeight * agreements[i]! }))
        .sort((a, b) => b.score - a.score),
    };
  });
  const recall = (cut: (cap: number) => number) =>
    mean(
      ranked.map(
        ({ order, needed, cap }) => order.slice(0, cut(cap)).filter(({ answer }) => answer).length / needed,
      ),
    );
  return [...CUTS.map((k) => recall(() => k)), recall((cap) => cap)].map((value) => value.toFixed(3));
}

function write(constant: string, weights: FeatureWeights): void {
  const file = fileURLToPath(new URL("../src/ranking/learned-weights.ts", import.meta.url));
  const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${weight},\n`);
  const source = readFileSync(file, "utf8");
  writeFileSync(
    file,
    source.replace(new RegExp(`(const ${constant}: FeatureWeights = \\{\n)[^}]*\\}`), `$1${lines.join("")}}`),
  );
}
