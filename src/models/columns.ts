import type { ModelManifest } from "./manifest.js";

/** The network's columns: softmax has one more than there are labels, for `none`. */
export function columnCount({ labels, activation }: Pick<ModelManifest, "labels" | "activation">): number {
  return labels.length + (activation === "softmax" ? 1 : 0);
}
