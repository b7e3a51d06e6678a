import { multiplyDecimals } from '../../figures/decimal';
import { parseNumber, type NumberLocale } from '../../figures/parse-number';
import type { Item } from './item';
import { WordMemo } from './word-memo';

/** A number as written, or the two ends of a range. */
export interface Numeral {
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  /** Items it takes. */
  readonly length: number;
}

/** `step` is the value of the last written digit, `significant` that of the last digit that isn't zero. */
export interface WrittenNumber {
  readonly value: number;
  readonly step: number;
  readonly significant: number;
  readonly spelled: boolean;
}

/** Words that join a range: `dashes` between the ends, `to` likewise, `between ... and`. */
export interface RangeWords {
  readonly to: ReadonlySet<string>;
  /** Words that turn "3 til 5" into a change: "fra". */
  readonly from: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
}

export interface NumeralWords {
  readonly locale: Exclude<NumberLocale, 'auto'>;
  readonly numberWords: ReadonlyMap<string, number>;
  /** Words that are numbers only in front of a scale word: "en", "halv". */
  readonly beforeScale: ReadonlyMap<string, number>;
  readonly ranges: RangeWords;
}

/** One written number at `at`, in digits or spelled out; null where there is none that this language reads. */
export function numberAt(items: readonly Item[], at: number, words: NumeralWords): WrittenNumber | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.kind === 'word') {
    const spelled = words.numberWords.get(item.text);
    return spelled === undefined ? null : { value: spelled, step: 1, significant: 1, spelled: true };
  }
  if (item.kind !== 'number') return null;
  const fraction = FRACTIONS.get(item.text.charAt(item.text.length - 1));
  return fraction === undefined ? writtenNumber(item.text, words.locale) : withFraction(item.text, fraction, words);
}

interface Fraction {
  readonly value: number;
  readonly step: number;
}

const FRACTIONS: ReadonlyMap<string, Fraction> = new Map([
  ['½', { value: 0.5, step: 0.5 }],
  ['¼', { value: 0.25, step: 0.25 }],
  ['¾', { value: 0.75, step: 0.25 }],
]);

/** "3½", "½": as exact as its halves or quarters. */
function withFraction(text: string, { value, step }: Fraction, words: NumeralWords): WrittenNumber | null {
  const whole = text.length === 1 ? 0 : writtenNumber(text.slice(0, -1), words.locale)?.value;
  return whole === undefined ? null : { value: whole + value, step, significant: step, spelled: false };
}

/** Digits and separators alone; null where the language gives them no reading. */
export function writtenNumber(text: string, locale: Exclude<NumberLocale, 'auto'>): WrittenNumber | null {
  return read[locale].of(text);
}

const read = {
  da: new WordMemo((text) => parsedNumber(text, 'da')),
  en: new WordMemo((text) => parsedNumber(text, 'en')),
};

function parsedNumber(text: string, locale: Exclude<NumberLocale, 'auto'>): WrittenNumber | null {
  const parsed = parseNumber(text, locale);
  if (parsed.kind !== 'number') return null;
  return {
    value: parsed.value,
    step: parsed.step,
    significant: lastNonZero(parsed.value, parsed.step),
    spelled: false,
  };
}

/** The value of the last digit that isn't zero: 100 for 4800, 0.1 for 0.50 written with two decimals. */
function lastNonZero(value: number, step: number): number {
  if (value === 0) return step;
  let digits = Math.round(value / step);
  let worth = step;
  while (digits % 10 === 0) {
    digits /= 10;
    worth = multiplyDecimals(worth, 10);
  }
  return worth;
}
