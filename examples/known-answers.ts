import { readFile } from "node:fs/promises";
import type { EmbeddedVectorStore } from "langchain-tokenflow/vectorstore";

/** A question about the sample knowledge base and where its answer stands. */
export interface KnownAnswer {
  readonly id: string;
  readonly text: string;
  /** One entry per section that is needed: the ids of that section's passages, any of which will do. */
  readonly answers: readonly (readonly string[])[];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly relevant: readonly { readonly source: string; readonly section: string; readonly grade: number }[];
}

const FILES = ["../vectorstore/queries.zh.jsonl", "../vectorstore/queries.en.jsonl"];

/** Reads the questions and looks up the ids of the sections that answer them; questions without an answer are left out. */
export async function readKnownAnswers(store: EmbeddedVectorStore): Promise<Map<string, KnownAnswer>> {
  const known = new Map<string, KnownAnswer>();
  for (const file of FILES) {
    const lines = (await readFile(new URL(file, import.meta.url), "utf8")).trim().split("\n");
    for (const { id, text, relevant } of lines.map((line): Line => JSON.parse(line))) {
      const needed = relevant.filter(({ grade }) => grade === 2);
      if (needed.length === 0) continue;
      const answers = await Promise.all(
        needed.map(({ source, section }) => store.ids({ filter: { source, section } })),
      );
      known.set(id, { id, text, answers });
    }
  }
  return known;
}
