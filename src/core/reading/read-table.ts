import type { Currency } from '../figures/money-unit';
import type { NumberLocale } from '../figures/parse-number';
import type { YearHeader } from './find-year-headers';
import type { Footnotes } from './footnotes';
import { cellText, cellsBetween, type Grid, type GridCell } from './grid';
import type { HeaderBlock } from './header-block';
import { readRawRows, type RawRow } from './raw-rows';
import { finestStep, isAmbiguous, readAmount, type AmountQuantity, type AmountReading } from './read-amounts';
import type { RowDraft } from './row-draft';
import { draftRows } from './row-roles';
import { rowSums } from './row-sums';
import type { CatalogueSchema } from './schema/catalogue-schema';
import type { ExtraColumn, SignConvention, Summand, TableRow, YearTable } from './sheet-reading';
import type { SheetStatements } from './sheet-statements';
import { signConvention } from './sign-convention';
import { readColumns, type TableColumns } from './table-columns';
import { tableRows } from './table-extent';
import { tableNumber, tableRole, type HeadingWords } from './table-role';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { priceLevelIn } from './price-level-in';
import { unitInCells } from './unit-in-cells';
import { unitInHeading } from './unit-in-heading';
import { flatMap } from '../workbook/flat-map';

export interface TableContext {
  readonly vocabulary: Vocabulary;
  readonly footnotes: Footnotes;
  readonly statements: SheetStatements;
  /** The workbook's own word on the sign of savings. */
  readonly saving: CatalogueSchema['saving'];
  /** The sheet has the title of one proposal, and no other table with years. */
  readonly isOnlyOfCase: boolean;
}

/** A table as read, with the text cells that could be read two ways. */
export interface ReadTable {
  readonly table: YearTable;
  readonly ambiguous: readonly GridCell[];
}

/** Reads the year table under a header, down to before `limit`; null where no row stands below it. */
export function readTable(
  grid: Grid,
  header: YearHeader,
  block: HeaderBlock,
  limit: number,
  index: number,
  context: TableContext,
): ReadTable | null {
  const { vocabulary } = context;
  const rowNumbers = tableRows(grid, header, block, limit, vocabulary);
  if (rowNumbers.length === 0) return null;
  const columns = readColumns(grid, header, block, rowNumbers, vocabulary);
  const raw = readRawRows(grid, header, columns, rowNumbers, vocabulary);
  const role = tableRole(block, columns, raw, headingWords(grid, header, block), context.isOnlyOfCase, vocabulary);
  const drafts = draftRows(raw, role, context.footnotes, block.caption?.text ?? null);
  const sign = statedSign(context.saving, signConvention(grid, drafts, role));
  const sums = rowSums(drafts, role, sign);
  const unit = firstUnit(grid, block.unitTexts) ?? context.statements.unit ?? unitInCells(grid, moneyCells(drafts));
  const reading = amountReading(grid, columns, drafts, unit, context);
  const rows = drafts.map((draft, position) =>
    tableRow(grid, header, columns, draft, position, sums[position] ?? [], reading, vocabulary),
  );
  const table: YearTable = {
    sheet: grid.sheet,
    index,
    role,
    caption: block.caption ? cellText(grid, block.caption) : null,
    number: tableNumber(block),
    range: tableRange(grid, header, columns, block, rowNumbers),
    headerRow: header.row,
    direction: 'across',
    unit,
    priceLevel: firstPriceLevel(grid, block.unitTexts) ?? context.statements.priceLevel,
    years: header.years.map(({ column, year, cell }) => ({ column, year, header: cellText(grid, cell) })),
    extraColumns: columns.extra,
    rows,
    sign,
  };
  return {
    table: inTime(table),
    ambiguous: flatMap(raw, ({ cells }) =>
      cells.filter((cell) => cell !== null && isAmbiguous(cell, reading.locale)),
    ) as GridCell[],
  };
}

/** Years that run backwards are read forwards: what begins, grows and is carried over asks for their order. */
function inTime(table: YearTable): YearTable {
  const [first, second] = table.years;
  if (!first || !second || first.year < second.year) return table;
  const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells].reverse() }));
  return { ...table, years: [...table.years].reverse(), rows };
}

/** The words over the labels, and over the years. */
function headingWords(grid: Grid, header: YearHeader, { headingRows }: HeaderBlock): HeadingWords {
  return {
    labels: flatMap(headingRows, (row) =>
      cellsBetween(grid.row(row), header.labelLeft, header.labelRight).map(({ text }) => text),
    ),
    years: flatMap(headingRows, (row) => flatMap(header.years, ({ column }) => grid.at(row, column)?.text ?? [])),
  };
}

