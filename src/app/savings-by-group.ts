import { netEffect, sumFigures, withSign } from '../core/catalogue/net-effect';
import { grandTotals, totalRows } from '../core/catalogue/grand-totals';
import { amountIn } from '../core/checks/rollups';
import { isAmount, type AmountFigure } from '../core/figures/figure';
import { meets } from '../core/figures/interval';
import type { MoneyUnit } from '../core/figures/money-unit';
import type { SheetReading, TableRow, YearTable } from '../core/reading/sheet-reading';
import type { CellRange } from '../core/workbook/cell-ref';
import { savingsLists, type SavingsList } from './savings-lists';

/** What one group saves, or all of them; a saving is positive here, however the sheets print it. */
export interface GroupSaving {
  readonly name: string;
  readonly place: CellRange;
  /** One per year of its part, in øre; null where nothing stands there. */
  readonly years: readonly (AmountFigure | null)[];
  /** Printed in the sheet; else added up from the rows. */
  readonly isStated: boolean;
}

/** Groups whose amounts can be added: one currency and one price level. */
export interface SavingsPart {
  readonly unit: MoneyUnit | null;
  readonly priceLevel: number | null;
  readonly years: readonly number[];
  readonly groups: readonly GroupSaving[];
  readonly total: readonly AmountFigure[];
  /** The catalogue's own grand total, where it says something else in some year. */
  readonly statedTotal: GroupSaving | null;
}

export interface SavingsByGroup {
  readonly parts: readonly SavingsPart[];
  /** Lists of which nothing shows which sign a saving has. */
  readonly withoutSign: readonly CellRange[];
}

/** Net saving per year and group, from the overview's lists, else from the groups' own sheets, else from an action plan. */
export function savingsByGroup(sheets: readonly SheetReading[]): SavingsByGroup {
  const lists = savingsLists(sheets);
  const sign = onlySign(lists);
  const read = lists.flatMap((list) => {
    const saving = signOf(list.table) ?? sign;
    return saving === null ? [] : [{ ...list, saving }];
  });
  const level = onlyOne(lists.flatMap(({ table }) => table.priceLevel?.year ?? []));
  const parts = new Map<string, (SavingsList & Signed)[]>();
  for (const list of read) {
    const { unit, priceLevel } = list.table;
    const key = `${unit?.unit.currency ?? ''}|${priceLevel?.year ?? level ?? ''}`;
    parts.set(key, [...(parts.get(key) ?? []), list]);
  }
  const total = parts.size === 1 ? grandTotalOf(sheets) : null;
  return {
    parts: [...parts.values()].map((one) => partOf(one, level, total)),
    withoutSign: lists
      .filter((list) => !read.some(({ table }) => table === list.table))
      .map(({ table }) => table.range),
  };
}

interface Signed {
  readonly saving: 1 | -1;
}

function signOf({ sign }: YearTable): 1 | -1 | null {
  return sign && (sign.saving === 'negative' ? -1 : 1);
}

/** The sign of all lists that show one, where they agree. */
function onlySign(lists: readonly SavingsList[]): 1 | -1 | null {
  return onlyOne(lists.flatMap(({ table }) => signOf(table) ?? []));
}

function onlyOne<T>(values: readonly T[]): T | null {
  const [one, ...others] = new Set(values);
  return one === undefined || others.length > 0 ? null : one;
}

