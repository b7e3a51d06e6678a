import type { Catalogue } from '../catalogue/catalogue';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { cellAt, columnLetters, quoteSheetForFormula } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { Edit, EditPlan } from '../workbook/edit-plan';
import type { SheetCell, SheetContent } from '../workbook/sheet-change';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { styleOf, type CatalogueStyle, type StyleDefaults } from './catalogue-style';
import { nextId } from './next-id';

/** The words of an empty business case, in the reader's language. */
export interface NewCaseWords {
  readonly heading: string;
  readonly titleField: string;
  readonly title: string;
  readonly summaryField: string;
  readonly administrationField: string;
  readonly economyHeading: string;
  readonly controlArea: string;
  readonly service: string;
  readonly permanent: string;
  readonly saving: string;
  readonly reinvestment: string;
  readonly permanentTotal: string;
  readonly implementation: string;
  readonly implementationRow: string;
  readonly implementationTotal: string;
  readonly net: string;
  readonly sections: readonly string[];
}

/** A new sheet and what belongs to it. */
export interface NewCase {
  readonly plan: EditPlan;
  readonly id: string;
  readonly sheet: string;
  /** False where the overview has no empty row for it: rows are never inserted into a user's table. */
  readonly hasOverviewRow: boolean;
}

const FIRST_YEAR_COLUMN = 2;

/**
 * An empty business case with functions in its net row, under the catalogue's own years, unit, price level and sign, and its row in
 * the overview where that has an empty one.
 */
export function planNewCase(
  catalogue: Catalogue,
  snapshot: Snapshot,
  words: NewCaseWords,
  defaults: StyleDefaults,
): NewCase {
  const names = new Set(snapshot.sheets.map(({ name }) => name.toUpperCase()));
  const ids = catalogue.proposals.map((proposal) => proposal.id);
  let id = nextId(ids);
  while (names.has(id.toUpperCase())) id = nextId([...ids, id]);
  const style = styleOf(catalogue, defaults);
  const sheet = caseSheet(id, style, words);
  const edits = overviewEdits(catalogue, snapshot, id, words, sheet.netRow);
  return {
    plan: { edits, sheets: [{ change: 'add', sheet: sheet.content }] },
    id,
    sheet: id,
    hasOverviewRow: edits.length > 0,
  };
}

function caseSheet(id: string, style: CatalogueStyle, words: NewCaseWords): { content: SheetContent; netRow: number } {
  const { years, savingsPositive } = style;
  const text = (value: string): SheetCell => (value === '' ? null : { value });
  const rows: SheetCell[][] = [];
  const add = (...cells: SheetCell[]): number => rows.push(cells);
  const zeros = years.map((): SheetCell => ({ value: 0 }));
  const perYear = (formula: (column: string) => string): SheetCell[] =>
    years.map((_, index) => ({ formula: formula(columnLetters(FIRST_YEAR_COLUMN + index)) }));

  add(text(words.heading));
  add(text(words.titleField), text(`${id} - ${words.title}`));
  add(text(words.summaryField));
  add(text(words.administrationField), text(style.administration));
  add();
  add(text(words.economyHeading));
  add(text(style.unitHeading), text(words.controlArea), ...years.map((value): SheetCell => ({ value })));
  add(text(words.permanent));
  const first = add(text(words.saving), text(words.service), ...zeros);
  const last = add(text(words.reinvestment), text(words.service), ...zeros);
  add(text(words.permanentTotal), null, ...perYear((column) => `=SUM(${column}${first}:${column}${last})`));
  add(text(words.implementation));
  const cost = add(text(words.implementationRow), text(words.service), ...zeros);
  add(text(words.implementationTotal), null, ...perYear((column) => `=SUM(${column}${cost})`));
  const changes = (column: string): string => `${column}${first}:${column}${last},${column}${cost}`;
  const convention = savingsPositive ? ',TRUE' : '';
  const net = add(text(words.net), null, ...perYear((column) => `=NETSAVING(${changes(column)}${convention})`));
  for (const section of words.sections) {
    add();
    add(text(section));
  }
  const isYears = (row: number): boolean => row === first - 3;
  return {
    netRow: net - 1,
    content: {
      name: id,
      rows,
      numberFormats: rows.map((cells, row) =>
        cells.map((_, column) => (column >= FIRST_YEAR_COLUMN && !isYears(row) ? style.numberFormat : null)),
      ),
      headings: [0, first - 3, net - 1],
      columnWidths: [60, 16, ...years.map(() => 12)],
    },
  };
}

/** The case's row in the first overview that has an empty row between its proposals and their total. */
function overviewEdits(
  catalogue: Catalogue,
  snapshot: Snapshot,
  id: string,
  words: NewCaseWords,
  netRow: number,
): Edit[] {
  for (const { name, kind, tables } of catalogue.sheets) {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (kind !== 'overview' || !sheet) continue;
    for (const table of tables) {
      const row = table.role === 'proposals' ? emptyRow(table, sheet) : null;
      if (row !== null) return rowEdits(table, sheet, row, id, words, netRow);
    }
  }
  return [];
}

function proposalRows({ rows }: YearTable): TableRow[] {
  return rows.filter(({ role, id }) => role === 'item' && id !== null);
}

function emptyRow(table: YearTable, sheet: SheetSnapshot): number | null {
  const last = proposalRows(table).at(-1);
  const total = last && table.rows.find(({ sums, row }) => sums.length > 0 && row > last.row);
  if (!last || !total) return null;
  const { left, right } = table.range;
  for (let row = last.row + 1; row < total.row; row += 1) {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const isEmpty = columns.every((column) => {
      const { value, formula } = contentAt(sheet, row, column);
      return value === null && formula === null;
    });
    if (isEmpty) return row;
  }
  return null;
}

function rowEdits(
  table: YearTable,
  sheet: SheetSnapshot,
  row: number,
  id: string,
  words: NewCaseWords,
  netRow: number,
): Edit[] {
  const model = proposalRows(table).at(-1);
  const edit = (column: number, write: Edit['write'], numberFormat?: string): Edit => ({
    cell: cellAt(sheet.name, row, column),
    expected: contentAt(sheet, row, column),
    write,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  const named = [
    ...(model?.id ? [edit(model.id.cell.left, { value: id })] : []),
    ...(model?.label && model.label.cell.left !== model.id?.cell.left
      ? [edit(model.label.cell.left, { value: words.title })]
      : []),
  ];
  const amounts = table.years.map(({ column }, index) => {
    const format = contentAt(sheet, model?.row ?? row, column).numberFormat;
    const source = `${quoteSheetForFormula(id)}!${columnLetters(FIRST_YEAR_COLUMN + index)}${netRow + 1}`;
    return edit(column, { formula: `=${source}` }, format);
  });
  return [...named, ...amounts];
}
