import ExcelJS from 'exceljs';
import type { FrameLocator, Page } from 'playwright-core';
import {
  check,
  eventually,
  failBatch,
  openWorkbook,
  protectSheet,
  seeCell,
  startWriting,
  watchPauses,
  workbenchForTests,
} from './open-workbench';
import type { SeenCell } from './open-workbench';

const browser = workbenchForTests();

/** The row of HA02's net, where the years stand in C to F. */
const NET_CELLS = ['C14', 'D14', 'E14', 'F14'];

const netCells = (page: Page): Promise<SeenCell[]> =>
  Promise.all(NET_CELLS.map((address) => seeCell(page, 'HA02', address)));

const undoIsOffered = (pane: FrameLocator): Promise<boolean> =>
  pane.getByRole('button', { name: 'Fortryd' }).isVisible();

test('a protected sheet is named, and nothing is written', async () => {
  const { page, pane, errors } = await browser.open();
  await check(pane);
  const before = await netCells(page);
  await protectSheet(page, 'HA02');
  await startWriting(pane);

  await pane.getByText('Arket HA02 er beskyttet, så der er ikke skrevet noget.').first().waitFor();
  expect(await netCells(page)).toEqual(before);
  expect(await undoIsOffered(pane)).toBe(false);
  expect(errors).toEqual([]);
});

test('a write that Excel breaks off in the middle is put back, and the pane says so', async () => {
  const { page, pane, errors } = await browser.open();
  await check(pane);
  const before = await netCells(page);
  const written = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const { engine } = globalThis.workbench;
        const stop = engine.onChange(({ cause }) => {
          if (cause !== 'addin') return;
          stop();
          resolve(true);
        });
      }),
  );
  // The first batch looks, the second writes.
  await failBatch(page, 2, 8);
  await startWriting(pane);

  await pane
    .getByText(/Excel svarede med en uventet fejl \(GeneralException\)/)
    .first()
    .waitFor();
  expect(await written).toBe(true);
  expect(await netCells(page)).toEqual(before);
  expect(await undoIsOffered(pane)).toBe(false);
  expect(errors).toEqual([]);
});

const SHEETS = 500;

/** A catalogue of many cases: each with a title, a table of four years and some prose. */
async function manyCases(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let number = 1; number <= SHEETS; number += 1) {
    const sheet = workbook.addWorksheet(`HA${number}`);
    sheet.addRows([
      [`HA${number} Færre kørsler`],
      [`Forslaget svarer til 1,5 mio. kr. årligt. ${'Kørslerne samles, og ruterne planlægges på tværs. '.repeat(12)}`],
      ['Tabel 1', null, 'Styringsområde', 'Ændring i 1.000 kr. 2017 p/l'],
      [null, null, null, 2018, 2019, 2020, 2021],
      ['Varige ændringer'],
      ['Færre kørsler', null, 'Service', -2700, -2700, -2700, -2700],
      ['Varige ændringer totalt', null, null, -2700, -2700, -2700, -2700],
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('a workbook of 500 sheets shows how far the check is, stays awake, and can be cancelled and checked', async () => {
  const opened = await browser.open();
  const { page, pane, errors, foreignHosts } = opened;
  await openWorkbook(opened, { name: 'mange.xlsx', bytes: await manyCases() });
  const longestPause = await watchPauses(page);

  await pane.getByRole('button', { name: 'Tjek katalog' }).click();
  await pane
    .getByText(/(?:Læser|Fortolker) ark: [1-9][0-9]* af 500/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Annullér' }).click();
  await pane.getByText('Tjekket blev annulleret. Intet er ændret.').first().waitFor();

  await pane.getByRole('button', { name: 'Tjek katalog' }).click();
  const seen = new Set<string>();
  await eventually(
    async () => {
      const shown = await pane.getByText(/(?:ark|tal): [0-9.]+ af [0-9.]+/).allTextContents();
      for (const text of shown) seen.add(text.split(':')[0] ?? '');
      return pane.getByText(/holdt op mod andre/).isVisible();
    },
    (done) => done,
  );
  // Which steps are caught depends on how quick each is; more than one always is.
  expect(seen.size).toBeGreaterThan(1);
  // Excel for the desktop restarts an add-in that gives no answer for five seconds.
  expect(await longestPause()).toBeLessThan(2_500);
  expect(errors).toEqual([]);
  expect([...foreignHosts]).toEqual([]);
});
