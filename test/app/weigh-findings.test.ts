import { checkSnapshot, type CheckResult } from '../../src/app/check-workbook';
import { usualSeverities } from '../../src/app/usual-severities';
import { weighFindings } from '../../src/app/weigh-findings';
import { TURNED_NET_CASE } from '../support/turned-net-case';

async function checked(): Promise<CheckResult> {
  const result = await checkSnapshot({ name: 'Katalog.xlsx', sheets: [TURNED_NET_CASE], tables: [], names: [] });
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
