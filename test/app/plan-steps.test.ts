import { checkSnapshot } from '../../src/app/check-workbook';
import { planSteps } from '../../src/app/plan-steps';
import { sheetFromRows } from '../../src/core/workbook/snapshot';

async function stepsOf(sign: 1 | -1, stated: readonly number[]) {
  const row = (label: string, amounts: readonly number[]) => [label, ...amounts.map((amount) => sign * amount)];
  const sheet = sheetFromRows('Genopretning', [
    ['Genopretningsplan'],
    ['1.000 kr.', 2025, 2026, 2027],
    row('Reduktionsmål', [1000, 2000, 3000]),
    row('Nye kontrakter', [700, 2500, 2900]),
    row('Netto-udestående', stated),
  ]);
  const result = await checkSnapshot({ name: 'x.xlsx', sheets: [sheet], tables: [], names: [] });
  if (!result.ok) throw new Error('nobody cancelled');
  return planSteps(result.value.sheets);
}

test.each([1, -1] as const)(
  'what a year misses is carried into the next, whichever sign the sheet uses (%i)',
  async (sign) => {
    const [plan] = await stepsOf(sign, [300, 0, 100]);
    const kroner = plan?.steps.map(({ year, ...amounts }) => [
      year,
      ...Object.values(amounts).map((amount) => amount! / 100_000),
    ]);
    // Year, target, carried in, achieved, outstanding, released, stated.
    expect(kroner).toEqual([
      [2025, 1000, 0, 700, 300, 0, 300],
      [2026, 2000, 300, 2500, 0, 200, 0],
      [2027, 3000, 0, 2900, 100, 0, 100],
    ]);
    expect(plan?.followsRule).toBe(true);
  },
);

test('a row that counts each year alone is told from the rule', async () => {
  const [plan] = await stepsOf(-1, [300, 500, 100]);
  expect(plan?.followsRule).toBe(false);
});
