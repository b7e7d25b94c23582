/**
 * A deep copy of what `JSON.parse` gave, several times as fast as parsing it again. A field named `__proto__` is copied like any
 * other: the spread makes it the copy's own, and the assignment finds it there.
 */
export function copyJson<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyJson) as T;
  const copy = { ...value };
  for (const name in copy) {
    // Writing a field takes ten times as long as looking at it.
    if (typeof copy[name] === "object") copy[name] = copyJson(copy[name]);
  }
  return copy;
}
