import type { Currency, MoneyUnit } from './money-unit';

/** A unit found in a heading, and the characters that name it. */
export interface FoundUnit {
  readonly unit: MoneyUnit;
  readonly start: number;
  readonly end: number;
}

const COINS_PER_UNIT = 100;

/** Words for one currency. Krone words without a country stand for the Danish krone: the workbook's own, whichever it is. */
const CURRENCIES: readonly (readonly [Currency, string])[] = [
  ['NOK', 'nok|norske kroner'],
  ['SEK', 'sek|svenske kroner|svenska kronor'],
  ['DKK', 'dkk|danske kroner|kroner|kronor|kr\\.?'],
  ['EUR', 'eur|euro|€'],
  ['GBP', 'gbp|pounds?(?: sterling)?|£'],
  ['USD', 'usd|us ?\\$|dollars?|\\$'],
];

/** Words for a thousand, a million and a billion of a currency, in Danish, English, Norwegian and Swedish. */
const SCALES: readonly (readonly [number, string])[] = [
  [1_000, "1[., ']?000(?![., ']?000)|tusinde?r?|tusen|thousands?|ths\\.?|t\\.|'000s?"],
  [1_000_000, "1[., ']?000[., ']?000|mio\\.?|mill\\.?|millioner|million|miljoner|miljon|millions|mn"],
  [1_000_000_000, 'mia\\.?|mrd\\.?|milliarder|milliard|miljarder|miljard|billions?|bn'],
];

/** One-letter scales written together with the currency: tkr, TDKK, mkr, mnkr, kDKK. */
const LETTERS_BEFORE: readonly (readonly [number, string])[] = [
  [1_000, 't|k'],
  [1_000_000, 'm|mn'],
  [1_000_000_000, 'md'],
];

/** The same behind it: £k, £m, £bn, £000, DKKm. */
const LETTERS_BEHIND: readonly (readonly [number, string])[] = [
  [1_000, "k|'?000s?|ths"],
  [1_000_000, "m|mn|'m"],
  [1_000_000_000, 'bn|b'],
];

/** "I hele mio.", "hele 1.000", "in thousands of": a scale that stands for money without naming a currency. */
const BARE_SCALES: readonly (readonly [number, string])[] = [
  [1_000, "(?:i )?hele? (?:1[., ']?000|tusinde?r?)"],
  [1_000_000, '(?:i )?hele? (?:mio\\.?|millioner|mill\\.?)|mio\\.?|mill\\.|millioner'],
  [1_000_000_000, '(?:i )?hele? (?:mia\\.?|milliarder)|mia\\.|mrd\\.|milliarder'],
];

const anyOf = (table: readonly (readonly [unknown, string])[]): string => table.map(([, words]) => words).join('|');

const YEAR = '(?:19|20)\\d\\d';
const CURRENCY = anyOf(CURRENCIES);
const FORMS: readonly string[] = [
  `(?:(?:i )?hele? )?(?<scale>${anyOf(SCALES)})(?: of)?(?: ${YEAR})? ?-?(?<currency>${CURRENCY})`,
  `(?<currency>${CURRENCY})[ (]{0,2}(?:i |in )?(?:hele )?(?<scale>${anyOf(SCALES)})`,
  `(?<currency>${CURRENCY}) ?(?<behind>${anyOf(LETTERS_BEHIND)})`,
  `(?<before>${anyOf(LETTERS_BEFORE)}) ?(?<currency>dkk|nok|sek|eur|gbp|usd|kr\\.?|[£€$])`,
  `(?<currency>${CURRENCY})`,
  `(?<bare>${anyOf(BARE_SCALES)})`,
];
/** Tried at each word start in this order, so that the fuller form wins over its parts. */
const UNIT_FORMS: readonly RegExp[] = FORMS.map((form) => new RegExp(`(?:${form})(?![\\p{L}\\p{N}])`, 'iuy'));

/** Most texts name no unit at all: one look tells. */
const ANY_UNIT_WORD = /kr|dkk|nok|sek|eur|gbp|usd|[£€$]|pound|dollar|mio|mill|mia|mrd|hele?\s/i;

