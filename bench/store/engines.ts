import { join } from "node:path";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { Document } from "@langchain/core/documents";
import { Embeddings } from "@langchain/core/embeddings";
import hnswlib from "hnswlib-node";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import {
  type BenchMetadata,
  type Collection,
  type FilterName,
  matches,
  metadataOf,
  textOf,
  type Vectors,
} from "./data.js";

/** Documents beside their vectors, `first` being the number of the first. */
export interface Batch {
  readonly vectors: number[][];
  readonly documents: Document<BenchMetadata>[];
  readonly first: number;
}

/** What is compared. Documents are known by their numbers. */
export interface Engine {
  add(batch: Batch): Promise<void>;
  /** Whatever makes searches fast after adding; part of building. */
  finish(): Promise<void>;
  save(): Promise<void>;
  search(query: Float32Array, k: number, filter: FilterName): Promise<number[]>;
  /** A search under a filter that was not used before. */
  searchTenant?(query: Float32Array, k: number, tenant: string): Promise<void>;
  /** Absent: the engine chooses for itself how hard it looks. */
  setEffort?(ef: number): void;
  close(): Promise<void>;
}

export interface EngineKind {
  readonly name: string;
  /** @param existing what `save` left in the directory is opened. */
  open(collection: Collection, directory: string, existing: boolean): Promise<Engine>;
  /** Filters that take it too long, or that it does not have. */
  readonly skips: readonly FilterName[];
  readonly persistent: boolean;
}

export const ENGINES: Readonly<Record<string, EngineKind>> = {
  embedded: { name: "this store", open: openEmbedded, skips: [], persistent: true },
  raw: { name: "hnswlib-node", open: openRaw, skips: ["wide", "narrow", "rare"], persistent: true },
  hnswlib: { name: "HNSWLib", open: openHnswlib, skips: [], persistent: true },
  memory: { name: "MemoryVectorStore", open: openMemory, skips: [], persistent: false },
};

/** Vectors are given: nothing is ever embedded. */
class NoEmbeddings extends Embeddings {
  override async embedQuery(): Promise<number[]> {
    throw new Error("not used");
  }
  override async embedDocuments(): Promise<number[][]> {
    throw new Error("not used");
  }
}

export function batchOf(vectors: Vectors, first: number, length: number): Batch {
  const numbers = Array.from({ length }, (_, i) => first + i);
  return {
    vectors: numbers.map((n) => Array.from(vectors.document(n))),
    documents: numbers.map(
      (n) => new Document({ id: `${n}`, pageContent: textOf(n), metadata: metadataOf(n) }),
    ),
    first,
  };
}

function predicateOf(filter: FilterName): ((document: Document) => boolean) | undefined {
  if (filter === "none") return undefined;
  return ({ metadata }) => matches(metadata as BenchMetadata, filter);
}

const numbersOf = (hits: readonly [Document, number][]): number[] => hits.map(([{ metadata }]) => metadata.n);

async function openEmbedded(_: Collection, directory: string): Promise<Engine> {
  const store = await EmbeddedVectorStore.open({ directory, embeddings: new NoEmbeddings({}) });
  const FILTERS = {
    none: undefined,
    wide: { intents: "wide" },
    narrow: { intents: "narrow" },
    rare: { tenant: "tenant-7" },
  };
  return {
    async add({ vectors, documents }) {
      await store.addVectors(vectors, documents);
    },
    finish: () => store.flush(),
    save: () => store.flush(),
    search: async (query, k, filter) =>
      numbersOf(await store.similaritySearchVectorWithScore(Array.from(query), k, FILTERS[filter])),
    searchTenant: async (query, k, tenant) => {
      await store.similaritySearchVectorWithScore(Array.from(query), k, { tenant });
    },
    close: () => store.close(),
  };
}

async function openRaw(
  { size, dimensions }: Collection,
  directory: string,
  existing: boolean,
): Promise<Engine> {
  const index = new hnswlib.HierarchicalNSW("ip", dimensions);
  const file = join(directory, "raw.hnsw");
  if (existing) await index.readIndex(file);
  else index.initIndex(size, 16, 200, 100);
  return {
    async add({ vectors, first }) {
      const needed = index.getCurrentCount() + vectors.length;
      if (needed > index.getMaxElements()) index.resizeIndex(needed);
      for (const [i, vector] of vectors.entries()) index.addPoint(vector, first + i);
    },
    async finish() {},
    async save() {
      await index.writeIndex(file);
    },
    search: async (query, k) => index.searchKnn(Array.from(query), k).neighbors,
    setEffort: (ef) => index.setEf(ef),
    async close() {},
  };
}

async function openHnswlib(
  { dimensions }: Collection,
  directory: string,
  existing: boolean,
): Promise<Engine> {
  const embeddings = new NoEmbeddings({});
  const store = existing
    ? await HNSWLib.load(directory, embeddings)
    : new HNSWLib(embeddings, { space: "cosine", numDimensions: dimensions });
  return {
    ...langchainEngine(store),
    save: () => store.save(directory),
    setEffort: (ef) => store.index.setEf(ef),
  };
}

async function openMemory(): Promise<Engine> {
  return langchainEngine(new MemoryVectorStore(new NoEmbeddings({})));
}

/** What is the same for LangChain's stores in memory. */
function langchainEngine(store: HNSWLib | MemoryVectorStore): Engine {
  return {
    async add({ vectors, documents }) {
      await store.addVectors(vectors, documents);
    },
    async finish() {},
    async save() {},
    search: async (query, k, filter) =>
      numbersOf(await store.similaritySearchVectorWithScore(Array.from(query), k, predicateOf(filter))),
    async close() {},
  };
}
