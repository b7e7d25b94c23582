import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A judged corpus outside the repository, named by its folder. */
export interface Corpus {
  readonly name: string;
  readonly documents: string;
  /** Judged queries by what they are for: `dev` came with the corpus; `tune` and `test` are this project's, split by page. */
  readonly queries: readonly (readonly [half: string, file: string])[];
}

const shared = (file: string) => fileURLToPath(new URL(`../../shared/data/${file}`, import.meta.url));
const judged = (file: string) => fileURLToPath(new URL(`judged/${file}`, import.meta.url));

/** The corpora that are there; says which are not. */
export function findCorpora(): Corpus[] {
  return ["medusa-docs", "zh-docs"].flatMap((name) => {
    const corpus: Corpus = {
      name,
      documents: shared(`${name}/documents.jsonl`),
      queries: [
        ["dev", shared(`${name}/queries.dev.jsonl`)],
        ["tune", judged(`${name}.tune.jsonl`)],
        ["test", judged(`${name}.test.jsonl`)],
      ],
    };
    if (existsSync(corpus.documents)) return [corpus];
    console.error(`${name} is not at ${corpus.documents}; left out`);
    return [];
  });
}