/**
 * The first money unit named in a heading or caption, or null. Handles `kr.`, `t.kr.`, `1.000 kr.`, `(1000 kr.)`, `i hele 1000`,
 * `mio.kr.`, `I hele mio. kr.`, `mia. kr.`, `mnkr`, `TDKK`, `£000`, `£m`, `$` and their like. A unit that belongs to a number
 * ("1,5 mio. kr.") names an amount and not the unit of a table.
 */
export function findMoneyUnit(text: string): FoundUnit | null {
  if (!ANY_UNIT_WORD.test(text)) return null;
  const plain = normalise(text);
  for (let start = 0; start < plain.length; start += 1) {
    const match = canStart(plain, start) ? matchAt(plain, start) : null;
    if (match === null) continue;
    const end = start + match[0].length;
    if (standsAlone(plain, start, match)) return { unit: unitOf(match.groups ?? {}), start, end };
    // The parts of what was refused name no unit either: "kr." in "1,5 mio. kr.".
    start = end - 1;
  }
  return null;
}

function matchAt(text: string, start: number): RegExpExecArray | null {
  for (const form of UNIT_FORMS) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** Same length as the text, so that offsets hold: odd spaces and apostrophes made plain. */
function normalise(text: string): string {
  return text.replace(/[\s\u00A0\u2007\u2009\u202F]/g, ' ').replace(/[\u2018\u2019\u00B4`]/g, "'");
}

/** A unit begins at a letter, digit or sign that doesn't continue a word or number ("12,5mio." is two); "2018-kroner" is a price level. */
function canStart(text: string, at: number): boolean {
  const [before, here] = [text.charAt(at - 1), text.charAt(at)];
  if (/[£$€']/.test(here)) return true;
  if (!/[\p{L}\p{N}]/u.test(here)) return false;
  if (/\p{L}/u.test(before) || (/\p{N}/u.test(before) && /\p{N}/u.test(here))) return false;
  return before !== '-' || !/\d/.test(text.charAt(at - 2));
}

function standsAlone(text: string, start: number, match: RegExpExecArray): boolean {
  const words = match[0];
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(start + words.length);
  if (/^\d/.test(words) ? /[\d.,]$/.test(before) : belongsToNumber(before)) return false;
  if (startsNumber(words, behind)) return false;
  const scale =
    match.groups?.['scale'] ?? match.groups?.['before'] ?? match.groups?.['behind'] ?? match.groups?.['bare'];
  // "Kr. pr. time" is a rate.
  if (scale === undefined) return !/^ ?(?:\/|pr\.? |per )/i.test(behind);
  return match.groups?.['bare'] === undefined || /^(?:i )?hele/i.test(words) || !/^ ?\p{L}/u.test(behind);
}

/** A number right before the unit makes it an amount, unless it is years ("Budget 2020 mio. kr.", "2026-2029, t.kr.") or a table's own. */
function belongsToNumber(before: string): boolean {
  const number = /(\d[\d., ]*|\d½|½) ?$/.exec(before);
  if (number === null) return false;
  if (/(?:tabel|table|bilag|skema|figur|figure) $/i.test(before.slice(0, number.index))) return false;
  return !/^(?:(?:19|20)\d\d(?:[.,] ?| )*)+$/.test(number[0]);
}

/** "$5" and "kr. 500" are amounts, "1.000 kr. 2017 p/l" is not. */
function startsNumber(words: string, behind: string): boolean {
  return !/\d$/.test(words) && /^ ?[-+]?\d/.test(behind) && !/^ ?(?:19|20)\d\d(?![\d.,]\d)/.test(behind);
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): MoneyUnit {
  const scale =
    pick(SCALES, groups['scale']) ??
    pick(LETTERS_BEFORE, groups['before']) ??
    pick(LETTERS_BEHIND, groups['behind']) ??
    pick(BARE_SCALES, groups['bare']) ??
    1;
  return { currency: pick(CURRENCIES, groups['currency']) ?? 'DKK', factor: scale * COINS_PER_UNIT };
}

function pick<T>(table: readonly (readonly [T, string])[], written: string | undefined): T | null {
  if (written === undefined) return null;
  return table.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(written))?.[0] ?? null;
}
