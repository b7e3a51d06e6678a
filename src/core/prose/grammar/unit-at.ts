import type { Quantity } from '../../figures/interval';
import type { Currency, MoneyUnit } from '../../figures/money-unit';
import type { NounWords, ProseLanguage } from '../language';
import type { ProseFigureKind, TimeUnit } from '../prose-figure';
import type { Token } from '../scan/token';
import { borrowedUnit } from './borrowed-unit';
import { countedNoun } from './counted-noun';
import type { NumeralFound } from './numeral-at';
import { phraseAt } from './phrases';
import type { UnitMeaning } from './unit-phrases';

/** What a number is a number of, and how far its own words reach. */
export interface UnitFound {
  readonly kind: ProseFigureKind;
  readonly quantity: Quantity;
  /** From the written number to the base unit of its quantity. */
  readonly factor: number;
  readonly money: MoneyUnit | null;
  readonly time: TimeUnit | null;
  readonly per: TimeUnit | 'each' | null;
  readonly noun: { readonly from: number; readonly to: number } | null;
  readonly to: number;
}

const YEARS: Readonly<Record<Exclude<TimeUnit, 'minute' | 'hour'>, number>> = {
  day: 1 / 365,
  week: 7 / 365,
  month: 1 / 12,
  quarter: 1 / 4,
  'half-year': 1 / 2,
  year: 1,
};
const COINS = 100;

/** The unit behind (or in front of) a number; a plain number counts what follows it. Null for a spelled number that counts nothing. */
export function unitAt(tokens: readonly Token[], numeral: NumeralFound, language: ProseLanguage): UnitFound | null {
  const own = moneyBefore(tokens, numeral, language) ?? wordsBehind(tokens, numeral, language);
  if (own !== null) return withRate(tokens, own, language);
  const lent = numeral.low.spelled ? null : borrowedUnit(tokens, numeral.to, language);
  if (lent === null) return counted(tokens, numeral, language);
  return ofMeaning(lent, tokens, numeral.to, language.ownCurrency, language);
}

/** "kr. 500.000", "£5m", "DKK 3 mio." */
function moneyBefore(tokens: readonly Token[], numeral: NumeralFound, language: ProseLanguage): UnitFound | null {
  if (numeral.moneyBefore !== null) return amount(numeral.moneyBefore, numeral.to);
  const currency = numeral.currencyBefore === null ? undefined : language.currencyBefore.get(numeral.currencyBefore);
  if (currency === undefined) return null;
  const scale = phraseAt(language.units, tokens, numeral.to);
  if (scale?.means.unit !== 'scale') return amount({ currency, factor: COINS }, numeral.to);
  return amount({ currency, factor: COINS * scale.means.factor }, numeral.to + scale.length);
}

function wordsBehind(tokens: readonly Token[], numeral: NumeralFound, language: ProseLanguage): UnitFound | null {
  const phrase = phraseAt(language.units, tokens, numeral.to);
  return phrase && ofMeaning(phrase.means, tokens, numeral.to + phrase.length, language.ownCurrency, language);
}

/** A plain number and the noun behind it. */
function counted(tokens: readonly Token[], numeral: NumeralFound, language: ProseLanguage): UnitFound | null {
  if (isCompound(tokens, numeral.to)) return null;
  const noun = countedNoun(tokens, numeral.to, language.nouns);
  if (noun === null && numeral.low.spelled && !standsAlone(tokens, numeral.to, language.nouns)) return null;
  return withRate(tokens, count(1, noun, numeral.to), language);
}

/** "Three of the ten", "nine in all": elsewhere a spelled number counts only what it stands with. */
function standsAlone(tokens: readonly Token[], at: number, nouns: NounWords): boolean {
  return nouns.of.has(tokens[at]?.text ?? '') || phraseAt(nouns.totals, tokens, at) !== null;
}

function ofMeaning(
  means: UnitMeaning,
  tokens: readonly Token[],
  to: number,
  own: Currency,
  language: ProseLanguage,
): UnitFound {
  switch (means.unit) {
    case 'money':
      return amount(means.money, to);
    case 'percent':
      return { ...BARE, kind: 'percent', quantity: 'percent', to };
    case 'percentage-points':
      return { ...BARE, kind: 'percentage-points', quantity: 'percent', to };
    case 'time':
      return timed(means.time, to);
    case 'scale': {
      const noun = countedNoun(tokens, to, language.nouns);
      return noun === null
        ? amount({ currency: own, factor: COINS * means.factor }, to)
        : count(means.factor, noun, to);
    }
  }
}

/** Every field, so that what follows changes some and adds none: adding is many times slower. */
const BARE: UnitFound = {
  kind: 'count',
  quantity: 'count',
  factor: 1,
  money: null,
  time: null,
  per: null,
  noun: null,
  to: 0,
};

function amount(money: MoneyUnit, to: number): UnitFound {
  return { ...BARE, kind: 'amount', quantity: 'oere', factor: money.factor, money, to };
}

function count(factor: number, noun: UnitFound['noun'], to: number): UnitFound {
  return { ...BARE, factor, noun, to: noun?.to ?? to };
}

/** Hours are counted (labour); longer units are durations, in years. */
function timed(time: TimeUnit, to: number): UnitFound {
  if (time === 'hour' || time === 'minute') {
    return { ...BARE, quantity: 'hours', factor: time === 'hour' ? 1 : 1 / 60, time, to };
  }
  return { ...BARE, kind: 'duration', quantity: 'years', factor: YEARS[time], time, to };
}

/** "per måned", "i timen", "pr. plads" make a rate; "om året" leaves an amount that recurs. */
function withRate(tokens: readonly Token[], plain: UnitFound, language: ProseLanguage): UnitFound {
  if (plain.kind === 'percent' || plain.kind === 'percentage-points') return plain;
  const phrase = phraseAt(language.rates, tokens, plain.to);
  if (phrase !== null) {
    if (phrase.means === 'year') return plain;
    return { ...plain, kind: 'rate', per: phrase.means, to: plain.to + phrase.length };
  }
  if (!language.perWords.has(tokens[plain.to]?.text ?? '')) return plain;
  const noun = countedNoun(tokens, plain.to + 1, language.nouns);
  return noun === null ? plain : { ...plain, kind: 'rate', per: 'each', noun, to: noun.to };
}

/** "4-årsperioden", "10-punktsplan": the number is part of a word. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const [dash, word] = [tokens[at], tokens[at + 1]];
  return dash?.text === '-' && dash.glued && word?.kind === 'word' && word.glued;
}
