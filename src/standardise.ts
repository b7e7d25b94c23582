/**
 * Zero mean, unit deviation; all zeros when the values do not differ. An unknown value counts as the mean.
 */
export function standardise(values: readonly (number | undefined)[]): number[] {
  const known = values.filter((value) => value !== undefined);
  const mean = known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length || 1);
  const deviation = Math.sqrt(variance);
  return values.map((value) => (value === undefined || deviation === 0 ? 0 : (value - mean) / deviation));
}
