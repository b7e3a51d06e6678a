import { findMoneyUnit, type FoundUnit } from '../figures/money-unit-words';

const FISCAL_YEAR = /^\s*(?:19|20)?\d\d ?[/–-] ?(?:\d{4}|\d\d)(?= )/;

/** The money unit named in a heading; a budget year in front of it ("2025/26 £000") makes no amount of it. */
export function unitInHeading(text: string): FoundUnit | null {
  const found = findMoneyUnit(text);
  const year = found === null && text.length <= 40 ? FISCAL_YEAR.exec(text) : null;
  const behind = year ? findMoneyUnit(text.slice(year[0].length)) : null;
  if (!year || !behind) return found;
  return { unit: behind.unit, start: behind.start + year[0].length, end: behind.end + year[0].length };
}
