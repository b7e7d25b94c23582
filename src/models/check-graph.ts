import { InferenceError, ModelLoadError } from "../errors.js";
import type { GraphSession, InputTensor, TensorShape } from "./onnx-session.js";

/** What a graph must have, and what to try it with. */
export interface ExpectedGraph {
  readonly tensors: readonly TensorShape[];
  readonly trial: Readonly<Record<string, InputTensor>>;
  readonly output: string;
  /** What the output holds. */
  readonly values: "probabilities" | "logits";
}

/** Throws unless the graph has the inputs and outputs of this kind of model. */
export function checkGraph(directory: string, { tensors }: ExpectedGraph, session: GraphSession): void {
  const found = [...session.inputs, ...session.outputs].map(describe).join(", ");
  const expected = tensors.map(describe).join(", ");
  if (found === expected) return;
  throw new ModelLoadError(directory, `the graph has ${found}; the manifest asks for ${expected}`);
}

/** "ids int32[texts, features]" */
function describe({ name, type, shape }: TensorShape): string {
  return `${name} ${type}[${shape.join(", ")}]`;
}

/** One real run finds what shapes alone do not: a matrix with too few rows, values that are no numbers. */
export async function warmUp(
  directory: string,
  { trial, output, values }: ExpectedGraph,
  session: GraphSession,
): Promise<void> {
  try {
    const row = [...(await session.run(trial, output))];
    const valid = values === "logits" ? Number.isFinite : (value: number) => value >= 0 && value <= 1;
    if (row.every(valid)) return;
    throw new InferenceError(
      `its output is no ${values === "logits" ? "number" : "probability"}: ${row.join(", ")}`,
    );
  } catch (cause) {
    if (!InferenceError.isInstance(cause)) throw cause;
    throw new ModelLoadError(directory, `a trial run fails: ${(cause as Error).message}`, { cause });
  }
}
