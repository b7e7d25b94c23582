/** How the vectors of a text's tokens become the text's. */
export const POOLINGS = ["mean", "cls", "max", "lasttoken"] as const;

export type Pooling = (typeof POOLINGS)[number];

/** @param vectors `[tokens × dimension]`, of a text's own tokens alone: no padding */
export function pool(vectors: Float32Array, dimension: number, pooling: Pooling): Float32Array {
  const tokens = vectors.length / dimension;
  if (pooling === "cls") return vectors.slice(0, dimension);
  if (pooling === "lasttoken") return vectors.slice(-dimension);
  const pooled = vectors.slice(0, dimension);
  for (let start = dimension; start < vectors.length; start += dimension) {
    for (let k = 0; k < dimension; k++) {
      const value = vectors[start + k]!;
      pooled[k] = pooling === "max" ? Math.max(pooled[k]!, value) : pooled[k]! + value;
    }
  }
  return pooling === "max" ? pooled : pooled.map((sum) => sum / tokens);
}

/** At unit length; zeros stay. */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length > 0 ? vector.map((value) => value / length) : vector;
}
