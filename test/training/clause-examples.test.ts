import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/models/load-model.js";
import { areClausewise } from "../../src/training/clause-examples.js";
import { trainNgramModel } from "../../src/training/train-ngram-model.js";
import { writeBakery } from "../models/small-model.js";

const needs = {
  bake: ["bake a rye loaf", "bake two rolls", "make a cheese cake", "bake some bread", "make apple pie"],
  deliver: [
    "send it to my office",
    "deliver the box",
    "bring it to the station",
    "ship it home",
    "deliver by noon",
  ],
  pay: ["charge my card", "pay by transfer", "pay the bill", "charge the account", "pay what I owe"],
};
type Need = keyof typeof needs;
const labels = Object.keys(needs) as Need[];

/** Nearly all of them two needs in one sentence, so that whole sentences alone hardly tell which word is whose. */
const joined = labels.flatMap((first) =>
  labels
    .filter((second) => second !== first)
    .flatMap((second) =>
      needs[first].map((text, i) => ({
        text: `${text} and then ${needs[second][(i + 2) % 5]}`,
        labels: [first, second],
      })),
    ),
);
const single = labels.map((label) => ({ text: needs[label][0]!, labels: [label] }));

describe("areClausewise", () => {
  it("says whether sentences of several labels have a clause for each", () => {
    expect(areClausewise(joined)).toBe(true);
    expect(areClausewise(single)).toBe(false);
    const tangled = joined.map(({ text, ...rest }) => ({ text: text.replace(" and then", ""), ...rest }));
    expect(areClausewise([...tangled, ...joined.slice(0, 5)])).toBe(false);
  });
});

describe("a model of sentences that are put together", () => {
  it("knows the single needs, of which it was hardly shown any", async () => {
    const model = await loadModel(
      await writeBakery(await trainNgramModel([...joined, ...single], { name: "put" })),
    );
    for (const label of labels) {
      const rows = await model.predict(needs[label]);
      for (const row of rows) {
        const highest = row.indexOf(Math.max(...row));
        expect(model.labels[highest]).toBe(label);
        expect(row.filter((value) => value >= model.manifest.decision.neural.threshold)).toHaveLength(1);
      }
    }
    await model.dispose();
  });

  it("counts up to the total that it told at first", async () => {
    const seen: { done: number; total: number }[] = [];
    await trainNgramModel([...joined, ...single], {
      name: "put",
      onProgress: (progress) => seen.push(progress),
    });
    expect(new Set(seen.map(({ total }) => total)).size).toBe(1);
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
  });
});
