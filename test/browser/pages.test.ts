import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { activeCell, check, eventually, typeInto, WorkbenchBrowser } from './open-workbench';

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(async () => {
  await browser.close();
});

const FIRST_EXAMPLE = join(__dirname, '../../examples/copenhagen-2017.xlsx');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the pane, as "rule: element" lines; the grid beside it isn't ours. */
async function barriers(page: Page): Promise<string[]> {
  const inPane = new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] });
  // Fluent's focus guards: focusable on purpose, to turn the focus round at the ends of a menu.
  const { violations } = await inPane
    .exclude({ fromFrames: ['#pane', '[data-tabster-dummy]'] })
    .withTags(RULES)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

async function openPage(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('button', { name: 'Flere sider' }).click();
  await pane.getByRole('menuitemradio', { name }).click();
  await pane.getByRole('menuitemradio', { name }).waitFor({ state: 'hidden' });
}

/** Does the pane stand without scrolling sideways? */
const isWithinWidth = (pane: FrameLocator): Promise<boolean> =>
  pane.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth);

test('Overblik shows each group’s saving year by year as bars and as a table, and leads to its row', async () => {
  const { page, pane, errors } = await browser.open({ width: '320' });
  await check(pane);
  await openPage(pane, 'Overblik');
  await pane.getByRole('img', { name: 'Nettobesparelse pr. år, stablet efter gruppe' }).waitFor();

  const row = pane.getByRole('row').filter({ hasText: 'Hjemmeplejen' });
  expect((await row.getByRole('cell').allTextContents()).slice(1)).toEqual(['4.500', '4.500', '4.500', '4.500']);
  // Seven groups in four years; the first year is empty.
  expect(await pane.locator('svg rect, svg path[fill^="var"]').count()).toBeGreaterThanOrEqual(28);
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
  await group.getByText(/-2\.700 -> -3\.000/).waitFor();
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

test.each(['light', 'dark', 'forced'])('the three pages are open to everyone in %s colours', async (theme) => {
  const { page, pane } = await browser.open({ theme: theme === 'forced' ? 'light' : theme, width: '320' });
  if (theme === 'forced') await page.emulateMedia({ forcedColors: 'active' });
  await check(pane);
  await openPage(pane, 'Overblik');
  await pane.locator('svg rect').first().waitFor({ state: 'attached' });
  expect(await barriers(page)).toEqual([]);
  await openPage(pane, 'Sådan læste jeg arket');
  await pane.getByRole('button', { name: /^HA02/ }).click();
  await pane
    .getByRole('button', { name: /^Rækkerne/ })
    .first()
    .click();
  expect(await barriers(page)).toEqual([]);
  await openPage(pane, 'Sammenlign');
  await pane.getByRole('button', { name: 'Kopiér mellem to åbne kopier' }).click();
  expect(await barriers(page)).toEqual([]);
});
