import type { BusinessCase, Proposal } from '../catalogue/catalogue';
import { netEffect, sumFigures, type NetScope, type YearNet } from '../catalogue/net-effect';
import { isAmount, type AmountFigure } from '../figures/figure';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePer, oncePerWith } from '../workbook/once-per';
import { flatMap } from '../workbook/flat-map';

/** What a series of amounts is: a printed row, or what rows add up to. `service` is the net effect that the overview states. */
export type SeriesKind = 'row' | 'listing' | 'costs' | 'section' | NetScope;

/** One amount per year that a case's tables show or give. */
export interface Series {
  readonly kind: SeriesKind;
  readonly label: string;
  readonly table: YearTable;
  readonly years: readonly SeriesYear[];
}

export interface SeriesYear {
  readonly year: number;
  readonly figure: AmountFigure;
  readonly cells: readonly CellRange[];
}

/** Every series a reader could hold an amount against: the rows as printed, what they add up to, and the proposal's rows in lists. */
export const caseSeries = oncePerWith(({ sheet }: BusinessCase, proposal: Proposal | null): readonly Series[] => {
  const tables = sheet.tables.filter(({ unit }) => unit !== null);
  const listed = proposal?.listings.flatMap(({ table, row }) => (table.unit ? listedRows(table, row) : [])) ?? [];
  return [...flatMap(tables, tableSeries), ...listed];
});

const tableSeries = oncePer((table: YearTable): readonly Series[] => [
  ...computed(table),
  ...flatMap(table.rows, (row) => rowSeries(table, row, 'row')),
]);

function listedRows(table: YearTable, row: TableRow): Series[] {
  const own = table.rows.filter((other) => other === row || other.parent === row.index);
  return flatMap(own, (one) => rowSeries(table, one, 'listing'));
}

function rowSeries(table: YearTable, row: TableRow, kind: SeriesKind): Series[] {
  const years = flatMap(table.years, ({ year }, column): SeriesYear[] => {
    const cell = row.cells[column];
    return cell?.figure && isAmount(cell.figure) ? [{ year, figure: cell.figure, cells: [cell.cell] }] : [];
  });
  return years.length === 0 ? [] : [{ kind, label: row.label?.text ?? row.id?.text ?? '', table, years }];
}

const SECTIONS = ['permanent', 'implementation', 'investment', 'derived'] as const;

function computed(table: YearTable): Series[] {
  const sums = (kind: SeriesKind, nets: readonly YearNet[]): Series[] => {
    const years = nets.map(({ year, figure, parts }) => ({ year, figure, cells: parts.map(({ cell }) => cell) }));
    return years.length === 0 ? [] : [{ kind, label: '', table, years }];
  };
  const scopes = ['service', 'savings', 'everything'] as const;
  const items = table.rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
  return [
    ...flatMap(scopes, (scope) => sums(scope, netEffect(table, scope))),
    ...sums(
      'costs',
      sumOf(table, items, (figure) => !isSaving(table, figure)),
    ),
    ...flatMap(SECTIONS, (section) =>
      sums(
        'section',
        sumOf(
          table,
          items.filter((row) => row.section === section),
        ),
      ),
    ),
  ];
}

function isSaving({ sign }: YearTable, { value }: AmountFigure): boolean {
  return sign?.saving === 'positive' ? value > 0 : value < 0;
}

/** What some rows of a table add up to, year by year; every amount of theirs counts unless told otherwise. */
function sumOf(
  table: YearTable,
  rows: readonly TableRow[],
  counts: (figure: AmountFigure) => boolean = () => true,
): YearNet[] {
  if (rows.length === 0) return [];
  return flatMap(table.years, ({ year }, column) => {
    const parts = flatMap(rows, ({ cells }) => {
      const cell = cells[column];
      const figure = cell?.figure;
      return cell && figure && isAmount(figure) && counts(figure) ? cell : [];
    });
    return parts.length > 0 ? { year, figure: sumFigures(parts.map(({ figure }) => figure)), parts } : [];
  });
}
