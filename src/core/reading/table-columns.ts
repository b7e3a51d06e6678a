import type { YearHeader } from './find-year-headers';
import { cellText, cellsBetween, rangeOf, type Grid, type GridCell, type GridRow } from './grid';
import type { HeaderBlock } from './header-block';
import { readLineNumber } from './proposal-id';
import type { CellText, ExtraColumn } from './sheet-reading';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { readYearHeading } from './year-heading';

/** Which column of a year table holds what. */
export interface TableColumns {
  readonly label: number | null;
  readonly id: number | null;
  readonly extra: readonly ExtraColumn[];
}

interface ColumnContent {
  readonly column: number;
  readonly heading: GridCell | null;
  texts: number;
  numbers: number;
  ids: number;
  lineNumbers: number;
  areas: number;
}

/** Learns the columns from their headings and from what stands in them. */
export function readColumns(
  grid: Grid,
  header: YearHeader,
  block: HeaderBlock,
  rows: readonly number[],
  vocabulary: Vocabulary,
): TableColumns {
  const contents = columnContents(grid, header, block, rows, vocabulary);
  const isLabel = ({ column }: ColumnContent): boolean => column >= header.labelLeft && column <= header.labelRight;
  const before = contents.filter(isLabel);
  const after = contents.filter((content) => !isLabel(content));
  const id = idColumn(before, vocabulary);
  const label =
    labelColumn(
      before.filter((content) => content !== id),
      vocabulary,
    ) ?? (id?.lineNumbers === id?.texts ? null : id);
  const rest = [...before.filter((content) => content !== id && content !== label), ...contiguous(after, header)];
  return {
    label: (label ?? id)?.column ?? null,
    id: id && id !== label ? id.column : null,
    extra: rest.map((content) => extraColumn(grid, header, content, vocabulary)),
  };
}

