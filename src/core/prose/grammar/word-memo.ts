/** Texts repeat their words: what is found out of a word is kept, up to this many words, so that memory stays bounded. */
const MOST_WORDS = 20_000;

/** What `find` says of a word, found out once. */
export class WordMemo<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly find: (word: string) => T) {}

  of(word: string): T {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    if (this.known.size >= MOST_WORDS) this.known.clear();
    const found = this.find(word);
    this.known.set(word, found);
    return found;
  }
}
