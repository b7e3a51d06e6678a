import type { Locator, Page } from 'playwright-core';
import { check, eventually, paneFrame, seeCell, workbenchForTests } from './open-workbench';

const browser = workbenchForTests();

test('from the opened workbook to the first corrected cell takes at most five clicks', async () => {
  const { page, pane, errors } = await browser.open({ width: '320' });
  let clicks = 0;
  const click = async (place: Locator): Promise<void> => {
    clicks += 1;
    await place.click();
  };
  await click(pane.getByRole('button', { name: 'Tjek katalog' }));
  await click(pane.getByRole('treeitem', { name: /^Fejl TV07: nettorækken/ }));
  const detail = pane.getByRole('region', { name: 'Valgt fund' });
  await click(detail.getByRole('button', { name: 'Ret …' }));
  const cells = await detail.getByRole('row').getByRole('button').allTextContents();
  expect(cells.length).toBeGreaterThan(0);
  const before = await seeCell(page, 'TV07', cells[0]!);
  await click(detail.getByRole('button', { name: `Ret ${cells.length} celler` }));

  await pane.getByText(`${cells.length} celler er rettet.`).waitFor();
  expect(clicks).toBeLessThanOrEqual(5);
  const after = await eventually(
    () => seeCell(page, 'TV07', cells[0]!),
    ({ value }) => typeof value === 'number' && value !== before.value,
  );
  expect(after.formula).toMatch(/^=NETSAVING\(/);
  // The finding is gone by itself; undo stands in one place, and brings cell and finding back.
  await pane.getByRole('treeitem', { name: /^Fejl TV07: nettorækken/ }).waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByRole('treeitem', { name: /^Fejl TV07: nettorækken/ }).waitFor();
  expect(await seeCell(page, 'TV07', cells[0]!)).toEqual(before);
  expect(errors).toEqual([]);
});

test('a workbook without a catalogue leads to an example, and that to its first fault', async () => {
  const { page, pane } = await browser.open({ width: '320' });
  const sheetNames = () => page.evaluate(() => globalThis.workbench.engine.sheets().map(({ name }) => name));
  const before = await sheetNames();
  await pane.getByRole('button', { name: 'Indsæt eksempel' }).click();
  await pane.getByText(/^Eksemplet er sat ind/).waitFor();
  const added = (await sheetNames()).filter((name) => !before.includes(name));
  expect(added.length).toBeGreaterThan(1);
  await pane.getByRole('button', { name: 'Tjek katalog' }).click();
  await pane
    .getByRole('treeitem', { level: 1 })
    .filter({ hasText: added[0]! })
    .or(pane.getByRole('treeitem', { level: 1 }).filter({ hasText: added[1]! }))
    .first()
    .waitFor();
});

/** How far what stands in the pane has moved without being asked to, as the browser counts it. */
const shifts = (page: Page): Promise<number> =>
  paneFrame(page).evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const moved = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          resolve(moved.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

test('nothing jumps while the pane opens and while it shows what it found', async () => {
  const { page, pane } = await browser.open({ width: '320' });
  await pane.getByRole('button', { name: 'Flere sider' }).and(pane.locator('[aria-haspopup="menu"]')).waitFor();
  expect(await shifts(page)).toBeLessThan(0.01);
  // That a jump would be seen.
  await paneFrame(page).evaluate(() => document.body.prepend(document.createElement('hr')));
  await eventually(
    () => shifts(page),
    (seen) => seen > 0.01,
  );

  await browser.open({ width: '320' });
  await check(pane);
  expect(await shifts(page)).toBeLessThan(0.01);
});
