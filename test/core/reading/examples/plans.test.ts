import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import type { SheetReading } from '../../../../src/core/reading/sheet-reading';
import { factsSnapshot } from '../../../support/facts';
import { halfWidth, outlineRows, printedOf, rowNamed, summandsOf, tableOf } from '../outline';

const MILLION = 100_000_000;
const read = (workbook: string): Map<string, SheetReading> =>
  new Map(readWorkbook(factsSnapshot(workbook)).map((sheet) => [sheet.name, sheet]));
const kindsOf = (sheets: Map<string, SheetReading>): (readonly [string, string])[] =>
  [...sheets.values()].map(({ name, kind }) => [name, kind] as const);

describe('the Ballerup reductions', () => {
  const sheets = read('ballerup-2019');

  test('are an overview with three cases in the form with derived costs', () => {
    expect(kindsOf(sheets)).toEqual([
      ['Oversigt', 'overview'],
      ['SSU-10', 'business-case'],
      ['SSU-12', 'business-case'],
      ['SSU-13', 'business-case'],
    ]);
  });

  test('the overview holds proposals and the running action plan, in millions', () => {
    const [proposals, plan] = sheets.get('Oversigt')?.tables ?? [];
    expect([proposals?.role, plan?.role]).toEqual(['proposals', 'action-plan']);
    expect([proposals?.unit?.unit.factor, plan?.unit?.unit.factor]).toEqual([MILLION, MILLION]);
    expect(proposals?.rows.map(({ id }) => id?.text ?? null)).toEqual(['SSU-10', 'SSU-12', 'SSU-13', null]);
    expect(proposals?.sign?.saving).toBe('positive');
    expect(plan?.years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022]);
    expect(plan?.extraColumns.map(({ role, column }) => [role, column])).toEqual([['achieved-to-date', 3]]);
  });

  test('the remainder that nobody has defined is unallocated and counts', () => {
    const plan = tableOf(sheets.get('Oversigt'), 1);
    expect(rowNamed(plan, '10').role).toBe('unallocated');
    expect(rowNamed(plan, 'I alt').sums).toHaveLength(10);
    expect(rowNamed(plan, 'I alt').extraCells[0]?.figure?.value).toBe(7.76 * MILLION);
  });

  test('a case says what it affects, in its own unit', () => {
    const table = tableOf(sheets.get('SSU-10'));
    expect(table.unit?.unit.factor).toBe(100_000);
    expect(outlineRows(table)).toEqual([
      'item: Besparelse på serviceram',
      'section (derived): Afledt mer-/mindreudgift',
      'item (derived): * Servicerammen',
      'item (derived): * Anlæg',
      'item (derived): * Uden for service/anlæg',
      'subtotal: I alt',
      'net: Samlet nettobesparelse',
    ]);
    expect(table.rows.slice(2, 5).map(({ controlArea }) => controlArea)).toEqual(['service', 'investment', 'outside']);
    expect(table.sign).toMatchObject({ saving: 'positive', because: 'savings-rows' });
    expect(halfWidth(rowNamed(table, 'Samlet netto').cells[0])).toBe(50);
  });

  test('dashes are no zeros', () => {
    expect(printedOf(rowNamed(tableOf(sheets.get('SSU-12')), 'Besparelse'))).toEqual(['dash', 'dash', 'dash', 1]);
  });

  test('amounts in words beside a label are fields, and their texts can be read', () => {
    const sheet = sheets.get('SSU-10');
    expect(sheet?.fields.filter(({ role }) => role === 'other').map(({ value }) => value?.text)).toEqual([
      '2,5 mio. kr.',
      '2,0 mio. kr.',
      '0,5 mio. kr.',
    ]);
    expect(sheet?.paragraphs.filter(({ form }) => form === 'field').map(({ text }) => text)).toContain('2,5 mio. kr.');
  });
});

describe('the strategy plan', () => {
  const sheets = read('strategy-2018');

  test('is a set of plan sheets', () => {
    expect(new Set(kindsOf(sheets).map(([, kind]) => kind))).toEqual(new Set(['action-plan']));
  });

  test('a row below the total does not count in it', () => {
    const table = tableOf(sheets.get('Samlet'));
    expect(rowNamed(table, '11').role).toBe('memo');
    expect(summandsOf(table, rowNamed(table, 'I alt'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => `+${id}`));
  });

  test('amounts are as fine as the finest of the table', () => {
    const table = tableOf(sheets.get('Samlet'));
    expect(halfWidth(rowNamed(table, '1').cells[0])).toBe(0.005 * MILLION);
  });
});

describe('the follow-up', () => {
  const sheets = read('followup-2019');

  test('withdrawn rows are known by their words and stars', () => {
    expect(outlineRows(tableOf(sheets.get('Øvrige')))).toEqual(['item/withdrawn: 9', 'item: 10', 'item/withdrawn: 11']);
    expect(sheets.get('Øvrige')?.footnotes).toHaveLength(2);
  });

  test('lists of counts are count tables', () => {
    const tables = sheets.get('Støtte i eget hjem')?.countTables ?? [];
    expect(tables.map(({ caption, rows }) => [caption?.text, rows.map(({ figure }) => figure.value)])).toEqual([
      ['timeinterval', [3, 14, 1]],
      ['ydelse', [11, 1, 5, 1]],
    ]);
  });

  test('opening hours are no figures', () => {
    expect(sheets.get('Samlet')?.fields.map(({ label }) => label.text)).toEqual([
      'Mandag og tirsdag',
      'torsdag',
      'fredag',
      'Onsdag',
    ]);
  });

  test('a list of persons is an enumeration', () => {
    const points = sheets.get('Støtte i eget hjem')?.paragraphs.filter(({ form }) => form === 'enumeration') ?? [];
    expect(points).toHaveLength(6);
    expect(new Set(points.map(({ heading }) => heading))).toEqual(new Set(['Køb hos ekstern leverandør:']));
  });
});

describe('the recovery plan', () => {
  const sheets = read('recovery-2021');

  test('is a narrative sheet and the plan', () => {
    expect(kindsOf(sheets)).toEqual([
      ['Initiativer', 'narrative'],
      ['Økonomioversigt', 'recovery-plan'],
    ]);
  });

  test('what is outstanding is the target less everything achieved, allocated or not', () => {
    const table = tableOf(sheets.get('Økonomioversigt'));
    expect(table.rows.map(({ role }) => role)).toEqual([
      'target',
      'section',
      ...Array.from({ length: 6 }, () => 'achieved'),
      'unallocated',
      'outstanding',
    ]);
    expect(table.rows[9]?.sums.map(({ row, sign }) => row * sign)).toEqual([0, -2, -3, -4, -5, -6, -7, -8]);
    expect(table.sign).toMatchObject({ saving: 'negative', because: 'targets' });
  });
});

test.each(['copenhagen-2017', 'ballerup-2019', 'strategy-2018', 'followup-2019', 'recovery-2021'])(
  'in %s no prose is read as a table and every number has a place',
  (workbook) => {
    for (const sheet of read(workbook).values()) {
      expect(sheet.notUnderstood).toEqual([]);
      for (const table of sheet.tables) {
        for (const row of table.rows) {
          expect(row.cells.every(({ state }) => state === 'number' || state === 'blank' || state === 'dash')).toBe(
            true,
          );
        }
      }
    }
  },
);
