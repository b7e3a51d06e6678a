import type { SheetReading, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import type { ColumnSum, RowSums } from './column-sums';
import type { Draft } from './define-check';
import { sameEquation } from './equations';
import type { Equation } from './finding';
import { documentOf, identityOf, tableIdentity } from './identity';
import { atStake, joinCells, shownIn, sumCells, sumEvidence, sumStep } from './stated-sums';
import type { codes } from './total-codes';

/** A total beside the years that isn't the sum of its rows. */
export function columnTotalDraft(
  sheet: SheetReading,
  table: YearTable,
  sum: ColumnSum,
  context: CheckContext,
): Draft<typeof codes> {
  const document = documentOf(sheet, context);
  const { row, column } = sum;
  return {
    code: 'column-total-differs',
    cells: sumCells([sum]),
    data: {
      document: document.name,
      label: row.label?.text ?? '',
      column: column.header.text,
      stated: shownIn(table, sum.stated.figure),
      sum: shownIn(table, sum.sum),
    },
    amount: atStake(table, [sum]),
    evidence: sumEvidence(table, row, [sum]),
    arithmetic: [sumStep(table, sum)],
    equations: [columnEquation(table, sum)],
    identity: [
      tableIdentity(document.identity, table),
      identityOf(row.label?.text ?? ''),
      identityOf(column.header.text),
    ],
    figures: [sum.stated.figure.value, sum.sum.value],
  };
}

/** Rows whose sum over the years is another than the column beside them says. */
export function rowSumsDraft(
  sheet: SheetReading,
  table: YearTable,
  { column, failing, holding }: RowSums,
  context: CheckContext,
): Draft<typeof codes> {
  const document = documentOf(sheet, context);
  return {
    code: 'row-sums-differ',
    cells: [
      ...failing.map(({ stated }) => stated.cell),
      ...failing.flatMap(({ parts }) => joinCells(parts.map(({ cell }) => cell.cell))),
    ],
    data: {
      document: document.name,
      column: column.header.text,
      rows: failing.map(({ row, stated, sum }) => ({
        label: row.label?.text ?? '',
        stated: shownIn(table, stated.figure),
        sum: shownIn(table, sum),
      })),
      holding,
    },
    amount: atStake(table, failing),
    evidence: failing.flatMap((sum) => sumEvidence(table, sum.row, [sum])),
    arithmetic: failing.map((sum) => sumStep(table, sum)),
    equations: failing.map((sum) => columnEquation(table, sum)),
    identity: [tableIdentity(document.identity, table), identityOf(column.header.text)],
    figures: failing.flatMap(({ stated, sum }) => [stated.figure.value, sum.value]),
  };
}

/** No year of its own: it stands for the table's first. */
function columnEquation({ years }: YearTable, { stated, sum, parts }: ColumnSum): Equation {
  return sameEquation(
    years[0]?.year ?? 0,
    { figure: sum, terms: parts.map(({ cell, sign }) => ({ cell: cell.cell, factor: sign })) },
    { figure: stated.figure, terms: [{ cell: stated.cell, factor: 1 }] },
  );
}
