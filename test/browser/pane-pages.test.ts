import type { Page } from 'playwright-core';
import {
  acceptFirst,
  check,
  eventually,
  restartPane,
  seeCell,
  typeInto,
  workbenchForTests,
  writeTotals,
} from './open-workbench';

const browser = workbenchForTests();

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.workbench.engine.sheets().map(({ name }) => name));

test('a finding is accepted with its reason on a sheet, leaves the list, and Fortryd brings it back', async () => {
  const { page, pane, errors } = await browser.open();
  await check(pane);
  const text = await acceptFirst(pane);
  expect(await sheetNames(page)).toContain('Katalogtjek');
  await pane.getByRole('button', { name: '1 fund er accepteret' }).waitFor();
  expect(await pane.getByRole('treeitem', { level: 2 }).first().textContent()).not.toBe(text);

  await pane.getByRole('button', { name: 'Fortryd' }).click();
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
  await writeTotals(pane);
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
  await writeTotals(pane);
  await restartPane(open);
  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByText(/^Senest skrevet/).waitFor();
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  expect(
    await eventually(
      () => seeCell(page, 'HA02', 'C14'),
      ({ formula }) => formula === null,
    ),
  ).toEqual(before);
});
