import { isSame, LOOK_UPS, type Between, type LookUp, type LookUpName } from './look-ups';

/** Who asked for what: a look-up's name, and every sheet or proposal ("asker") on which some check asked for it. */
type AskedNames = Map<string, Set<string>>;

/**
 * Look-ups from the answer's side: an answer that changes says whose runs may have to be done again, however many others there are. It
 * only ever grows, and so holds for every run that began with it: to be asked once too often costs a comparison, never a finding.
 */
export class Askers {
  readonly #asked = new Map<LookUpName, AskedNames>();

  note(asker: string, read: readonly LookUp[]): void {
    for (const { what, name } of read) {
      const names = this.#asked.get(what) ?? new Map<string, Set<string>>();
      this.#asked.set(what, names);
      const askers = names.get(name);
      if (askers) askers.add(asker);
      else names.set(name, new Set([asker]));
    }
  }

  /** Everybody who asked for something that is answered otherwise now. */
  touchedBy(between: Between): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const [what, names] of this.#asked) {
      const { find, touched: candidates } = LOOK_UPS[what];
      for (const name of new Set(candidates(between, names.keys()))) {
        const askers = names.get(name);
        if (!askers || isSame(find(between.before, name), find(between.now, name))) continue;
        for (const asker of askers) touched.add(asker);
      }
    }
    return touched;
  }
}
