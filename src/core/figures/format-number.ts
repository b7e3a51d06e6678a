import { decimalDigits } from './decimal';

/** The languages figures are written in for readers. */
export type FigureLocale = 'da' | 'en';

const SIGNS = { da: { thousands: '.', decimal: ',' }, en: { thousands: ',', decimal: '.' } } as const;

/**
 * A number as Danish and English budget papers print it: -1.500 or -1,500, with all its decimals, or with exactly `decimals` of
 * them (half away from zero). Hyphen-minus, as the papers use.
 */
export function formatNumber(value: number, locale: FigureLocale, decimals?: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  const digits = decimalDigits(value);
  return separate(decimals === undefined ? digits : roundDigits(digits, decimals), locale);
}

/** Puts a locale's separators into plain decimal digits (`-1234.5`). */
export function separate(digits: string, locale: FigureLocale): string {
  const { thousands, decimal } = SIGNS[locale];
  const [whole = '0', fraction] = digits.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = groupThousands(whole.slice(sign.length), thousands);
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** Rounds plain decimal digits, half away from zero, as a reader would on paper: 2.675 is 2.68 and not 2.67. */
export function roundDigits(digits: string, decimals: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = digits.slice(sign.length).split('.');
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = fraction.charAt(decimals) >= '5' ? kept + 1n : kept;
  const text = String(rounded).padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return (rounded === 0n ? '' : sign) + text.slice(0, point) + (decimals > 0 ? `.${text.slice(point)}` : '');
}

function groupThousands(whole: string, separator: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}
