import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InferenceError } from "../../src/errors.js";
import type { IntentModel } from "../../src/models/intent-model.js";
import { loadModel } from "../../src/models/load-model.js";
import { bakeryExamples, trainBakery, writeBakery } from "./small-model.js";

let directory: string;
let model: IntentModel;

beforeAll(async () => {
  directory = await writeBakery(await trainBakery());
  model = await loadModel(directory);
});

afterAll(() => model.dispose());

describe("NgramModel.predict", () => {
  it("returns one row of probabilities per text, in order", async () => {
    const texts = ["deliver my cake", "bake bread", "送蛋糕", "烤面包", "how are you"];
    const rows = await model.predict(texts);
    const best = rows.map((row) => (row[0]! > row[1]! ? "bake" : "deliver"));
    expect(best.slice(0, 4)).toEqual(["deliver", "bake", "deliver", "bake"]);
  });

  it("returns nothing for no texts", async () => {
    expect(await model.predict([])).toEqual([]);
  });

  it("gives a text the same row alone and among any others", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...bakeryExamples.map((e) => e.text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 80 }), async (texts) => {
        const together = await model.predict(texts);
        const [first] = await model.predict(texts.slice(0, 1));
        for (const [column, value] of first!.entries()) expect(together[0]![column]).toBeCloseTo(value, 5);
        for (const row of together) for (const value of row) expect(value >= 0 && value <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("reads both ends of a very long text", async () => {
    const filling = "la ".repeat(33_000);
    const [bake, deliver] = await model.predict([`bake bread ${filling}`, `${filling} deliver the cake`]);
    expect(bake![0]! > bake![1]!).toBe(true);
    expect(deliver![1]! > deliver![0]!).toBe(true);
  });

  it("rejects with the signal's reason when it is aborted", async () => {
    const reason = new Error("enough");
    await expect(model.predict(["bake"], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("stops between batches when the signal is aborted", async () => {
    const controller = new AbortController();
    const texts = bakeryExamples.flatMap(({ text }) => Array<string>(200).fill(text));
    const work = model.predict(texts, { signal: controller.signal });
    controller.abort();
    await expect(work).rejects.toThrow(/aborted/);
  });
});

describe("NgramModel.dispose", () => {
  it("lets predictions under way finish, and may be called twice", async () => {
    const other = await loadModel(directory);
    const work = other.predict(bakeryExamples.map(({ text }) => text));
    await Promise.all([other.dispose(), other.dispose()]);
    expect(await work).toHaveLength(bakeryExamples.length);
    await other.dispose();
  });

  it("refuses to predict afterwards", async () => {
    const other = await loadModel(directory);
    await other.dispose();
    await expect(other.predict(["bake"])).rejects.toThrow(InferenceError);
    await expect(other.predict(["bake"])).rejects.toThrow("Model bakery was disposed; load it again");
  });
});
