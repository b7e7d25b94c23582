import { Embeddings } from "@langchain/core/embeddings";
import { InferenceError, ModelLoadError } from "../errors.js";
import type { Pooling } from "./pooling.js";

export interface HubEncoderOptions {
  /** @default "mean" */
  readonly pooling?: Exclude<Pooling, "max"> | undefined;
  /** Whole-number weights. @default false */
  readonly quantised?: boolean | undefined;
  /** Put before each text of its kind, as the model's card says. @default none */
  readonly prompts?: { readonly query?: string; readonly passage?: string } | undefined;
}

/** The part of `@huggingface/transformers` that is used. */
interface Transformers {
  pipeline(
    task: "feature-extraction",
    name: string,
    options: { readonly dtype: "q8" | "fp32" },
  ): Promise<FeatureExtractor>;
}

interface FeatureExtractor {
  (
    texts: string[],
    options: { readonly pooling: string; readonly normalize: boolean },
  ): Promise<{ tolist(): number[][] }>;
  dispose(): Promise<unknown>;
}

const PACKAGE = "@huggingface/transformers";
const BATCH_SIZE = 16;
/** Their names for the poolings. */
const POOLING_NAMES = { mean: "mean", cls: "cls", lasttoken: "last_token" } as const;

/**
 * A pretrained encoder by its name on the Hugging Face hub, downloaded at the first load and kept by
 * `@huggingface/transformers`, which is to be installed beside this package. Where there is no network take a
 * `SentenceEncoder` from a folder.
 *
 * @example
 * const embeddings = await HubEncoder.load("Xenova/multilingual-e5-small", {
 *   quantised: true,
 *   prompts: { query: "query: ", passage: "passage: " },
 * });
 */
export class HubEncoder extends Embeddings {
  /** What a store remembers its vectors by: the name with all settings that change them. */
  readonly model: string;
  readonly #extract: FeatureExtractor;
  readonly #options: HubEncoderOptions;

  private constructor(model: string, extract: FeatureExtractor, options: HubEncoderOptions) {
    super({});
    this.model = model;
    this.#extract = extract;
    this.#options = options;
  }

  /**
   * @param name "owner/name" of a model with ONNX files
   * @throws {ModelLoadError} when the package is missing or the model cannot be fetched or opened.
   */
  static async load(name: string, options: HubEncoderOptions = {}): Promise<HubEncoder> {
    const { pooling = "mean", quantised = false, prompts = {} } = options;
    const { query = "", passage = "" } = prompts;
    const dtype = quantised ? "q8" : "fp32";
    const { pipeline } = await importTransformers(name);
    try {
      const extract = await pipeline("feature-extraction", name, { dtype });
      const told = query || passage ? [JSON.stringify({ query, passage })] : [];
      return new HubEncoder([name, dtype, pooling, ...told].join(" "), extract, options);
    } catch (cause) {
      const problem = `${(cause as Error).message}; is the name right, and is there a network?`;
      throw new ModelLoadError(name, problem, { cause });
    }
  }

  /** @throws {InferenceError} when the runtime fails. */
  override async embedQuery(text: string): Promise<number[]> {
    return (await this.#embed([(this.#options.prompts?.query ?? "") + text]))[0]!;
  }

  /** One vector of unit length per text, in order. @throws {InferenceError} when the runtime fails. */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const prompt = this.#options.prompts?.passage ?? "";
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += BATCH_SIZE) {
      const batch = texts.slice(start, start + BATCH_SIZE).map((text) => prompt + text);
      vectors.push(...(await this.#embed(batch)));
    }
    return vectors;
  }

  async dispose(): Promise<void> {
    await this.#extract.dispose();
  }

  async #embed(texts: string[]): Promise<number[][]> {
    const pooling = POOLING_NAMES[this.#options.pooling ?? "mean"];
    try {
      return (await this.#extract(texts, { pooling, normalize: true })).tolist();
    } catch (cause) {
      throw new InferenceError(`${this.model} failed: ${(cause as Error).message}`, { cause });
    }
  }
}

/** Loaded on first use; not a dependency, since it brings image libraries and a second runtime. */
async function importTransformers(name: string): Promise<Transformers> {
  try {
    return (await import(PACKAGE as string)) as Transformers;
  } catch (cause) {
    const problem = `models of the hub need a package; install it with: npm i ${PACKAGE}`;
    throw new ModelLoadError(name, problem, { cause });
  }
}
