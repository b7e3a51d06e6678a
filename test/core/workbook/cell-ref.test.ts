import fc from 'fast-check';
import {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  quoteSheetForFormula,
  type CellRange,
} from '../../../src/core/workbook/cell-ref';

const sheetName = fc
  .string({ minLength: 1, maxLength: 31 })
  .filter((name) => !/[[\]:*?/\\!]/.test(name) && name.trim() !== '');
const range: fc.Arbitrary<CellRange> = fc
  .record({ sheet: sheetName, top: fc.nat(1_048_575), left: fc.nat(16_383), height: fc.nat(50), width: fc.nat(50) })
  .map(({ sheet, top, left, height, width }) => ({ sheet, top, left, bottom: top + height, right: left + width }));

describe('cell addresses', () => {
  test('are read back as what was written, whatever the sheet is called', () => {
    fc.assert(
      fc.property(range, (cells) => {
        fc.pre(cells.bottom < 9_999_999 && cells.right < 18_278);
        expect(parseAddress(formatAddress(cells))).toEqual(cells);
      }),
    );
  });

  test.each([
    [{ sheet: 'HA02', top: 37, left: 0, bottom: 37, right: 0 }, 'HA02!A38'],
    [{ sheet: 'Gruppe BU', top: 4, left: 2, bottom: 4, right: 5 }, "'Gruppe BU'!C5:F5"],
    [{ sheet: "Lars' ark", top: 0, left: 26, bottom: 0, right: 26 }, "'Lars'' ark'!AA1"],
    [{ sheet: 'SSU-10', top: 0, left: 0, bottom: 0, right: 0 }, "'SSU-10'!A1"],
    [{ sheet: 'Økonomi', top: 0, left: 0, bottom: 0, right: 0 }, 'Økonomi!A1'],
  ])('%j is written %s', (cells, text) => {
    expect(formatAddress(cells)).toBe(text);
  });

  test('column letters and indexes are each other back', () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column));
    expect(columnLetters(16_383)).toBe('XFD');
  });

  test('a sheet name in a formula is always quoted', () => {
    expect(quoteSheetForFormula('HA02')).toBe("'HA02'");
  });

  test('a text that is no address is refused by name', () => {
    expect(() => parseAddress('HA02')).toThrow('"HA02" is no cell address');
  });
});
