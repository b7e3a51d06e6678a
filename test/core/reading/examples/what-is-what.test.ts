import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import type { SheetReading, YearTable } from '../../../../src/core/reading/sheet-reading';
import { numberPlaces } from '../../../../src/core/reading/number-places';
import { factsSnapshot } from '../../../support/facts';

/** Sheet by sheet its kind; for each table its role, unit in kroner, price level, years, and how many rows have which role. */
const WHAT_IS_WHAT: Readonly<Record<string, readonly string[]>> = {
  'copenhagen-2017': [
    'Oversigt: overview',
    '- proposals, no unit, no price level, 2016-2020, 5 item 1 sub-item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 2 item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 1 item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 2 item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 3 item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 4 item 2 sub-item 1 total 1 net',
    '- proposals, no unit, no price level, 2016-2020, 5 item 1 total 1 net',
    '- grand-total, no unit, no price level, 2016-2020, 1 total 1 net',
    'Gruppe BU: group-table',
    '- proposals, no unit, no price level, 2016-2020, 5 item 1 sub-item 1 total 1 net',
    'BU02: business-case',
    '- economy, 1000, 2017, 2017-2020, 2 section 2 item 2 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 2 item 1 total',
    'BU03: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 3 item 2 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 2 item 1 total',
    '- investments, 1000, 2017, 2017-2020, 2 item 1 total',
    'BU04: business-case',
    '- economy, 1000, 2017, 2017-2020, 2 section 4 item 2 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 3 item 1 total',
    '- investments, 1000, 2017, 2017-2020, 1 item 1 total',
    'BU05: business-case',
    '- economy, 1000, 2017, 2017-2020, 2 section 2 item 2 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    '- investments, 1000, 2017, 2017-2020, 1 item 1 total',
    'Gruppe HJ: group-table',
    '- proposals, no unit, no price level, 2016-2020, 2 item 1 total 1 net',
    'HJ01: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 1 item 1 subtotal 1 net',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'HJ02: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 1 item 1 subtotal',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'Gruppe SI: group-table',
    '- proposals, no unit, no price level, 2016-2020, 1 item 1 total 1 net',
    'SI01: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 1 item 1 subtotal 1 net',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'Gruppe UD: group-table',
    '- proposals, no unit, no price level, 2016-2020, 1 item 1 total 1 net',
    'UD02: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 4 item 1 subtotal',
    '- permanent-changes, 1000, 2017, 2017-2020, 4 item 1 total',
    'Gruppe HA: group-table',
    '- proposals, no unit, no price level, 2016-2020, 3 item 1 total 1 net',
    'HA02: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 2 item 1 subtotal',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'HA03: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 1 item 1 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'HA04: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 1 item 1 subtotal',
    '- permanent-changes, 1000, 2017, 2017-2020, 2 item 1 total',
    'Gruppe TV: group-table',
    '- proposals, no unit, no price level, 2016-2020, 4 item 1 sub-item 1 total 1 net',
    'TV03: business-case',
    '- economy, 1000, 2016, 2017-2020, 3 item 2 subtotal 1 section 1 net 2 payback',
    '- permanent-changes, 1000, 2016, 2017-2020, 2 item 1 total',
    '- investments, 1000, 2016, 2017-2020, 1 item 1 total',
    'TV05: business-case',
    '- economy, 1000, 2017, 2017-2020, 2 section 1 item 2 subtotal 1 net 2 payback',
    '- permanent-changes, 1000, 2017, 2017-2020, 1 item 1 total',
    'TV06: business-case',
    'TV07: business-case',
    '- economy, 1000, 2017, 2017-2020, 1 section 4 item 2 subtotal 1 net',
    '- permanent-changes, 1000, 2017, 2017-2020, 3 item 1 total',
    '- investments, 1000, 2017, 2017-2020, 2 item 1 total',
    'Gruppe TF: group-table',
    '- proposals, no unit, no price level, 2016-2020, 5 item 1 total 1 net',
    'TF01: business-case',
    'TF02: business-case',
    'TF03: business-case',
    'TF04: business-case',
    'TF05: business-case',
  ],
  'ballerup-2019': [
    'Oversigt: overview',
    '- proposals, 1000000, no price level, 2020-2023, 3 item 1 total',
    '- action-plan, 1000000, no price level, 2019-2022, 9 item 1 unallocated 1 total',
    'SSU-10: business-case',
    '- economy, 1000, no price level, 2020-2023, 4 item 1 section 1 subtotal 1 net',
    'SSU-12: business-case',
    '- economy, 1000, no price level, 2020-2023, 4 item 1 section 1 subtotal 1 net',
    'SSU-13: business-case',
    '- economy, 1000, no price level, 2020-2023, 4 item 1 section 1 subtotal 1 net',
  ],
  'strategy-2018': [
    'Samlet: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 10 item 1 total 1 memo',
    'Botilbud: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 5 item 1 total',
    'Dagtilbud: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 1 item',
    'Støtte i eget hjem: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 2 item',
    'Øvrige: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 3 item',
  ],
  'followup-2019': [
    'Samlet: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 9 item 1 unallocated 1 total',
    'Botilbud: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 5 item 1 total',
    'Dagtilbud: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 1 item',
    'Støtte i eget hjem: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 2 item',
    'Øvrige: action-plan',
    '- action-plan, 1000000, no price level, 2019-2022, 3 item',
  ],
  'recovery-2021': [
    'Initiativer: narrative',
    'Økonomioversigt: recovery-plan',
    '- recovery-plan, 1000, no price level, 2021-2024, 1 target 1 section 6 achieved 1 unallocated 1 outstanding',
  ],
};

