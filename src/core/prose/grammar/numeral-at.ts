import type { MoneyUnit } from '../../figures/money-unit';
import type { ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import { numberAt, writtenNumber, type NumeralWords, type WrittenNumber } from './numeral';
import { hasShape } from './number-shapes';
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
  /** "t.kr. 450", "mio. kr. 4,5": a scaled unit in front. */
  readonly moneyBefore: MoneyUnit | null;
}

/** The number, range or number before a scale word ("en halv million") that begins at this token; null where none does. */
export function numeralAt(
  tokens: readonly Token[],
  at: number,
  passed: ReadonlyMap<number, unknown>,
  language: ProseLanguage,
): NumeralFound | null {
  const { minus, currency, money, first } = opening(tokens, at, language);
  const hasCurrency = currency !== null || money !== null;
  if (passed.has(first)) return null;
  const spelled = hasCurrency ? null : spelledScale(tokens, at, language);
  if (spelled !== null) return spelled;
  const low = negated(numberAt(tokens, first, language.numerals) ?? otherNotation(tokens, first, language), minus);
  if (low === null || (low.spelled && (hasCurrency || minus > 0))) return null;
  const range = rangeEnd(tokens, first, low, passed, language);
  const high = range?.high ?? low;
  return {
    low: range === null ? low : inThousandsOf(high, low),
    high,
    from: at,
    to: range?.to ?? first + 1,
    lead: range?.lead ?? at,
    length: (range?.to ?? first + 1) - at,
    currencyBefore: currency,
    moneyBefore: money,
  };
}

export const MINUS: ReadonlySet<string> = new Set(['-', '−', '–', '÷']);

interface Opening {
  readonly minus: 0 | 1;
  readonly currency: string | null;
  readonly money: MoneyUnit | null;
  readonly first: number;
}

/** What stands in front of the digits: "-", "£", "-£", "£-", "-kr.". */
function opening(tokens: readonly Token[], at: number, { currencyBefore, units }: ProseLanguage): Opening {
  let first = at;
  let minus: 0 | 1 = 0;
  let currency: string | null = null;
  if (isMinus(tokens, first, currencyBefore)) [minus, first] = [1, first + 1];
  if (currencyBefore.has(tokens[first]?.text ?? '')) [currency, first] = [tokens[first]?.text ?? '', first + 1];
  if (minus === 0 && currency !== null && isMinus(tokens, first, currencyBefore)) [minus, first] = [1, first + 1];
  const scaled = currency === null ? scaledBefore(tokens, first, units) : null;
  return { minus, currency, money: scaled?.money ?? null, first: scaled?.to ?? first };
}

/** A unit of thousands or millions with a number right behind it that is no year. */
function scaledBefore(
  tokens: readonly Token[],
  at: number,
  units: ProseLanguage['units'],
): { money: MoneyUnit; to: number } | null {
  const unit = tokens[at]?.kind === 'word' ? phraseAt(units, tokens, at) : null;
  if (unit?.means.unit !== 'money' || unit.means.money.factor <= COINS) return null;
  const to = at + unit.length;
  const number = tokens[to];
  return number?.kind === 'number' && !hasShape(number.text, 'year') ? { money: unit.means.money, to } : null;
}

const COINS = 100;
const THOUSAND = 1000;

/** "5-600.000", "700-900.000": the lower end leaves out the zeros of the upper one. */
function inThousandsOf(high: WrittenNumber, low: WrittenNumber): WrittenNumber {
  if (low.step !== 1 || high.step !== 1 || low.value <= 0 || low.value >= THOUSAND || high.value % THOUSAND !== 0)
    return low;
  let factor = 1;
  while (low.value * factor * 10 < high.value) factor *= 10;
  if ((low.value * factor) % THOUSAND !== 0) return low;
  return { ...low, value: low.value * factor, significant: low.significant * factor };
}