function columnContents(
  grid: Grid,
  header: YearHeader,
  block: HeaderBlock,
  rows: readonly number[],
  vocabulary: Vocabulary,
): ColumnContent[] {
  const years = new Set(header.years.map(({ column }) => column));
  const columns = new Map<number, ColumnContent>();
  const firstYear = header.years[0]?.column ?? 0;
  const others = header.sharesLabels || header.labelLeft > firstYear ? firstYear : header.labelRight;
  const content = (column: number): ColumnContent => {
    const known = columns.get(column) ?? {
      column,
      heading: headingOf(grid, block, column),
      texts: 0,
      numbers: 0,
      ids: 0,
      lineNumbers: 0,
      areas: 0,
    };
    columns.set(column, known);
    return known;
  };
  for (const row of [...block.headingRows, ...rows]) {
    for (const cell of ownCells(grid.row(row), header, others)) {
      if (years.has(cell.column)) continue;
      const here = content(cell.column);
      if (!block.headingRows.includes(row)) note(here, cell, vocabulary);
    }
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/** The cells under the labels and right of `others`: a table that shares its labels has the columns between in common with nobody. */
function ownCells(row: GridRow | null, header: YearHeader, others: number): GridCell[] {
  const { left, labelLeft, labelRight, right } = header;
  if (labelLeft > others) return cellsBetween(row, Math.max(left, others + 1), right);
  const labels = cellsBetween(row, Math.max(left, labelLeft), Math.min(labelRight, right));
  return [...labels, ...cellsBetween(row, Math.max(left, others + 1, labelRight + 1), right)];
}

function note(content: ColumnContent, cell: GridCell, vocabulary: Vocabulary): void {
  if (cell.kind === 'number') {
    content.numbers += 1;
    if (Number.isInteger(cell.number) && cell.number > 0 && cell.number < 1000) content.lineNumbers += 1;
    return;
  }
  content.texts += 1;
  if (cell.text.length > 40) return;
  if (vocabulary.ids.alone(cell.text)) content.ids += 1;
  else if (readLineNumber(cell.text)) content.lineNumbers += 1;
  if (controlAreaWord(vocabulary.meanings(cell.text))) content.areas += 1;
}

/** Does the text name a control area? */
export function controlAreaWord(meanings: ReadonlySet<Meaning>): boolean {
  return (
    meanings.has('area-service') ||
    meanings.has('area-investment') ||
    meanings.has('area-transfers') ||
    meanings.has('area-outside')
  );
}

/** The lowest heading that stands over a column, the row of years included. */
function headingOf(grid: Grid, block: HeaderBlock, column: number): GridCell | null {
  const found = block.headingRows
    .map((row) => grid.at(row, column))
    .filter((cell) => cell?.kind === 'text' || cell?.kind === 'number');
  return found.at(-1) ?? null;
}

/** The first column headed as one of IDs, or else one that holds IDs or line numbers that no heading calls a count. */
function idColumn(columns: readonly ColumnContent[], vocabulary: Vocabulary): ColumnContent | null {
  const headed = columns.find(({ heading }) => heading !== null && vocabulary.meanings(heading.text).has('head-id'));
  if (headed && (headed.ids + headed.lineNumbers > 0 || columns.length > 1)) return headed;
  return (
    columns.find(
      ({ heading, ids, lineNumbers, texts, numbers }) =>
        ids + lineNumbers > 0 &&
        (ids + lineNumbers) * 2 > texts + numbers &&
        columns.length > 1 &&
        !(ids === 0 && heading !== null && vocabulary.meanings(heading.text).has('head-count')),
    ) ?? null
  );
}

/** The column headed as one of proposals, or else the first with mostly text in it that isn't headed as something else. */
function labelColumn(columns: readonly ColumnContent[], vocabulary: Vocabulary): ColumnContent | null {
  const worded = columns.filter(({ texts, numbers }) => texts > 0 && texts >= numbers);
  const most = Math.max(0, ...worded.map(({ texts }) => texts));
  const candidates = worded.filter(({ texts, areas, heading }) => {
    const meanings = heading && vocabulary.meanings(heading.text);
    return (
      areas * 2 <= texts &&
      texts * 2 >= most &&
      !meanings?.has('head-control-area') &&
      !(meanings?.has('head-remark') && worded.length > 1)
    );
  });
  const headed = candidates.find(
    ({ heading }) => heading !== null && vocabulary.meanings(heading.text).has('head-proposal'),
  );
  return headed ?? candidates[0] ?? worded[0] ?? null;
}

/** Columns right of the first year up to the first that is blank from heading to bottom. */
function contiguous(columns: readonly ColumnContent[], header: YearHeader): ColumnContent[] {
  const last = header.years.at(-1)?.column ?? 0;
  let expected = last + 1;
  return columns.filter(({ column }) => {
    if (column < last) return true;
    if (column !== expected) return false;
    expected += 1;
    return true;
  });
}

function extraColumn(grid: Grid, header: YearHeader, content: ColumnContent, vocabulary: Vocabulary): ExtraColumn {
  const place = { row: header.row, column: content.column };
  const heading: CellText = content.heading
    ? cellText(grid, content.heading)
    : { cell: rangeOf(grid, place), text: '' };
  return { column: content.column, role: extraRole(content, vocabulary), header: heading };
}

function extraRole(content: ColumnContent, vocabulary: Vocabulary): ExtraColumn['role'] {
  const { heading, texts, numbers, areas } = content;
  if (!heading)
    return areas > 0 && areas * 2 > texts ? 'control-area' : texts > 0 && numbers === 0 ? 'remark' : 'other';
  const meanings = vocabulary.meanings(heading.text);
  if (meanings.has('head-control-area') || (areas > 0 && areas * 2 > texts)) return 'control-area';
  if (meanings.has('head-achieved') && texts <= numbers) return 'achieved-to-date';
  if (texts <= numbers && isForecast(heading.text, vocabulary)) return 'forecast';
  if (texts <= numbers && meanings.has('head-deviation') && !SHARE.test(heading.text)) return 'deviation';
  if (meanings.has('head-mark')) return 'mark';
  if (meanings.has('head-sum') || readYearHeading(heading)?.kind === 'period') return 'sum-of-years';
  if (meanings.has('head-remark')) return 'remark';
  return texts > numbers ? 'remark' : 'other';
}

/** "Forecast", "Forventet 2026"; one in percent adds up nothing. */
function isForecast(heading: string, vocabulary: Vocabulary): boolean {
  return vocabulary.meanings(heading.replace(/\d+/g, ' ')).has('head-forecast') && !SHARE.test(heading);
}

const SHARE = /%|pct|procent|prosent|per ?cent/i;
