import { decimalPlaces, multiplyDecimals, shiftedDigits } from './decimal';
import { formatNumber, separate, type FigureLocale } from './format-number';
import type { Interval } from './interval';
import { KRONER, type Currency, type MoneyUnit } from './money-unit';

const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** Digits that a computed interval's ends are shown with: enough to redo the arithmetic, few enough to read. */
const INTERVAL_DIGITS = 4;

/** An amount (øre) as a number in a unit, exactly: -1.500 for -1,500,000 kr. in 1.000 kr. Without a unit, in kroner. */
export function formatAmount(oere: number, unit: MoneyUnit | null, locale: FigureLocale): string {
  const { factor } = unit ?? KRONER;
  if (!Number.isSafeInteger(oere)) return formatNumber(inUnit(oere, unit ?? KRONER), locale);
  return separate(shiftedDigits(oere, factor), locale);
}

/**
 * An amount (øre) as one would say it, exactly: "1,5 mio. kr.", "450.000 kr.", "DKK 1.5 million". From a million on in millions
 * where three decimals are enough, else in whole kroner and øre.
 */
export function formatMoney(oere: number, locale: FigureLocale, currency: Currency = 'DKK'): string {
  const kroner = inUnit(oere, KRONER);
  const millions = inUnit(oere, { currency, factor: 100 * MILLION });
  const inMillions = Math.abs(kroner) >= MILLION && decimalPlaces(millions) <= 3;
  if (inMillions) return withUnit(formatNumber(millions, locale), { currency, factor: 100 * MILLION }, locale);
  const decimals = decimalPlaces(kroner) === 0 ? 0 : 2;
  return withUnit(formatNumber(kroner, locale, decimals), { currency, factor: 100 }, locale);
}

/** An amount (øre) in its table's unit with the unit's name: "-1.500 t.kr." is how a reader finds it again in the table. */
export function formatAmountWithUnit(oere: number, unit: MoneyUnit, locale: FigureLocale): string {
  return withUnit(formatAmount(oere, unit, locale), unit, locale);
}

/** A unit's name: "kr.", "1.000 kr.", "mio. kr.", "mia. kr."; "DKK", "DKK 1,000", "DKK million", "£ million". */
export function formatUnit(unit: MoneyUnit, locale: FigureLocale): string {
  const scale = unit.factor / 100;
  const currency = currencyName(unit.currency, locale);
  const word = SCALE_WORDS[locale][scale] ?? (scale === 1 ? '' : formatNumber(scale, locale));
  return locale === 'da' ? `${word} ${currency}`.trim() : `${currency} ${word}`.trim();
}

/** A percentage: "2,2 %" in Danish, "2.2%" in English; all its decimals, or exactly `decimals`. */
export function formatPercent(percent: number, locale: FigureLocale, decimals?: number): string {
  return `${formatNumber(percent, locale, decimals)}${locale === 'da' ? ' %' : '%'}`;
}

/** An interval of amounts in a unit: "116,0-134,8 mio. kr."; ends rounded to four digits; an open end is "mindst" or "højst". */
export function formatInterval(interval: Interval<'oere'>, unit: MoneyUnit, locale: FigureLocale): string {
  const range = { lo: inUnit(interval.lo, unit), hi: inUnit(interval.hi, unit) };
  const { word, text } = formatRange(range, locale, (number) => beforeNumber(number, unit.currency, locale));
  return `${word}${text}${behindNumber(unit, locale)}`;
}

/** An interval of percentages: "2,15-2,25 %". */
export function formatPercentInterval(interval: Interval<'percent'>, locale: FigureLocale): string {
  const { word, text } = formatRange(interval, locale, (number) => number);
  return `${word}${text}${locale === 'da' ? ' %' : '%'}`;
}

const SCALE_WORDS: Readonly<Record<FigureLocale, Readonly<Record<number, string>>>> = {
  da: { [THOUSAND]: '1.000', [MILLION]: 'mio.', [BILLION]: 'mia.' },
  en: { [THOUSAND]: '1,000', [MILLION]: 'million', [BILLION]: 'billion' },
};

const SYMBOLS: Partial<Readonly<Record<Currency, string>>> = { GBP: '£', USD: '$', EUR: '€' };

function currencyName(currency: Currency, locale: FigureLocale): string {
  if (locale === 'da') return currency === 'DKK' ? 'kr.' : currency;
  return SYMBOLS[currency] ?? currency;
}

function withUnit(number: string, unit: MoneyUnit, locale: FigureLocale): string {
  return beforeNumber(number, unit.currency, locale) + behindNumber(unit, locale);
}

/** English puts the currency first: "DKK -1.5", "-£1.5". */
function beforeNumber(number: string, currency: Currency, locale: FigureLocale): string {
  if (locale === 'da') return number;
  const name = currencyName(currency, locale);
  if (name.length > 1) return `${name} ${number}`;
  return number.startsWith('-') ? `-${name}${number.slice(1)}` : `${name}${number}`;
}

/** Thousands are named here and not counted in 1.000s: " t.kr.", " mio. kr."; " thousand". */
function behindNumber(unit: MoneyUnit, locale: FigureLocale): string {
  const scale = unit.factor / 100;
  const thousand = locale === 'da' ? 't.' : 'thousand';
  const word = scale === THOUSAND ? thousand : (SCALE_WORDS[locale][scale] ?? '');
  if (locale === 'en') return word === '' ? '' : ` ${word}`;
  const currency = currencyName(unit.currency, locale);
  if (scale === THOUSAND && unit.currency === 'DKK') return ' t.kr.';
  return word === '' ? ` ${currency}` : ` ${word} ${currency}`;
}

function formatRange(
  { lo, hi }: { readonly lo: number; readonly hi: number },
  locale: FigureLocale,
  dress: (number: string) => string,
): { readonly word: string; readonly text: string } {
  const decimals = rangeDecimals(lo, hi);
  const [from, to] = [formatNumber(lo, locale, decimals), formatNumber(hi, locale, decimals)];
  if (lo === -Infinity) return { word: locale === 'da' ? 'højst ' : 'at most ', text: dress(to) };
  if (hi === Infinity) return { word: locale === 'da' ? 'mindst ' : 'at least ', text: dress(from) };
  if (from === to) return { word: '', text: dress(from) };
  // A hyphen before a negative number would read as a second minus.
  return {
    word: '',
    text: lo < 0 ? `${dress(from)} ${locale === 'da' ? 'til' : 'to'} ${dress(to)}` : `${dress(from)}-${to}`,
  };
}

/** Decimals for four digits in the larger end, and never more than the ends have. */
function rangeDecimals(lo: number, hi: number): number {
  const ends = [lo, hi].filter(Number.isFinite);
  const largest = Math.max(...ends.map(Math.abs), 1);
  const wanted = Math.max(0, INTERVAL_DIGITS - 1 - Math.floor(Math.log10(largest)));
  return Math.min(wanted, Math.max(...ends.map(decimalPlaces), 0));
}

function inUnit(oere: number, unit: MoneyUnit): number {
  return Number.isFinite(oere) ? multiplyDecimals(oere, 1 / unit.factor) : oere;
}
