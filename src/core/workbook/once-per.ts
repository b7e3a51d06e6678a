/**
 * Work on one object that is done once for each: its answer is kept as long as the object is. For objects that never change, as
 * everything that was read of a workbook.
 */
export function oncePer<K extends object, V extends object | null>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = work(of);
    known.set(of, made);
    return made;
  };
}

/** The same for work on an object beside another, or beside none: the answer is kept until the object is asked about beside a third. */
export function oncePerWith<K extends object, W, V>(work: (of: K, beside: W) => V): (of: K, beside: W) => V {
  const known = new WeakMap<K, { readonly beside: W; readonly made: V }>();
  return (of, beside) => {
    const before = known.get(of);
    if (before !== undefined && before.beside === beside) return before.made;
    const made = work(of, beside);
    known.set(of, { beside, made });
    return made;
  };
}

/** Longer texts are sentences, which hardly come again. */
const LONGEST_REMEMBERED = 120;
const MOST_REMEMBERED = 10_000;

/** Work on a text that is done once for each: labels, headings and units come again on every sheet of a catalogue. */
export function oncePerText<V extends object | string | null>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = work(text);
    if (text.length > LONGEST_REMEMBERED) return made;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, made);
    return made;
  };
}
