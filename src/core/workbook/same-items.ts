/** Do two lists hold the same objects or values in the same order? What is worked out from one then holds for the other. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, place) => Object.is(one, b[place]));
}
