import type { Cell, Row, Worksheet } from 'exceljs';

/** A blank, a text, a number in the sheet's format, or a number with a format of its own. */
export type FactCell = null | string | number | { readonly v: number; readonly z: string };

export interface SheetFacts {
  readonly name: string;
  readonly numFmt: string;
  readonly rows: readonly (readonly FactCell[])[];
}

interface Layout {
  /** Column widths in characters. */
  readonly widths: readonly number[];
}

const lineHeight = 15;
const font = 'Calibri';
const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDE6EE' } } as const;
const thinLine = { style: 'thin', color: { argb: 'FF8497A6' } } as const;

/** Writes the facts of one sheet: values, number formats, widths, heights, and bold headings, headers and totals. */
export function fillSheet(sheet: Worksheet, facts: SheetFacts): void {
  const layout = layOut(facts);
  layout.widths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  facts.rows.forEach((cells, index) => fillRow(sheet.getRow(index + 1), cells, facts, index, layout));
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** Column A takes the prose; in a list of proposals it holds the IDs and column B the titles. */
function layOut(facts: SheetFacts): Layout {
  const columns = Math.max(...facts.rows.map((row) => row.length));
  const proposalFirst = facts.rows.some((row) => isHeader(row) && row[0] === 'Nr.');
  const second = proposalFirst ? 62 : facts.rows.some((row) => typeof row[1] === 'string' && row.length > 2) ? 32 : 14;
  return { widths: Array.from({ length: columns }, (_, column) => [proposalFirst ? 40 : 62, second][column] ?? 14) };
}

function fillRow(row: Row, cells: readonly FactCell[], facts: SheetFacts, index: number, layout: Layout): void {
  const header = isHeader(cells);
  const style = header ? 'header' : isHeading(cells, index, facts) ? 'heading' : isTotal(cells) ? 'total' : 'plain';
  const width = header || style === 'total' ? layout.widths.length : cells.length;
  for (let column = 0; column < width; column++) {
    const fact = cells[column] ?? null;
    if (fact === null && style !== 'header' && style !== 'total') continue;
    const cell = row.getCell(column + 1);
    write(cell, fact, header ? '0' : facts.numFmt);
    decorate(cell, style, index === 0);
  }
  row.height = heightOf(cells, layout, index === 0);
}

function write(cell: Cell, fact: FactCell, numFmt: string): void {
  const amount = typeof fact === 'object' ? fact : typeof fact === 'number' ? { v: fact, z: numFmt } : null;
  if (amount === null) {
    cell.value = fact as string | null;
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: fact === '-' ? 'right' : 'left' };
  } else {
    cell.value = amount.v;
    cell.numFmt = amount.z;
    cell.alignment = { vertical: 'top', horizontal: 'right' };
  }
}

function decorate(cell: Cell, style: 'header' | 'heading' | 'total' | 'plain', isTitle: boolean): void {
  cell.font = { name: font, size: isTitle ? 14 : 11, bold: style !== 'plain' || isTitle };
  if (style === 'header') {
    cell.fill = headerFill;
    cell.border = { bottom: thinLine };
  }
  if (style === 'total') cell.border = { top: thinLine };
}

/** A row whose numbers are years in a row: 2017, 2018, 2019. */
function isHeader(cells: readonly FactCell[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const isYear = (year: number, position: number) =>
    year >= 1990 && year < 2100 && year - position === (numbers[0] ?? Number.NaN);
  return numbers.length > 1 && numbers.every(isYear);
}

/** A short line of its own, not ending as a sentence does. */
function isHeading(cells: readonly FactCell[], index: number, facts: SheetFacts): boolean {
  const [label, ...rest] = cells;
  if (index === 0) return true;
  if (typeof label !== 'string' || rest.some((cell) => cell !== null)) return false;
  const followed = (facts.rows[index + 1]?.length ?? 0) > 0;
  return followed && label.length <= 100 && !/^[-*•]|[.;]$/.test(label);
}

function isTotal(cells: readonly FactCell[]): boolean {
  const label = cells.find((cell) => typeof cell === 'string');
  const holdsAmounts = cells.some((cell) => typeof cell === 'number' || (typeof cell === 'object' && cell !== null));
  return holdsAmounts && label !== undefined && /^(?:samle[dt]|i alt\b|netto)|\btotalt\b/i.test(label);
}

/** Room for the longest cell at its column's width; bold and wide letters take a little more than the average one. */
function heightOf(cells: readonly FactCell[], layout: Layout, isTitle: boolean): number {
  const lines = cells.map((cell, column) => {
    if (typeof cell !== 'string') return 1;
    const perLine = (layout.widths[column] ?? 14) * (isTitle ? 0.75 : 0.95);
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.max(1, ...lines) * (isTitle ? 19 : lineHeight);
}
