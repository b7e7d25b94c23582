import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidInputError } from "../../src/errors.js";
import type { IntentModel } from "../../src/models/intent-model.js";
import { loadModel } from "../../src/models/load-model.js";
import { tuneModel } from "../../src/training/tune-model.js";
import { writeDecision } from "../../src/training/write-model.js";
import { trainBakery, writeBakery } from "../models/small-model.js";

/** Other words for the bakery's intents than it was trained on. */
const texts = [
  ...["bake bread", "bake rye", "please bake", "烤面包", "烤两个", "bake one loaf", "can you bake cake"].map(
    (text) => ({ text, labels: ["bake"] }),
  ),
  ...[
    "deliver it",
    "delivery today",
    "deliver my cake",
    "送到家",
    "送货",
    "is delivery free",
    "deliver bread",
  ].map((text) => ({ text, labels: ["deliver"] })),
  ...["what a day", "hello", "你好", "who are you", "tell a story", "几点了", "sing a song"].map((text) => ({
    text,
    labels: [],
  })),
];

let directory: string;
let model: IntentModel;

beforeAll(async () => {
  directory = await writeBakery(await trainBakery());
  // Nothing reaches this threshold: there is much to gain.
  await writeDecision(directory, { neural: { threshold: 1, clauseWeight: 0, ruleWeight: 0 } });
  model = await loadModel(directory);
});
afterAll(() => model.dispose());

describe("tuneModel", () => {
  it("finds values that do better on texts held out, and tells what changes", async () => {
    const { mode, before, after, tuned, current, changes } = await tuneModel(texts, { model, folds: 3 });
    expect(mode).toBe("neural");
    expect(current.threshold).toBe(1);
    expect(tuned.threshold).toBeLessThan(1);
    expect(before.exampleF1).toBeCloseTo(1 / 3, 5);
    expect(after.exampleF1).toBeGreaterThan(before.exampleF1);
    for (const change of changes) expect(change.before).not.toEqual(change.after);
    expect(changes.length).toBeGreaterThan(5);
  });

  it("gives the same values for the same seed", async () => {
    const runs = [1, 2].map(() => tuneModel(texts, { model, seed: 7 }));
    const [first, second] = await Promise.all(runs);
    expect(first).toEqual(second);
  });

  it.each([
    ["too few examples", texts.slice(0, 3), {}, /3 examples are too few to tune on; give 20 or more/],
    [
      "a label of another trade",
      [...texts, { text: "sell it", labels: ["sell"] }],
      {},
      /"sell it" has the label "sell"/,
    ],
    ["one fold", texts, { folds: 1 }, /folds is 1; give a whole number from 2/],
    ["one text alone", Array(20).fill(texts[0]), {}, /all nearly the same text/],
  ])("refuses %s", async (_, examples, options, message) => {
    const work = tuneModel(examples, { model, ...options });
    await expect(work).rejects.toThrow(InvalidInputError);
    await expect(work).rejects.toThrow(message);
  });

  it("stops when the signal is aborted", async () => {
    const reason = new Error("enough");
    await expect(tuneModel(texts, { model, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("writeDecision", () => {
  it("changes what it is given and keeps the rest", async () => {
    const other = await writeBakery(await trainBakery());
    const { manifest: before } = await loadAndDispose(other);
    const neural = { threshold: 0.4, clauseWeight: 0.5, ruleWeight: 0, perIntent: { bake: 0.2 } };
    await writeDecision(other, { neural });
    const { manifest } = await loadAndDispose(other);
    expect(manifest).toEqual({ ...before, decision: { ...before.decision, neural } });
  });
});

async function loadAndDispose(folder: string): Promise<IntentModel> {
  const loaded = await loadModel(folder);
  await loaded.dispose();
  return loaded;
}
