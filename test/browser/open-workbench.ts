import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../workbench/open-browser';
import { startWorkbench } from '../../workbench/start-workbench';
import type { RunningWorkbench } from '../../workbench/start-workbench';
import type { EmulatedExcel } from '../../workbench/excel-host/emulated-excel';
import type { SpreadsheetEngine } from '../../workbench/excel-host/engine';

const root = join(__dirname, '../..');

// A machine with other work to do takes its time.
jest.setTimeout(300_000);
const PATIENCE = 120_000;

/** What the workbench's page offers to tests. */
declare global {
  var workbench: {
    readonly engine: SpreadsheetEngine;
    /** The Excel that the pane talks to; null until the pane is shown. */
    readonly excel: EmulatedExcel | null;
    readonly shown: (sheet: string, address: string) => string;
    readonly startAfresh: (settings: string) => Promise<void>;
  };
}

/** A cell as a reader sees it and as it is stored. */
export interface SeenCell {
  readonly shown: string;
  readonly value: unknown;
  readonly formula: string | null;
}

/** The workbench in a browser, with the task pane open beside the first example. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Hosts other than this machine that the pages asked for anything. */
  readonly foreignHosts: ReadonlySet<string>;
  /** Errors that no page caught or that the browser complains of, such as a breach of the content security policy. */
  readonly errors: readonly string[];
}

/** What the workbench starts with; everything has a default. */
export interface WorkbenchSettings {
  readonly workbook?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: string;
  /** The newest API the Excel knows: `1.10`. */
  readonly excel?: string;
}

/**
 * One browser with one page for a file's tests. The grid takes longest to start, so the tests share it: each gets workbook and pane
 * afresh, with nothing kept from the test before.
 */
