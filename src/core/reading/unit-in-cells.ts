import { findMoneyUnit } from '../figures/money-unit-words';
import type { MoneyUnit } from '../figures/money-unit';
import { readCellFormat } from './cell-format';
import { cellText, type Grid, type GridCell } from './grid';
import type { YearTable } from './sheet-reading';

/**
 * The unit that every amount of a table carries itself, in its text ("-1,5 mio. kr.") or its number format ("#,##0 kr."); null where one
 * of them carries none or another. Only tables whose headings name no unit are asked.
 */
export function unitInCells(grid: Grid, cells: Iterable<GridCell | null>): YearTable['unit'] {
  let found: { unit: MoneyUnit; cell: GridCell } | null = null;
  for (const cell of cells) {
    if (cell?.kind !== 'number' && cell?.kind !== 'text') continue;
    if (cell.kind === 'text' && !/\d/.test(cell.text)) continue;
    const unit = cell.kind === 'text' ? unitInText(cell.text) : unitInFormat(cell.format);
    if (unit === null) return null;
    if (found && (found.unit.factor !== unit.factor || found.unit.currency !== unit.currency)) return null;
    found ??= { unit, cell };
  }
  return found && { unit: found.unit, source: cellText(grid, found.cell) };
}

const LONGEST_AMOUNT = 40;

function unitInText(text: string): MoneyUnit | null {
  return text.length > LONGEST_AMOUNT
    ? null
    : (findMoneyUnit(text.replace(/[\d.,\s()+\-–—−]+/g, ' ').trim())?.unit ?? null);
}

/** "kr." in quotes, [$£-809], a bare sign of currency. */
const LITERAL = /"([^"]{1,20})"|\[\$([^\]-]{1,10})[^\]]{0,10}\]|([£$€])/g;

const known = new Map<string, MoneyUnit | null>();
const MOST_KNOWN = 1000;

/** The words and currency signs of a format code, without what it does to digits. */
function unitInFormat(format: string): MoneyUnit | null {
  const before = known.get(format);
  if (before !== undefined) return before;
  const words = [...format.matchAll(LITERAL)]
    .map(([, quoted, currency, sign]) => quoted ?? currency ?? sign ?? '')
    .join(' ');
  const unit = findMoneyUnit(words)?.unit ?? null;
  // A scaling comma prints thousands: what is printed is then in thousands of the format's unit, unless its words say so already.
  const scaled =
    unit?.factor === 100 ? { ...unit, factor: Math.round(unit.factor / readCellFormat(format).scale) } : unit;
  if (known.size < MOST_KNOWN) known.set(format, scaled);
  return scaled;
}
