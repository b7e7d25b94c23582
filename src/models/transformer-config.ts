import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/v4";
import { ModelLoadError } from "../errors.js";

/** What the configuration files of a transformer's folder tell about reading texts. */
export interface TransformerConfig {
  /** What the model was made from, without its owner; a kind of model where that is not told. */
  readonly name: string;
  /** Tokens of a sequence, special ones included. */
  readonly maximumTokens: number;
  readonly padId: number;
  readonly lowerCase: boolean;
}

const DEFAULT_MAXIMUM = 512;

const modelSchema = z.object({
  _name_or_path: z.string().optional(),
  model_type: z.string().optional(),
  pad_token_id: z.int().nullish(),
  max_position_embeddings: z.int().positive().optional(),
});
/** Some tokenizers give a length of 10^30 for "none". */
const tokenizerSchema = z.object({ model_max_length: z.number().positive().optional() });
const sentenceSchema = z.object({
  max_seq_length: z.int().positive().nullish(),
  do_lower_case: z.boolean().nullish(),
});

/** Reads `config.json`, `tokenizer_config.json` and `sentence_bert_config.json`, as far as they are there. */
export async function readTransformerConfig(directory: string): Promise<TransformerConfig> {
  const model = await readConfigFile(directory, "config.json", modelSchema);
  const tokenizer = await readConfigFile(directory, "tokenizer_config.json", tokenizerSchema);
  const sentence = await readConfigFile(directory, "sentence_bert_config.json", sentenceSchema);
  const limits = [
    model?.max_position_embeddings,
    tokenizer?.model_max_length,
    sentence?.max_seq_length,
  ].filter((limit) => typeof limit === "number");
  return {
    name: model?._name_or_path?.split("/").filter(Boolean).at(-1) ?? model?.model_type ?? "transformer",
    maximumTokens: limits.length > 0 ? Math.min(...limits) : DEFAULT_MAXIMUM,
    padId: model?.pad_token_id ?? 0,
    lowerCase: sentence?.do_lower_case ?? false,
  };
}

/**
 * A configuration file of a model's folder, undefined where there is none.
 * @throws {ModelLoadError} when it cannot be read or has another form.
 */
export async function readConfigFile<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(directory, file), "utf8")));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    const problem = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new ModelLoadError(directory, `${file} is not valid: ${problem}`, { cause });
  }
}
