import type { YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { SeriesYear } from './case-series';
import type { Evidence } from './finding';
import { evidenceOf } from './stated-sums';

/**
 * The cells that a year of a series stands in or is added up from as proof, each with its row's label, or else its ID, and what it was read as: what several
 * add up to is read in none of them.
 */
export function seriesEvidence(table: YearTable, { cells }: Pick<SeriesYear, 'cells'>): Evidence[] {
  return cells.map((cell) => cellEvidence(table, cell));
}

function cellEvidence(table: YearTable, cell: CellRange): Evidence {
  for (const row of table.rows) {
    const amount = row.cells.find((one) => one.cell === cell);
    if (!amount) continue;
    const proof = evidenceOf(table, row, amount);
    return proof.text === '' ? { cell, text: row.id?.text ?? '', span: null, reads: proof.reads } : proof;
  }
  return { cell, text: '', span: null, reads: null };
}
