import fc from 'fast-check';
import { checkSnapshot, type CheckResult } from '../../../src/app/check-workbook';
import { recheckWorkbook } from '../../../src/app/recheck-workbook';
import type { WorkbookChange } from '../../../src/app/workbook-host';
import { unitsOf } from '../../../src/core/checks/run-checks';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { CATALOGUE_FORMS, makeCatalogue } from '../../support/made-catalogue/made-catalogue';

interface Change {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const change: fc.Arbitrary<Change> = fc.record({
  sheet: fc.nat(20),
  row: fc.nat(40),
  column: fc.nat(6),
  value: fc.oneof(
    fc.integer({ min: -9000, max: 9000 }),
    fc.constantFrom(null, '-', '-1.500', 'I alt', 'mio. kr.', 'AA02', 'Besparelsen er 1,5 mio. kr. i 2026.', 2027),
  ),
});

/** The workbook with one cell changed, and the change; null where the cell lies outside the sheet. */
function edited(snapshot: Snapshot, { sheet, row, column, value }: Change): [Snapshot, WorkbookChange] | null {
  const place = sheet % snapshot.sheets.length;
  const old = snapshot.sheets[place]!;
  if (old.values[row]?.[column] === undefined) return null;
  const values = old.values.map((cells, y) =>
    y === row ? cells.map((cell, x) => (x === column ? value : cell)) : cells,
  );
  const sheets = snapshot.sheets.map((one, index) => (index === place ? { ...one, values } : one));
  return [
    { ...snapshot, sheets },
    { cells: cellAt(old.name, row, column), cause: 'edit' },
  ];
}

async function full(snapshot: Snapshot): Promise<CheckResult> {
  // A copy, so that nothing known of the original can help.
  const answer = await checkSnapshot(structuredClone(snapshot) as Snapshot);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

test('checked again after any edits, a workbook gives what a full check of it gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CATALOGUE_FORMS),
      fc.nat(3),
      fc.array(change, { minLength: 1, maxLength: 2 }),
      async (form, seed, changes) => {
        let snapshot = makeCatalogue({ form, seed, cases: 3, paragraphs: 0 }).snapshot;
        const start = await checkSnapshot(snapshot);
        if (!start.ok) throw new Error(start.trouble);
        let result = start.value;
        for (const one of changes) {
          const next = edited(snapshot, one);
          if (!next) continue;
          snapshot = next[0];
          const again = await recheckWorkbook(new MemoryHost(snapshot), result, [next[1]]);
          if (!again.ok) throw new Error(again.trouble);
          result = again.value;
          const whole = await full(snapshot);
          expect(result.findings).toEqual(whole.findings);
          expect(result.coverage).toEqual(whole.coverage);
          expect(result.sheets).toEqual(whole.sheets);
        }
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('after an edit of one case the checks of the other cases are not run again', async () => {
  const { snapshot } = makeCatalogue({ form: 'sections', seed: 1, cases: 8, paragraphs: 0 });
  const before = await full(snapshot);
  const place = before.snapshot.sheets.findIndex(({ name }) => name === 'AA03');
  const next = edited(before.snapshot, { sheet: place, row: 8, column: 2, value: -1 })!;
  const answer = await recheckWorkbook(new MemoryHost(next[0]), before, [next[1]]);
  if (!answer.ok) throw new Error(answer.trouble);
  const known = new Set<unknown>(unitsOf(before.runs));
  const run = unitsOf(answer.value.runs).filter((unit) => !known.has(unit));
  const sheets = run.flatMap(({ subject }) => ('sheet' in subject ? [subject.sheet] : []));
  const cases = sheets.flatMap(({ kind, name }) => (kind === 'business-case' ? [name] : []));
  expect(new Set(cases)).toEqual(new Set(['AA03']));
  expect(run.length).toBeLessThan(known.size / 4);
});