/** The workbook's own word on signs wins over what the rows show. */
function statedSign(stated: TableContext['saving'], shown: SignConvention | null): SignConvention | null {
  if (!stated) return shown;
  const against = shown && shown.saving !== stated.saving ? shown.cell : null;
  return { because: 'schema', against, ...stated };
}

function firstUnit(grid: Grid, texts: readonly GridCell[]): YearTable['unit'] {
  for (const cell of texts) {
    const found = unitInHeading(cell.text);
    if (found) return { unit: found.unit, source: cellText(grid, cell) };
  }
  return null;
}

function firstPriceLevel(grid: Grid, texts: readonly GridCell[]): YearTable['priceLevel'] {
  for (const cell of texts) {
    const found = priceLevelIn(cell.text);
    if (found) return { year: found.year, source: cellText(grid, cell) };
  }
  return null;
}

function moneyRows(drafts: readonly RowDraft[]): RawRow[] {
  return drafts.filter((draft) => quantityOf(draft) === 'money').map(({ raw }) => raw);
}

function moneyCells(drafts: readonly RowDraft[]): (GridCell | null)[] {
  return flatMap(moneyRows(drafts), ({ cells }) => cells);
}

function amountReading(
  grid: Grid,
  columns: TableColumns,
  drafts: readonly RowDraft[],
  unit: YearTable['unit'],
  { statements, footnotes }: TableContext,
): AmountReading {
  const sums = columns.extra.filter(({ role }) => OF_YEARS.includes(role)).map(({ column }) => column);
  const rows = sums.length === 0 ? [] : moneyRows(drafts);
  const added = flatMap(rows, ({ row }) => sums.map((column) => grid.at(row, column)));
  const step = finestStep([...moneyCells(drafts), ...added]);
  return {
    unit: unit?.unit ?? null,
    step,
    locale: unit ? localeOf(unit.unit.currency) : statements.locale,
    isLeftOut: (stars) => footnotes.meaning(stars) !== null,
  };
}

/** Amounts in kroner and kronor are written with a decimal comma, pounds and dollars with a point. */
export function localeOf(currency: Currency): NumberLocale {
  return currency === 'GBP' || currency === 'USD' ? 'en' : currency === 'EUR' ? 'auto' : 'da';
}

function quantityOf({ raw, role }: RowDraft): AmountQuantity {
  if (role === 'payback') return 'years';
  return role === 'memo' && raw.meanings.has('people') ? 'count' : 'money';
}

function tableRow(
  grid: Grid,
  header: YearHeader,
  columns: TableColumns,
  draft: RowDraft,
  index: number,
  sums: readonly Summand[],
  reading: AmountReading,
  vocabulary: Vocabulary,
): TableRow {
  const { raw, role, status, section, parent } = draft;
  const quantity = quantityOf(draft);
  return {
    index,
    row: raw.row,
    role,
    status,
    label: raw.label,
    id: raw.id,
    section,
    controlArea: raw.controlArea,
    cells: header.years.map(({ column }, year) =>
      readAmount(grid, raw.row, column, raw.cells[year] ?? null, reading, quantity),
    ),
    extraCells: columns.extra.map((extra) =>
      readAmount(
        grid,
        raw.row,
        extra.column,
        grid.at(raw.row, extra.column),
        reading,
        extraQuantity(extra, quantity, vocabulary),
      ),
    ),
    parent,
    sums,
    hidden: grid.hiddenRows.has(raw.row),
  };
}

/** Sums and effects by the heading's words are money, persons a count; what else a column holds has no known measure. */
function extraQuantity({ role, header }: ExtraColumn, row: AmountQuantity, vocabulary: Vocabulary): AmountQuantity {
  if (row !== 'money' || OF_YEARS.includes(role)) return row;
  if (role !== 'other') return 'none';
  const meanings = vocabulary.meanings(header.text);
  if (meanings.has('head-count')) return 'count';
  return AMOUNTS_OF_COLUMNS.some((meaning) => meanings.has(meaning)) ? 'money' : 'none';
}

/** Columns that hold amounts like those under the years. */
const OF_YEARS: readonly ExtraColumn['role'][] = ['sum-of-years', 'achieved-to-date', 'forecast', 'deviation'];

const AMOUNTS_OF_COLUMNS: readonly Meaning[] = ['head-amount', 'target', 'saving', 'outstanding'];

function tableRange(
  grid: Grid,
  header: YearHeader,
  columns: TableColumns,
  block: HeaderBlock,
  rows: readonly number[],
): YearTable['range'] {
  const used = [
    ...header.years.map(({ column }) => column),
    ...columns.extra.map(({ column }) => column),
    ...[columns.label, columns.id].filter((column) => column !== null),
  ];
  return {
    sheet: grid.sheet,
    top: Math.min(header.row, ...block.headingRows),
    left: Math.min(...used),
    bottom: rows.at(-1) ?? header.row,
    right: Math.max(...used),
  };
}
