import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod/v4";
import { ModelLoadError } from "../errors.js";
import { NONE } from "../intents/taxonomy.js";

/** The file that describes a model, beside its ONNX file. */
export const MANIFEST_FILE = "manifest.json";

const probability = z.number().min(0).max(1);
const range = z
  .strictObject({ min: z.int().min(1).max(8), max: z.int().min(1).max(8) })
  .refine(({ min, max }) => min <= max, "min must not exceed max");

const features = z.strictObject({
  /** 32-bit FNV-1a over UTF-16 units, finished with Murmur3's mixer. */
  hash: z.literal("fnv1a-fmix32"),
  /** Lengths of character n-grams, spaces between words included. */
  characters: range,
  /** Lengths of n-grams of stemmed words and of Han characters. */
  words: range,
  /** What an n-gram of words weighs beside one of characters. */
  wordWeight: z.number().positive(),
  /** Likewise for n-grams of Han characters, which are words of their own. */
  hanWeight: z.number().positive(),
  /** UTF-16 units that are read; of a longer text the first and the last half of this. */
  maximumLength: z.int().min(16).max(1_000_000),
  /** Name and version of the word vectors that the graph holds. @default it holds none */
  vectors: z.string().min(1).optional(),
});

const decision = z.strictObject({
  /** Score from which an intent counts. */
  threshold: probability,
  /** What a clause's probability counts beside the whole text's; 0 where clauses mislead. */
  clauseWeight: probability,
  /** Share of the rules in a score; the model has the rest. */
  ruleWeight: probability,
  /** Thresholds of single intents that differ from the common one. */
  perIntent: z.record(z.string(), probability).optional(),
});

const training = z.strictObject({
  examples: z.int().min(1),
  /** Where the examples come from, for instance file names. */
  sources: z.array(z.string()),
  seed: z.int(),
  /** How `figures` were measured: on a dev file, or by cross-validation on the training examples. */
  evaluation: z.enum(["dev", "cross-validation"]),
  figures: z.strictObject({
    examples: z.int().min(1),
    /** Share of texts whose intents are exactly right, 0–1. */
    exact: probability,
    /** F1 of each text's intents (`none` counts as one), averaged over texts, 0–1. */
    exampleF1: probability,
    /** F1 over all decisions on intents, 0–1. */
    microF1: probability,
  }),
});

const embeddings = z.strictObject({
  /** Class and model, as `embeddingsName` tells them. */
  name: z.string().min(1),
  dimension: z.int().min(1),
});

const fileName = z.string().refine((file) => file === basename(file), "must be a file name without a folder");
const fingerprint = { bytes: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) };
const companion = z.strictObject({ file: fileName, ...fingerprint });

const reading = z.strictObject({
  /** What stands before and after each text; the answer is read off the last token, so there must be one. */
  prefix: z.string(),
  suffix: z.string().min(1),
  /** Tokens of a text that are read; of a longer one the first and the last half of this. */
  maximumTokens: z.int().min(2).max(1_000_000),
  /** The token that shorter texts of a batch are filled up with. */
  padId: z.int().min(0),
});

const common = {
  formatVersion: z.literal(1),
  name: z.string().min(1),
  version: z.string().min(1),
  labels: z.array(z.string().min(1)).min(1),
  activation: z.enum(["sigmoid", "softmax"]),
  decision: z.strictObject({ hybrid: decision, neural: decision }),
  file: fileName,
  ...fingerprint,
  training,
};

const ngramSchema = z.strictObject({ ...common, kind: z.literal("ngram"), features });
const embeddingsSchema = z.strictObject({ ...common, kind: z.literal("embeddings"), embeddings });
const qwen3Schema = z.strictObject({
  ...common,
  kind: z.literal("qwen3"),
  reading,
  /** Of the weights. */
  precision: z.enum(["fp32", "fp16", "int8", "int4"]),
  /** The tokenizer, in the form of Hugging Face's library. */
  tokenizer: companion,
  /** The weights of a graph too large for one file. */
  weights: companion.optional(),
});

const schema = z
  .discriminatedUnion("kind", [ngramSchema, embeddingsSchema, qwen3Schema])
  .superRefine(({ labels }, context) => {
    if (labels.includes(NONE)) context.addIssue(`labels must not hold "${NONE}"`);
    if (new Set(labels).size < labels.length) context.addIssue("labels must be distinct");
  });

/** How a text becomes features; the model works only with the settings it was trained with. */
export type NgramSettings = Readonly<z.infer<typeof features>>;

/** How scores become intents; all values 0–1. */
export type DecisionSettings = Readonly<z.infer<typeof decision>>;

/** What the model was made from, and how well it does. */
export type TrainingSummary = Readonly<z.infer<typeof training>>;

/** A model that reads n-grams and needs nothing else. */
export type NgramManifest = Readonly<z.infer<typeof ngramSchema>>;

/** A model that reads the vectors of somebody else's embeddings. */
export type EmbeddingsManifest = Readonly<z.infer<typeof embeddingsSchema>>;

/** How a text becomes token ids; the model works only with the settings it was trained with. */
export type ReadingSettings = Readonly<z.infer<typeof reading>>;

/** A file beside the graph, and what it must be. */
export type CompanionFile = Readonly<z.infer<typeof companion>>;

/** A fine-tuned Qwen3, as `models/qwen3/export.py` writes it. */
export type Qwen3Manifest = Readonly<z.infer<typeof qwen3Schema>>;

/** A model of a kind that is trained here, one graph being all of it. */
export type TrainedManifest = NgramManifest | EmbeddingsManifest;

/**
 * What a model folder holds. `activation` "sigmoid": each intent has a probability of its own, a text any number of
 * intents. "softmax": probabilities compete and a text has at most one intent; the network's last column, which
 * is not in `labels`, is `none`. `decision` holds values tuned for the hybrid score and for the model alone.
 */
export type ModelManifest = TrainedManifest | Qwen3Manifest;

/**
 * Reads and validates a model's manifest.
 * @throws {ModelLoadError} when it is missing or does not validate; the message names each fault.
 */
export async function loadManifest(directory: string): Promise<ModelManifest> {
  return parseManifest(directory, await readJson(directory));
}

async function readJson(directory: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(directory, MANIFEST_FILE), "utf8"));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    const problem = missing
      ? `${MANIFEST_FILE} is missing; give a folder that training wrote`
      : `${MANIFEST_FILE} cannot be read: ${(cause as Error).message}`;
    throw new ModelLoadError(directory, problem, { cause });
  }
}

function parseManifest(directory: string, content: unknown): ModelManifest {
  const version = (content as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === "number" && version > 1) {
    const problem = `${MANIFEST_FILE} has format version ${version}, this release reads 1; upgrade langchain-tokenflow`;
    throw new ModelLoadError(directory, problem);
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "it"}: ${message}`);
  throw new ModelLoadError(directory, `${MANIFEST_FILE} is not valid: ${faults.join("; ")}`);
}
