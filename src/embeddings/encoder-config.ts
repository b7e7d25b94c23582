import * as z from "zod/v4";
import { ModelLoadError } from "../errors.js";
import { readConfigFile } from "../models/transformer-config.js";
import { POOLINGS, type Pooling } from "./pooling.js";

/** What a sentence-transformers folder says about turning tokens' vectors into a text's. */
export interface EncoderConfig {
  readonly pooling: Pooling;
  /** Whether vectors are brought to unit length. */
  readonly normalise: boolean;
  /** Put before each text of its kind; "" for nothing. */
  readonly prompts: { readonly query: string; readonly passage: string };
}

const modulesSchema = z.array(z.object({ type: z.string(), path: z.string() }));
const poolingSchema = z.looseObject({ include_prompt: z.boolean().optional() });
const promptsSchema = z.object({
  prompts: z.record(z.string(), z.string()).nullish(),
  default_prompt_name: z.string().nullish(),
});

/** Their older names, a flag each. */
const FLAGS: Readonly<Record<string, Pooling>> = {
  pooling_mode_cls_token: "cls",
  pooling_mode_mean_tokens: "mean",
  pooling_mode_max_tokens: "max",
  pooling_mode_lasttoken: "lasttoken",
};

/**
 * Reads `modules.json`, the pooling's `config.json` and the prompts of `config_sentence_transformers.json`. A folder without
 * `modules.json` pools by the mean and does not normalise, as sentence-transformers itself has it.
 * @throws {ModelLoadError} for a step or a pooling that is not known here.
 */
export async function readEncoderConfig(directory: string): Promise<EncoderConfig> {
  const prompts = await readPrompts(directory);
  const modules = await readConfigFile(directory, "modules.json", modulesSchema);
  if (!modules) return { pooling: "mean", normalise: false, prompts };
  const steps = modules.map(({ type, path }) => ({ kind: type.split(".").at(-1)!, path }));
  const unknown = steps.find(({ kind }) => !["Transformer", "Pooling", "Normalize"].includes(kind));
  if (unknown) {
    throw new ModelLoadError(
      directory,
      `modules.json has a step ${unknown.kind}; only Transformer, Pooling and Normalize are known`,
    );
  }
  const path = steps.find(({ kind }) => kind === "Pooling")?.path;
  if (path === undefined) throw new ModelLoadError(directory, "modules.json has no step Pooling");
  return {
    pooling: await readPooling(directory, `${path}/config.json`, prompts),
    normalise: steps.some(({ kind }) => kind === "Normalize"),
    prompts,
  };
}

async function readPooling(
  directory: string,
  file: string,
  prompts: EncoderConfig["prompts"],
): Promise<Pooling> {
  const config = await readConfigFile(directory, file, poolingSchema);
  if (!config) throw new ModelLoadError(directory, `${file} is missing; copy the whole folder again`);
  if (config.include_prompt === false && (prompts.query || prompts.passage)) {
    throw new ModelLoadError(directory, `${file} leaves prompts out of the pooling, which is not known here`);
  }
  const flags = Object.keys(config).filter((key) => key.startsWith("pooling_mode_") && config[key] === true);
  const told = config.pooling_mode ?? flags.map((flag) => FLAGS[flag] ?? flag);
  const [mode, ...others] = [told].flat();
  const pooling = POOLINGS.find((known) => known === mode);
  if (pooling && others.length === 0) return pooling;
  const named = [told].flat().join(" with ") || "none";
  throw new ModelLoadError(directory, `${file} asks for pooling ${named}; known are ${POOLINGS.join(", ")}`);
}

/** By the names that sentence-transformers looks for, in its order. */
async function readPrompts(directory: string): Promise<EncoderConfig["prompts"]> {
  const config = await readConfigFile(directory, "config_sentence_transformers.json", promptsSchema);
  const prompts = config?.prompts ?? {};
  const first = (...names: readonly string[]) =>
    [...names, config?.default_prompt_name ?? ""].map((name) => prompts[name]).find((text) => text) ?? "";
  return { query: first("query"), passage: first("document", "passage", "corpus") };
}