const WORKBOOKS = Object.keys(WHAT_IS_WHAT);

test.each(WORKBOOKS)('each sheet and table of %s is what a controller would say', (workbook) => {
  const sheets = readWorkbook(factsSnapshot(workbook));
  const said = sheets.flatMap((sheet) => [`${sheet.name}: ${sheet.kind}`, ...sheet.tables.map(inWords)]);
  expect(said).toEqual(WHAT_IS_WHAT[workbook]);
});

function inWords({ role, unit, priceLevel, years, rows }: YearTable): string {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.role, (counts.get(row.role) ?? 0) + 1);
  const span = `${years[0]?.year ?? ''}-${years.at(-1)?.year ?? ''}`;
  const roles = [...counts].map(([name, count]) => `${count} ${name}`).join(' ');
  const said = [role, unit ? unit.unit.factor / 100 : 'no unit', priceLevel?.year ?? 'no price level', span, roles];
  return `- ${said.join(', ')}`;
}

test.each(WORKBOOKS)('at least 98 of 100 numeric cells in the tables of %s are understood', (workbook) => {
  const snapshot = factsSnapshot(workbook);
  let numbers = 0;
  let understood = 0;
  readWorkbook(snapshot).forEach((sheet, index) => {
    const places = numberPlaces({ ...sheet, notUnderstood: [] });
    for (const { row, column } of numbersInTables(sheet, snapshot.sheets[index]?.values ?? [])) {
      numbers += 1;
      if (places.get(row)?.has(column)) understood += 1;
    }
  });
  expect(numbers).toBeGreaterThan(10);
  expect(understood / numbers).toBeGreaterThanOrEqual(0.98);
});

/** Every number between a table's corners, whatever the reader made of it. */
function numbersInTables(
  { tables }: SheetReading,
  values: readonly (readonly unknown[])[],
): { row: number; column: number }[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      const inside = tables.some(
        ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      );
      return typeof value === 'number' && inside ? [{ row, column }] : [];
    }),
  );
}

test.each(WORKBOOKS)('no prose of %s stands in a table, and every row label is short', (workbook) => {
  for (const { tables } of readWorkbook(factsSnapshot(workbook))) {
    const labels = tables.flatMap(({ rows }) => rows.map(({ label }) => label?.text ?? ''));
    for (const label of labels) expect(label.length).toBeLessThan(200);
    const texts = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text ?? '')));
    for (const text of texts) expect(text.length).toBeLessThan(20);
  }
});
