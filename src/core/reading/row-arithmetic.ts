import { sumDecimals } from '../figures/decimal';
import type { RowDraft } from './row-draft';
import { flatMap } from '../workbook/flat-map';

/**
 * Is the row, year by year, the sum of the rows given? Only a row that no words explain is asked: a known total is a total
 * whether its figures fit or not. Decides only where at least two rows have amounts and the sums aren't all zero.
 */
export function isSumOf(draft: RowDraft, parts: readonly RowDraft[]): boolean {
  const adding = parts.filter(({ raw }) => raw.hasAmounts);
  if (adding.length < 2) return false;
  let decides = false;
  const fits = draft.raw.cells.every((cell, year) => {
    if (cell?.kind !== 'number') return cell === null;
    const amounts = flatMap(adding, ({ raw }) => {
      const part = raw.cells[year];
      return part?.kind === 'number' ? [part.number] : [];
    });
    decides ||= cell.number !== 0;
    return sumDecimals(amounts) === cell.number;
  });
  return fits && decides;
}
