import { isAmount, type AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import { oere, type Oere } from '../figures/oere';
import { sumFigures, withSign } from '../catalogue/net-effect';
import { isUnreadable } from '../catalogue/unreadable-amount';
import type { AmountCell, Summand, TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePerWith } from '../workbook/once-per';
import type { ArithmeticStep, Evidence, Shown } from './finding';
import { flatMap } from '../workbook/flat-map';

/** A stated amount and what its parts add up to. */
export interface PlainSum {
  readonly stated: AmountCell & { readonly figure: AmountFigure };
  readonly sum: AmountFigure;
  readonly parts: readonly { readonly row: TableRow; readonly cell: AmountCell; readonly sign: 1 | -1 }[];
  readonly agrees: boolean;
}

/** One year of a total row: what it states and what its rows add up to. */
export interface StatedSum extends PlainSum {
  readonly year: number;
}

/**
 * The years of a total row that state an amount, each beside the sum of `summands` (the row's own unless given). A year with a
 * summand that can't be read is left out.
 */
export function statedSums(
  table: YearTable,
  row: TableRow,
  summands: readonly Summand[] = row.sums,
): readonly StatedSum[] {
  return summands === row.sums ? ownSums(row, table) : sumsOf(table, row, summands);
}

/** Several checks ask for the sums of the same total. */
const ownSums = oncePerWith((row: TableRow, table: YearTable): readonly StatedSum[] => sumsOf(table, row, row.sums));

function sumsOf(table: YearTable, row: TableRow, summands: readonly Summand[]): StatedSum[] {
  return flatMap(table.years, ({ year }, column) => {
    const stated = row.cells[column];
    if (!stated || !hasAmount(stated)) return [];
    if (summands.some(({ row: index }) => unreadableAt(table.rows[index], column))) return [];
    const parts = flatMap(summands, ({ row: index, sign }) => {
      const part = table.rows[index];
      const cell = part?.cells[column];
      return part && cell && hasAmount(cell) ? [{ row: part, cell, sign }] : [];
    });
    const sum = sumFigures(parts.map(({ cell, sign }) => signed(cell, sign)));
    return [{ year, stated, sum, parts, agrees: meets(stated.figure.interval, sum.interval) }];
  });
}

function unreadableAt(row: TableRow | undefined, column: number): boolean {
  const cell = row?.cells[column];
  return cell !== undefined && isUnreadable(cell);
}

function hasAmount(cell: AmountCell): cell is AmountCell & { readonly figure: AmountFigure } {
  return cell.figure !== null && isAmount(cell.figure);
}

function signed(cell: AmountCell, sign: 1 | -1): AmountFigure | null {
  return cell.figure && isAmount(cell.figure) ? withSign(cell.figure, sign) : null;
}

/** An amount in its table's unit. */
export function shownIn(table: YearTable, figure: AmountFigure): Shown {
  return { figure, unit: table.unit?.unit ?? null };
}

/** The addition, as a reader would redo it. */
export function sumStep(
  table: YearTable,
  { parts, sum, stated, ...of }: PlainSum & { readonly year?: number },
): ArithmeticStep {
  return {
    step: 'sum',
    year: of.year ?? null,
    terms: flatMap(parts, ({ cell, sign }) => {
      const figure = signed(cell, sign);
      return figure ? [shownIn(table, figure)] : [];
    }),
    result: shownIn(table, sum),
    stated: shownIn(table, stated.figure),
  };
}

/** The stated amounts and their parts as proof, each with its row's label. */
export function sumEvidence(table: YearTable, row: TableRow, sums: readonly PlainSum[]): Evidence[] {
  return flatMap(sums, (sum) => [
    evidenceOf(table, row, sum.stated),
    ...sum.parts.map((part) => evidenceOf(table, part.row, part.cell)),
  ]);
}

/** An amount cell as proof: its row's label and what it was read as. */
export function evidenceOf(table: YearTable, row: TableRow, cell: AmountCell): Evidence {
  const reads = hasAmount(cell) ? shownIn(table, cell.figure) : null;
  return { cell: cell.cell, text: row.label?.text ?? '', span: null, reads };
}

/** Øre by which the stated amounts miss their sums, over the years given; null where the table's unit is unknown. */
export function atStake(table: YearTable, sums: readonly PlainSum[]): Oere | null {
  if (!table.unit) return null;
  return oere(sums.reduce((total, { stated, sum }) => total + Math.abs(stated.figure.value - sum.value), 0));
}

/** Cells side by side in one row as one block, from whichever end they come; others on their own. */
export function joinCells(cells: readonly CellRange[]): CellRange[] {
  const joined: CellRange[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const continues =
      last &&
      last.sheet === cell.sheet &&
      last.top === cell.top &&
      last.bottom === cell.bottom &&
      (last.right + 1 === cell.left || last.left - 1 === cell.right);
    if (continues)
      joined[joined.length - 1] = {
        ...last,
        left: Math.min(last.left, cell.left),
        right: Math.max(last.right, cell.right),
      };
    else joined.push(cell);
  }
  return joined;
}

/** The blocks of a row's stated amounts, then of each row that counts in it. */
export function sumCells(sums: readonly PlainSum[]): CellRange[] {
  const rows = new Map<number, CellRange[]>();
  for (const { parts } of sums) {
    for (const { row, cell } of parts) rows.set(row.index, [...(rows.get(row.index) ?? []), cell.cell]);
  }
  return [...joinCells(sums.map(({ stated }) => stated.cell)), ...flatMap([...rows.values()], joinCells)];
}

/** Every cell that took part in the comparison. */
export function comparedCells(sums: readonly PlainSum[]): CellRange[] {
  return flatMap(sums, ({ stated, parts }) => [stated.cell, ...parts.map(({ cell }) => cell.cell)]);
}

/** One year that doesn't add up, for the message. */
export interface SumDifference {
  readonly year: number;
  readonly stated: Shown;
  readonly sum: Shown;
}

/** What each failing year states and what its rows give. */
export function differences(table: YearTable, failing: readonly StatedSum[]): SumDifference[] {
  return failing.map((one) => ({
    year: one.year,
    stated: shownIn(table, one.stated.figure),
    sum: shownIn(table, one.sum),
  }));
}
