import { findPriceLevel, type FoundPriceLevel } from '../figures/price-level-words';
import { oncePerText } from '../workbook/once-per';

const YEAR = /(?:19|20)\d\d/;
const LEVEL_WORD = /p ?\/ ?l|pl|p\. ?l|pris|price|løn|lön|kr|niv|nå|faste/i;

/** The price level named in a heading; most headings name none, and a look at their letters tells. */
export function priceLevelIn(text: string): FoundPriceLevel | null {
  return YEAR.test(text) && LEVEL_WORD.test(text) ? levelIn(text) : null;
}

const levelIn = oncePerText((text): FoundPriceLevel | null => findPriceLevel(text));
