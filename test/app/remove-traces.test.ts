import { dropLatestJournal, keepJournal, readJournals } from '../../src/app/journal-store';
import { listTraces, removeTraces } from '../../src/app/remove-traces';
import { undoEdits } from '../../src/app/write-totals';
import type { HostResult } from '../../src/app/workbook-host';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { contentAt } from '../../src/core/workbook/cell-content';
import type { Journal } from '../../src/core/workbook/edit-plan';
import { callsOwnFunction, OWN_FUNCTIONS } from '../../src/core/workbook/own-functions';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { planFreeze } from '../../src/core/writing/plan-freeze';
import { FUNCTIONS } from '../../src/functions/function-table';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { workbookOf } from '../support/check-tester';

function good<T>(answer: HostResult<T>): T {
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

/** A workbook with formulas that show values, by address. */
function withFormulas(formulas: Readonly<Record<string, readonly [string, number | { error: string }]>>): Snapshot {
  const snapshot = workbookOf({ A01: [[1, 2, 3], [4, 5, 6], []], Katalogtjek: [['Fund']] });
  const [sheet, own] = snapshot.sheets;
  const values = sheet!.values.map((row) => [...row]);
  const typed = sheet!.formulas.map((row) => [...row]);
  for (const [address, [formula, value]] of Object.entries(formulas)) {
    const { top, left } = parseAddress(`A01!${address}`);
    typed[top]![left] = formula;
    values[top]![left] = value;
  }
  return { ...snapshot, sheets: [{ ...sheet!, values, formulas: typed }, own!] };
}

test('the list of functions is the one that Excel is told of', () => {
  expect([...OWN_FUNCTIONS].sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test.each([
  ['=NETSAVING(C1:C2)', true],
  ['=SUM(A1,netsaving(C1))', true],
  ['=SUM(C1:C2)', false],
  ['="NETSAVING("&A1', false],
  ['=MYNETSAVING(C1)', false],
])('%s calls a function of ours: %s', (formula, calls) => {
  expect(callsOwnFunction(formula)).toBe(calls);
});

test('freezing puts the values shown in the place of our functions and leaves other formulas', () => {
  const { edits, left } = planFreeze(
    withFormulas({ A1: ['=NETSAVING(A2:A3)', -1500], B1: ['=SUM(B2:B3)', 7], C1: ['=OUTSTANDING(C2,C3)', 0] }),
  );
  expect(edits.map(({ cell, write }) => [cell.left, write])).toEqual([
    [0, { value: -1500 }],
    [2, { value: 0 }],
  ]);
  expect(left).toEqual([]);
});

test('a function that spills and one that shows an error are left, and said', () => {
  const { edits, left } = planFreeze(
    withFormulas({ A1: ['=NETSAVING(A2:C3)', -1500], B1: ['=PARSEAMOUNT(A2)', { error: '#VALUE!' }] }),
  );
  expect(edits).toEqual([]);
  expect(left.map(({ because }) => because)).toEqual(['spilled', 'error-value']);
});

test('what is removed before publishing is listed first, and then gone; undo brings it back', async () => {
  const host = new MemoryHost(withFormulas({ A1: ['=NETSAVING(A2:A3)', -1500] }));
  await keepJournal(host, 'i dag', { entries: [] });
  await host.highlight([parseAddress('A01!A1')]);
  const traces = good(await listTraces(host));
  expect(traces).toMatchObject({ ownSheets: ['Katalogtjek'], functions: 1, journals: 1 });

  const journal = good(await removeTraces(host, traces));
  const after = good(await host.read());
  expect(after.sheets.map(({ name }) => name)).toEqual(['A01']);
  expect(contentAt(after.sheets[0]!, 0, 0)).toMatchObject({ value: -1500, formula: null });
  expect(host.highlighted).toEqual([]);
  expect(host.settings.size).toBe(0);

  good(await undoEdits(host, journal));
  const back = good(await host.read());
  expect(back.sheets.map(({ name }) => name)).toEqual(['A01', 'Katalogtjek']);
  expect(contentAt(back.sheets[0]!, 0, 0).formula).toBe('=NETSAVING(A2:A3)');
});

const journal = (cells: number, text = 'x'): Journal => ({
  entries: Array.from({ length: cells }, (_, row) => ({
    cell: { sheet: 'A01', top: row, left: 0, bottom: row, right: 0 },
    before: { value: text, formula: null, numberFormat: 'General' },
    after: { value: null, formula: '=NETSAVING(C1:C2)', numberFormat: '#,##0' },
  })),
});

describe('writes that can be taken back', () => {
  test('are kept in the workbook, the latest first, and survive a closed pane', async () => {
    const host = new MemoryHost(workbookOf({ A01: [] }));
    expect(good(await keepJournal(host, 'først', journal(1)))).toBe(true);
    expect(good(await keepJournal(host, 'sidst', journal(2)))).toBe(true);
    expect(good(await readJournals(host)).map(({ time, journal: { entries } }) => [time, entries.length])).toEqual([
      ['sidst', 2],
      ['først', 1],
    ]);
    good(await dropLatestJournal(host));
    expect(good(await readJournals(host)).map(({ time }) => time)).toEqual(['først']);
  });

  test('are bounded: the oldest give way, and one too large is not kept', async () => {
    const host = new MemoryHost(workbookOf({ A01: [] }));
    for (let write = 0; write < 30; write += 1) good(await keepJournal(host, String(write), journal(100)));
    const kept = good(await readJournals(host));
    expect(kept[0]?.time).toBe('29');
    expect(kept.length).toBeGreaterThan(1);
    expect([...host.settings.values()].join('').length).toBeLessThanOrEqual(250_000);
    expect(good(await keepJournal(host, 'stor', journal(1, 'x'.repeat(300_000))))).toBe(false);
    expect(good(await readJournals(host))[0]?.time).toBe('29');
  });

  test('a setting that somebody else wrote counts as none', async () => {
    const host = new MemoryHost(workbookOf({ A01: [] }));
    for (const text of ['', 'ikke json', '{"entries":1}', '[{"time":1}]']) {
      host.settings.set('katalogtjek.journals', text);
      expect(good(await readJournals(host))).toEqual([]);
    }
  });
});
