import type { ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import { numberAt, type NumeralWords, type WrittenNumber } from './numeral';
import { phraseAt } from './phrases';

/** A number or range in a sentence: its tokens are `from`..`to`, `lead` is where a currency or "mellem" in front of it begins. */
export interface NumeralFound {
  readonly low: WrittenNumber;
  readonly high: WrittenNumber;
  readonly from: number;
  readonly to: number;
  readonly lead: number;
  readonly length: number;
  readonly currencyBefore: string | null;
}

/** The number, range or number before a scale word ("en halv million") that begins at this token; null where none does. */
export function numeralAt(tokens: readonly Token[], at: number, passed: ReadonlyMap<number, unknown>, language: ProseLanguage): NumeralFound | null {
  const currency = tokens[at]?.text ?? '';
  const hasCurrency = language.currencyBefore.has(currency);
  const first = hasCurrency ? at + 1 : at;
  if (passed.has(first)) return null;
  const spelled = hasCurrency ? null : spelledScale(tokens, at, language);
  if (spelled !== null) return spelled;
  const low = numberAt(tokens, first, language.numerals);
  if (low === null || (low.spelled && hasCurrency)) return null;
  const range = rangeEnd(tokens, first, low, passed, language);
  return {
    low,
    high: range?.high ?? low,
    from: at,
    to: range?.to ?? first + 1,
    lead: range?.lead ?? at,
    length: (range?.to ?? first + 1) - at,
    currencyBefore: hasCurrency ? currency : null,
  };
}

/** "En million", "en halv million", "halvanden million". */
function spelledScale(tokens: readonly Token[], at: number, language: ProseLanguage): NumeralFound | null {
  const words = language.numerals.beforeScale;
  const one = words.get(tokens[at]?.text ?? '');
  if (one === undefined) return null;
  const two = words.get(tokens[at + 1]?.text ?? '');
  const to = two === undefined ? at + 1 : at + 2;
  const unit = phraseAt(language.units, tokens, to)?.means;
  if (unit === undefined || (unit.unit !== 'scale' && !(unit.unit === 'money' && unit.money.factor > 100))) return null;
  const value = two ?? one;
  const step = Number.isInteger(value) ? 1 : value;
  const number = { value, step, significant: step, spelled: true };
  return { low: number, high: number, from: at, to, lead: at, length: to - at, currencyBefore: null };
}

interface RangeEnd {
  readonly high: WrittenNumber;
  readonly to: number;
  readonly lead: number;
}

/** The upper end of "3-5", "3 til 5" (but not "fra 3 til 5", a change) and "mellem 3 og 5". */
function rangeEnd(tokens: readonly Token[], at: number, low: WrittenNumber, passed: ReadonlyMap<number, unknown>, language: ProseLanguage): RangeEnd | null {
  const join = tokens[at + 1]?.text ?? '';
  const second = language.currencyBefore.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  if (passed.has(second)) return null;
  const lead = rangeLead(tokens, at, join, language.numerals);
  const high = lead === null ? null : numberAt(tokens, second, language.numerals);
  if (high === null || lead === null || !(high.value > low.value)) return null;
  return { high, to: second + 1, lead };
}

const DASHES = new Set(['-', '–', '—']);

function rangeLead(tokens: readonly Token[], at: number, join: string, words: NumeralWords): number | null {
  const before = tokens[at - 1]?.text ?? '';
  if (words.ranges.between.has(before)) return words.ranges.and.has(join) ? at - 1 : null;
  if (DASHES.has(join)) return at;
  return words.ranges.to.has(join) && !words.ranges.from.has(before) ? at : null;
}
