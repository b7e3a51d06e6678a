import fc from 'fast-check';
import { cellFormula, cellValue, contentToWrite, valueToWrite } from '../../../src/hosts/excel/cell-values';
import { typedIn } from '../../../workbench/excel-host/cell-text';

describe('what a cell holds', () => {
  test('an empty cell is null and an empty text is a text', () => {
    expect([cellValue('', 'Empty'), cellValue('', 'String')]).toEqual([null, '']);
  });

  test('an error is its code, and a text that looks like one is a text', () => {
    expect([cellValue('#N/A', 'Error'), cellValue('#N/A', 'String')]).toEqual([{ error: '#N/A' }, '#N/A']);
  });

  test.each([
    ['=SUM(A1:A2)', 3, '=SUM(A1:A2)'],
    ['=1+1', '=1+1', null],
    ['tekst', 'tekst', null],
    [5, 5, null],
    ['=', '=', null],
    ['="=1"', '=1', '="=1"'],
  ])('formulas %p with the value %p is the formula %p', (formulas, value, formula) => {
    expect(cellFormula(formulas, value)).toBe(formula);
  });

  test.each(['_xldudf_NETSAVING', '_xldudf.NETSAVING', '_XLDUDF_NETSAVING'])(
    'the stored name %s is read as the function’s own',
    (name) => {
      expect(cellFormula(`=${name}(C1:C2)+${name}(D1)`, 0)).toBe('=NETSAVING(C1:C2)+NETSAVING(D1)');
    },
  );
});

describe('what is written', () => {
  test.each([
    ['Netto', 'Netto'],
    ['Besparelsen er 1,5 mio. kr. årligt fra 2018 og frem', 'Besparelsen er 1,5 mio. kr. årligt fra 2018 og frem'],
    ['=1+1', "'=1+1"],
    ['-5.500', "'-5.500"],
    ['2017', "'2017"],
    ['maj 2017', "'maj 2017"],
    ['HA02', 'HA02'],
    ['SSU-10', "'SSU-10"],
    ['kr 100', "'kr 100"],
    ['sand', "'sand"],
    ["'citat", "''citat"],
    ['', ''],
    [null, ''],
    [{ error: '#N/A' }, '#N/A'],
    [12.5, 12.5],
    [true, true],
  ])('the value %p goes to Excel as %p', (value, written) => {
    expect(valueToWrite(value)).toBe(written);
  });

  test('a formula goes as it is', () => {
    expect(contentToWrite({ value: 3, formula: '=NETSAVING(C1:C2)', numberFormat: 'General' })).toBe(
      '=NETSAVING(C1:C2)',
    );
  });

  test('any text arrives as that text, whatever Excel would make of it', () => {
    const excelKeeps = (text: string): boolean => {
      const content = typedIn(valueToWrite(text));
      return content !== undefined && 'value' in content && content.value === (text === '' ? null : text);
    };
    fc.assert(fc.property(fc.string(), excelKeeps));
    fc.assert(fc.property(fc.stringMatching(/^[=+\-@'#0-9%/A-Za-z.,]{0,8}$/), excelKeeps));
  });
});
