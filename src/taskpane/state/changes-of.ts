import type { WorkbookChange } from '../../app/workbook-host';
import { cellAt } from '../../core/workbook/cell-ref';
import type { Journal } from '../../core/workbook/edit-plan';

/** What a write of our own changed, as the host would have told of anybody else's. */
export function changesOf({ entries, sheets = [] }: Journal): readonly WorkbookChange[] {
  return [
    ...entries.map(({ cell }): WorkbookChange => ({ cells: cell, cause: 'edit' })),
    ...sheets.map((entry): WorkbookChange => {
      const { name } = entry.change === 'removed' ? entry.before : entry.after;
      const cause = entry.change === 'rewritten' ? 'edit' : 'structure';
      return { cells: cellAt(name, 0, 0), cause };
    }),
  ];
}
