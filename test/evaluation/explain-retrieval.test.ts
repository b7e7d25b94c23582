import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RuleClassifier } from "../../src/classifier/rule-classifier.js";
import { evaluateRetrieval } from "../../src/evaluation/evaluate-retrieval.js";
import { countLosses, explainRetrieval, recallOfRanking } from "../../src/evaluation/explain-retrieval.js";
import { retrievalCurve } from "../../src/evaluation/retrieval-curve.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { IntentRetriever, type IntentRetrieverInput } from "../../src/retriever/intent-retriever.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";

const QUERY = "how long does a refund take";
const REFUNDS = Array.from({ length: 8 }, (_, i) => ({
  id: `refund${i}`,
  pageContent: `Refunds ${i}\n\nA refund takes ${i + 3} working days. ${"It goes back to the card. ".repeat(i)}`,
  metadata: { intents: ["payment"] },
}));
const UNTAGGED = {
  id: "untagged",
  pageContent: "Refunds\n\nHow long does a refund take? A refund takes five days.",
  metadata: { intents: [] },
};
const STOCK = {
  id: "stock",
  pageContent: "Refunds of stock\n\nHow long a refund takes for a warehouse.",
  metadata: { intents: ["inventory"] },
};

let directory: string;
let store: EmbeddedVectorStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "tokenflow-explain-"));
  store = await EmbeddedVectorStore.open({ directory });
  await store.addDocuments([...REFUNDS, UNTAGGED, STOCK]);
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

async function explain(
  relevant: readonly string[],
  options: Partial<IntentRetrieverInput<EmbeddedVectorStore>> = {},
  labels: readonly string[] = ["payment"],
) {
  const classifier = new RuleClassifier({ taxonomy: businessTaxonomy });
  // Rules alone are never very sure; here they filter all the same.
  const retriever = new IntentRetriever({
    vectorStore: store,
    classifier,
    candidates: 6,
    filterCertainty: 0,
    ...options,
  });
  const query = { id: "q", text: QUERY, labels, relevant: Object.fromEntries(relevant.map((id) => [id, 2])) };
  const { queries } = await evaluateRetrieval(retriever, [query]);
  return { queries, explained: await explainRetrieval(retriever, queries) };
}

const lossesOf = async (...input: Parameters<typeof explain>) => {
  const { explained } = await explain(...input);
  return Object.fromEntries(explained[0]!.passages.map(({ id, lostBy }) => [id, lostBy]));
};

describe("explainRetrieval", () => {
  it("tells a passage's own tags from the query's intents where the filter kept it out", async () => {
    expect(await lossesOf(["untagged", "stock"], {}, ["payment"])).toEqual({
      untagged: "passageTags",
      stock: "passageTags",
    });
    expect(await lossesOf(["stock"], {}, ["inventory"])).toEqual({ stock: "queryIntents" });
    expect(await lossesOf(["untagged"], {}, [])).toEqual({ untagged: "queryIntents" });
  });

  it("tells what the cap lost from what ranks too low for it", async () => {
    const ids = REFUNDS.map(({ id }) => id);
    const { queries } = await explain(ids);
    const ranked = queries[0]!.retrieval.considered.map(({ id }) => id!);
    expect(ranked).toHaveLength(6);
    const limits = { single: { min: 2, max: 2 } };
    const all = await lossesOf(ranked, limits);
    expect(Object.values(all)).toEqual([undefined, undefined, "cap", "cap", "cap", "cap"]);
    expect(await lossesOf([ranked[3]!], limits)).toEqual({ [ranked[3]!]: "rank" });
    const beyond = ids.find((id) => !ranked.includes(id))!;
    expect(await lossesOf([beyond, "elsewhere"])).toEqual({ [beyond]: "candidates", elsewhere: "missing" });
    expect(await lossesOf(ranked, { tokenBudget: 0 })).toEqual(
      Object.fromEntries(ranked.map((id) => [id, "budget"])),
    );
  });

  it("gives places in every ranking, and counts what lost passages", async () => {
    const { explained } = await explain(["untagged", "elsewhere"]);
    const [untagged, elsewhere] = explained[0]!.passages;
    expect(untagged!.ranks).toMatchObject({ plain: 1, planned: null });
    expect(untagged!.ranks.words).toBeGreaterThan(0);
    expect(Object.values(elsewhere!.ranks)).toEqual([null, null, null, null, null]);
    expect(recallOfRanking(explained, "plain", 1)).toBe(0.5);
    expect(countLosses(explained)).toEqual(
      expect.arrayContaining([
        ["passageTags", 1],
        ["missing", 1],
      ]),
    );
  });
});

describe("retrievalCurve", () => {
  it("holds and costs more with every document", async () => {
    const { queries } = await explain(["refund0", "refund1", "untagged"]);
    const { plain, planned } = retrievalCurve(queries);
    for (const points of [plain, planned]) {
      expect(points.map(({ documents }) => documents)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
      for (const [i, point] of points.slice(1).entries()) {
        expect(point.recall).toBeGreaterThanOrEqual(points[i]!.recall);
        expect(point.tokens).toBeGreaterThanOrEqual(points[i]!.tokens);
      }
    }
    expect(plain.at(-1)!.recall).toBe(1);
  });
});
