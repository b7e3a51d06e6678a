/** @jest-environment jsdom */
import { checkWorkbook } from '../../src/app/check-workbook';
import { applyEdits, previewTotals, undoEdits } from '../../src/app/write-totals';
import type { WorkbookHost } from '../../src/app/workbook-host';
import { formatAddress } from '../../src/core/workbook/cell-ref';
import { contentAt } from '../../src/core/workbook/cell-content';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { da } from '../../src/messages/da';
import { calculated, excelWith } from '../support/excel-with-functions';
import { workbookOf } from '../support/check-tester';
import { CATALOGUE_FORMS, makeCatalogue } from '../support/made-catalogue/made-catalogue';
import { factsSnapshot } from '../support/facts';

// Microsoft's client sends the functions' results in bundles, about two a second.
jest.setTimeout(60_000);

async function checked(host: WorkbookHost) {
  const answer = await checkWorkbook(host);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

/** Every cell that holds something or has a format of its own, by address. */
function cellsOf(snapshot: Snapshot): Map<string, unknown> {
  return new Map(
    snapshot.sheets.flatMap((sheet) =>
      sheet.values.flatMap((row, y) =>
        row.flatMap((_, x) => {
          const content = contentAt(sheet, sheet.top + y, sheet.left + x);
          const isEmpty = content.value === null && content.formula === null && content.numberFormat === 'General';
          const cell = { sheet: sheet.name, top: sheet.top + y, left: sheet.left + x };
          return isEmpty ? [] : [[formatAddress({ ...cell, bottom: cell.top, right: cell.left }), content] as const];
        }),
      ),
    ),
  );
}

const EXAMPLES = ['copenhagen-2017', 'ballerup-2019', 'followup-2019', 'recovery-2021', 'strategy-2018'];

const WORKBOOKS: readonly (readonly [string, () => Snapshot])[] = [
  ...EXAMPLES.map((name) => [name, () => factsSnapshot(name)] as const),
  ...CATALOGUE_FORMS.map(
    (form) => [`a made catalogue (${form})`, () => makeCatalogue({ form, seed: 5, cases: 3 }).snapshot] as const,
  ),
];

describe.each(WORKBOOKS)('the totals of %s, written in Excel', (_, snapshot) => {
  test('are what the check computed, aren’t written twice, raise no new finding, and are taken back to the last cell', async () => {
    const opened = await excelWith(snapshot());
    const before = await checked(opened.host);
    const { planned } = previewTotals(before, da);

    const written = await applyEdits(
      opened.host,
      planned.map(({ edit }) => edit),
    );
    if (!written.ok) throw new Error(written.trouble);
    await calculated(opened);
    const after = await checked(opened.host);

    for (const { edit, newText, year } of planned) {
      const sheet = after.snapshot.sheets.find((one) => one.name === edit.cell.sheet)!;
      const { value, formula } = contentAt(sheet, edit.cell.top, edit.cell.left);
      expect([formatAddress(edit.cell), formula ?? value]).toEqual([
        formatAddress(edit.cell),
        'formula' in edit.write ? edit.write.formula : edit.write.value,
      ]);
      if (year !== null)
        expect([newText, value]).toEqual([newText, Number(newText.replaceAll('.', '').replace(',', '.'))]);
    }
    expect(previewTotals(after, da).planned.map(({ edit }) => formatAddress(edit.cell))).toEqual([]);
    const alarms = (findings: typeof before.findings) =>
      findings.filter(({ severity }) => severity !== 'info').map(({ key }) => key);
    expect(alarms(before.findings)).toEqual(expect.arrayContaining(alarms(after.findings)));

    const undone = await undoEdits(opened.host, written.value);
    expect(undone).toMatchObject({ ok: true });
    await calculated(opened);
    expect(cellsOf((await checked(opened.host)).snapshot)).toEqual(cellsOf(before.snapshot));
  });
});

test('a recovery table without room below it gets its carry-forward on a sheet of our own, once, and undo takes the sheet away', async () => {
  const opened = await excelWith(
    workbookOf({
      Plan: [
        ['Genopretningsplan'],
        ['1.000 kr.', 2025, 2026, 2027],
        ['Reduktionsmål', -2000, -3000, -5000],
        ['Nye kontrakter', -2000, -2280, -2280],
        ['Netto-udestående', 0, -720, -2720],
        ['Noten under tabellen står i vejen.'],
      ],
    }),
  );
  const before = await checked(opened.host);
  const { planned, ownSheet } = previewTotals(before, da);
  expect(planned).toEqual([]);
  const written = await applyEdits(opened.host, [], ownSheet);
  if (!written.ok) throw new Error(written.trouble);
  await calculated(opened);
  const after = await checked(opened.host);
  const own = after.snapshot.sheets.find(({ name }) => name === 'Katalogtjek totaler')!;
  expect([1, 2, 3].map((column) => contentAt(own, 7, column).value)).toEqual([0, -720, -3440]);
  expect(previewTotals(after, da).ownSheet).toBeNull();
  expect(await undoEdits(opened.host, written.value)).toMatchObject({ ok: true });
  expect((await checked(opened.host)).snapshot.sheets.map(({ name }) => name)).toEqual(['Plan']);
});
