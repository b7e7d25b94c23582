import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A judged corpus outside the repository, named by its folder. */
export interface Corpus {
  readonly name: string;
  readonly documents: string;
  readonly queries: string;
}

const shared = (file: string) => fileURLToPath(new URL(`../../shared/data/${file}`, import.meta.url));

/** The corpora that are there; says which are not. */
export function findCorpora(): Corpus[] {
  return ["medusa-docs", "zh-docs"].flatMap((name) => {
    const corpus = {
      name,
      documents: shared(`${name}/documents.jsonl`),
      queries: shared(`${name}/queries.dev.jsonl`),
    };
    if (existsSync(corpus.documents)) return [corpus];
    console.error(`${name} is not at ${corpus.documents}; left out`);
    return [];
  });
}
