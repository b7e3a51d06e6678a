import type { AnyFinding } from '../../../src/core/checks/registry';
import { describeFinding } from '../../../src/app/describe-finding';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import { findingsIn } from '../../support/check-tester';

type Grids = Record<string, CellValue[][]>;

const caseSheet = (title: string, rows: CellValue[][]): CellValue[][] => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ...rows,
];

/** An overview with two groups, one group's own sheet, and three cases that all agree. */
function catalogue(): Grids {
  return {
    Oversigt: [
      ['Oversigt, 1.000 kr.'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['Kørsel'],
      ['AB01', 'Færre kørsler', -600, -600],
      ['AB02', 'Nye ruter', -250, -300],
      [null, 'Kørsel i alt', -850, -900],
      ['Indkøb'],
      ['CD01', 'Fælles indkøb', -100, -400],
      [null, 'Indkøb i alt', -100, -400],
      [null, 'I alt', -950, -1300],
    ],
    'Gruppe AB': [
      ['Kørsel, 1.000 kr.'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['AB01', 'Færre kørsler', -600, -600],
      ['AB02', 'Nye ruter', -250, -300],
      [null, 'I alt', -850, -900],
    ],
    AB01: caseSheet('AB01 - Færre kørsler', [
      ['Færre ture', 'Service', -800, -800],
      ['Drift af system', 'Service', 200, 200],
      ['Samlet varig ændring', null, -600, -600],
      ['Samlet økonomisk påvirkning', null, -600, -600],
    ]),
    AB02: caseSheet('AB02 - Nye ruter', [
      ['Nye ruter', 'Service', -250, -300],
      ['Samlet økonomisk påvirkning', null, -250, -300],
    ]),
    CD01: caseSheet('CD01 - Fælles indkøb', [
      ['Fælles indkøb', 'Service', -100, -400],
      ['Samlet økonomisk påvirkning', null, -100, -400],
    ]),
  };
}

/** What is found once the cells named by address are given other amounts. */
function foundWith(changes: Readonly<Record<string, number>>): AnyFinding[] {
  const grids = catalogue();
  for (const [address, amount] of Object.entries(changes)) {
    const [, sheet, column, row] = /^(.+)!([A-Z])(\d+)$/.exec(address) as unknown as [string, string, string, string];
    (grids[sheet]?.[Number(row) - 1] as CellValue[])[column.charCodeAt(0) - 65] = amount;
  }
  return findingsIn(grids).filter(({ severity }) => severity !== 'info');
}

const places = ({ cells, consequences = [] }: AnyFinding): string =>
  [cells[0], ...consequences].map((cell) => (cell ? formatAddress(cell) : '')).join(' > ');

describe('one cause is one finding', () => {
  test('an agreeing catalogue has none', () => {
    expect(foundWith({})).toEqual([]);
  });

  test('a wrong amount in the overview is told there, with the totals it breaks', () => {
    const found = foundWith({ 'Oversigt!C4': -660 });
    expect(found.map(places)).toEqual(['Oversigt!C4 > Oversigt!C6 > Oversigt!C10']);
    expect(found[0]?.code).toBe('case-differs-from-listing');
  });

  test('a wrong amount in every year is one finding for the row', () => {
    expect(foundWith({ 'Oversigt!C4': -660, 'Oversigt!D4': -690 }).map(places)).toEqual([
      'Oversigt!C4:D4 > Oversigt!C6:D6 > Oversigt!C10:D10',
    ]);
  });

  test('a wrong total breaks nothing else', () => {
    expect(foundWith({ 'Oversigt!C6': -860 }).map(places)).toEqual(['Oversigt!C6']);
    expect(foundWith({ 'Oversigt!C10': -990 }).map(places)).toEqual(['Oversigt!C10']);
  });

  test("a wrong row in a case is told there, with the case's own totals", () => {
    expect(foundWith({ 'AB02!C4': -290 }).map(places)).toEqual(['AB02!C4 > AB02!C5']);
    expect(foundWith({ 'AB01!C4': -900 }).map(places)).toEqual(['AB01!C4 > AB01!C6']);
  });

  test("a case's wrong net row leaves the overview alone", () => {
    expect(foundWith({ 'AB01!C7': -650 }).map(places)).toEqual(['AB01!C7']);
  });

  test("a wrong copy on a group's sheet is told on that sheet", () => {
    expect(foundWith({ 'Gruppe AB!C3': -690 }).map(places)).toEqual(["'Gruppe AB'!C3 > 'Gruppe AB'!C5"]);
    expect(foundWith({ 'Gruppe AB!C5': -870 }).map(places)).toEqual(["'Gruppe AB'!C5"]);
  });

  test('two independent faults stay two, and the total that both break is neither of them', () => {
    expect(foundWith({ 'Oversigt!C4': -660, 'Oversigt!C8': -130 }).map(places)).toHaveLength(2);
    expect(foundWith({ 'Oversigt!D4': -660, 'Oversigt!C8': -130 }).map(places).sort()).toEqual([
      'Oversigt!C8 > Oversigt!C9 > Oversigt!C10:D10',
      'Oversigt!D4 > Oversigt!D6',
    ]);
    expect(foundWith({ 'AB02!C4': -290, 'CD01!D4': -500 }).map(places).sort()).toEqual([
      'AB02!C4 > AB02!C5',
      'CD01!D4 > CD01!D5',
    ]);
  });

  test('the consequences are said in both languages', () => {
    const [finding] = foundWith({ 'Oversigt!C4': -660 });
    expect(finding && describeFinding(finding, da).why).toContain(
      'Derfor passer heller ikke Oversigt!C6 og Oversigt!C10.',
    );
    expect(finding && describeFinding(finding, en).why).toContain(
      'Because of it Oversigt!C6 and Oversigt!C10 do not add up',
    );
  });
});
