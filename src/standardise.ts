/**
 * Zero mean, unit deviation; all zeros when the values do not differ. An unknown value counts as the mean.
 */
export function standardise(values: readonly (number | undefined)[]): number[] {
  const known = values.filter((value) => value !== undefined);
  // Counted from one of them, values that hardly differ keep the digits in which they do.
  const origin = known[0] ?? 0;
  const mean = known.reduce((sum, value) => sum + (value - origin), 0) / (known.length || 1);
  const variance = known.reduce((sum, value) => sum + (value - origin - mean) ** 2, 0) / (known.length || 1);
  const deviation = Math.sqrt(variance);
  return values.map((value) =>
    value === undefined || deviation === 0 ? 0 : (value - origin - mean) / deviation,
  );
}
