/** The part of the browser's storage that the pane uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>;

/** What is kept under a key; null where there is nothing, or where the web view has its storage switched off. */
export function recall(store: KeyValueStore | null, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    // Storage may be switched off in the web view; choices then hold until the pane closes.
    return null;
  }
}

/** Keeps a text for the next time the pane opens, where the web view has a storage. */
export function keep(store: KeyValueStore | null, key: string, value: string): void {
  try {
    store?.setItem(key, value);
  } catch {
    // As above.
  }
}
