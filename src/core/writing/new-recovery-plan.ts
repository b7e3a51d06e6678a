import type { Catalogue } from '../catalogue/catalogue';
import { columnLetters } from '../workbook/cell-ref';
import type { EditPlan } from '../workbook/edit-plan';
import type { SheetCell } from '../workbook/sheet-change';
import type { Snapshot } from '../workbook/snapshot';
import { styleOf, type StyleDefaults } from './catalogue-style';
import type { CarryWords } from './recovery-plan';

/** The words of an empty recovery plan, in the reader's language. */
export interface NewPlanWords {
  readonly sheet: string;
  readonly heading: string;
  /** The rule, in a sentence: the checks read it as the plan's own. */
  readonly rule: string;
  readonly target: string;
  readonly initiatives: string;
  readonly initiative: (number: number) => string;
  readonly unallocated: string;
}

const INITIATIVES = 3;

/** A recovery plan with its carry-forward rows as functions, under the catalogue's own years and unit. */
export function planNewRecoveryPlan(
  catalogue: Catalogue,
  snapshot: Snapshot,
  words: NewPlanWords,
  carry: CarryWords,
  defaults: StyleDefaults,
): { readonly plan: EditPlan; readonly sheet: string } {
  const { years, unitHeading, numberFormat } = styleOf(catalogue, defaults);
  const rows: SheetCell[][] = [];
  const add = (label: string, ...cells: SheetCell[]): number =>
    rows.push([label === '' ? null : { value: label }, ...cells]);
  const perYear = (cell: (column: string, before: string | null) => SheetCell): SheetCell[] =>
    years.map((_, index) => cell(columnLetters(1 + index), index === 0 ? null : columnLetters(index)));
  const zeros = perYear(() => ({ value: 0 }));

  add(words.heading);
  add(words.rule);
  add('');
  const header = add(unitHeading, ...years.map((value): SheetCell => ({ value })));
  const target = add(words.target, ...zeros);
  const first = add(words.initiatives) + 1;
  for (let number = 1; number <= INITIATIVES; number += 1) add(words.initiative(number), ...zeros);
  const last = add(words.unallocated, ...zeros);
  const [carried, adjusted, outstanding] = [last + 1, last + 2, last + 3];
  const achieved = (column: string): string => `${column}${first}:${column}${last}`;
  add(
    carry.carriedIn,
    ...perYear((_, before) => (before === null ? { value: 0 } : { formula: `=${before}${outstanding}` })),
  );
  add(carry.adjustedTarget, ...perYear((column) => ({ formula: `=SUM(${column}${target},${column}${carried})` })));
  add(
    carry.outstanding,
    ...perYear((column) => ({ formula: `=OUTSTANDING(${column}${adjusted},${achieved(column)})` })),
  );
  add(carry.released, ...perYear((column) => ({ formula: `=RELEASED(${column}${adjusted},${achieved(column)})` })));

  const name = freeName(words.sheet, snapshot);
  const formats = rows.map((cells, row) =>
    cells.map((_, column) => (column > 0 && row >= header ? numberFormat : null)),
  );
  const content = {
    name,
    rows,
    numberFormats: formats,
    headings: [0, header - 1, outstanding - 1],
    columnWidths: [44, ...years.map(() => 12)],
  };
  return { plan: { edits: [], sheets: [{ change: 'add', sheet: content }] }, sheet: name };
}

/** The name, with a number behind it where a sheet has it already. */
function freeName(wanted: string, { sheets }: Snapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
