import { isTooLarge } from './office-trouble';

export interface Batching {
  /** Items in the first batch, and never more in any. */
  readonly largest: number;
  /** How many to take next, after a batch of `count` items took `bytes`; the same number when left out. */
  readonly next?: (count: number, bytes: number) => number;
}

/**
 * Takes items through Excel some at a time. `send` does one round trip and gives its size in bytes; a batch that Excel calls too
 * large is halved and tried again, down to single items, which go to `tooLarge`. `between` runs before every batch.
 */
export async function inBatches<T>(
  items: readonly T[],
  batching: Batching,
  send: (batch: readonly T[]) => Promise<number>,
  steps: { readonly between?: (done: number) => void; readonly tooLarge?: (item: T) => Promise<void> } = {},
): Promise<void> {
  let size = batching.largest;
  let done = 0;
  while (done < items.length) {
    steps.between?.(done);
    const batch = items.slice(done, done + size);
    try {
      const bytes = await send(batch);
      done += batch.length;
      const next = batching.next?.(batch.length, bytes) ?? size;
      size = Math.max(1, Math.min(batching.largest, next));
    } catch (error) {
      const [single] = batch;
      if (!isTooLarge(error) || single === undefined) throw error;
      if (batch.length > 1) {
        size = Math.ceil(batch.length / 2);
      } else {
        if (!steps.tooLarge) throw error;
        await steps.tooLarge(single);
        done++;
      }
    }
  }
}
