import type { PeriodWords } from '../language';
import type { Item } from './item';
import { hasShape } from './number-shapes';
import { phraseAt } from './phrases';
import type { Segment } from './segment';

/** The year of "(2017 p/l)" or "2018-priser" in a figure's segment; null where none is given. */
export function priceLevelOf(items: readonly Item[], segment: Segment, words: PeriodWords): number | null {
  for (let i = segment.from; i < segment.to; i++) {
    const item = items[i];
    if (item?.kind !== 'number' || !hasShape(item.text, 'year')) continue;
    if (phraseAt(words.priceLevel, items, i + 1) !== null) return Number(item.text);
  }
  return null;
}
