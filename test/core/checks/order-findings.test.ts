import type { Finding, Severity } from '../../../src/core/checks/finding';
import { inReadingOrder, isAtLeast } from '../../../src/core/checks/order-findings';
import { oere } from '../../../src/core/figures/oere';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { cellAt } from '../../../src/core/workbook/cell-ref';

const sheets = ['One', 'Two', 'Three'].map((name) => ({ name }) as SheetReading);

function finding(key: string, severity: Severity, amount: number | null, sheet: string, row: number): Finding {
  return {
    check: 'check',
    code: 'code',
    severity,
    cells: sheet === '' ? [] : [cellAt(sheet, row, 0)],
    data: null,
    amount: amount === null ? null : oere(amount),
    evidence: [],
    arithmetic: [],
    key,
    fingerprint: key,
  };
}

describe('findings in reading order', () => {
  test('come worst first, then with most kroner, then as their sheets and rows stand', () => {
    const sorted = [
      finding('error of nothing', 'error', null, 'Two', 0),
      finding('large warning', 'warning', -900, 'Three', 5),
      finding('smaller warning', 'warning', 800, 'One', 0),
      finding('warning without a place', 'warning', 1, '', 0),
      finding('first sheet', 'warning', 1, 'One', 3),
      finding('second sheet, second row', 'warning', 1, 'Two', 1),
      finding('second sheet, third row', 'warning', 1, 'Two', 2),
      finding('third sheet', 'warning', 1, 'Three', 0),
      finding('large note', 'info', 5_000, 'One', 0),
    ];
    const names = sorted.map(({ key }) => key);
    const turned = [...sorted].reverse();
    expect(inReadingOrder(sheets, turned).map(({ key }) => key)).toEqual(names);
    expect(inReadingOrder(sheets, sorted).map(({ key }) => key)).toEqual(names);
    expect(turned[0]?.key).toBe('large note');
  });

  test.each<[Severity, Severity, boolean]>([
    ['error', 'error', true],
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['warning', 'error', false],
    ['info', 'warning', false],
    ['info', 'info', true],
  ])('%s is at least %s: %s', (one, other, expected) => {
    expect(isAtLeast({ severity: one }, other)).toBe(expected);
  });
});
