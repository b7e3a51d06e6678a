import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import { planTotals } from '../../../src/core/writing/plan-totals';
import type { TotalsPlan } from '../../../src/core/writing/planned-cell';
import { da } from '../../../src/messages/da';
import { workbookOf } from '../../support/check-tester';

type Rows = readonly (readonly CellValue[])[];

function planOf(snapshot: Snapshot): TotalsPlan {
  return planTotals(buildCatalogue(snapshot.name, readWorkbook(snapshot)), snapshot, da.written);
}

const formulasIn = ({ planned }: TotalsPlan): Record<string, string> =>
  Object.fromEntries(
    planned.map(({ edit }) => [formatAddress(edit.cell), 'formula' in edit.write ? edit.write.formula : '']),
  );

const CASE = (...rows: Rows): Record<string, Rows> => ({
  A01: [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    ['1.000 kr.', 'Styringsområde', 2025],
    ['Varige ændringer'],
    ...rows,
  ],
});

test('a net row gets NETSAVING over exactly the rows that the checks count, a subtotal SUM', () => {
  const plan = planOf(
    workbookOf(
      CASE(
        ['Færre kørsler', 'Service', -600],
        ['Lavere priser', 'Service', -300],
        ['Samlet varig ændring', null, -900],
        ['Implementeringsomkostninger'],
        ['Projektledelse', 'Service', 100],
        ['Samlede implementeringsomkostninger', null, 100],
        ['Samlet økonomisk påvirkning', null, -800],
      ),
    ),
  );
  expect(formulasIn(plan)).toEqual({
    'A01!C6': '=SUM(C4:C5)',
    'A01!C9': '=SUM(C8)',
    'A01!C10': '=NETSAVING(C4:C5,C8)',
  });
});

test('a list’s total gets SAVINGTOTAL from its first proposal to its last, sub-rows among them', () => {
  const list: Rows = [
    ['Nr.', 'Forslag (1.000 kr.)', 2025],
    ['A01', 'Færre kørsler', -600],
    [null, 'Anlæg', 200],
    ['A02', 'Lavere priser', -300],
    [null, 'Nettoeffektivisering', -900],
  ];
  expect(formulasIn(planOf(workbookOf({ Oversigt: list })))).toEqual({ 'Oversigt!C5': '=SAVINGTOTAL(A2:A4,C2:C4)' });
});

test('a row that calls itself gross and adds savings alone gets GROSSSAVING', () => {
  const plan = planOf(
    workbookOf(
      CASE(
        ['Færre kørsler', 'Service', -600],
        ['Lavere priser', 'Service', -300],
        ['Bruttobesparelse i alt', null, -900],
        ['Implementeringsomkostninger'],
        ['Projektledelse', 'Service', 100],
        ['Samlet økonomisk påvirkning', null, -800],
      ),
    ),
  );
  expect(formulasIn(plan)).toMatchObject({ 'A01!C6': '=GROSSSAVING(C4:C5)' });
});

test('a total over a number typed as text is left, and said: a formula would not count it', () => {
  const plan = planOf(
    workbookOf({
      A01: [
        ['Forslagets titel:', 'A01 - Færre kørsler'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ['Færre kørsler', 'Service', '-600', -600],
        ['Lavere priser', 'Service', -300, -300],
        ['Samlet varig ændring', null, -900, -900],
      ],
    }),
  );
  expect(Object.keys(formulasIn(plan))).toEqual(['A01!D6']);
  expect(plan.left.map(({ cell, because }) => [formatAddress(cell), because])).toEqual([['A01!C6', 'number-as-text']]);
});

test('a formula that gives the right value stays; one that doesn’t is replaced, with the difference', () => {
  const typed = CASE(
    ['Færre kørsler', 'Service', -600],
    ['Lavere priser', 'Service', -300],
    ['Samlet varig ændring', null, -900],
  );
  const withFormula = (formula: string, value: number): Snapshot => {
    const snapshot = workbookOf(typed);
    const [sheet] = snapshot.sheets;
    const put = <T>(grid: readonly (readonly T[])[], what: T): T[][] =>
      grid.map((row, y) => row.map((cell, x) => (y === 5 && x === 2 ? what : cell)));
    const changed = {
      ...sheet!,
      values: put<CellValue>(sheet!.values, value),
      formulas: put<string | null>(sheet!.formulas, formula),
    };
    return { ...snapshot, sheets: [changed] };
  };
  expect(planOf(withFormula('=C4+C5', -900)).planned).toEqual([]);
  const [wrong] = planOf(withFormula('=SUM(C2:C5)', 1125)).planned;
  expect(wrong).toMatchObject({
    before: 112_500_000,
    after: -90_000_000,
    edit: { write: { formula: '=NETSAVING(C4:C5)' } },
  });
});

test('blank totals and totals in words are never written over', () => {
  const plan = planOf(
    workbookOf(
      CASE(
        ['Færre kørsler', 'Service', -600],
        ['Lavere priser', 'Service', -300],
        ['Samlet varig ændring', null, null],
      ),
    ),
  );
  expect(plan.planned).toEqual([]);
});

test('a grand total adds the groups’ own totals as they will be', () => {
  const group = (name: string, id: string, stated: number): Rows => [
    [name],
    ['Nr.', 'Forslag', 2025, 2026],
    [`${id}01`, `Færre kørsler i ${name}`, -600, -600],
    [`${id}02`, `Lavere priser i ${name}`, -300, -300],
    [null, 'Nettoeffektivisering', stated, -900],
    [],
  ];
  const snapshot = workbookOf({
    Oversigt: [
      ['Oversigt i 1.000 kr.'],
      ...group('Skole', 'SK', -900),
      ...group('Ældre', 'AE', -800),
      ['I alt'],
      [null, null, 2025, 2026],
      [null, 'Nettoeffektivisering', -1700, -1800],
    ],
  });
  const grand = planOf(snapshot).planned.filter(({ edit }) => edit.cell.top === 15);
  expect(grand.map(({ before, after, edit }) => [before, after, edit.write])).toEqual([
    [-170_000_000, -180_000_000, { formula: '=SUM(C6,C12)' }],
    [-180_000_000, -180_000_000, { formula: '=SUM(D6,D12)' }],
  ]);
});
