import { decimalStep } from './decimal';

/** Which notation counts: Danish (1.000,5), English (1,000.5), or whichever the text itself leaves open. */
export type NumberLocale = 'da' | 'en' | 'auto';

export type ParsedNumber =
  /** `step` is the value of the last written digit, 0.01 for two decimals. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly step: number }
  /** Danish and English readers would read different numbers; Danish reading first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'none' };

type Notation = 'da' | 'en';

interface Written {
  readonly negative: boolean;
  /** Digits and separators alone, every space a plain one, every apostrophe straight. */
  readonly body: string;
  /** The notation that a currency sign or ",-" gives away. */
  readonly hint: Notation | null;
}

interface Reading {
  readonly value: number;
  readonly decimals: number;
  readonly step: number;
}

const NONE: ParsedNumber = { kind: 'none' };

/** Characters that stand for a minus in pasted text: hyphens, dashes, the minus sign, and the soft hyphen that PDFs leave behind. */
const MINUS = /[-\u00AD\u02D7\u2010-\u2015\u207B\u2212\uFE58\uFE63\uFF0D]/g;
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const APOSTROPHE = /[\u2019\u2018\u02BC\u00B4`]/g;

/** Longer numbers can't be held exactly: they are account numbers, not amounts. */
const MOST_DIGITS = 15;

/**
 * Reads a text that is nothing but a number, in Danish or English notation: thousands in dots, commas, spaces or apostrophes,
 * any minus variant before or after, brackets for negative, a leading +, a currency sign, a trailing ",-" or half sign. Blank,
 * dash and text with anything else in it are `none`; what the two notations read differently is `ambiguous` unless `locale`
 * settles it.
 */
export function parseNumber(text: string, locale: NumberLocale = 'auto'): ParsedNumber {
  const written = unwrap(text);
  if (written === null) return NONE;
  const notation = locale === 'auto' ? written.hint : locale;
  if (written.hint !== null && written.hint !== notation) return NONE;
  const danish = notation === 'en' ? null : readBody(written.body, '.', ',');
  const english = notation === 'da' ? null : readBody(written.body, ',', '.');
  return settle(danish, english, written.negative ? -1 : 1);
}

function settle(danish: Reading | null, english: Reading | null, sign: 1 | -1): ParsedNumber {
  const reading = danish ?? english;
  if (reading === null) return NONE;
  if (danish !== null && english !== null && danish.value !== english.value) {
    return { kind: 'ambiguous', readings: [sign * danish.value, sign * english.value] };
  }
  const { value, decimals, step } = reading;
  return { kind: 'number', value: value === 0 ? 0 : sign * value, decimals, step };
}

/** Takes brackets, signs and currency signs off; null where they don't fit together. */
function unwrap(text: string): Written | null {
  const plain = text.replace(SPACE, ' ').replace(APOSTROPHE, "'").trim();
  const danishEnd = /\d,[-\u2013\u2014\u2212]$/.test(plain);
  const signs = (danishEnd ? plain.slice(0, -2) : plain).replace(MINUS, '-');
  const bracketed = /^([-+$£€ ]*)[({]([^(){}]*)[)}]$/.exec(signs);
  const inner = bracketed === null ? signs : `${bracketed[1] ?? ''}${bracketed[2] ?? ''}`;
  const match = /^([-+$£€ ]*)([\d.,]['\d., ]*½?|½)( ?-)?$/.exec(inner);
  if (match === null) return null;
  const [, lead = '', body = '', trailing] = match;
  const marks = lead.replaceAll(' ', '') + (trailing === undefined ? '' : '-');
  if (
    !/^(?:[-+]?[$£€]?|[$£€][-+])-?$/.test(marks) ||
    /[-+].*-/.test(marks) ||
    (bracketed !== null && marks.includes('+'))
  ) {
    return null;
  }
  const hint = danishEnd ? 'da' : /[$£]/.test(marks) ? 'en' : null;
  return { negative: bracketed !== null || marks.includes('-'), body: body.trim(), hint };
}

/** Reads digits with one notation's thousands and decimal sign; spaces and apostrophes group thousands in both. */
function readBody(body: string, thousands: '.' | ',', decimalSign: '.' | ','): Reading | null {
  const half = body.endsWith('½');
  const digits = half ? body.slice(0, -1).trimEnd() : body;
  const [whole = '', fraction, ...more] = digits.split(decimalSign);
  if (more.length > 0 || (half && fraction !== undefined)) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const plain = ungroup(whole, thousands, fraction !== undefined || half);
  if (plain === null || plain.length + (fraction?.length ?? 0) > MOST_DIGITS) return null;
  if (half) return { value: Number(plain) + 0.5, decimals: 1, step: 0.5 };
  const decimals = fraction?.length ?? 0;
  return { value: Number(`${plain}.${fraction ?? '0'}`), decimals, step: decimalStep(decimals) };
}

/** The digits before the decimal sign without their thousands separators: groups of three, one kind of separator throughout. */
function ungroup(whole: string, thousands: '.' | ',', mayBeEmpty: boolean): string | null {
  if (whole === '') return mayBeEmpty ? '0' : null;
  const separator = [thousands, ' ', "'"].find((mark) => whole.includes(mark)) ?? null;
  const groups = separator === null ? [whole] : whole.split(separator);
  if (!groups.every((group) => /^\d+$/.test(group))) return null;
  const [first = '', ...rest] = groups;
  if (first.length > 1 && first.startsWith('0')) return null;
  if (rest.length > 0 && (first.length > 3 || first === '0' || rest.some((group) => group.length !== 3))) return null;
  return groups.join('');
}
