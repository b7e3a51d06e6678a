import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { activeCell, check, eventually, openPage, typeInto, workbenchForTests } from './open-workbench';

const browser = workbenchForTests();

const FIRST_EXAMPLE = join(__dirname, '../../examples/copenhagen-2017.xlsx');
/** Does the pane stand without scrolling sideways? */
const isWithinWidth = (pane: FrameLocator): Promise<boolean> =>
  pane.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth);

test('Overblik shows each group’s saving year by year as bars and as a table, and leads to its row', async () => {
  const { page, pane, errors } = await browser.open({ width: '320' });
  await check(pane);
  await openPage(pane, 'Overblik');
  await pane.getByRole('region', { name: 'Nettobesparelse pr. år, stablet efter gruppe' }).waitFor();

  const row = pane.getByRole('row').filter({ hasText: 'Hjemmeplejen' });
  // The first of five years is empty.
  expect(await row.getByRole('cell').allTextContents()).toEqual(['4.500', '4.500', '4.500', '4.500']);
  // Seven groups in four years.
  expect(await pane.locator('svg rect, svg path[fill^="var"]').count()).toBeGreaterThanOrEqual(28);
  // A bar says its figures, to the pointer and to a screen reader.
  await pane.getByRole('img', { name: /^2018\. .*Hjemmeplejen: 4\.500/ }).hover();
  await pane.getByRole('tooltip').or(pane.locator('.fui-PopoverSurface')).getByText('Hjemmeplejen').waitFor();
  // The figures lie over the table until the pointer leaves.
  await page.mouse.move(0, 0);
  await row.getByRole('button').click();
  const { sheet, address } = await eventually(
    () => activeCell(page),
    (cell) => cell.sheet === 'Oversigt' && cell.address !== 'A1',
  );
  expect([sheet, address]).toEqual(['Oversigt', 'C26']);
  expect(await isWithinWidth(pane)).toBe(true);
  expect(errors).toEqual([]);
});

test('Sådan læste jeg arket says what each sheet was taken for, and leads to its tables', async () => {
  const { page, pane, errors } = await browser.open({ width: '320' });
  await check(pane);
  await openPage(pane, 'Sådan læste jeg arket');
  await pane.getByRole('button', { name: /^HA02/ }).click();

  await pane.getByText(/^forslag, fordi/i).waitFor();
  await pane
    .getByText(/2017-priser/)
    .first()
    .waitFor();
  await pane
    .getByRole('button', { name: /^A\d+:/ })
    .first()
    .click();
  await eventually(
    () => activeCell(page),
    ({ sheet }) => sheet === 'HA02',
  );
  expect(await isWithinWidth(pane)).toBe(true);
  expect(errors).toEqual([]);
});

test('Sammenlign reads an earlier file in the pane and shows what changed, proposal by proposal', async () => {
  const { page, pane, errors, foreignHosts } = await browser.open({ width: '320' });
  await pane.getByRole('button', { name: 'Tjek katalog' }).waitFor();
  await typeInto(page, 'HA02', { row: 11, column: 2 }, -3000);
  await check(pane);
  await openPage(pane, 'Sammenlign');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: 'Vælg tidligere udgave' }).click(),
  ]);
  await chooser.setFiles({
    name: 'tidligere.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await readFile(FIRST_EXAMPLE),
  });

  const group = pane.getByRole('listitem').filter({ has: pane.getByRole('heading', { name: /^HA02/ }) });
  await group.getByText(/-2\.700 → -3\.000/).waitFor();
  expect(await pane.getByRole('heading', { level: 4 }).count()).toBe(1);
  // The file reader came only now.
  expect(loaded.filter((url) => url.endsWith('.js'))).not.toEqual([]);
  expect(await isWithinWidth(pane)).toBe(true);
  expect([...foreignHosts]).toEqual([]);
  expect(errors).toEqual([]);
});

test('a saved basis for comparison is one', async () => {
  const { page, pane } = await browser.open();
  await check(pane);
  await openPage(pane, 'Sammenlign');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Gem som sammenligningsgrundlag' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/sammenligningsgrundlag\.json$/);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: 'Vælg tidligere udgave' }).click(),
  ]);
  await chooser.setFiles({
    name: download.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await readFile(await download.path()),
  });
  await pane.getByText('Ingen beløb, rækker, titler eller totaler er ændret.').waitFor();
});
