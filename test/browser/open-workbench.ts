import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from '../../workbench/open-browser';
import { startWorkbench } from '../../workbench/start-workbench';
import type { RunningWorkbench } from '../../workbench/start-workbench';
import type { SpreadsheetEngine } from '../../workbench/excel-host/engine';

const root = join(__dirname, '../..');

/** What the workbench's page offers to tests. */
declare global {
  var workbench: {
    readonly engine: SpreadsheetEngine;
    readonly shown: (sheet: string, address: string) => string;
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

export class WorkbenchBrowser {
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

  /** A fresh page: office.js remembers its host for a whole session. `settings` are the page's own, such as `language`. */
  async open(settings: Readonly<Record<string, string>> = {}): Promise<OpenWorkbench> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const foreignHosts = new Set<string>();
    const errors: string[] = [];
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost') foreignHosts.add(hostname);
    });
    context.on('weberror', (error) => errors.push(String(error.error())));
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const page = await context.newPage();
    await page.goto(`${this.workbench.url}?${new URLSearchParams(settings).toString()}`);
    return { page, pane: page.frameLocator('#pane'), foreignHosts, errors };
  }

  async close(): Promise<void> {
    this.workbench.stop();
    await this.browser.close();
  }
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
  const deadline = Date.now() + 15_000;
  for (;;) {
    const seen = await look();
    if (is(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
