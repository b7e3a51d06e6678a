import { checkSnapshot, type CheckResult } from '../../src/app/check-workbook';
import { usualSeverities } from '../../src/app/usual-severities';
import { weighFindings } from '../../src/app/weigh-findings';
import { sheetFromRows } from '../../src/core/workbook/snapshot';

/** Two cases: a net row that has lost its sign, and a total that misses a row. */
const CASES = [
  sheetFromRows(
    'A01',
    [
      ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
      ['1.000 kr. 2025 p/l', 'Styringsområde', 2025, 2026],
      ['Varige ændringer'],
      ['Tilpasning af ruter', 'Service', -2_000, -2_000],
      ['Reinvestering i planlægning', 'Service', 500, 500],
      ['Samlet varig ændring', null, 1_500, -1_500],
    ],
    '#,##0',
  ),
];

async function checked(): Promise<CheckResult> {
  const result = await checkSnapshot({ name: 'Katalog.xlsx', sheets: CASES, tables: [], names: [] });
  if (!result.ok) throw new Error('nobody cancelled');
  return result.value;
}

test('without a choice the result is the same', async () => {
  const result = await checked();
  expect(weighFindings(result, {})).toBe(result);
});

test('a chosen severity is that of all the check’s findings, which keep their identity', async () => {
  const result = await checked();
  const [first] = result.findings;
  expect(first!.severity).toBe('error');
  const weighed = weighFindings(result, { [first!.check]: 'info' });
  const same = weighed.findings.find(({ key }) => key === first!.key)!;
  expect(same).toEqual({ ...first, severity: 'info' });
});

test('the worst still come first', async () => {
  const result = await checked();
  const mild = result.findings.find(({ severity }) => severity === 'info')!;
  expect(mild.check).not.toBe(result.findings[0]!.check);
  const weighed = weighFindings(result, { [mild.check]: 'error', [result.findings[0]!.check]: 'info' });
  expect(weighed.findings[0]!.check).toBe(mild.check);
  expect(weighed.findings).toHaveLength(result.findings.length);
});

test('every check has a usual severity', () => {
  expect(usualSeverities()).toMatchObject({ 'net-mismatch': 'error', 'hardcoded-total': 'info' });
});
