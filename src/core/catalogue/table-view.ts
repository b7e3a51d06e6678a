import { isAmount } from '../figures/figure';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText, TableRow, YearTable } from '../reading/sheet-reading';
import { cellAt } from '../workbook/cell-ref';
import type { Place } from './place';
import { idsOwed, titlesOwed } from './listed-rows';
import { isUnreadable } from './unreadable-amount';

/** A table as the catalogue schema looks at it: places that have to hold something, with what they hold. */
export interface TableView {
  readonly years: Place & { readonly years: readonly number[] };
  readonly expectedYears: Place;
  readonly sign: Place;
  readonly unit: Place;
  /** Cells that should hold an amount and hold something else. */
  readonly cells: readonly Place[];
  readonly areas: readonly Place[];
  readonly ids: readonly Place[];
  readonly titles: readonly Place[];
  readonly targets: readonly Place[];
  readonly net: Place;
}

/** What the schema asks of a table. */
export function tableView(table: YearTable, { years: expected }: Pick<CatalogueSchema, 'years'>): TableView {
  const years = table.years.map(({ year }) => year);
  const { cell } = table.years[0]?.header ?? { cell: table.range };
  const printed = years.join(', ');
  const isAsExpected = expected === null || expected.years.join() === years.join();
  return {
    // The workbook's own years are asked for instead of years in a row.
    years: { cell: outOfLine(table), text: printed, years: expected === null ? years : [] },
    expectedYears: { cell, text: printed, stands: isAsExpected, wanted: expected?.source.text ?? '' },
    sign: {
      cell: table.sign?.against ?? cell,
      text: '',
      stands: !table.sign?.against,
      wanted: table.sign?.saving ?? '',
    },
    unit: { cell, text: '', stands: table.unit !== null || !holdsMoney(table) },
    cells: table.rows.filter(holdsAmounts).flatMap((row) => brokenAmounts(table, row)),
    areas: unknownAreas(table),
    ids: idsOwed(table),
    titles: titlesOwed(table),
    targets: missingTargets(table),
    net: { cell: netPlace(table), text: '', stands: !addsSections(table) || statesNet(table) },
  };
}

/** The heading that most others leave no place for, else the first one. */
function outOfLine({ years, range }: YearTable): CellText['cell'] {
  const starts = years.map(({ year }, index) => year - index);
  const fitting = (start: number): number => starts.filter((one) => one === start).length;
  const usual = starts.find((start) => fitting(start) * 2 > years.length);
  const amiss = starts.findIndex((start) => start !== usual);
  return years[usual === undefined || amiss === -1 ? 0 : amiss]?.header.cell ?? range;
}

function holdsMoney({ rows }: YearTable): boolean {
  return rows.some(({ cells }) => cells.some(({ figure }) => figure !== null && isAmount(figure)));
}

function holdsAmounts({ role, status }: TableRow): boolean {
  return role !== 'section' && role !== 'payback' && role !== 'memo' && status === 'active';
}

function brokenAmounts({ extraColumns }: YearTable, { cells, extraCells }: TableRow): Place[] {
  const sums = extraCells.filter((_, index) => {
    const role = extraColumns[index]?.role;
    return role === 'achieved-to-date' || role === 'sum-of-years';
  });
  return [...cells, ...sums]
    .filter(isUnreadable)
    .map(({ cell, text }) => ({ cell, text: text?.trim() ?? '', stands: false }));
}

/** A dash or a blank is no area, and counts as service. */
function unknownAreas({ rows, extraColumns }: YearTable): Place[] {
  const area = extraColumns.findIndex(({ role }) => role === 'control-area');
  return rows.filter(holdsAmounts).flatMap(({ extraCells, controlArea, role }) => {
    const cell = extraCells[area];
    const text = cell?.text?.trim() ?? '';
    const isUnknown = cell !== undefined && role === 'item' && /\p{L}/u.test(text) && controlArea === null;
    return isUnknown ? [{ cell: cell.cell, text, stands: false }] : [];
  });
}

/** A blank target with targets before and after it; a plan may begin late and end early. */
function missingTargets({ rows }: YearTable): Place[] {
  return rows.flatMap(({ role, cells }) => {
    if (role !== 'target') return [];
    const first = cells.findIndex(({ figure }) => figure !== null);
    const last = cells.findLastIndex(({ figure }) => figure !== null);
    return cells
      .slice(first, last)
      .filter(({ state }) => state === 'blank')
      .map(({ cell }) => ({ cell, text: '', stands: false }));
  });
}

/** Savings and costs in sections of their own need a row that brings them together. */
function addsSections({ rows }: YearTable): boolean {
  const items = rows.filter((row) => row.role === 'item' && row.cells.some(({ figure }) => figure?.value));
  const has = (...sections: TableRow['section'][]): boolean => items.some(({ section }) => sections.includes(section));
  const costs = has('implementation') || has('investment');
  return (has('permanent') && costs) || (has('derived') && has('permanent', null));
}

/** A net row, or a total that is no section's. */
function statesNet({ rows }: YearTable): boolean {
  return rows.some(({ role, section }) => role === 'net' || (role === 'total' && section === null));
}

/** Below the last row that adds up or is added. */
function netPlace({ sheet, rows, range }: YearTable): CellText['cell'] {
  const last = rows.findLast(({ role }) => role !== 'payback' && role !== 'memo');
  return last ? (last.label?.cell ?? cellAt(sheet, last.row, range.left)) : range;
}
