/** @jest-environment jsdom */
import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { newCase, newRecoveryPlan } from '../../src/app/new-sheets';
import type { WorkbookHost } from '../../src/app/workbook-host';
import { contentAt } from '../../src/core/workbook/cell-content';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { idAfter, nextId } from '../../src/core/writing/next-id';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { calculated, excelWith } from '../support/excel-with-functions';
import { workbookOf } from '../support/check-tester';
import { factsSnapshot } from '../support/facts';

jest.setTimeout(60_000);

async function checked(host: WorkbookHost): Promise<CheckResult> {
  const answer = await checkWorkbook(host);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

const OVERVIEW: readonly (readonly CellValue[])[] = [
  ['Oversigt'],
  ['Nr.', 'Forslag (1.000 kr.)', 2025, 2026, 2027],
  ['SU01', 'Færre kørsler', 500, 500, 500],
  ['SU02', 'Lavere priser', 300, 300, 300],
  [null],
  [null, 'I alt', 800, 800, 800],
];

test.each([
  ['HA04', 'HA05'],
  ['SSU-9', 'SSU-10'],
  ['7', '8'],
  ['A099', 'A100'],
  ['Ny', 'Ny1'],
])('after %s comes %s', (id, next) => {
  expect(idAfter(id)).toBe(next);
});

test('a number that is taken is passed over', () => {
  expect(nextId(['A02', 'A03', 'A01'])).toBe('A04');
  expect(nextId([])).toBe('F01');
});

describe.each([da, en])('a new case, in $locale', (messages) => {
  test('fits the catalogue, is a business case at once and breaks no rule', async () => {
    const opened = await excelWith(factsSnapshot('copenhagen-2017'));
    const before = await checked(opened.host);
    const made = newCase(before, messages, 2030);
    expect(await opened.host.apply(made.plan)).toMatchObject({ ok: true });
    await calculated(opened);

    const after = await checked(opened.host);
    const sheet = after.sheets.find(({ name }) => name === made.sheet)!;
    const [economy] = sheet.tables;
    expect(sheet.kind).toBe('business-case');
    expect(economy?.years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020]);
    expect(economy?.unit?.unit).toEqual(before.catalogue.cases[0]?.economy?.unit?.unit);
    expect(economy?.priceLevel?.year).toBe(2017);
    expect(economy?.rows.map(({ role }) => role).at(-1)).toBe('net');
    expect(before.sheets.some(({ name }) => name === made.sheet)).toBe(false);
    const about = after.findings.filter(
      ({ check, cells }) => check === 'schema-violation' && cells[0]?.sheet === made.sheet,
    );
    expect(about.map(({ code, data }) => [code, data])).toEqual([]);
  });
});

test('a new case gets its row in an overview that has an empty one, with its net saving', async () => {
  const opened = await excelWith(workbookOf({ Oversigt: OVERVIEW }));
  const made = newCase(await checked(opened.host), da, 2030);
  expect(made).toMatchObject({ id: 'SU03', hasOverviewRow: true });
  expect(await opened.host.apply(made.plan)).toMatchObject({ ok: true });
  await calculated(opened);
  const { snapshot, catalogue } = await checked(opened.host);
  expect(contentAt(snapshot.sheets[0]!, 4, 0).value).toBe('SU03');
  expect(contentAt(snapshot.sheets[0]!, 4, 3)).toMatchObject({ value: 0, formula: "='SU03'!D15" });
  expect(catalogue.proposals.find(({ id }) => id === 'SU03')).toMatchObject({ listings: [{}], cases: [{}] });
});

test('where the overview has no empty row, the case says so and no row is pushed in', async () => {
  const rows = OVERVIEW.filter((_, row) => row !== 4);
  const opened = await excelWith(workbookOf({ Oversigt: rows }));
  const made = newCase(await checked(opened.host), da, 2030);
  expect(made.hasOverviewRow).toBe(false);
  expect(made.plan.edits).toEqual([]);
});

test.each([da, en])('a new recovery plan carries forward and breaks no rule, in $locale', async (messages) => {
  const opened = await excelWith(workbookOf({ Oversigt: OVERVIEW }));
  const { plan, sheet } = newRecoveryPlan(await checked(opened.host), messages, 2030);
  expect(await opened.host.apply(plan)).toMatchObject({ ok: true });
  const values = [-2000, -3000, -5000];
  values.forEach((target, year) => opened.engine.type(sheet, `${'BCD'[year]}5`, String(target)));
  values.forEach((_, year) => opened.engine.type(sheet, `${'BCD'[year]}7`, String(-2280)));
  await calculated(opened);
  const after = await checked(opened.host);
  const made = after.sheets.find(({ name }) => name === sheet)!;
  const snapshot = after.snapshot.sheets.find(({ name }) => name === sheet)!;
  expect(made.kind).toBe('recovery-plan');
  expect([1, 2, 3].map((column) => contentAt(snapshot, 12, column).value)).toEqual([0, -720, -3440]);
  expect([1, 2, 3].map((column) => contentAt(snapshot, 13, column).value)).toEqual([-280, 0, 0]);
  expect(after.findings.filter(({ cells }) => cells[0]?.sheet === sheet).map(({ code }) => code)).toEqual([]);
});
