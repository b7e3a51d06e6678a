/** Do two snapshots of a sheet, or parts of them, hold the same? Plain data, compared part by part; ends at the first difference. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, place) => sameData(one, b[place]));
  }
  const [own, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(own);
  return keys.length === Object.keys(other).length && keys.every((key) => sameData(own[key], other[key]));
}
