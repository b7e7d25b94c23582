import { describe, expect, it } from "vitest";
import { loadEncoder } from "../../src/embeddings/load-encoder.js";
import { SentenceEncoder } from "../../src/embeddings/sentence-encoder.js";
import { ModelLoadError } from "../../src/errors.js";
import { SENTENCE_ENCODER } from "../models/encoder-fixture.js";

describe("loadEncoder", () => {
  it("takes a folder where there is one", async () => {
    const encoder = await loadEncoder(SENTENCE_ENCODER);
    expect(encoder).toBeInstanceOf(SentenceEncoder);
    await encoder.dispose();
  });

  it("names the package that models of the hub need", async () => {
    const loading = loadEncoder("nobody/no-such-model");
    await expect(loading).rejects.toThrow(ModelLoadError);
    await expect(loading).rejects.toThrow("npm i @huggingface/transformers");
  });

  it("takes what cannot be a name on the hub for a path", async () => {
    await expect(loadEncoder("./no/such")).rejects.toThrow("there is no such folder");
    await expect(loadEncoder("no-such")).rejects.toThrow("there is no such folder");
  });
});
