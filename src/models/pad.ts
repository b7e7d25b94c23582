import type { InputTensor } from "./onnx-session.js";
import type { Sequence } from "./token-reader.js";

/** What a transformer's graph may take, each of shape [texts, tokens]. */
export const TRANSFORMER_INPUTS = ["input_ids", "attention_mask", "token_type_ids"] as const;

export type TransformerInput = (typeof TRANSFORMER_INPUTS)[number];

/** Sequences side by side, filled up on the right to the longest. @param inputs those that the graph takes */
export function pad(
  sequences: readonly Sequence[],
  padId: number,
  inputs: readonly TransformerInput[],
): Record<string, InputTensor> {
  const rows: Readonly<Record<TransformerInput, (sequence: Sequence) => readonly number[]>> = {
    input_ids: ({ ids }) => ids,
    attention_mask: ({ ids }) => ids.map(() => 1),
    token_type_ids: ({ types }) => types,
  };
  return Object.fromEntries(
    inputs.map((name) => [name, stack(sequences.map(rows[name]), name === "input_ids" ? padId : 0)]),
  );
}

function stack(rows: readonly (readonly number[])[], filler: number): InputTensor {
  const width = Math.max(...rows.map(({ length }) => length));
  const data = new BigInt64Array(rows.length * width).fill(BigInt(filler));
  for (const [i, row] of rows.entries()) data.set(row.map(BigInt), i * width);
  return { data, dims: [rows.length, width] };
}
