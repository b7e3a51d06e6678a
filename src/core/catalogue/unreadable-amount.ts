import type { AmountCell } from '../reading/sheet-reading';

/**
 * A formula error, or digits that can't be read, where an amount should stand: what adds up such a cell is not known. Words alone
 * ("afventer") say that there is no amount yet.
 */
export function isUnreadable({ state, figure, text }: AmountCell): boolean {
  return state === 'error' || (state === 'text' && figure === null && DIGITS_FIRST.test(text ?? ''));
}

const DIGITS_FIRST = /^\s*(?:ca\.?|ca |op til|mindst|over|about|up to|~|<|>)?[\s(+\-–—−£$€]*\d/i;
