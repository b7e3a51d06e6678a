/**
 * What `give` gives for each item, one after the other: a list of any length, or a single thing. The method of arrays by this name
 * takes ten times as long, which tells where every row, cell and sentence of a catalogue is asked something.
 */
export function flatMap<T, U>(items: readonly T[], give: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const given = give(items[index] as T, index);
    const end = all.length;
    if (!isList(given)) all.push(given);
    // By position: iterators over all these lists would be a good part of what a check throws away.
    else for (let place = 0; place < given.length; place += 1) all[end + place] = given[place] as U;
  }
  return all;
}

function isList<U>(given: U | readonly U[]): given is readonly U[] {
  return Array.isArray(given);
}
