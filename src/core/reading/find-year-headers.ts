import { cellsBetween, type Grid, type GridCell, type GridRow } from './grid';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { misprintedYears } from './misprinted-years';
import { goesOnBelow, isSameHeading } from './repeated-heading';
import { readYearHeading, type YearHeading } from './year-heading';
import { moneyUnitIn } from './unit-in-heading';

/** A row of year headings: the head of one table. A row may hold several heads side by side. */
export interface YearHeader {
  readonly row: number;
  readonly years: readonly HeaderYear[];
  /** The first column that may belong to the table. */
  readonly left: number;
  /** Columns that may hold the table's labels, IDs and other columns before the years; behind them where nothing stands before. */
  readonly labelLeft: number;
  readonly labelRight: number;
  /** The labels stand left of an earlier head in the same row, which has them too. */
  readonly sharesLabels: boolean;
  /** The last column that may belong to the table. */
  readonly right: number;
}

export interface HeaderYear {
  readonly column: number;
  readonly year: number;
  readonly cell: GridCell;
}

interface Candidate extends HeaderYear {
  readonly form: YearHeading['form'];
  readonly words: string;
}

/** All rows of year headings of a sheet, from top to bottom. Linear in the cells. */
export function findYearHeaders(grid: Grid, vocabulary: Vocabulary): YearHeader[] {
  const headers: YearHeader[] = [];
  let lastHead = -1;
  for (const row of grid.rows) {
    const found = runsOf(row, vocabulary);
    // Amounts can look like years; a row with other numbers in it is a row of amounts.
    if (found.length === 0 || hasOtherNumbers(row)) continue;
    const above = headers.at(-1);
    const from = lastHead;
    lastHead = row.row;
    if (above && isSameHeading(grid, above.row, row.row) && goesOnBelow(grid, from, row.row, vocabulary)) continue;
    const runs = found.filter((run) => isHeader(grid, row, run, vocabulary) && !isRowOf(grid, above, row.row, run));
    headers.push(
      ...runs.map((run, index) => spreadOut(grid, withColumns(grid, row, runs, run, index, vocabulary), vocabulary)),
    );
  }
  return headers;
}

/** Amounts that look like years: other numbers than the heading's, or fewer, in its columns, with no blank row between. */
function isRowOf(grid: Grid, above: YearHeader | undefined, row: number, run: readonly Candidate[]): boolean {
  if (!above || above.row === row || row - above.row > LONGEST_LOOK) return false;
  const headings = new Map(above.years.map(({ column, year }) => [column, year]));
  const sameColumns = run.every(({ column }) => headings.has(column));
  const differs = run.length < headings.size || run.some(({ column, year }) => headings.get(column) !== year);
  if (!differs || !sameColumns) return false;
  for (let between = above.row + 1; between < row; between += 1)
    if (grid.row(between)?.cells.length === 0) return false;
  return run.every(({ form, cell }) => form === 'bare' && cell.kind === 'number');
}

/** Rows looked back over for the heading that a row of amounts stands under. */
const LONGEST_LOOK = 50;

/** "BO2029 | BO2028 | BO2027 | B2026": one table that runs backwards. Two years alone may as well head a table each. */
function falls(found: readonly Candidate[]): boolean {
  return (
    found.length > 2 &&
    found.every(({ column, year }, index) => {
      const before = found[index - 1];
      return !before || (column === before.column + 1 && year === before.year - 1);
    })
  );
}

/**
 * Year headings in rising order; a year that doesn't rise begins the next run. Where two series take turns ("Mål 2024 | Opnået
 * 2024 | Mål 2025 | Opnået 2025") the one that speaks of changes, or else the first, is the table's, and the other's columns stand
 * between its years.
 */
