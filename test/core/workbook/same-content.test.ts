import type { CellContent } from '../../../src/core/workbook/edit-plan';
import { sameContent, sameValue } from '../../../src/core/workbook/same-content';

const cell = (value: CellContent['value'], formula: string | null = null, numberFormat = 'General'): CellContent => ({
  value,
  formula,
  numberFormat,
});

describe('whether a cell still holds what was expected', () => {
  test('a value and its format count', () => {
    expect(sameContent(cell(5), cell(5))).toBe(true);
    expect(sameContent(cell(5), cell(6))).toBe(false);
    expect(sameContent(cell(5), cell(5, null, '0.00'))).toBe(false);
  });

  test('a formula counts, what it computes by now doesn’t', () => {
    expect(sameContent(cell(5, '=A1'), cell(6, '=A1'))).toBe(true);
    expect(sameContent(cell(5, '=A1'), cell(5, '=A2'))).toBe(false);
    expect(sameContent(cell(5, '=A1'), cell(5))).toBe(false);
  });

  test('blank cells are alike in any format', () => {
    expect(sameContent(cell(null), cell(null, null, '#,##0'))).toBe(true);
    expect(sameContent(cell(null), cell('', null, 'General'))).toBe(false);
  });

  test('an error is no text, and errors differ by their code', () => {
    expect(sameValue({ error: '#N/A' }, { error: '#N/A' })).toBe(true);
    expect(sameValue({ error: '#N/A' }, { error: '#REF!' })).toBe(false);
    expect(sameValue({ error: '#N/A' }, '#N/A')).toBe(false);
    expect(sameValue(null, { error: '#N/A' })).toBe(false);
  });
});
