import type { VersionChange, VersionChangeCode, VersionChangeData } from '../core/checks/version-types';

/** A sentence for every kind of change between two workbooks. */
export type ChangeWords = { readonly [C in VersionChangeCode]: (data: VersionChangeData[C]) => string };

/** The words for the comparison of two workbooks. */
export interface CompareWords {
  readonly heading: (before: string, after: string) => string;
  readonly nothing: string;
  readonly changes: ChangeWords;
  /** "12 ændringer, 3,4 mio. kr. i alt"; `amount` is already written out. */
  readonly summary: (facts: { readonly changes: number; readonly amount: string | null }) => string;
  readonly before: string;
  readonly after: string;
}

/** The sentence for one change. */
export function wordChange(change: VersionChange, words: CompareWords): string {
  // The table is keyed by the same code as the union, which TypeScript can't follow through an index.
  return (words.changes[change.code] as (data: unknown) => string)(change.data);
}
