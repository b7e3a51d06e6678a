// `npm run screenshots`: every view of the pane, at both ends of its width, in both themes and languages, into .cache/screenshots/;
// and the whole workbench with six of the views into docs/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from './open-browser';
import { startWorkbench } from './start-workbench';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache/screenshots');

/** The words that lead from view to view, by language. */
const WORDS = {
  da: {
    check: 'Tjek katalog',
    fix: 'Ret …',
    accept: 'Acceptér …',
    keys: 'Hjælp til taster',
    view: 'Visning',
    checks: 'Tjek',
    totals: 'Totaler',
    more: 'Flere sider',
    overview: 'Overblik',
    sheets: 'Sådan læste jeg arket',
    compare: 'Sammenlign',
    settings: 'Opsætning',
    checksOn: /tjek er slået til$/,
  },
  en: {
    check: 'Check catalogue',
    fix: 'Correct…',
    accept: 'Accept…',
    keys: 'Help with keys',
    view: 'View',
    checks: 'Check',
    totals: 'Totals',
    more: 'More pages',
    overview: 'Overview',
    sheets: 'How I read the sheets',
    compare: 'Compare',
    settings: 'Settings',
    checksOn: /checks are on$/,
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

interface Look {
  readonly width: string;
  readonly theme: string;
  readonly language: keyof typeof WORDS;
}

/** The pane of a page in one look, and a picture of it under a name. */
class Studio {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    readonly look: Look,
  ) {
    this.pane = page.frameLocator('#pane');
  }

  get words(): Words {
    return WORDS[this.look.language];
  }

  async start(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const { width, theme, language } = this.look;
    const query = new URLSearchParams({ width, theme, language: language === 'en' ? 'en-US' : 'da-DK', ...settings });
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(
      async ({ chosen, all }) => {
        localStorage.clear();
        localStorage.setItem('katalogtjek.language', chosen);
        await window.workbench?.startAfresh(all);
      },
      { chosen: language, all: query.toString() },
    );
  }

  press(name: string | RegExp): Promise<void> {
    return this.pane.getByRole('button', { name, exact: true }).first().click();
  }

  async openPage(name: string): Promise<void> {
    await this.press(this.words.more);
    await this.pane.getByRole('menuitemradio', { name }).click();
    await this.pane.getByRole('menu').waitFor({ state: 'hidden' });
    await this.pane.locator('main h2').first().waitFor();
  }

  async picture(view: string): Promise<void> {
    await this.settle();
    const { language, theme, width } = this.look;
    const path = join(folder, `${language}-${theme}-${width}-${view}.png`);
    await this.page.locator('#pane').screenshot({ path });
  }

  /** Waits for what is being fetched and drawn. */
  async settle(): Promise<void> {
    await this.pane.locator('body').evaluate(async () => {
      for (let calm = 0; calm < 2; calm = document.querySelector('.fui-Spinner') === null ? calm + 1 : 0)
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60)));
    });
  }
}

async function pictureFindings(studio: Studio): Promise<void> {
  const { pane, page, words } = studio;
  await studio.start();
  await pane.getByRole('button', { name: words.check }).waitFor();
  await studio.picture('01-start');
  await studio.press(words.check);
  await pane.getByRole('tree').waitFor();
  await studio.picture('02-findings');
  await studio.press(words.view);
  await studio.press(words.keys);
  await studio.picture('03-keys');
  await page.keyboard.press('Escape');
  await studio.press(words.view);
  await pane.getByRole('treeitem').filter({ hasText: /%.*%/ }).last().click();
  await studio.picture('04-finding');
  await studio.press(words.accept);
  await studio.picture('05-accept');
  await page.keyboard.press('Escape');
  await pane.getByRole('treeitem', { level: 2 }).last().click();
  await studio.press(words.fix);
  await studio.picture('06-fix');
  await page.keyboard.press('Escape');
  await pane.getByRole('searchbox').fill('xyz');
  await studio.picture('07-no-match');
}

