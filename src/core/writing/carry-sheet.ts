import { columnLetters, quoteSheetForFormula } from '../workbook/cell-ref';
import type { SheetCell, SheetContent } from '../workbook/sheet-change';
import { carryLines, type CarryWords, type RecoveryPlan } from './recovery-plan';

/** Words of the sheet that holds carry-forwards for which a recovery table has no room. */
export interface CarrySheetWords {
  /** One of the names that the add-in knows as its own, in this language. */
  readonly name: string;
  readonly heading: string;
  readonly explanation: string;
}

const FIRST_PLAN_ROW = 3;
const LINES_PER_PLAN = 7;

/** The carry-forward of each plan on a sheet of the add-in's own, reckoned from the cells of the plans' own sheets. */
export function carrySheet(plans: readonly RecoveryPlan[], words: CarrySheetWords, carry: CarryWords): SheetContent {
  const blocks = plans.map((plan, index) => block(plan, FIRST_PLAN_ROW + index * LINES_PER_PLAN, carry));
  const rows: (readonly SheetCell[])[] = [[{ value: words.heading }], [{ value: words.explanation }], []];
  return {
    name: words.name,
    rows: [...rows, ...blocks.flat()],
    numberFormats: [
      ...rows.map(() => []),
      ...blocks.flatMap((cells) =>
        cells.map((row, line) => row.map((_, column) => (line > 1 && column > 0 ? '#,##0' : null))),
      ),
    ],
    headings: [0, ...plans.map((_, index) => FIRST_PLAN_ROW + index * LINES_PER_PLAN)],
    columnWidths: [46, 12, 12, 12, 12, 12, 12],
  };
}

/** A plan's name, its years, its four rows and a blank one. */
function block(plan: RecoveryPlan, top: number, words: CarryWords): (readonly SheetCell[])[] {
  const { table } = plan;
  const address = (line: number, column: number): string => `${columnLetters(column + 1)}${top + 2 + line + 1}`;
  const source = `${quoteSheetForFormula(table.sheet)}!`;
  const unit = table.unit?.source.text ?? '';
  return [
    [{ value: [table.sheet, table.caption?.text ?? ''].filter((part) => part !== '').join(': ') }],
    [unit === '' ? null : { value: unit }, ...table.years.map(({ year }): SheetCell => ({ value: year }))],
    ...carryLines(plan, words, address, source).map(({ label, formula }): readonly SheetCell[] => [
      { value: label },
      ...table.years.map((_, column): SheetCell => {
        const typed = formula(column);
        return typed === null ? { value: 0 } : { formula: typed };
      }),
    ]),
    [],
  ];
}