function partOf(
  lists: readonly (SavingsList & Signed)[],
  level: number | null,
  grandTotal: YearTable | null,
): SavingsPart {
  const years = [...new Set(lists.flatMap(({ table }) => table.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const groups = lists.flatMap((list) => groupsOf(list, years));
  const total = years.map((_, column) => sumFigures(groups.map((group) => group.years[column] ?? null)));
  const [first] = lists;
  return {
    unit: first?.table.unit?.unit ?? null,
    priceLevel: first?.table.priceLevel?.year ?? level,
    years,
    groups,
    total,
    statedTotal: first && grandTotal ? otherTotal(grandTotal, first.saving, years, total) : null,
  };
}

/** The groups of one list: its subtotals where they part its rows between them, else the list as a whole. */
function groupsOf({ sheet, table, saving }: SavingsList & Signed, years: readonly number[]): GroupSaving[] {
  const subtotals = partingSubtotals(table);
  if (subtotals.length > 1) {
    return subtotals.map((row) => stated(headingOf(table, row), table, row, saving, years));
  }
  const name = table.caption?.text ?? sheet.name;
  const row = mainTotal(table);
  if (row) return [stated(name, table, row, saving, years)];
  const nets = new Map(netEffect(table).map(({ year, figure }) => [year, asSaving(figure, saving)]));
  return [{ name, place: table.range, years: years.map((year) => nets.get(year) ?? null), isStated: false }];
}

function stated(name: string, table: YearTable, row: TableRow, saving: 1 | -1, years: readonly number[]): GroupSaving {
  const columns = years.map((year) => table.years.findIndex((one) => one.year === year));
  const cells = row.cells.map(({ cell }) => cell);
  const [first, last] = [cells[0] ?? table.range, cells.at(-1) ?? table.range];
  return {
    name,
    place: { ...first, bottom: last.bottom, right: last.right },
    years: columns.map((column) => {
      const amount = amountIn(row, column);
      return amount && asSaving(amount.figure, saving);
    }),
    isStated: true,
  };
}

/** Nothing saved is nothing, whichever sign the sheet prints. */
function asSaving(figure: AmountFigure, saving: 1 | -1): AmountFigure {
  return { ...withSign(figure, saving), value: figure.value === 0 ? 0 : saving * figure.value };
}

const holdsAmounts = ({ cells }: TableRow): boolean => cells.some(({ figure }) => figure !== null && isAmount(figure));

/** The row that states what the list saves: its net row, else its last total that isn't about investments. */
function mainTotal(table: YearTable): TableRow | null {
  const totals = totalRows(table).filter((row) => row.section !== 'investment' && holdsAmounts(row));
  return (
    totals.findLast(({ role }) => role === 'net') ??
    totals.findLast(({ role }) => role === 'total') ??
    totals.at(-1) ??
    null
  );
}

/** Subtotals that together hold every counting row of the list exactly once. */
function partingSubtotals(table: YearTable): TableRow[] {
  const subtotals = table.rows.filter(
    (row) => row.role === 'subtotal' && row.section !== 'investment' && row.sums.length > 0,
  );
  const summed = subtotals.flatMap(({ sums }) => sums.map(({ row }) => row));
  const items = table.rows.filter((row) => row.role === 'item' && row.status !== 'withdrawn' && holdsAmounts(row));
  const isParted = new Set(summed).size === summed.length && items.every(({ index }) => summed.includes(index));
  return isParted ? subtotals : [];
}

/** The heading above a subtotal's rows, else the subtotal's own label. */
function headingOf(table: YearTable, subtotal: TableRow): string {
  const first = Math.min(...subtotal.sums.map(({ row }) => row));
  const above = table.rows[first - 1];
  const named = above?.role === 'section' ? above.label : null;
  return named?.text ?? subtotal.label?.text ?? table.caption?.text ?? '';
}

function grandTotalOf(sheets: readonly SheetReading[]): YearTable | null {
  const totals = grandTotals(sheets).map(({ total }) => total.table);
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

/** The printed grand total, where it can't be the sum of the groups in some year. */
function otherTotal(
  table: YearTable,
  saving: 1 | -1,
  years: readonly number[],
  total: readonly AmountFigure[],
): GroupSaving | null {
  const row = mainTotal(table);
  if (!row) return null;
  const printed = stated(row.label?.text ?? '', table, row, signOf(table) ?? saving, years);
  const differs = printed.years.some((figure, column) => {
    const sum = total[column];
    return figure !== null && sum !== undefined && !meets(figure.interval, sum.interval);
  });
  return differs ? printed : null;
}