async function picturePages(studio: Studio): Promise<void> {
  const { pane, words } = studio;
  await pane.getByRole('tab', { name: words.totals }).click();
  await pane.getByRole('table').first().waitFor();
  await studio.picture('08-totals');
  await studio.press(words.more);
  await studio.picture('09-more');
  await studio.page.keyboard.press('Escape');
  await studio.openPage(words.overview);
  await pane.locator('svg rect').first().waitFor({ state: 'attached' });
  await studio.picture('10-overview');
  await studio.openPage(words.sheets);
  await studio.picture('11-sheets');
  const sheet = pane.getByRole('button', { name: /^HA02/ });
  await sheet.click();
  await sheet.evaluate((button) => button.scrollIntoView({ block: 'start' }));
  await studio.picture('12-sheet');
  await studio.openPage(words.compare);
  await studio.picture('13-compare');
  await pane.getByTestId('earlier-file').setInputFiles(join(root, 'examples/copenhagen-2017.xlsx'));
  await pane.getByRole('heading', { level: 3 }).first().waitFor();
  await studio.picture('14-compared');
  await studio.openPage(words.settings);
  await studio.picture('15-settings');
  await studio.press(words.checksOn);
  await studio.picture('16-checks');
}

/** What nobody should see: another plan, an Excel that is too old, and a pane that fails. */
async function pictureTrouble(studio: Studio): Promise<void> {
  const { pane, page, words } = studio;
  await studio.start({ workbook: 'recovery-2021.xlsx' });
  await studio.press(words.check);
  await pane.getByRole('tree').waitFor();
  await studio.openPage(words.overview);
  await pane.locator('svg rect').first().waitFor({ state: 'attached' });
  await studio.picture('17-plans');
  await pane.getByRole('tab', { name: words.totals }).click();
  // Nothing may still be drawn when the pane is made to fail, or it fails too soon.
  await pane.getByRole('table').first().waitFor();
  await page
    .frames()
    .find((frame) => frame.url().includes('taskpane.html'))
    ?.evaluate(() => {
      Reflect.deleteProperty(Intl, 'NumberFormat');
    });
  await pane.getByRole('tab', { name: words.checks }).click();
  await pane.getByRole('textbox').waitFor();
  await studio.picture('18-crash');
  await studio.start({ excel: '1.10' });
  await pane.getByRole('heading', { level: 2 }).waitFor();
  await studio.picture('19-old-excel');
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  return page;
}

/** The pictures of README and user guide. */
async function pictureDocs(page: Page): Promise<void> {
  const studio = new Studio(page, { width: '350', theme: 'light', language: 'da' });
  const { pane, words } = studio;
  const docs = (name: string) => join(root, 'docs', `${name}.png`);
  const picture = async (name: string): Promise<void> => {
    await studio.settle();
    await page.locator('#pane').screenshot({ path: docs(name) });
  };
  await studio.start();
  // A case with other figures than in the file it is compared with.
  await page.evaluate(() => {
    const engine = window.workbench?.engine;
    const sheet = engine?.sheets().find(({ name }) => name === 'HA02');
    if (engine && sheet) engine.write(sheet.id, [{ row: 11, column: 2, content: { value: -3000 } }]);
  });
  await studio.press(words.check);
  await pane.getByRole('tree').waitFor();
  await studio.openPage(words.compare);
  await pane.getByTestId('earlier-file').setInputFiles(join(root, 'examples/copenhagen-2017.xlsx'));
  await pane.getByRole('heading', { level: 4 }).first().waitFor();
  await picture('pane-compare');

  await studio.start();
  await studio.press(words.check);
  await pane.getByRole('tree').waitFor();
  await picture('pane-findings');
  await pane.getByRole('treeitem').filter({ hasText: /%.*%/ }).last().click();
  await picture('pane-finding');
  // The grid scrolls to the cell in its own time.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: docs('workbench') });
  await pane.getByRole('tab', { name: words.totals }).click();
  await pane.getByRole('table').first().waitFor();
  await picture('pane-totals');
  await studio.openPage(words.overview);
  await pane.locator('svg rect').first().waitFor({ state: 'attached' });
  await picture('pane-overview');
  await studio.openPage(words.sheets);
  await pane.getByRole('button', { name: /^HA02/ }).click();
  await pane.getByRole('button', { name: /^HA02/ }).evaluate((button) => button.scrollIntoView({ block: 'start' }));
  await picture('pane-sheets');
}

mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench(root);
const browser = await openBrowser(root);
const page = await openPage(browser, workbench.url);
const only = process.argv[2];
for (const language of ['da', 'en'] as const) {
  for (const theme of ['light', 'dark']) {
    for (const width of ['320', '450']) {
      if (only !== undefined && only !== `${language}-${theme}-${width}`) continue;
      const studio = new Studio(page, { width, theme, language });
      await pictureFindings(studio);
      await picturePages(studio);
      await pictureTrouble(studio);
    }
  }
}
if (only === undefined || only === 'docs') await pictureDocs(page);
await browser.close();
workbench.stop();
