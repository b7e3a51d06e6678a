import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check, eventually, restartPane, seeCell, workbenchForTests, writeTotals } from './open-workbench';

const browser = workbenchForTests();

test('the menu offers every example, and each can be checked', async () => {
  const { page, pane, errors } = await browser.open();
  const menu = page.getByLabel('Projektmappe');
  await pane.getByRole('button', { name: 'Tjek katalog' }).waitFor();
  const offered = await menu
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const files = readdirSync(join(__dirname, '../../examples')).filter((file) => file.endsWith('.xlsx'));
  expect([...offered].sort()).toEqual(files.sort());

  for (const example of offered.reverse()) {
    await menu.selectOption(example);
    await eventually(
      () => page.evaluate(() => globalThis.workbench.engine.workbookName()),
      (name) => name === example,
    );
    await pane.getByText('Stemmer tallene?').waitFor();
    await pane.getByRole('button', { name: 'Tjek katalog' }).click();
    await pane.getByText(/holdt op mod andre/).waitFor();
  }
  expect(errors).toEqual([]);
});

test('a workbook of one’s own opens from the disk; a file that is none gets one sentence, and the other stays open', async () => {
  const { page } = await browser.open();
  await page.locator('#file').setInputFiles(join(__dirname, '../../examples/recovery-2021.xlsx'));
  const openName = () => page.evaluate(() => globalThis.workbench?.engine.workbookName());
  await eventually(openName, (opened) => opened === 'recovery-2021.xlsx');

  const file = { name: 'noter.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('ingen projektmappe') };
  await page.locator('#file').setInputFiles(file);
  await page.getByText('noter.xlsx kunne ikke læses som en .xlsx-projektmappe.').waitFor();
  expect(await openName()).toBe('recovery-2021.xlsx');
});

test('the page says in both languages that it is no Excel', async () => {
  const { page } = await browser.open();

  await page.getByText('siden står i stedet for Excel').waitFor();
  await page.getByText('this page stands in for Excel').waitFor();
});

test('the theme is handed to the pane', async () => {
  const shades: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    const { pane } = await browser.open({ theme });
    const heading = pane.getByText('Stemmer tallene?');
    await heading.waitFor();
    shades.push(await heading.evaluate((element) => getComputedStyle(element).color));
  }

  const [onLight, onDark] = shades.map((colour) => Number(/\d+/.exec(colour)?.[0]));
  expect(onLight).toBeLessThan(128);
  expect(onDark).toBeGreaterThan(128);
});

test('the pane can be closed and opened again beside the same workbook', async () => {
  const opened = await browser.open();
  const { page, pane, errors } = opened;
  await check(pane);
  await writeTotals(pane);

  await restartPane(opened);
  await check(pane);
  expect((await seeCell(page, 'HA02', 'C14')).formula).toMatch(/^=NETSAVING\(/);
  expect(
    (
      await eventually(
        () => seeCell(page, 'HA02', 'C14'),
        ({ value }) => value === -1500,
      )
    ).shown,
  ).toBe('-1.500');
  expect(errors).toEqual([]);
});

test('the grid takes what an add-in does to sheets: added, moved, filled beyond its end, in bold, wider, removed', async () => {
  const { page, errors } = await browser.open();
  await eventually(
    () => page.evaluate(() => globalThis.workbench?.excel !== null && globalThis.workbench !== undefined),
    (isShown) => isShown,
  );
  const seen = await page.evaluate(() => {
    const { engine } = globalThis.workbench;
    const names = () => engine.sheets().map(({ name }) => name);
    const before = names();
    const { id } = engine.addSheet('Katalogtjek');
    engine.moveSheet(id, 1);
    const moved = names();
    const rows = Array.from({ length: 500 }, (_, row) => ({ row, column: 30, content: { value: `fund ${row}` } }));
    engine.write(id, rows);
    const heading = { top: 0, left: 30, bottom: 0, right: 30 };
    engine.setBold(id, heading, true);
    engine.setColumnWidth(id, heading, 96);
    const look = {
      last: engine.readArea(id, { top: 499, left: 30, bottom: 499, right: 30 })[0]![0]!.value,
      bold: [engine.isBold(id, heading), engine.isBold(id, { ...heading, bottom: 1 })],
      width: engine.columnWidth(id, heading),
    };
    engine.deleteSheet(id);
    return { before, moved, look, after: names() };
  });
  expect(seen.moved).toEqual([seen.before[0], 'Katalogtjek', ...seen.before.slice(1)]);
  expect(seen.look).toEqual({ last: 'fund 499', bold: [true, null], width: 96 });
  expect(seen.after).toEqual(seen.before);
  expect(errors).toEqual([]);
});
