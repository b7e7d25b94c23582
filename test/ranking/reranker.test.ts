import { Document, type DocumentInterface } from "@langchain/core/documents";
import { BaseDocumentCompressor } from "@langchain/core/retrievers/document_compressors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RankedCandidate } from "../../src/ranking/candidate.js";
import { rerank } from "../../src/ranking/reranker.js";

/** Candidates with falling scores. */
function candidates(count: number): RankedCandidate[] {
  return Array.from({ length: count }, (_, i) => ({
    document: new Document({ id: `d${i}`, pageContent: `text ${i}`, metadata: { n: i, nested: { n: i } } }),
    features: {},
    contributions: {},
    score: 1 - i / 4,
    intents: [],
  }));
}

type Compress = (documents: DocumentInterface[]) => DocumentInterface[] | Promise<DocumentInterface[]>;

/** A compressor as others write them: without a look at signals. */
function reranker(compress: Compress): BaseDocumentCompressor {
  return new (class extends BaseDocumentCompressor {
    override async compressDocuments(documents: DocumentInterface[]): Promise<DocumentInterface[]> {
      return compress(documents);
    }
  })();
}

const idsOf = (ranked: readonly RankedCandidate[]) => ranked.map(({ document }) => document.id);
const never = () => new Promise<DocumentInterface[]>(() => {});

describe("rerank", () => {
  it("keeps every candidate once, with falling scores, whatever the reranker picks and in whatever order", async () => {
    const choices = fc.array(fc.nat(7), { maxLength: 12 });
    const scored = fc.constantFrom("none", "relevanceScore", "relevance_score");
    await fc.assert(
      fc.asyncProperty(choices, fc.integer({ min: 1, max: 10 }), scored, async (picks, limit, key) => {
        const ranked = candidates(8);
        const compress: Compress = (documents) =>
          picks
            .filter((i) => i < documents.length)
            .map((i, place) => ({
              ...documents[i]!,
              metadata: { ...documents[i]!.metadata, [key]: 1 / (place + 1) },
            }));
        const result = await rerank(ranked, "q", { reranker: reranker(compress), rerankCandidates: limit });
        const wanted = [...new Set(picks.filter((i) => i < limit))];
        const others = [...ranked.keys()].filter((i) => !wanted.includes(i));
        expect(idsOf(result.ranked)).toEqual([...wanted, ...others].map((i) => `d${i}`));
        expect(result.outcome).toEqual({ documents: wanted.length });
        const scores = result.ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        // The very documents of the store, untouched.
        for (const { document } of result.ranked) {
          expect(ranked.some((candidate) => candidate.document === document)).toBe(true);
        }
        expect(idsOf(ranked)).toEqual(idsOf(candidates(8)));
      }),
    );
  });

  it("reads gaps off the reranker's own scores", async () => {
    const relevance = [0.9, 0.89, 0.1, 0.09];
    const compress: Compress = (documents) =>
      documents.map((document, i) => Object.assign(document, { metadata: { relevanceScore: relevance[i] } }));
    const { ranked } = await rerank(candidates(4), "q", { reranker: reranker(compress) });
    const drops = ranked.slice(1).map(({ score }, i) => ranked[i]!.score - score);
    expect(drops.indexOf(Math.max(...drops))).toBe(1);
  });

  it("knows documents again by metadata, id or text", async () => {
    const compress: Compress = ([a, b, c]) => [
      new Document({ pageContent: c!.pageContent }),
      { id: b!.id!, pageContent: "shortened", metadata: {} },
      { pageContent: "shortened too", metadata: a!.metadata },
    ];
    const { ranked } = await rerank(candidates(3), "q", { reranker: reranker(compress) });
    expect(idsOf(ranked)).toEqual(["d2", "d1", "d0"]);
    expect(ranked[1]!.document.pageContent).toBe("text 1");
  });

  it("does not let a reranker write into the store's documents or its list", async () => {
    const ranked = candidates(3);
    const compress: Compress = (documents) => {
      for (const document of documents) {
        document.metadata.relevanceScore = 1;
        document.pageContent = "";
      }
      return documents.splice(0);
    };
    const result = await rerank(ranked, "q", { reranker: reranker(compress) });
    expect(result.outcome).toEqual({ documents: 3 });
    expect(ranked.map(({ document }) => document)).toEqual(candidates(3).map(({ document }) => document));
  });

  it.each<[string, Compress, string]>([
    [
      "throws",
      () => {
        throw new Error("no quota");
      },
      "no quota",
    ],
    [
      "throws no error",
      () => {
        throw "no quota";
      },
      "no quota",
    ],
    ["rejects", () => Promise.reject(new Error("401")), "401"],
    ["does not answer", never, "the reranker gave no answer within 20 ms"],
    ["gives no list", () => undefined as never, "not iterable"],
    ["gives a document of its own", () => [new Document({ pageContent: "mine" })], "that it was not given"],
  ])("keeps the order and says so when the reranker %s", async (_, compress, message) => {
    const ranked = candidates(3);
    const result = await rerank(ranked, "q", { reranker: reranker(compress), rerankTimeout: 20 });
    expect(result.ranked).toBe(ranked);
    expect(result.outcome.documents).toBe(0);
    expect(result.outcome.error).toContain(message);
  });

  it("rejects when the caller aborts, before or while the reranker works", async () => {
    const controller = new AbortController();
    const work = rerank(candidates(3), "q", { reranker: reranker(never), signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(work).rejects.toThrow("enough");
    const { signal } = controller;
    await expect(rerank(candidates(3), "q", { reranker: reranker((d) => d), signal })).rejects.toThrow(
      "enough",
    );
  });

  it("tells a reranker that looks at signals to stop when its time is over", async () => {
    let signal: AbortSignal | undefined;
    const compressDocuments = (
      _: unknown,
      __: string,
      ___: unknown,
      options?: { signal?: AbortSignal | undefined },
    ) => {
      signal = options?.signal;
      return never();
    };
    await rerank(candidates(1), "q", { reranker: { compressDocuments }, rerankTimeout: 10 });
    expect(signal?.aborted).toBe(true);
  });

  it("does not ask about nothing", async () => {
    const result = await rerank([], "q", { reranker: reranker(() => Promise.reject(new Error("asked"))) });
    expect(result).toEqual({ ranked: [], outcome: { documents: 0 } });
  });
});
