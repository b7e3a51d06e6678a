import { activeCell, check, eventually, seeCell, typeInto, workbenchForTests, writeTotals } from './open-workbench';

const browser = workbenchForTests();

/** The row of HA02's net, where the years stand in C to F. */
const NET_CELLS = ['C14', 'D14', 'E14', 'F14'];

test('a check finds HA02’s two percentages, and choosing the finding leads to its cell', async () => {
  const { page, pane, errors } = await browser.open();
  await check(pane);

  const finding = pane.getByRole('treeitem').filter({ hasText: /HA02.*1,2\s%.*2,2\s%/ });
  await finding.click();

  const { address } = await eventually(
    () => activeCell(page),
    ({ sheet }) => sheet === 'HA02',
  );
  const { shown } = await seeCell(page, 'HA02', address);
  expect(await finding.textContent()).toContain(address);
  expect(shown).toContain('spare 1,2 %, svarende til 1,5 mio. kr. årligt');
  expect(errors).toEqual([]);
});

test('totals are previewed, written as formulas that the grid computes with the add-in, and undone', async () => {
  const { page, pane, errors } = await browser.open();
  await check(pane);
  const before = await Promise.all(NET_CELLS.map((address) => seeCell(page, 'HA02', address)));

  await pane.getByRole('tab', { name: 'Totaler' }).click();
  await pane.getByRole('button', { name: 'Skriv', exact: true }).waitFor();
  expect(await Promise.all(NET_CELLS.map((address) => seeCell(page, 'HA02', address)))).toEqual(before);
  await writeTotals(pane);

  for (const address of NET_CELLS) {
    const cell = await eventually(
      () => seeCell(page, 'HA02', address),
      ({ value }) => value === -1500,
    );
    expect(cell.formula).toMatch(/^=NETSAVING\(/);
    expect(cell.shown).toBe('-1.500');
  }

  await pane.getByRole('button', { name: 'Fortryd' }).click();
  const after = await eventually(
    () => Promise.all(NET_CELLS.map((address) => seeCell(page, 'HA02', address))),
    (cells) => cells.every(({ formula }) => formula === null),
  );
  expect(after).toEqual(before);
  expect(errors).toEqual([]);
});

test('a written total follows its rows, and nothing leaves the machine', async () => {
  const { page, pane, foreignHosts } = await browser.open();
  await check(pane);
  await writeTotals(pane);
  await eventually(
    () => seeCell(page, 'HA02', 'C14'),
    ({ value }) => value === -1500,
  );

  await typeInto(page, 'HA02', { row: 11, column: 2 }, -3000);

  const { shown } = await eventually(
    () => seeCell(page, 'HA02', 'C14'),
    ({ value }) => value === -1800,
  );
  expect(shown).toBe('-1.800');
  expect([...foreignHosts]).toEqual([]);
});