function runsOf(row: GridRow, vocabulary: Vocabulary): Candidate[][] {
  const found: Candidate[] = [];
  for (const cell of row.cells) {
    const heading = readYearHeading(cell);
    if (heading?.kind !== 'year') continue;
    found.push({ column: cell.column, year: heading.year, cell, form: heading.form, words: heading.words });
  }
  if (found.length === 0) return [];
  if (falls(found)) return [found];
  const misprints = misprintedYears(found);
  const runs: Candidate[][] = [];
  for (const candidate of takeTurns(found) ? tablesOwn(found, vocabulary) : found) {
    const run = runs.at(-1);
    const before = run?.findLast((one) => !misprints.has(one))?.year ?? -Infinity;
    const goesOn = misprints.has(candidate) ? run?.at(-1)?.column === candidate.column - 1 : candidate.year > before;
    if (run && goesOn) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

function tablesOwn(found: readonly Candidate[], vocabulary: Vocabulary): Candidate[] {
  const changes = found.find(({ words }) => vocabulary.meanings(words).has('head-change'));
  const own = found.filter(({ words }) => words === (changes ?? found[0])?.words);
  // "Besluttet 2025 | Opnået 2025": a year that comes back in other words is no year in passing.
  return own.length === 1 ? own.map((one) => ({ ...one, form: 'named' as const })) : own;
}

/** Headings in words that come back after others stood between, or that all name one year. */
function takeTurns(candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2 || candidates.some(({ form }) => form === 'bare')) return false;
  const [first, ...others] = candidates;
  if (others.every(({ year, words }) => year === first?.year && words !== first.words)) return true;
  const left = new Set<string>();
  return candidates.some(({ words }, index) => {
    const before = candidates[index - 1]?.words;
    if (before !== undefined && before !== words) left.add(before);
    return left.has(words);
  });
}

function hasOtherNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => cell.kind === 'number' && readYearHeading(cell) === null);
}

const WIDEST_STEP = 5;

function isHeader(grid: Grid, row: GridRow, run: readonly Candidate[], vocabulary: Vocabulary): boolean {
  if (run.length === 1) return isSingleYear(grid, row, run[0], vocabulary);
  if (falls(run) || (run.length > 3 && misprintedYears(run).size > 0)) return true;
  return run.every((year, index) => {
    const step = year.year - (run[index - 1]?.year ?? year.year - 1);
    return step === 1 || (step <= WIDEST_STEP && !year.cell.format.includes(','));
  });
}

/** Cells at the left of a row looked at for a unit. */
const MOST_LABELS = 6;

/** One year alone is a heading only where its words, a unit or a column of achievements beside it say so, and amounts stand below. */
function isSingleYear(grid: Grid, row: GridRow, year: Candidate | undefined, vocabulary: Vocabulary): boolean {
  if (!year || (year.form === 'loose' && !standsBesideAchieved(grid, row, year, vocabulary))) return false;
  const below = grid.at(row.row + 1, year.column) ?? grid.at(row.row + 2, year.column);
  if (below?.kind !== 'number' || readYearHeading(below) !== null) return false;
  if (year.form !== 'bare') return true;
  const above = grid.row(row.row - 1)?.cells ?? [];
  const nearby = [...row.cells.slice(0, MOST_LABELS), ...above.slice(0, MOST_LABELS)];
  return nearby.some((cell) => cell.kind === 'text' && cell.text.length < 120 && moneyUnitIn(cell.text) !== null);
}

/** "Beslutad effektivisering 2026 | Utfall t.o.m. augusti": a year's plan before what was achieved of it. */
function standsBesideAchieved(grid: Grid, row: GridRow, year: Candidate, vocabulary: Vocabulary): boolean {
  const speaks = (text: string, meanings: readonly Meaning[]): boolean =>
    meanings.some((meaning) => vocabulary.meanings(text).has(meaning));
  return (
    speaks(year.words, PLANNED) &&
    cellsBetween(row, year.column + 1, grid.right).some(
      (cell) => speaks(cell.text, ['head-achieved']) && grid.at(row.row + 1, cell.column)?.kind === 'number',
    )
  );
}

