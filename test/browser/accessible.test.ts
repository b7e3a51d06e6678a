import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { WorkbenchBrowser } from './open-workbench';

jest.setTimeout(120_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(async () => {
  await browser.close();
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the pane, as "rule: element" lines; the grid beside it isn't ours. */
async function barriers(page: Page): Promise<string[]> {
  const inPane = new AxeBuilder({ page }).include({ fromFrames: ['#pane', 'html'] });
  const { violations } = await inPane.withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.each(['light', 'dark'])('the pane is open to everyone at every step, in the %s theme', async (theme) => {
  const { page, pane } = await browser.open({ theme, width: '320' });
  await pane.getByText('Stemmer tallene?').waitFor();
  expect(await barriers(page)).toEqual([]);

  await pane.getByRole('button', { name: 'Tjek katalog' }).click();
  await pane.getByRole('tree').waitFor();
  expect(await barriers(page)).toEqual([]);

  await pane.getByRole('treeitem', { level: 2 }).first().click();
  await pane.getByText('Hvor tallene står').waitFor();
  expect(await barriers(page)).toEqual([]);

  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByRole('button', { name: 'Skriv', exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
});
