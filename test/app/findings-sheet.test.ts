import { holdAgainstAcceptances, readAcceptances, withAcceptance, withoutAcceptance } from '../../src/app/acceptances';
import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { findingsSheetOf, hasFindingsSheet, writeFindingsSheet } from '../../src/app/findings-sheet';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import type { CellValue } from '../../src/core/workbook/snapshot';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { workbookOf } from '../support/check-tester';

const SHEETS = (net: number, total = -900): Record<string, readonly (readonly CellValue[])[]> => ({
  A01: [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Færre kørsler', 'Service', -600, -600],
    ['Lavere priser', 'Service', -300, -300],
    ['Samlet varig ændring', null, net, total],
  ],
});
const GIVEN = { reason: 'Aftalt med udvalget', name: 'IJ', date: '2026-11-22' };

async function checked(host: MemoryHost): Promise<CheckResult> {
  const answer = await checkWorkbook(host);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

async function edit(host: MemoryHost, address: string, value: CellValue): Promise<void> {
  const cell = parseAddress(address);
  const snapshot = (await checked(host)).snapshot;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet)!;
  const at = <T>(grid: readonly (readonly T[])[]): T => grid[cell.top - sheet.top]![cell.left - sheet.left]!;
  const expected = { value: at(sheet.values), formula: at(sheet.formulas), numberFormat: at(sheet.numberFormats) };
  expect(await host.apply({ edits: [{ cell, expected, write: { value } }] })).toMatchObject({ ok: true });
}

async function accepted(host: MemoryHost, messages = da): Promise<CheckResult> {
  const result = await checked(host);
  const acceptances = withAcceptance([], result.findings[0]!, GIVEN);
  await writeFindingsSheet(host, findingsSheetOf(result, acceptances, messages, '22.11.2026 10.00'));
  return checked(host);
}

/** Findings at error and warning: that totals are typed is only worth a note. */
const alarms = (result: CheckResult) => result.findings.filter(({ severity }) => severity !== 'info');

const statuses = (result: CheckResult): string[] => {
  const { statusOf } = holdAgainstAcceptances(result.findings, readAcceptances(result.snapshot));
  return alarms(result).map((finding) => statusOf.get(finding)!.status);
};

test('a finding stands in the sheet with its sentences, its kroner and a link to its cell', async () => {
  const result = await checked(new MemoryHost(workbookOf(SHEETS(-800))));
  const { rows, table } = findingsSheetOf(result, [], da, '22.11.2026 10.00');
  const row = rows[6]!;
  expect(table?.address).toBe(`A6:L${6 + result.findings.length}`);
  expect(row[3]).toEqual({ formula: '=HYPERLINK("#\'A01\'!C6","C6")' });
  expect(row[5]).toEqual({ value: 100_000 });
  expect(row[4]).toMatchObject({ value: expect.stringContaining('A01') });
  expect(row[6]).toEqual({ value: 'Åben' });
  expect(JSON.stringify(rows[1])).toContain('22.11.2026 10.00');
});

test.each([da, en])('an acceptance is read back from the sheet, in $locale', async (messages) => {
  const result = await accepted(new MemoryHost(workbookOf(SHEETS(-800))), messages);
  expect(hasFindingsSheet(result)).toBe(true);
  expect(statuses(result)).toEqual(['accepted']);
  expect(readAcceptances(result.snapshot)).toMatchObject([GIVEN]);
});

test('a reason that somebody types beside a finding accepts it', async () => {
  const host = new MemoryHost(workbookOf(SHEETS(-800)));
  const result = await checked(host);
  await writeFindingsSheet(host, findingsSheetOf(result, [], da, ''));
  await edit(host, 'Katalogtjek!H7', 'Set og godkendt');
  expect(statuses(await checked(host))).toEqual(['accepted']);
});

test('an accepted finding whose numbers changed is open again, also after the sheet was written anew', async () => {
  const host = new MemoryHost(workbookOf(SHEETS(-800)));
  await accepted(host);
  await edit(host, 'A01!C6', -700);
  const changed = await checked(host);
  expect(statuses(changed)).toEqual(['changed']);
  const sheet = findingsSheetOf(changed, readAcceptances(changed.snapshot), da, '');
  expect(JSON.stringify(sheet.rows)).toContain('Åben igen');
  await writeFindingsSheet(host, sheet);
  expect(statuses(await checked(host))).toEqual(['changed']);
});

test('an accepted finding that no longer occurs is kept and marked gone', async () => {
  const host = new MemoryHost(workbookOf(SHEETS(-800)));
  await accepted(host);
  await edit(host, 'A01!C6', -900);
  const result = await checked(host);
  const sheet = findingsSheetOf(result, readAcceptances(result.snapshot), da, '');
  expect(alarms(result)).toEqual([]);
  expect(sheet.rows.at(-1)).toEqual(
    expect.arrayContaining([{ value: 'Forekommer ikke længere' }, { value: GIVEN.reason }]),
  );
});

test('writing the sheet again puts it in the same place and undo puts the old one back', async () => {
  const host = new MemoryHost(workbookOf({ ...SHEETS(-800), Noter: [['Kun en note']] }));
  const first = await accepted(host);
  const again = await writeFindingsSheet(host, findingsSheetOf(first, [], da, 'senere'));
  expect(again).toMatchObject({ ok: true, value: { sheets: [{ change: 'rewritten' }] } });
  expect((await checked(host)).snapshot.sheets.map(({ name }) => name)).toEqual(['A01', 'Noter', 'Katalogtjek']);
});

test('an acceptance is taken back, and another one for the same finding replaces it', async () => {
  const result = await checked(new MemoryHost(workbookOf(SHEETS(-800))));
  const finding = result.findings[0]!;
  const one = withAcceptance([], finding, GIVEN);
  const two = withAcceptance(one, finding, { ...GIVEN, reason: 'Ny grund' });
  expect(two.map(({ reason }) => reason)).toEqual(['Ny grund']);
  expect(withoutAcceptance(two, finding)).toEqual([]);
});

test('somebody’s notes below the table and a sheet without a table are no acceptances', async () => {
  const notes = workbookOf({ ...SHEETS(-800), Katalogtjek: [['Katalogtjek'], ['Husk at ringe til økonomi']] });
  expect(readAcceptances(notes)).toEqual([]);
});

test('the headings of the table differ within and between the languages', () => {
  for (const { written } of [da, en]) {
    const headers = Object.values(written.findingsSheet.headers);
    expect(new Set(headers).size).toBe(headers.length);
  }
});
