import { cellAt } from '../../../src/core/workbook/cell-ref';
import { contentAt } from '../../../src/core/workbook/cell-content';
import { planUndo, type CellContent, type Journal } from '../../../src/core/workbook/edit-plan';
import { sheetFromRows } from '../../../src/core/workbook/snapshot';

const typed: CellContent = { value: -1500, formula: null, numberFormat: '#,##0' };
const computed: CellContent = { value: -1500, formula: '=NETSAVING(C3:C4)', numberFormat: '#,##0' };

describe('undo', () => {
  test('expects what was written and writes what stood there, value, formula and format', () => {
    const cell = cellAt('A01', 4, 2);
    const journal: Journal = { entries: [{ cell, before: typed, after: computed }] };
    expect(planUndo(journal).edits).toEqual([
      { cell, expected: computed, write: { value: -1500 }, numberFormat: '#,##0' },
    ]);
  });

  test('puts a formula back as a formula', () => {
    const journal: Journal = { entries: [{ cell: cellAt('A01', 4, 2), before: computed, after: typed }] };
    expect(planUndo(journal).edits[0]?.write).toEqual({ formula: '=NETSAVING(C3:C4)' });
  });
});

describe('the content of a cell', () => {
  const sheet = { ...sheetFromRows('A01', [['Label', 3]], '#,##0'), top: 2, left: 1 };

  test('is found by its place on the sheet, not in the used range', () => {
    expect(contentAt(sheet, 2, 2)).toEqual({ value: 3, formula: null, numberFormat: '#,##0' });
  });

  test('is blank outside the used range', () => {
    expect(contentAt(sheet, 0, 0)).toEqual({ value: null, formula: null, numberFormat: 'General' });
  });
});
