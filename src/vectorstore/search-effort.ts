/** How much a graph finds, by how many candidates it looks at (`ef` in the paper). */
export interface MeasuredEffort {
  /** Neighbours asked for. */
  readonly neighbours: number;
  /** `ef`, ascending, and the share (0–1) of the true neighbours found with it. */
  readonly points: readonly (readonly [ef: number, recall: number])[];
}

/** Where nothing was measured: at the 10 that other libraries begin with, recall falls to about 0.7. */
const UNMEASURED = 128;

/**
 * The candidates to look at for `k` neighbours, so that the wanted share of the true ones is found: measured for some numbers of
 * neighbours, in a straight line between and beyond them; never below `k`.
 */
export function effortFor(k: number, recall: number, measured: readonly MeasuredEffort[]): number {
  const known = measured.flatMap(({ neighbours, points }) => {
    const point = points.find((each) => each[1] >= recall) ?? points.at(-1);
    return point ? [{ neighbours, ef: point[0] }] : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return Math.max(UNMEASURED, 2 * k);
  if (k <= first.neighbours) return Math.max(k, first.ef);
  if (k >= last.neighbours) return Math.max(k, Math.ceil((last.ef * k) / last.neighbours));
  const share = (k - first.neighbours) / (last.neighbours - first.neighbours);
  return Math.max(k, Math.ceil(first.ef + share * (last.ef - first.ef)));
}
