const CODES = 0x10000;

const keyOf = (text: string, start: number, end: number): number => (end - start) * CODES + text.charCodeAt(start);

/** Words and what they mean, found in place: by length and first letter, so that hardly any stretch of a text is cut out or compared. */
export class StretchTable<T> {
  private readonly alike = new Map<number, (readonly [string, T])[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const entry of entries) {
      const key = keyOf(entry[0], 0, entry[0].length);
      this.alike.set(key, [...(this.alike.get(key) ?? []), entry]);
    }
  }

  /** What the word between `start` and `end` means. */
  at(text: string, start: number, end: number): T | undefined {
    const entries = this.alike.get(keyOf(text, start, end));
    if (entries !== undefined) for (const [word, means] of entries) if (text.startsWith(word, start)) return means;
    return undefined;
  }
}
