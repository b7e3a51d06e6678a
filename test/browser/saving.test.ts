import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import {
  acceptFirst,
  check,
  eventually,
  openWorkbook,
  savedWorkbook,
  seeCell,
  typeInto,
  workbenchForTests,
  writeTotals,
} from './open-workbench';

const browser = workbenchForTests();

async function snapshotOf(bytes: Uint8Array) {
  const host = await XlsxHost.open(bytes, 'copenhagen-2017.xlsx');
  if (!host.ok) throw new Error(host.trouble);
  const read = await host.value.read();
  if (!read.ok) throw new Error(read.trouble);
  return read.value;
}

test('a workbook nobody has changed is saved as it was opened', async () => {
  const { page } = await browser.open({ workbook: 'copenhagen-2017.xlsx' });
  await eventually(
    () => page.evaluate(() => globalThis.workbench?.engine.workbookName()),
    (name) => name === 'copenhagen-2017.xlsx',
  );
  const original = await readFile(join(__dirname, '../../examples/copenhagen-2017.xlsx'));

  expect(await snapshotOf(await savedWorkbook(page))).toEqual(await snapshotOf(original));
});

test('what was written and typed is in the saved file, which opens again and calculates, however late the functions load', async () => {
  const opened = await browser.open();
  const { page, pane, errors } = opened;
  await check(pane);
  await writeTotals(pane);
  await typeInto(page, 'HA02', { row: 11, column: 2 }, -3000);
  await eventually(
    () => seeCell(page, 'HA02', 'C14'),
    ({ value }) => value === -1800,
  );
  const bytes = await savedWorkbook(page);
  const sheet = (await snapshotOf(bytes)).sheets.find(({ name }) => name === 'HA02');
  expect(sheet?.formulas[13 - sheet.top]?.[2 - sheet.left]).toMatch(/^=NETSAVING\(/);

  const late = /\/functions\.js$/;
  await page.route(late, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await openWorkbook(opened, { name: 'gemt.xlsx', bytes });
  const again = await eventually(
    () => seeCell(page, 'HA02', 'C14'),
    ({ value }) => value === -1800,
  );
  await page.unroute(late);
  expect(again.formula).toMatch(/^=NETSAVING\(/);
  expect(errors).toEqual([]);
});

test('a finding accepted with a reason is still accepted when the page is loaded again and the saved file opened', async () => {
  const opened = await browser.open();
  const { page, pane } = opened;
  await check(pane);
  const text = await acceptFirst(pane);
  const bytes = await savedWorkbook(page);

  await page.reload();
  await openWorkbook(opened, { name: 'accepteret.xlsx', bytes });
  await check(pane);
  await pane.getByRole('button', { name: '1 fund er accepteret' }).waitFor();
  expect(await pane.getByRole('treeitem', { level: 2 }).first().textContent()).not.toBe(text);
});