export class WorkbenchBrowser {
  private page: Page | null = null;
  private readonly foreignHosts = new Set<string>();
  private readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly workbench: RunningWorkbench,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    const workbench = await startWorkbench(root);
    try {
      return new WorkbenchBrowser(await openBrowser(root), workbench);
    } catch (error) {
      workbench.stop();
      throw error;
    }
  }

  async open(settings: WorkbenchSettings = {}): Promise<OpenWorkbench> {
    this.foreignHosts.clear();
    this.errors.splice(0);
    const query = new URLSearchParams({ ...settings }).toString();
    const known = this.page;
    const page = known ?? (await this.firstPage(query));
    if (known) await startAfresh(known, query);
    // Without motion nothing has to be waited for that only moves.
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    return { page, pane: page.frameLocator('#pane'), foreignHosts: this.foreignHosts, errors: this.errors };
  }

  private async firstPage(query: string): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost') this.foreignHosts.add(hostname);
    });
    context.on('weberror', (error) => this.errors.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${this.workbench.url}?${query}`);
    this.page = page;
    return page;
  }

  async close(): Promise<void> {
    this.workbench.stop();
    await this.browser.close();
  }
}

/** The browser of a file's tests: started before the first, closed after the last. */
export function workbenchForTests(): Pick<WorkbenchBrowser, 'open'> {
  let browser: WorkbenchBrowser | null = null;
  beforeAll(async () => {
    browser = await WorkbenchBrowser.start();
  });
  afterAll(() => browser?.close());
  return {
    open: (settings) => {
      if (!browser) throw new Error('the browser opens before the first test');
      return browser.open(settings);
    },
  };
}

async function startAfresh(page: Page, query: string): Promise<void> {
  await page.waitForFunction(() => globalThis.workbench !== undefined);
  await page.evaluate(async (settings) => {
    localStorage.clear();
    await globalThis.workbench.startAfresh(settings);
  }, query);
}

/** The frame that the pane stands in. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (!frame) throw new Error('no pane');
  return frame;
}

/** The cell at an address such as `C14` of the sheet. */
export function seeCell(page: Page, sheet: string, address: string): Promise<SeenCell> {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return page.evaluate(
    ({ name, at, row, left }) => {
      const { engine, shown } = globalThis.workbench;
      const id = engine.sheets().find((candidate) => candidate.name === name)!.id;
      const { value, formula } = engine.readArea(id, { top: row, left, bottom: row, right: left })[0]![0]!;
      return { shown: shown(name, at), value, formula };
    },
    { name: sheet, at: address, row: Number(digits) - 1, left: column },
  );
}

/** Types a value into a cell, as its user would. */
export function typeInto(
  page: Page,
  sheet: string,
  address: { row: number; column: number },
  value: number,
): Promise<void> {
  return page.evaluate(
    ({ name, row, column, typed }) => {
      const { engine } = globalThis.workbench;
      const id = engine.sheets().find((candidate) => candidate.name === name)!.id;
      engine.write(id, [{ row, column, content: { value: typed } }]);
    },
    { name: sheet, ...address, typed: value },
  );
}

/** Runs the check and waits for its findings. */
export async function check(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Tjek katalog' }).click();
  await pane.getByRole('tree').waitFor();
}

/** Opens one of the pages that stand behind the menu. */
export async function openPage(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('button', { name: 'Flere sider' }).click();
  const item = pane.getByRole('menuitemradio', { name });
  await item.click();
  await item.waitFor({ state: 'hidden' });
}

/** Opens the preview of the totals and presses write; the caller waits for what should come of it. */
export async function startWriting(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByRole('button', { name: 'Skriv', exact: true }).click();
}

/** The same, until it is written and can be taken back. */
export async function writeTotals(pane: FrameLocator): Promise<void> {
  await startWriting(pane);
  await pane.getByRole('button', { name: 'Fortryd' }).waitFor();
}

/** Accepts the first finding by the keys; what it said. */
export async function acceptFirst(pane: FrameLocator): Promise<string> {
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

/** Opens a workbook from its bytes, as its user would from the disk, and waits until the pane stands beside it. */
export async function openWorkbook(
  { page, pane }: OpenWorkbench,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const buffer = Buffer.from(file.bytes);
  await page.locator('#file').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
  await eventually(
    () => page.evaluate(() => globalThis.workbench?.engine.workbookName()),
    (name) => name === file.name,
  );
  await pane.getByText('Stemmer tallene?').waitFor();
}

/** The open workbook as the page saves it. */
export async function savedWorkbook(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  return readFile(await download.path());
}

/** Starts the task pane afresh beside the same workbook, as closing and opening it in Excel does. */
export async function restartPane({ page, pane }: OpenWorkbench): Promise<void> {
  for (const language of ['en-US', 'da-DK']) await page.locator('#language').selectOption(language);
  await pane.getByText('Stemmer tallene?').waitFor();
}

/** Protects a sheet of the open workbook. */
export function protectSheet(page: Page, sheet: string): Promise<void> {
  return page.evaluate((name) => {
    const { engine, excel } = globalThis.workbench;
    excel!.extras.protectedSheets.add(engine.sheets().find((candidate) => candidate.name === name)!.id);
  }, sheet);
}

/** Lets the n-th batch from now that asks Excel for anything fail after some of its actions. */
export function failBatch(page: Page, n: number, atAction: number): Promise<void> {
  return page.evaluate(
    ([batch, action]) => globalThis.workbench.excel!.failBatch(batch!, { code: 'GeneralException', atAction: action! }),
    [n, atAction],
  );
}

/** Watches how long the pane is ever too busy to answer, in milliseconds; call the result to stop and hear it. */
export async function watchPauses(page: Page): Promise<() => Promise<number>> {
  const frame = paneFrame(page);
  await frame.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 10);
    Object.assign(globalThis, { pauseWatch: watch });
  });
  return () => frame.evaluate(() => (globalThis as unknown as { pauseWatch: { longest: number } }).pauseWatch.longest);
}

/** Sheet and address of the active cell. */
export function activeCell(page: Page): Promise<{ sheet: string; address: string }> {
  return page.evaluate(() => {
    const { engine } = globalThis.workbench;
    const { sheetId, area } = engine.selection();
    const sheet = engine.sheets().find(({ id }) => id === sheetId)!.name;
    return { sheet, address: `${String.fromCharCode(65 + area.left)}${area.top + 1}` };
  });
}

/** Waits until `look` gives what `is` accepts; fails with the last thing seen. */
export async function eventually<T>(look: () => Promise<T>, is: (seen: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (is(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
