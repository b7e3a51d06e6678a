import type { Fault, FaultKind } from './page';

/** The checks that prove an amount wrong in an overview, a group table, a case or a plan. */
export const SUM_CHECKS = {
  listed: ['case-overview-mismatch', 'total-mismatch', 'rollup-mismatch', 'net-mismatch'],
  listedTotal: ['total-mismatch', 'rollup-mismatch'],
  item: [
    'total-mismatch',
    'table-mismatch',
    'net-mismatch',
    'case-overview-mismatch',
    'amount-mismatch',
    'percent-base-mismatch',
  ],
  total: ['total-mismatch', 'table-mismatch', 'net-mismatch'],
  net: ['net-mismatch', 'case-overview-mismatch', 'sign-flip', 'total-mismatch'],
} as const;

/** A typing slip in an amount: its first two digits changed places, or a round number more where that changes nothing. */
export function misprint(amount: number): number {
  const digits = String(Math.abs(amount));
  const swapped = Number(`${digits[1] ?? ''}${digits[0]}${digits.slice(2)}`);
  const slipped =
    digits.length > 1 && digits[1] !== digits[0] && digits[1] !== '0' ? swapped : Math.abs(amount) * 1.5 + 100;
  return Math.sign(amount) * slipped;
}

/** How an amount goes wrong: a misprint and a lost or added minus. None where nothing stands. */
export function amountSlips(amount: number, checks: readonly string[]): Fault[] {
  if (amount === 0) return [];
  return [
    { kind: 'amount', value: misprint(amount), checks },
    { kind: 'sign', value: -amount, checks: ['sign-flip', ...checks] },
  ];
}

/** One slip in a text or a heading. */
export function slip(kind: FaultKind, value: string | number, ...checks: readonly string[]): Fault {
  return { kind, value, checks };
}
