import { abortable, combineSignals } from "../abort.js";
import { TimeLimitError } from "../errors.js";
import { columnCount } from "./columns.js";
import type { DeviceChoice } from "./devices.js";
import type { IntentModel, PredictOptions } from "./intent-model.js";
import type { Qwen3Manifest } from "./manifest.js";
import type { GraphSession } from "./onnx-session.js";
import { pad } from "./pad.js";
import { PendingWork } from "./pending-work.js";
import type { Sequence, TokenReader } from "./token-reader.js";

/** The graph's inputs, of shape [texts, tokens], and its output, of shape [texts, columns]. */
export const QWEN3_INPUTS = ["input_ids", "attention_mask"] as const;
export const QWEN3_OUTPUT = "logits";

/** Bounds of one run: a larger one gains no speed, and an abort waits for its end. */
const MOST_TEXTS = 32;
const MOST_TOKENS = 2048;

/** What a model is put together from. */
export interface Qwen3Parts {
  readonly session: GraphSession;
  readonly reader: TokenReader;
  readonly device: DeviceChoice;
  /** Milliseconds that one call of `predict` may take. @default no limit */
  readonly timeLimit?: number | undefined;
}

/**
 * Probabilities by a fine-tuned Qwen3 in ONNX. Made by `loadModel`.
 *
 * With a time limit it answers in time or not at all. A run that is late goes on unheard, since the runtime cannot stop it;
 * until it ends, further calls are refused at once instead of queueing behind it. Then the model answers again.
 */
export class Qwen3IntentModel implements IntentModel {
  readonly manifest: Qwen3Manifest;
  /** Where it runs, and why not elsewhere. */
  readonly device: DeviceChoice;
  readonly #timeLimit: number | undefined;
  /** Freed by `dispose`: a tokenizer of 150,000 tokens is large itself. */
  #parts: Pick<Qwen3Parts, "session" | "reader"> | undefined;
  readonly #work: PendingWork;
  #late = false;

  constructor(manifest: Qwen3Manifest, { session, reader, device, timeLimit }: Qwen3Parts) {
    this.manifest = manifest;
    this.device = device;
    this.#timeLimit = timeLimit;
    this.#parts = { session, reader };
    this.#work = new PendingWork(`Model ${manifest.name}`);
  }

  get labels(): readonly string[] {
    return this.manifest.labels;
  }

  /** @throws {TimeLimitError} when the limit is reached, or an earlier call that reached it is not over. */
  async predict(texts: readonly string[], options?: PredictOptions): Promise<Float32Array[]> {
    options?.signal?.throwIfAborted();
    this.#work.assertOpen();
    if (this.#late) throw this.#limitError("is still busy with a call that took longer than");
    const limit = new AbortController();
    const signal = combineSignals([options?.signal, limit.signal]);
    const work = this.#work.track(this.#predict(texts, signal));
    const timer =
      this.#timeLimit &&
      setTimeout(() => limit.abort(this.#limitError("did not answer within")), this.#timeLimit);
    try {
      return await abortable(work, signal);
    } catch (error) {
      if (limit.signal.aborted) this.#refuseUntil(work);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for predictions under way, then frees the session. */
  dispose(): Promise<void> {
    return this.#work.close(async () => {
      await this.#parts?.session.release();
      this.#parts = undefined;
    });
  }

  #refuseUntil(work: Promise<unknown>): void {
    const over = () => {
      this.#late = false;
    };
    this.#late = true;
    work.then(over, over);
  }

  #limitError(what: string): TimeLimitError {
    const limit = this.#timeLimit!;
    return new TimeLimitError(`Model ${this.manifest.name} ${what} ${limit} ms`, limit);
  }

  async #predict(texts: readonly string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    const { session, reader } = this.#parts!;
    const rows: Float32Array[] = new Array(texts.length);
    const sequences = texts.map((text) => reader.read(text));
    for (const batch of batches(sequences)) {
      signal?.throwIfAborted();
      const chosen = batch.map((index) => sequences[index]!);
      const inputs = pad(chosen, this.manifest.reading.padId, QWEN3_INPUTS);
      const logits = Float32Array.from(await session.run(inputs, QWEN3_OUTPUT));
      const columns = columnCount(this.manifest);
      for (const [i, index] of batch.entries()) {
        rows[index] = this.#probabilities(logits.subarray(i * columns, (i + 1) * columns));
      }
    }
    return rows;
  }

  #probabilities(logits: Float32Array): Float32Array {
    if (this.manifest.activation === "sigmoid") return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
    const highest = Math.max(...logits);
    const powers = logits.map((logit) => Math.exp(logit - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum).subarray(0, this.labels.length);
  }
}

/** Indexes of texts of like length together, so that little is padded. */
function batches(sequences: readonly Sequence[]): number[][] {
  const lengths = sequences.map(({ ids }) => ids.length);
  const byLength = [...lengths.keys()].sort((a, b) => lengths[a]! - lengths[b]!);
  const found: number[][] = [];
  let batch: number[] = [];
  for (const index of byLength) {
    const tokens = (batch.length + 1) * lengths[index]!;
    if (batch.length > 0 && (batch.length === MOST_TEXTS || tokens > MOST_TOKENS)) {
      found.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  if (batch.length > 0) found.push(batch);
  return found;
}