/** A dash glued to what is behind it and to no word or number in front ("på -1,5 mio. kr."); a bullet is no minus. */
function isMinus(tokens: readonly Token[], at: number, currencies: ProseLanguage['currencyBefore']): boolean {
  const dash = tokens[at];
  const next = tokens[at + 1];
  const free = dash?.glued === false || tokens[at - 1]?.kind === 'mark';
  return (
    at > 0 &&
    dash !== undefined &&
    MINUS.has(dash.text) &&
    free &&
    next?.glued === true &&
    (next.kind !== 'word' || currencies.has(next.text))
  );
}

function negated(number: WrittenNumber | null, minus: number): WrittenNumber | null {
  return number !== null && minus > 0 ? { ...number, value: -number.value } : number;
}

/** "1.5 mio. kr.": no number in this language, but with money or a percentage behind it only the other notation is left. */
function otherNotation(tokens: readonly Token[], at: number, language: ProseLanguage): WrittenNumber | null {
  const token = tokens[at];
  const unit = token?.kind === 'number' ? phraseAt(language.units, tokens, at + 1)?.means.unit : undefined;
  if (token === undefined || (unit !== 'money' && unit !== 'percent' && unit !== 'scale')) return null;
  return writtenNumber(token.text, language.numerals.locale === 'da' ? 'en' : 'da');
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
  const value = one * (two ?? 1);
  const step = Number.isInteger(value) ? 1 : value;
  const number = { value, step, significant: step, spelled: true };
  return {
    low: number,
    high: number,
    from: at,
    to,
    lead: at,
    length: to - at,
    currencyBefore: null,
    moneyBefore: null,
  };
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

interface RangeEnd {
  readonly high: WrittenNumber;
  readonly to: number;
  readonly lead: number;
}

/** The upper end of "3-5", "3 til 5" (but not "fra 3 til 5", a change) and "mellem 3 og 5". */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  low: WrittenNumber,
  passed: ReadonlyMap<number, unknown>,
  language: ProseLanguage,
): RangeEnd | null {
  const join = tokens[at + 1]?.text ?? '';
  const second = language.currencyBefore.has(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  if (passed.has(second)) return null;
  const spelledOut = withUnits(tokens, at, low, language);
  if (spelledOut !== null) return spelledOut;
  const first = language.currencyBefore.has(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const lead = rangeLead(tokens, first, join, language.numerals);
  const high = lead === null ? null : numberAt(tokens, second, language.numerals);
  if (high === null || lead === null || !(high.value > low.value)) return null;
  return { high, to: second + 1, lead };
}

/** "mellem 3 mio. kr. og 5 mio. kr.", "between £1m and £2m", "3 mio. kr. - 5 mio. kr.": both ends with the same unit. */
function withUnits(tokens: readonly Token[], at: number, low: WrittenNumber, language: ProseLanguage): RangeEnd | null {
  const { between, and } = language.numerals.ranges;
  const lead = between.has(tokens[at - 1]?.text ?? '') ? at - 1 : at - 2;
  const isBetween = between.has(tokens[lead]?.text ?? '');
  const unit = phraseAt(language.units, tokens, at + 1);
  if (unit === null || !(isBetween ? and : DASHES).has(tokens[at + 1 + unit.length]?.text ?? '')) return null;
  const next = at + 2 + unit.length;
  const second = language.currencyBefore.has(tokens[next]?.text ?? '') ? next + 1 : next;
  const high = numberAt(tokens, second, language.numerals);
  const same = phraseAt(language.units, tokens, second + 1)?.means === unit.means;
  return high !== null && same && high.value > low.value ? { high, to: second + 1, lead: isBetween ? lead : at } : null;
}

function rangeLead(tokens: readonly Token[], at: number, join: string, words: NumeralWords): number | null {
  const before = tokens[at - 1]?.text ?? '';
  if (words.ranges.between.has(before)) return words.ranges.and.has(join) ? at - 1 : null;
  if (DASHES.has(join)) return at;
  return words.ranges.to.has(join) && !words.ranges.from.has(before) ? at : null;
}
