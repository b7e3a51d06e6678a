import type { YearHeader } from './find-year-headers';
import { cellsBetween, type Grid, type GridCell, type GridRow } from './grid';
import { priceLevelIn } from './price-level-in';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { moneyUnitIn } from './unit-in-heading';

/**
 * The head of a table on one year that only the lines above it name: "Savings delivery 2025/26" over "£k | Target | Delivered to
 * date | Forecast". Null unless a column of what was planned stands beside one of what was achieved, amounts stand below both, a
 * unit of money is named, and the lines above know one year only. For sheets without any year heading. Linear in the cells.
 */
export function findTitledYearHeader(grid: Grid, vocabulary: Vocabulary): YearHeader | null {
  for (const row of grid.rows) {
    const planned = plannedColumn(grid, row, vocabulary);
    if (!planned) continue;
    const above = textsAbove(grid, row.row);
    const year = onlyYear(above.map(({ text }) => text));
    const namesMoney = [...above, ...row.cells].some(({ text }) => moneyUnitIn(text) !== null);
    if (year === null || !namesMoney) return null;
    return {
      row: row.row,
      years: [{ column: planned.column, year, cell: planned }],
      left: grid.left,
      labelLeft: grid.left,
      labelRight: planned.column - 1,
      sharesLabels: false,
      right: grid.right,
    };
  }
  return null;
}

const PLANNED: readonly Meaning[] = ['target', 'head-change'];
const LONGEST_HEADING = 40;

/** The first heading of what was planned, in a row of headings with one of what was achieved behind it. */
function plannedColumn(grid: Grid, { row, cells }: GridRow, vocabulary: Vocabulary): GridCell | null {
  if (cells.length < 3 || cells.some(({ kind, text }) => kind !== 'text' || text.length > LONGEST_HEADING)) return null;
  const below = grid.row(row + 1);
  const isAmount = ({ column }: GridCell): boolean => grid.at(row + 1, column)?.kind === 'number';
  const achieved = cells.findIndex((cell) => isAmount(cell) && vocabulary.meanings(cell.text).has('head-achieved'));
  const planned = cells.slice(0, Math.max(achieved, 0)).find((cell) => {
    const meanings = vocabulary.meanings(cell.text);
    return isAmount(cell) && PLANNED.some((meaning) => meanings.has(meaning));
  });
  if (!planned) return null;
  const isLabelled = cellsBetween(below, grid.left, planned.column - 1).some(({ kind }) => kind === 'text');
  return isLabelled ? planned : null;
}

const MOST_ROWS_ABOVE = 6;
const LONGEST_LINE = 120;

function textsAbove(grid: Grid, row: number): GridCell[] {
  const rows = Array.from({ length: MOST_ROWS_ABOVE }, (_, index) => grid.row(row - 1 - index)?.cells ?? []);
  return rows.flat().filter(({ kind, text }) => kind === 'text' && text.length <= LONGEST_LINE);
}

/** "2026", "2025/26", "2025-26"; a year in a date or a price level, and a span of several years, name no budget year. */
function onlyYear(texts: readonly string[]): number | null {
  const years = new Set<number>();
  for (const text of texts) {
    const level = priceLevelIn(text);
    const rest = level ? `${text.slice(0, level.start)} ${text.slice(level.end)}` : text;
    for (const [, from = '', to = ''] of rest.matchAll(YEAR)) {
      const isSpan = to !== '' && Number(to.slice(-2)) !== (Number(from) + 1) % 100;
      if (isSpan) return null;
      years.add(Number(from));
    }
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

const YEAR = /(?<![\d.,/-])(20\d\d)(?: ?[/–-] ?(20\d\d|\d\d))?(?![\d]|[.,/-]\d)/g;
