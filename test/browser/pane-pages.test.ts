import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { check, eventually, restartPane, seeCell, startWriting, typeInto, WorkbenchBrowser } from './open-workbench';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(async () => {
  await browser.close();
});

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.workbench.engine.sheets().map(({ name }) => name));

async function openSettings(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Flere sider' }).click();
  await pane.getByRole('menuitemradio', { name: 'Opsætning' }).click();
  await pane.getByRole('region', { name: 'Opsætning' }).waitFor();
}

/** Checks and accepts the first finding by the keys. */
async function acceptFirst(pane: FrameLocator): Promise<string> {
  await check(pane);
  const first = pane.getByRole('treeitem', { level: 2 }).first();
  const text = (await first.textContent()) ?? '';
  await first.focus();
  await first.press('a');
  await pane.getByRole('textbox', { name: /Begrundelse/ }).fill('Aftalt med udvalget');
  await pane.getByRole('textbox', { name: 'Navn' }).fill('Ida');
  await pane.getByRole('button', { name: 'Acceptér', exact: true }).click();
  await pane.getByText('Fundet er accepteret.').waitFor();
  return text;
}

test('a finding is accepted with its reason on a sheet, leaves the list, and Fortryd brings it back', async () => {
  const { page, pane, errors } = await browser.open();
  const text = await acceptFirst(pane);
  expect(await sheetNames(page)).toContain('Katalogtjek');
  await pane.getByRole('button', { name: '1 fund er accepteret' }).waitFor();
  expect(await pane.getByRole('treeitem', { level: 2 }).first().textContent()).not.toBe(text);

  await pane.getByRole('button', { name: 'Fortryd' }).first().click();
  await pane.getByText('Ændringen er fortrudt.').waitFor();
  expect(await sheetNames(page)).not.toContain('Katalogtjek');
  await eventually(
    () => pane.getByRole('treeitem', { level: 2 }).first().textContent(),
    (first) => first === text,
  );
  expect(errors).toEqual([]);
});

test('a recalculated cell is checked at once, without a press of a button', async () => {
  const { page, pane } = await browser.open();
  await check(pane);
  await startWriting(pane);
  await pane.getByText(/^Der er skrevet totaler/).waitFor();
  await eventually(
    () => seeCell(page, 'HA02', 'C14'),
    ({ value }) => value === -1500,
  );
  const list = (): Promise<string | null> => pane.getByRole('tree').textContent();
  const before = await list();
  // Only the total above follows as a change that the pane hears of: this write counts as an add-in's.
  await typeInto(page, 'HA02', { row: 11, column: 2 }, -3000);
  await eventually(list, (now) => now !== before);
  expect(await pane.getByText(/Ikke opdateret/).count()).toBe(0);
});

test('what was written before the pane was closed can still be taken back', async () => {
  const open = await browser.open();
  const { page, pane } = open;
  await check(pane);
  const before = await seeCell(page, 'HA02', 'C14');
  await startWriting(pane);
  await pane.getByText(/^Der er skrevet totaler/).waitFor();
  await restartPane(open);
  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByText(/^Senest skrevet/).waitFor();
  await pane.getByRole('button', { name: 'Fortryd' }).first().click();
  expect(
    await eventually(
      () => seeCell(page, 'HA02', 'C14'),
      ({ formula }) => formula === null,
    ),
  ).toEqual(before);
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the pane, as "rule: element" lines; the grid beside it isn't ours. */
async function barriers(page: Page): Promise<string[]> {
  const inPane = new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] });
  // Fluent's focus guards round an open layer: they hand the focus on at once, so that nobody ever stands on one.
  const withoutGuards = inPane.exclude({ fromFrames: ['#pane', '[data-tabster-dummy]'] });
  const { violations } = await withoutGuards.withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const)(
  'keys, reasons and settings are open to everyone, in the %s theme, forced colours %s',
  async (theme, forced) => {
    const { page, pane } = await browser.open({ theme, width: '320' });
    await page.emulateMedia({ forcedColors: forced });
    await check(pane);
    await pane.getByRole('button', { name: 'Hjælp til taster' }).click();
    await pane.getByText('Taster i listen').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const first = pane.getByRole('treeitem', { level: 2 }).first();
    await first.focus();
    await first.press('a');
    await pane.getByRole('textbox', { name: /Begrundelse/ }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await openSettings(pane);
    await pane.getByRole('button', { name: /tjek er slået til$/ }).click();
    await pane.getByRole('button', { name: 'Fjern alle spor …' }).click();
    await pane.getByRole('status').waitFor();
    expect(await barriers(page)).toEqual([]);
  },
);
