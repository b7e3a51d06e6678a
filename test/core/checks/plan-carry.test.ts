import { readPlan } from '../../../src/core/checks/plan-carry';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { tableOf } from '../../support/catalogue-of';
import { plain } from '../../support/plain-value';

const YEARS = [2025, 2026, 2027];

function planOf(rows: Readonly<Record<string, readonly CellValue[]>>, outstanding: readonly CellValue[]) {
  const table = tableOf([
    ['Genopretningsplan'],
    ['1.000 kr.', ...YEARS],
    ...Object.entries(rows).map(([label, amounts]) => [label, ...amounts]),
    ['Netto-udestående', ...outstanding],
  ]);
  const row = table.rows.find(({ role }) => role === 'outstanding');
  if (!row) throw new Error('no outstanding row');
  return readPlan(table, row);
}

const PLAN = { Reduktionsmål: [-1000, -2000, -3000], 'Nye kontrakter': [-800, -1700, -2000] };
const OVER = { Reduktionsmål: [-1000, -2000, -3000], 'Nye kontrakter': [-800, -2400, -2900] };
const EXPECTED = { ...PLAN, 'Forventet, ikke udmøntet': [-100, -100, -100] };

describe('what is outstanding is read as', () => {
  test.each([
    ['carried from year to year', PLAN, [-200, -500, -1500], 'carried'],
    ['carried, the other sign', PLAN, [200, 500, 1500], 'carried'],
    ['each year on its own', PLAN, [-200, -300, -1000], 'each-year'],
    ['each year on its own, the other sign', PLAN, [200, 300, 1000], 'each-year'],
    ['carried, a surplus as nothing', OVER, [-200, 0, -100], 'carried'],
    ['carried, a surplus as what is left over', OVER, [-200, 200, -100], 'carried'],
    ['each year on its own, a surplus as what is left over', OVER, [-200, 400, -100], 'each-year'],
    ['surpluses carried as well', OVER, [-200, 200, 100], 'surplus-carried'],
    ['without what is expected', EXPECTED, [-200, -300, -1000], 'without-unallocated'],
    ['with what is expected', EXPECTED, [-100, -300, -1200], 'carried'],
    ['nothing of the kind', PLAN, [-200, -500, -1800], null],
    ['carried, a year left open', PLAN, [-200, null, -1500], 'carried'],
  ])('%s', (_, rows, outstanding, expected) => {
    expect(planOf(rows, outstanding)?.reading).toEqual(expected);
  });

  test.each([['no year states it', PLAN, [null, null, null]]])('nothing where %s', (_, rows, outstanding) => {
    expect(planOf(rows, outstanding)).toBeNull();
  });
});

test.each([
  [
    'a shortfall',
    PLAN,
    [-200, -500, -1500],
    [
      '2025 -20000000 2 {target -100000000±50000 øre, achieved -80000000±50000 øre, unallocated 0±0 øre, carriedIn 0±0 øre, outstanding -20000000±100000 øre, alone -20000000±100000 øre, running -20000000±100000 øre}',
      '2026 -50000000 2 {target -200000000±50000 øre, achieved -170000000±50000 øre, unallocated 0±0 øre, carriedIn -20000000±100000 øre, outstanding -50000000±200000 øre, alone -30000000±100000 øre, running -50000000±200000 øre}',
      '2027 -150000000 2 {target -300000000±50000 øre, achieved -200000000±50000 øre, unallocated 0±0 øre, carriedIn -50000000±200000 øre, outstanding -150000000±300000 øre, alone -100000000±100000 øre, running -150000000±300000 øre}',
    ],
  ],
  [
    'a surplus',
    OVER,
    [-200, 0, -100],
    [
      '2025 -20000000 2 {target -100000000±50000 øre, achieved -80000000±50000 øre, unallocated 0±0 øre, carriedIn 0±0 øre, outstanding -20000000±100000 øre, alone -20000000±100000 øre, running -20000000±100000 øre}',
      '2026 0 2 {target -200000000±50000 øre, achieved -240000000±50000 øre, unallocated 0±0 øre, carriedIn -20000000±100000 øre, outstanding 0±200000 øre, alone 40000000±100000 øre, running 20000000±200000 øre}',
      '2027 -10000000 2 {target -300000000±50000 øre, achieved -290000000±50000 øre, unallocated 0±0 øre, carriedIn 0±0 øre, outstanding -10000000±100000 øre, alone -10000000±100000 øre, running 10000000±300000 øre}',
    ],
  ],
  [
    'an expected part',
    EXPECTED,
    [-100, -300, -1200],
    [
      '2025 -10000000 3 {target -100000000±50000 øre, achieved -90000000±100000 øre, unallocated -10000000±50000 øre, carriedIn 0±0 øre, outstanding -10000000±150000 øre, alone -10000000±150000 øre, running -10000000±150000 øre}',
      '2026 -30000000 3 {target -200000000±50000 øre, achieved -180000000±100000 øre, unallocated -10000000±50000 øre, carriedIn -10000000±150000 øre, outstanding -30000000±300000 øre, alone -20000000±150000 øre, running -30000000±300000 øre}',
      '2027 -120000000 3 {target -300000000±50000 øre, achieved -210000000±100000 øre, unallocated -10000000±50000 øre, carriedIn -30000000±300000 øre, outstanding -120000000±450000 øre, alone -90000000±150000 øre, running -120000000±450000 øre}',
    ],
  ],
])('each year of a plan with %s is told', (_, rows, outstanding, expected) => {
  const told = planOf(rows, outstanding)?.years.map(({ year, stated, parts, ...amounts }) =>
    [year, stated?.figure.value, parts.length, plain(amounts)].join(' '),
  );
  expect(told).toEqual(expected);
});
