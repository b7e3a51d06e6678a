import { code } from './define-check';
import type { Shown } from './finding';

/** One year of the same amount with two signs. */
export interface TurnedYear {
  readonly year: number;
  readonly here: Shown;
  readonly there: Shown;
}

export interface SignsDiffer {
  readonly document: string;
  /** The row; null where the case's net is meant. */
  readonly label: string | null;
  /** Sheets of the lists, or the number in another table's caption. */
  readonly against: { readonly kind: 'list' | 'table'; readonly names: readonly string[] };
  readonly years: readonly TurnedYear[];
}

export interface RowAgainstConvention {
  readonly document: string;
  readonly label: string;
  readonly saving: 'negative' | 'positive';
  readonly year: number;
  readonly stated: Shown;
}

/** What sign-flip can find. */
export const codes = { 'signs-differ': code<SignsDiffer>(), 'row-against-convention': code<RowAgainstConvention>() };
