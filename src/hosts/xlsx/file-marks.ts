import type { ConditionalFormattingOptions, Workbook, Worksheet } from 'exceljs';
import { formatLocalAddress, type CellRange } from '../../core/workbook/cell-ref';
import { findSheet } from './file-sheets';

/** The same rule as in Excel, so that marks made there are found here and the reverse. */
const MARK_RULE = 'LEN("Katalogtjek")>0';
const MARK_FILL = 'FFFFE699';

/** The library keeps a sheet's conditional formats but leaves them out of its types. */
type Formatted = Worksheet & { conditionalFormattings: ConditionalFormattingOptions[] };

/** Marks cells with a conditional format of our own; the user's formats stay. */
export function addMarks(workbook: Workbook, cells: readonly CellRange[]): void {
  for (const range of cells) {
    findSheet(workbook, range.sheet)?.addConditionalFormatting({
      ref: formatLocalAddress(range),
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [MARK_RULE],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: MARK_FILL } } },
        },
      ],
    });
  }
}

/** Takes our marks off every sheet. */
export function removeMarks(workbook: Workbook): void {
  for (const sheet of workbook.worksheets as Formatted[]) {
    sheet.conditionalFormattings = sheet.conditionalFormattings.filter(({ rules }) => !rules.some(isOurs));
  }
}

const isOurs = (rule: ConditionalFormattingOptions['rules'][number]): boolean =>
  rule.type === 'expression' && String(rule.formulae?.[0]) === MARK_RULE;
