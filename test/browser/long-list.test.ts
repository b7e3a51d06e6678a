import ExcelJS from 'exceljs';
import type { FrameLocator } from 'playwright-core';
import { check, eventually, openWorkbook, typeInto, workbenchForTests } from './open-workbench';

const browser = workbenchForTests();

const FINDINGS = 1_500;
/** An overview in which every ID stands twice: a finding each. The last ID takes its number from H1. */
async function manyFindings(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Oversigt');
  sheet.addRows([['Besparelseskatalog, 1.000 kr.'], [], ['Nr.', 'Forslag', 2025, 2026]]);
  for (let number = 1; number <= FINDINGS; number += 1) {
    sheet.addRows([
      [`A${number}`, `Mindre forbrug nr. ${number}`, -10, -20],
      [`A${number}`, `Billigere drift nr. ${number}`, -5, -5],
    ]);
  }
  sheet.getCell('H1').value = FINDINGS;
  sheet.lastRow!.getCell(1).value = { formula: '"A"&H1', result: `A${FINDINGS}` };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Scrolls the list to a height, and waits until what belongs there is drawn. */
const scrollTo = (pane: FrameLocator, share: number): Promise<unknown> =>
  pane.getByRole('tree').evaluate(async (tree, to) => {
    const list = tree.parentElement!;
    list.scrollTop = to * (list.scrollHeight - list.clientHeight);
    const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    for (let turn = 0; turn < 3; turn += 1) await settled();
  }, share);

const drawn = (pane: FrameLocator): Promise<number> => pane.getByRole('treeitem', { level: 2 }).count();

/** The first finding in sight, and how far down the list's window it stands. */
const firstInSight = (pane: FrameLocator): Promise<{ text: string; top: number }> =>
  pane.getByRole('tree').evaluate((tree) => {
    const edge = tree.parentElement!.getBoundingClientRect().top + 32;
    const rows = [...tree.querySelectorAll('[data-finding]')];
    const row = rows.find((candidate) => candidate.getBoundingClientRect().top >= edge)!;
    return { text: row.textContent, top: Math.round(row.getBoundingClientRect().top) };
  });

test('a list of very many findings draws what is near, wherever one scrolls, and stands still when the workbook changes', async () => {
  const opened = await browser.open({ width: '320' });
  const { page, pane, errors } = opened;
  await openWorkbook(opened, { name: 'mange-fund.xlsx', bytes: await manyFindings() });
  await check(pane);

  for (const share of [0, 0.25, 0.5, 0.75, 1, 0]) {
    await scrollTo(pane, share);
    const rows = await drawn(pane);
    expect(rows).toBeGreaterThan(5);
    expect(rows).toBeLessThan(250);
  }
  await scrollTo(pane, 0.5);
  const before = await firstInSight(pane);
  const summary = pane.getByRole('region', { name: 'Resultat' });
  const found = await summary.textContent();
  // What the pane hears of is the ID, which is calculated anew: this write itself counts as an add-in's.
  await typeInto(page, 'Oversigt', { row: 0, column: 7 }, 9_999);
  await eventually(
    () => summary.textContent(),
    (now) => now !== found,
  );
  expect(await firstInSight(pane)).toEqual(before);
  expect(errors).toEqual([]);
});
