import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { barriers } from './barriers';
import { check, openPage, paneFrame, workbenchForTests } from './open-workbench';

const browser = workbenchForTests();

const FIRST_EXAMPLE = join(__dirname, '../../examples/copenhagen-2017.xlsx');

/** Forced colours take the place of either theme's, so one theme shows them. */
const FORCED_IN = { light: ['none', 'active'], dark: ['none'] } as const;

/** Opens one view after the other; `look` at each. */
async function walk(page: Page, pane: FrameLocator, look: (view: string) => Promise<void>): Promise<void> {
  await pane.getByText('Stemmer tallene?').waitFor();
  await look('first run');
  await check(pane);
  await look('findings');
  await pane.getByRole('button', { name: 'Visning' }).click();
  await look('choices of the list');
  await pane.getByRole('button', { name: 'Hjælp til taster' }).click();
  await pane.getByText('Taster i listen').waitFor();
  await look('keys');
  await page.keyboard.press('Escape');

  const first = pane.getByRole('treeitem', { level: 2 }).first();
  await first.click();
  await pane.getByText('Hvor tallene står').waitFor();
  await look('a finding');
  await first.press('a');
  await pane.getByRole('textbox', { name: /Begrundelse/ }).waitFor();
  await look('a reason');
  await page.keyboard.press('Escape');
  await pane.getByRole('treeitem', { name: /^Fejl TV07/ }).click();
  await pane.getByRole('button', { name: 'Ret …' }).click();
  await pane.getByRole('form', { name: 'Ret celler' }).waitFor();
  await look('a fix');
  await page.keyboard.press('Escape');
  await pane.getByRole('searchbox').fill('intet hedder sådan');
  await pane.getByText('Ingen fund passer til søgningen.').waitFor();
  await look('nothing found');
}

async function walkPages(page: Page, pane: FrameLocator, look: (view: string) => Promise<void>): Promise<void> {
  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByRole('button', { name: 'Skriv', exact: true }).waitFor();
  await look('totals');
  await pane.getByRole('button', { name: 'Flere sider' }).click();
  await pane.getByRole('menu').waitFor();
  await look('menu');
  await page.keyboard.press('Escape');
  await openPage(pane, 'Overblik');
  await pane.locator('svg rect').first().waitFor({ state: 'attached' });
  await look('overview');
  await openPage(pane, 'Sådan læste jeg arket');
  await pane.getByRole('button', { name: /^HA02/ }).click();
  await pane
    .getByRole('button', { name: /^Rækkerne/ })
    .first()
    .click();
  await look('sheets');
  await openPage(pane, 'Sammenlign');
  await pane.getByRole('button', { name: 'Kopiér mellem to åbne kopier' }).click();
  const file = { name: 'tidligere.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(FIRST_EXAMPLE) };
  await pane.getByTestId('earlier-file').setInputFiles(file);
  await pane.getByText('Ingen beløb, rækker, titler eller totaler er ændret.').waitFor();
  await look('comparison');
  await openPage(pane, 'Opsætning');
  await pane.getByRole('button', { name: /tjek er slået til$/ }).click();
  await pane.getByRole('button', { name: 'Fjern alle spor …' }).click();
  await pane.getByRole('status').waitFor();
  await look('settings');
}

test.each(['light', 'dark'] as const)('every view is open to everyone, in the %s theme', async (theme) => {
  const { page, pane } = await browser.open({ theme, width: '320' });
  const found: Record<string, string[]> = {};
  const look = async (view: string): Promise<void> => {
    for (const forcedColors of FORCED_IN[theme]) {
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      const wrong = await barriers(page);
      if (wrong.length > 0) found[`${view}, forced colours ${forcedColors}`] = wrong;
    }
  };
  await walk(page, pane, look);
  await walkPages(page, pane, look);
  await crash(page, pane);
  await look('crash');

  const old = await browser.open({ theme, width: '320', excel: '1.10' });
  await old.pane.getByText('Denne udgave af Excel er for gammel').waitFor();
  await look('unsupported Excel');
  expect(found).toEqual({});
});

/** Lets the pane fail while it draws: the summary of a check writes its counts with what is missing here. */
async function crash(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Totaler' }).click();
  // Drawn to the end, or it fails already.
  await pane.getByRole('table').first().waitFor();
  await paneFrame(page).evaluate(() => Reflect.deleteProperty(Intl, 'NumberFormat'));
  await pane.getByRole('tab', { name: 'Tjek' }).click();
  await pane.getByText('Der gik noget galt i opgaveruden').waitFor();
}