/** What a heading of planned effects says, besides its year. */
const PLANNED: readonly Meaning[] = ['target', 'saving', 'head-change'];

/**
 * Years over several columns each ("2025 | | 2026 |" above or below "Budget | Ændring | Budget | Ændring"): the year's own column is the one
 * that speaks of changes, or else the first.
 */
function spreadOut(grid: Grid, header: YearHeader, vocabulary: Vocabulary): YearHeader {
  const [first, second] = header.years;
  const step = first && second ? second.column - first.column : 0;
  const isSpread =
    step > 1 && header.years.every(({ column }, index) => column === (first?.column ?? 0) + index * step);
  if (!isSpread) return header;
  for (let offset = 1; offset < step; offset += 1) {
    const speaks = [header.row + 1, header.row - 1].some((row) =>
      header.years.every(({ column }) => {
        const cell = grid.at(row, column + offset);
        return cell?.kind === 'text' && vocabulary.meanings(cell.text).has('head-change');
      }),
    );
    const taken = header.years.some(({ column }) => grid.at(header.row, column + offset) !== null);
    if (!speaks || taken) continue;
    return { ...header, years: header.years.map((year) => ({ ...year, column: year.column + offset })) };
  }
  return header;
}

function withColumns(
  grid: Grid,
  row: GridRow,
  runs: readonly (readonly Candidate[])[],
  run: readonly Candidate[],
  index: number,
  vocabulary: Vocabulary,
): YearHeader {
  const first = run[0]?.column ?? grid.left;
  const previous = runs[index - 1];
  const next = runs[index + 1];
  const labelLeft = previous ? labelStart(row, previous, first, vocabulary) : grid.left;
  const right = next ? labelStart(row, run, next[0]?.column ?? grid.right, vocabulary) - 1 : grid.right;
  const shares = labelLeft >= first && previous !== undefined;
  const years = run.map(({ column, year, cell }) => ({ column, year, cell }));
  if (runs.length === 1 && labelsStandBehind(grid, row.row, run)) {
    const last = run.at(-1)?.column ?? first;
    return { row: row.row, years, left: first, labelLeft: last + 1, labelRight: right, sharesLabels: false, right };
  }
  return {
    row: row.row,
    years,
    left: shares ? grid.left : labelLeft,
    // Year headings side by side under different titles share the labels on the left.
    labelLeft: shares ? grid.left : labelLeft,
    labelRight: shares ? (runs[0]?.[0]?.column ?? first) - 1 : first - 1,
    sharesLabels: shares,
    right,
  };
}

/** Nothing stands before the years in the rows below, and texts do behind them: the titles are on the right. */
function labelsStandBehind(grid: Grid, row: number, run: readonly Candidate[]): boolean {
  const first = run[0]?.column ?? grid.left;
  const last = run.at(-1)?.column ?? first;
  const rows = [row, row + 1, row + 2, row + 3].map((at) => grid.row(at));
  const isBlankBefore = rows.every((at) => cellsBetween(at, grid.left, first - 1).length === 0);
  return isBlankBefore && rows.slice(1).some((at) => cellsBetween(at, last + 1, grid.right).some(isLabel));
}

function isLabel({ kind, text }: GridCell): boolean {
  return kind === 'text' && /\p{L}{2}/u.test(text.slice(0, 40));
}

/** Where the labels of a table begin that stands to the right of another: behind the other's sums and remarks. */
function labelStart(row: GridRow, previous: readonly Candidate[], first: number, vocabulary: Vocabulary): number {
  const last = previous.at(-1)?.column ?? first;
  let start = last + 1;
  for (const cell of cellsBetween(row, last + 1, first - 1)) {
    if (cell.kind !== 'text') continue;
    const meanings = vocabulary.meanings(cell.text);
    if (meanings.has('head-sum') || meanings.has('head-mark') || readYearHeading(cell)?.kind === 'period')
      start = cell.column + 1;
  }
  return start;
}
