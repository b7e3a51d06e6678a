import { contentAt } from '../workbook/cell-content';
import type { EditPlan } from '../workbook/edit-plan';
import type { SheetCell, SheetContent } from '../workbook/sheet-change';
import type { Snapshot } from '../workbook/snapshot';

/** The words of the example catalogue, in one language. */
export interface ExampleWords {
  readonly overview: string;
  /** Stands under the heading of every sheet of the example: tells its reader, and us, that the sheet is one. */
  readonly mark: string;
  readonly overviewHeading: string;
  readonly number: string;
  readonly proposal: (year: number) => string;
  readonly total: string;
  readonly caseHeading: string;
  readonly titleField: string;
  readonly economyHeading: string;
  readonly unit: (year: number) => string;
  readonly controlArea: string;
  readonly service: string;
  readonly permanent: string;
  readonly net: string;
  readonly prose: string;
  readonly cases: readonly [ExampleCaseWords, ExampleCaseWords];
}

interface ExampleCaseWords {
  readonly title: string;
  readonly saving: string;
  readonly cost: string;
  /** Sentences under the table; `year` is the first of the catalogue. */
  readonly sentences: (year: number) => readonly string[];
}

interface ExampleCase {
  readonly id: string;
  readonly saving: readonly number[];
  readonly cost: readonly number[];
  /** As typed in the net row: the second case has a digit turned round in it. */
  readonly net: readonly number[];
}

const YEARS = 4;

// Small enough to be reckoned in one's head. What doesn't hold: the second case's net and the overview's total of the third year.
const CASES: readonly [ExampleCase, ExampleCase] = [
  {
    id: 'EKS01',
    saving: [-900, -1_200, -1_200, -1_200],
    cost: [300, 200, 200, 200],
    net: [-600, -1_000, -1_000, -1_000],
  },
  { id: 'EKS02', saving: [-400, -800, -800, -800], cost: [100, 100, 100, 100], net: [-300, -700, -770, -700] },
];
const LISTED: readonly (readonly number[])[] = [
  [-600, -1_000, -1_000, -1_000],
  [-300, -700, -700, -700],
];
const TOTALS: readonly number[] = [-900, -1_700, -1_600, -1_700];

const text = (value: string): SheetCell => ({ value });
const numbers = (values: readonly number[]): SheetCell[] => values.map((value) => ({ value }));
const years = (first: number): number[] => Array.from({ length: YEARS }, (_, ahead) => first + ahead);

/** A small made-up catalogue as new sheets, with a few figures that do not hold together. `year` is its first budget year. */
export function planExample(words: ExampleWords, year: number): EditPlan {
  const sheets = [overviewSheet(words, year), ...CASES.map((_, index) => caseSheet(words, index, year))];
  return { edits: [], sheets: sheets.map((sheet) => ({ change: 'add', sheet })) };
}

/** The plan that takes the example's sheets away, changed by the reader or not; null where the workbook has none. */
export function planExampleRemoval(snapshot: Snapshot, languages: readonly ExampleWords[]): EditPlan | null {
  const names = [...languages.map(({ overview }) => overview), ...CASES.map(({ id }) => id)];
  const found = snapshot.sheets.filter(
    (sheet) => names.includes(sheet.name) && languages.some(({ mark }) => contentAt(sheet, 1, 0).value === mark),
  );
  if (found.length === 0) return null;
  return { edits: [], sheets: found.map(({ name }) => ({ change: 'remove', name })) };
}

function overviewSheet(words: ExampleWords, year: number): SheetContent {
  const rows: SheetCell[][] = [
    [text(words.overviewHeading)],
    [text(words.mark)],
    [],
    [text(words.number), text(words.proposal(year)), ...numbers(years(year))],
    ...CASES.map(({ id }, index) => [text(id), text(words.cases[index]?.title ?? ''), ...numbers(LISTED[index] ?? [])]),
    [null, text(words.total), ...numbers(TOTALS)],
  ];
  return dressed(words.overview, rows, { headings: [0, 3], from: 4, widths: [9, 44] });
}

function caseSheet(words: ExampleWords, index: number, year: number): SheetContent {
  const figures = CASES[index] ?? CASES[0];
  const said = words.cases[index] ?? words.cases[0];
  const rows: SheetCell[][] = [
    [text(words.caseHeading)],
    [text(words.mark)],
    [text(words.titleField), text(`${figures.id} - ${said.title}`)],
    [],
    [text(words.economyHeading)],
    [text(words.unit(year)), text(words.controlArea), ...numbers(years(year))],
    [text(words.permanent)],
    [text(said.saving), text(words.service), ...numbers(figures.saving)],
    [text(said.cost), text(words.service), ...numbers(figures.cost)],
    [text(words.net), null, ...numbers(figures.net)],
    [],
    [text(words.prose)],
    ...said.sentences(year).map((sentence) => [text(sentence)]),
  ];
  return dressed(figures.id, rows, { headings: [0, 4, 9, 11], from: 6, widths: [60, 34] });
}

interface Dress {
  readonly headings: readonly number[];
  /** First row with amounts. */
  readonly from: number;
  readonly widths: readonly number[];
}

function dressed(
  name: string,
  rows: readonly (readonly SheetCell[])[],
  { headings, from, widths }: Dress,
): SheetContent {
  return {
    name,
    rows,
    numberFormats: rows.map((cells, row) => cells.map((_, column) => (row >= from && column > 1 ? '#,##0' : null))),
    headings,
    columnWidths: [...widths, ...years(0).map(() => 11)],
  };
}
