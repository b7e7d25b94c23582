import { ModelLoadError } from "../errors.js";

/** The tokenizer library, an optional package, loaded on first use. */
export async function importTokenizers(directory: string): Promise<typeof import("@huggingface/tokenizers")> {
  try {
    return await import("@huggingface/tokenizers");
  } catch (cause) {
    const problem = "it needs a tokenizer; install it with: npm i @huggingface/tokenizers";
    throw new ModelLoadError(directory, problem, { cause });
  }
}
