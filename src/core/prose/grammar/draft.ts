import type { Figure } from '../../figures/figure';
import type { MoneyUnit } from '../../figures/money-unit';
import type { Comparator, ProseFigureKind, TimeUnit } from '../prose-figure';
import type { Numeral } from './numeral';

/** A figure while its sentence is being read: what its own words say, before its surroundings are looked at. */
export interface Draft {
  readonly kind: ProseFigureKind;
  readonly figure: Figure | null;
  readonly numeral: Pick<Numeral, 'low' | 'high'>;
  readonly comparator: Comparator;
  readonly unit: MoneyUnit | null;
  readonly time: TimeUnit | null;
  readonly per: TimeUnit | 'each' | null;
  /** A year or span of years in itself. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Item positions: first of its own words, and just behind the last. */
  readonly from: number;
  readonly to: number;
  /** Where the comparator in front begins; `from` where there is none. */
  readonly lead: number;
  /** A bare number behind a noun ("BMI over 35", "bay 3"): a name's number unless a relation makes use of it. */
  readonly nameLike: boolean;
  /** Position of the counted noun group, for counts. */
  readonly noun: { readonly from: number; readonly to: number } | null;
}
