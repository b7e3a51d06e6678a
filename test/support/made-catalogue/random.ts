/** Draws that are the same for the same seed, on every machine. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(all: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

/** The mulberry32 generator by Tommy Ettinger (public domain), seeded. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: (all) => all[whole(0, all.length - 1)]!,
    chance: (share) => next() < share,
  };
}
