import type { Currency, MoneyUnit } from '../../figures/money-unit';
import type { TimeUnit } from '../prose-figure';
import { phraseTable, type PhraseTable } from './phrases';

/** What the words after a number make of it. */
export type UnitMeaning =
  | { readonly unit: 'money'; readonly money: MoneyUnit }
  | { readonly unit: 'percent' }
  | { readonly unit: 'percentage-points' }
  | { readonly unit: 'time'; readonly time: TimeUnit }
  /** "mio." with no currency: money unless a noun follows. */
  | { readonly unit: 'scale'; readonly factor: number };

/** A language's unit words; scales and currencies are combined here, so that a language lists each only once. */
export interface UnitWords {
  readonly currencies: readonly (readonly [Currency, readonly string[]])[];
  /** Scale words and what they multiply by ("mio": 1,000,000). */
  readonly scales: readonly (readonly [number, readonly string[]])[];
  /** Forms written as one word or with a notation of their own ("tkr", "( 1.000 kr )"), in whole units of the currency. */
  readonly fused: readonly (readonly [Currency, number, readonly string[]])[];
  readonly percent: readonly string[];
  readonly percentagePoints: readonly string[];
  readonly times: readonly (readonly [TimeUnit, readonly string[]])[];
}

const COINS = 100;

/** The phrase table that reads the words after a number. */
export function unitPhrases(words: UnitWords): PhraseTable<UnitMeaning> {
  const entries: [UnitMeaning, string[]][] = [
    [{ unit: 'percent' }, [...words.percent]],
    [{ unit: 'percentage-points' }, [...words.percentagePoints]],
  ];
  for (const [currency, names] of words.currencies) {
    entries.push([money(currency, 1), [...names]]);
    for (const [factor, scales] of words.scales) {
      entries.push([
        money(currency, factor),
        scales.flatMap((scale) => names.flatMap((name) => [`${scale} ${name}`, `${scale}.${name}`])),
      ]);
    }
  }
  for (const [currency, factor, forms] of words.fused) entries.push([money(currency, factor), [...forms]]);
  for (const [factor, scales] of words.scales) entries.push([{ unit: 'scale', factor }, [...scales]]);
  for (const [time, names] of words.times) entries.push([{ unit: 'time', time }, [...names]]);
  return phraseTable(entries);
}

function money(currency: Currency, factor: number): UnitMeaning {
  return { unit: 'money', money: { currency, factor: factor * COINS } };
}
