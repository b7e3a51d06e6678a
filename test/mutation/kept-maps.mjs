/**
 * The maps that code makes while it is loaded hold tables, and later what was worked out before. `reset` sets them back to how they were when the code was loaded, so
 * that nothing is remembered of an earlier fault.
 */
export class KeptMaps {
  #resets = [];
  #loaded = [];

  Map = makeMap((reset) => this.#resets.push(reset));
  WeakMap = makeWeakMap((reset) => this.#resets.push(reset));

  /** Calls back when the code is loaded: from then on it makes maps of its own. */
  whenLoaded(then) {
    this.#loaded.push(then);
  }

  loaded() {
    for (const then of this.#loaded) then();
    for (const { keep } of this.#resets) keep?.();
  }

  reset() {
    for (const { reset } of this.#resets) reset();
  }
}

function makeMap(add) {
  return class extends Map {
    constructor(entries) {
      super(entries);
      let first = null;
      add({
        keep: () => (first = this.size === 0 ? [] : [...this]),
        reset: () => {
          if (first === null || this.size === first.length) return;
          this.clear();
          for (const [key, value] of first) this.set(key, value);
        },
      });
    }
  };
}

function makeWeakMap(add) {
  return class {
    #map = new WeakMap();

    constructor(entries) {
      for (const [key, value] of entries ?? []) this.#map.set(key, value);
      add({ keep: undefined, reset: () => (this.#map = new WeakMap()) });
    }

    get(key) {
      return this.#map.get(key);
    }

    has(key) {
      return this.#map.has(key);
    }

    delete(key) {
      return this.#map.delete(key);
    }

    set(key, value) {
      this.#map.set(key, value);
      return this;
    }
  };
}
