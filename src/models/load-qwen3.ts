import { join } from "node:path";
import { abortable, combineSignals } from "../abort.js";
import { InvalidInputError, ModelLoadError } from "../errors.js";
import { checkGraph, type ExpectedGraph, warmUp } from "./check-graph.js";
import { columnCount } from "./columns.js";
import { DEVICES, type Device, devicesFor, type RefusedDevice, whyAbsent } from "./devices.js";
import type { Qwen3Manifest } from "./manifest.js";
import { verifyFile } from "./model-files.js";
import { pad } from "./pad.js";
import { ProcessSession } from "./process-session.js";
import { QWEN3_INPUTS, QWEN3_OUTPUT, Qwen3IntentModel } from "./qwen3-model.js";
import { TokenReader } from "./token-reader.js";

/** How far loading is: its files are verified, then the graph is opened on a device, then tried. */
export interface LoadProgress {
  readonly stage: "verify" | "open" | "try";
  /** Bytes of the model's files, of `total`. */
  readonly done: number;
  readonly total: number;
  /** That is tried, from stage "open" on. */
  readonly device?: Device;
}

/** What can be said of models large enough to choose a device and to take their time. Other kinds ignore it. */
export interface Qwen3LoadOptions {
  /**
   * Where it runs: one device, or several to be tried in order; a failure goes on to the next, and `model.device` keeps the
   * reason.
   * @default what suits the platform: CUDA, CoreML, DirectML or WebGPU first, the CPU last
   */
  readonly device?: Device | readonly Device[] | undefined;
  /** Threads that a run on the CPU uses, from 1. @default one a core */
  readonly threads?: number | undefined;
  /** Milliseconds that loading may take, from 1; beyond it loading fails. @default no limit */
  readonly loadTimeLimit?: number | undefined;
  /**
   * Milliseconds that one `predict` may take, from 1. A classifier then decides by rules, and by the model again when it
   * has caught up.
   * @default no limit
   */
  readonly timeLimit?: number | undefined;
  /** Called as loading goes on. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * See `loadModel`.
 * @throws {InvalidInputError} when an option is out of range.
 * @throws {ModelLoadError} when a file is not what it should be, no device runs the graph, or time is up.
 */
export async function loadQwen3(
  directory: string,
  manifest: Qwen3Manifest,
  options: Qwen3LoadOptions,
): Promise<Qwen3IntentModel> {
  assertOptions(options);
  const { loadTimeLimit, signal } = options;
  const limit = loadTimeLimit === undefined ? undefined : AbortSignal.timeout(loadTimeLimit);
  try {
    return await load(directory, manifest, { ...options, signal: combineSignals([signal, limit]) });
  } catch (error) {
    signal?.throwIfAborted();
    if (!limit?.aborted || error !== limit.reason) throw error;
    throw new ModelLoadError(directory, `it was not ready within ${loadTimeLimit} ms`, { cause: error });
  }
}

async function load(
  directory: string,
  manifest: Qwen3Manifest,
  options: Qwen3LoadOptions,
): Promise<Qwen3IntentModel> {
  const { signal, onProgress, timeLimit } = options;
  const files = [manifest.tokenizer, manifest, ...(manifest.weights ? [manifest.weights] : [])];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
    onProgress?.({ stage: "verify", done, total });
  };
  for (const file of files) await verifyFile(directory, file, { signal, onBytes });

  const reader = await TokenReader.load(directory, manifest.reading, manifest.tokenizer.file);
  const graph = expectedGraph(manifest, reader.lastId);
  const refused: RefusedDevice[] = [];
  for (const device of candidates(options, refused)) {
    const tell = (stage: "open" | "try") => onProgress?.({ stage, done, total, device });
    try {
      const session = await openOn(device, directory, { manifest, graph, options, tell });
      return new Qwen3IntentModel(manifest, { session, reader, timeLimit, device: { device, refused } });
    } catch (error) {
      if (!ModelLoadError.isInstance(error)) throw error;
      refused.push({ device, reason: error.problem });
    }
  }
  throw new ModelLoadError(directory, whyNowhere(refused));
}

interface Opening {
  readonly manifest: Qwen3Manifest;
  readonly graph: ExpectedGraph;
  readonly options: Qwen3LoadOptions;
  readonly tell: (stage: "open" | "try") => void;
}

/** A session that has run once. */
async function openOn(
  device: Device,
  directory: string,
  { manifest, graph, options: { threads, signal }, tell }: Opening,
): Promise<ProcessSession> {
  tell("open");
  const file = join(directory, manifest.file);
  const session = await ProcessSession.open({ file, directory, device, threads, signal });
  try {
    checkGraph(directory, graph, session);
    tell("try");
    await abortable(warmUp(directory, graph, session), signal);
    return session;
  } catch (error) {
    const released = session.release();
    // Who has no time left must not wait for a trial that goes on.
    if (!signal?.aborted) await released;
    throw error;
  }
}

/** The devices that are worth a try; what is plainly absent is refused unheard, unless it was asked for. */
function* candidates({ device }: Qwen3LoadOptions, refused: RefusedDevice[]): Generator<Device> {
  if (device !== undefined) {
    yield* typeof device === "string" ? [device] : device;
    return;
  }
  for (const candidate of devicesFor(process.platform)) {
    const reason = whyAbsent(candidate);
    if (reason === undefined) yield candidate;
    else refused.push({ device: candidate, reason });
  }
}

/** One reason where all are the same: a broken graph is no fault of a device. */
function whyNowhere(refused: readonly RefusedDevice[]): string {
  const reasons = new Set(refused.map(({ reason }) => reason));
  if (reasons.size === 1) return [...reasons].join();
  return `no device runs it: ${refused.map(({ device, reason }) => `${device}: ${reason}`).join("; ")}`;
}

/** Tried with the tokenizer's last token: a tokenizer with more tokens than the graph has rows belongs to another model. */
function expectedGraph(manifest: Qwen3Manifest, lastId: number): ExpectedGraph {
  const { padId } = manifest.reading;
  const shape = ["texts", "tokens"];
  const trial = [[padId, lastId], [lastId]].map((ids) => ({ ids, types: ids.map(() => 0) }));
  return {
    tensors: [
      ...QWEN3_INPUTS.map((name) => ({ name, type: "int64", shape })),
      { name: QWEN3_OUTPUT, type: "float32", shape: ["texts", columnCount(manifest)] },
    ],
    trial: pad(trial, padId, QWEN3_INPUTS),
    output: QWEN3_OUTPUT,
    values: "logits",
  };
}

function assertOptions({ device, threads, loadTimeLimit, timeLimit }: Qwen3LoadOptions): void {
  const given = device === undefined ? [] : [device].flat();
  const unknown = given.find((name) => !DEVICES.includes(name));
  if (unknown !== undefined || (device !== undefined && given.length === 0)) {
    throw new InvalidInputError(
      `device is ${unknown ?? "an empty list"}; give some of ${DEVICES.join(", ")}`,
    );
  }
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1)) {
    throw new InvalidInputError(`threads is ${threads}; give a whole number from 1`);
  }
  for (const [name, limit] of Object.entries({ loadTimeLimit, timeLimit })) {
    if (limit === undefined || (limit >= 1 && limit < 2 ** 31)) continue;
    throw new InvalidInputError(`${name} is ${limit}; give milliseconds from 1`);
  }
}
