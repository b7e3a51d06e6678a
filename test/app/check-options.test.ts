import { AT_ONCE, checkSnapshot } from '../../src/app/check-workbook';
import { unitsOf } from '../../src/core/checks/run-checks';
import { checked } from '../support/check-results';
import { factsSnapshot } from '../support/facts';

test('a check that is switched off finds nothing and takes no credit for comparing', async () => {
  const all = await checked(checkSnapshot(factsSnapshot('copenhagen-2017')));
  const some = await checked(
    checkSnapshot(factsSnapshot('copenhagen-2017'), AT_ONCE, { checks: { off: ['title-mismatch', 'total-mismatch'] } }),
  );
  expect(all.findings.some(({ check }) => check === 'title-mismatch')).toBe(true);
  expect(some.findings.some(({ check }) => check === 'title-mismatch' || check === 'total-mismatch')).toBe(false);
  expect(unitsOf(some.runs).some(({ check }) => check === 'total-mismatch')).toBe(false);
  expect(some.coverage.checked).toBeLessThan(all.coverage.checked);
});
