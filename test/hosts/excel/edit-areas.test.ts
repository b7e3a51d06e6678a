import fc from 'fast-check';
import { cellAt, formatAddress } from '../../../src/core/workbook/cell-ref';
import type { Edit } from '../../../src/core/workbook/edit-plan';
import { areaBatches, areaCells, areaSize, editAreas } from '../../../src/hosts/excel/edit-areas';

const edit = (sheet: string, row: number, column: number): Edit => ({
  cell: cellAt(sheet, row, column),
  expected: { value: null, formula: null, numberFormat: 'General' },
  write: { value: 1 },
});

const addresses = (edits: readonly Edit[]): string[] => editAreas(edits).map((area) => formatAddress(area.range));

describe('the blocks a plan’s cells form', () => {
  test('neighbours in a row are one block', () => {
    expect(addresses([edit('A', 0, 2), edit('A', 0, 1), edit('A', 0, 4)])).toEqual(['A!B1:C1', 'A!E1']);
  });

  test('rows below each other over the same columns are one block', () => {
    const table = [0, 1, 2].flatMap((row) => [0, 1].map((column) => edit('A', row, column)));
    expect(addresses([...table, edit('A', 3, 0)])).toEqual(['A!A1:B3', 'A!A4']);
  });

  test('sheets stay apart', () => {
    expect(addresses([edit('A', 0, 0), edit('B', 0, 1)])).toEqual(['A!A1', 'B!B1']);
  });

  const cells = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B'), fc.nat(6), fc.nat(6)), { selector: String });

  test('every edit is in exactly one block, at its own place', () => {
    fc.assert(
      fc.property(cells, (places) => {
        const edits = places.map(([sheet, row, column]) => edit(sheet, row, column));
        const areas = editAreas(edits);
        const placed = areas.flatMap((area) => {
          const flat = area.edits.flat();
          return areaCells(area.range).map((cell, index) => [formatAddress(cell), flat[index]?.cell] as const);
        });
        expect(placed.length).toBe(edits.length);
        for (const [address, cell] of placed) expect(cell && formatAddress(cell)).toBe(address);
      }),
    );
  });

  test('batches hold every edit once at its own place, and no more cells than they may', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 9 }), (places, most) => {
        const edits = places.map(([sheet, row, column]) => edit(sheet, row, column));
        const batches = areaBatches(editAreas(edits), most);
        for (const batch of batches) {
          expect(batch.reduce((sum, area) => sum + areaSize(area), 0)).toBeLessThanOrEqual(most);
        }
        const placed = batches.flat().flatMap((area) => {
          const inArea = area.edits.flat();
          return areaCells(area.range).map((cell, index) => [formatAddress(cell), inArea[index]]);
        });
        expect(new Map(placed as [string, Edit][])).toEqual(
          new Map(edits.map((one) => [formatAddress(one.cell), one] as const)),
        );
        expect(placed.length).toBe(edits.length);
      }),
    );
  });
});
