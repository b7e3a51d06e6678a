// `npm run screenshots`: the pane after a check, at both ends of its width, in both themes and languages, into .cache/screenshots/;
// and the whole workbench into docs/workbench.png.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from './open-browser';
import { startWorkbench } from './start-workbench';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache/screenshots');
const CHECK = /^(?:Tjek katalog|Check catalogue)$/;
const TOTALS = /^(?:Totaler|Totals)$/;
const KEYS = /^(?:Hjælp til taster|Help with keys)$/;
const ACCEPT = /^(?:Acceptér|Accept)(?: …|…)$/;
const MORE = /^(?:Flere sider|More pages)$/;
const SETTINGS = /^(?:Opsætning|Settings)$/;

interface Look {
  readonly width: string;
  readonly theme: string;
  readonly language: string;
}

async function open(browser: Browser, url: string, look: Partial<Look>): Promise<{ page: Page; pane: FrameLocator }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}?${new URLSearchParams(look).toString()}`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('button', { name: CHECK }).waitFor();
  // The pane is Danish until its reader asks for English.
  if (look.language === 'en-US') await pane.getByRole('button', { name: 'English' }).click();
  return { page, pane };
}

async function check(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: CHECK }).click();
  await pane.getByRole('tree').waitFor();
}

/** Every view of the pane, one after the other. */
async function picturePane(browser: Browser, url: string, look: Look): Promise<void> {
  const { page, pane } = await open(browser, url, look);
  const picture = (step: string): Promise<Buffer> =>
    page
      .locator('#pane')
      .screenshot({ path: join(folder, `${look.language}-${look.theme}-${look.width}-${step}.png`) });
  await picture('1-start');
  await check(pane);
  await picture('2-findings');
  await pane.getByRole('treeitem', { level: 2 }).first().click();
  await page.waitForTimeout(500);
  await picture('3-finding');
  await pane.getByRole('button', { name: ACCEPT }).click();
  await page.waitForTimeout(300);
  await picture('4-accept');
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: KEYS }).click();
  await page.waitForTimeout(300);
  await picture('5-keys');
  await page.keyboard.press('Escape');
  await pane.getByRole('tab', { name: TOTALS }).click();
  await page.waitForTimeout(1_000);
  await picture('6-totals');
  await pane.getByRole('button', { name: MORE }).click();
  await page.waitForTimeout(300);
  await picture('7-more');
  await pane.getByRole('menuitemradio', { name: SETTINGS }).click();
  await page.waitForTimeout(700);
  await picture('8-settings');
  await page.context().close();
}

async function pictureWorkbench(browser: Browser, url: string): Promise<void> {
  const { page, pane } = await open(browser, url, {});
  await check(pane);
  await pane.getByRole('treeitem').filter({ hasText: /%.*%/ }).last().click();
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(root, 'docs/workbench.png') });
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench(root);
const browser = await openBrowser(root);
for (const language of ['da-DK', 'en-US']) {
  for (const theme of ['light', 'dark']) {
    for (const width of ['320', '450']) await picturePane(browser, workbench.url, { language, theme, width });
  }
}
await pictureWorkbench(browser, workbench.url);
await browser.close();
workbench.stop();
