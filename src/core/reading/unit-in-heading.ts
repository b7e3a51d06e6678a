import { findMoneyUnit, type FoundUnit } from '../figures/money-unit-words';
import { oncePerText } from '../workbook/once-per';

const FISCAL_YEAR = /^\s*(?:19|20)?\d\d ?[/–-] ?(?:\d{4}|\d\d)(?= )/;

/** The money unit that a short text names. */
export const moneyUnitIn = oncePerText((text): FoundUnit | null => findMoneyUnit(text));

/** The money unit named in a heading; a budget year in front of it ("2025/26 £000") makes no amount of it. */
export function unitInHeading(text: string): FoundUnit | null {
  const found = moneyUnitIn(text);
  const year = found === null && text.length <= 40 ? FISCAL_YEAR.exec(text) : null;
  const behind = year ? moneyUnitIn(text.slice(year[0].length)) : null;
  if (!year || !behind) return found;
  return { unit: behind.unit, start: behind.start + year[0].length, end: behind.end + year[0].length };
}
