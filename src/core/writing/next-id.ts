/** `HA04` gives `HA05`, `SSU-9` gives `SSU-10`, `7` gives `8`: the digits at the end counted one up, as wide as they were. */
export function idAfter(id: string): string {
  const digits = /\d+$/.exec(id)?.[0];
  if (digits === undefined) return `${id}1`;
  return id.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, '0');
}

/** The next free ID of the series that the last of `ids` belongs to; `F01` where there is none. */
export function nextId(ids: readonly string[]): string {
  const taken = new Set(ids.map((id) => id.toUpperCase()));
  let next = idAfter(ids.at(-1) ?? 'F00');
  while (taken.has(next.toUpperCase())) next = idAfter(next);
  return next;
}
