import fc from 'fast-check';
import {
  AT_ONCE,
  checkSnapshot,
  type CheckOptions,
  type CheckResult,
  type Pacing,
} from '../../../src/app/check-workbook';
import { recheckWorkbook } from '../../../src/app/recheck-workbook';
import type { WorkbookChange } from '../../../src/app/workbook-host';
import { coverageEntries } from '../../../src/core/checks/coverage';
import { unitsOf } from '../../../src/core/checks/run-checks';
import type { UnitRun } from '../../../src/core/checks/unit-run';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { sheetFromRows, type CellValue, type SheetSnapshot, type Snapshot } from '../../../src/core/workbook/snapshot';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { checked } from '../../support/check-results';
import { CATALOGUE_FORMS, makeCatalogue } from '../../support/made-catalogue/made-catalogue';

const CELLS: readonly CellValue[] = [
  null,
  '-',
  '-1.500',
  'I alt',
  'mio. kr.',
  'AA02',
  'AA01 - Et andet navn',
  'Besparelsen er 1,5 mio. kr. i 2026.',
  'Forslaget skal ses sammen med AA02 om nye vagtplaner i Søby Kommune.',
  2027,
];
const RULES: readonly (readonly CellValue[])[] = [
  ['ord', 'nettovirkning', 'netto'],
  ['id', '@@##', null],
  ['afsnit', 'Baggrund', null],
  ['år', '2025-2028', null],
  ['fortegn', 'positiv', 'besparelse'],
  ['enhed', 'mio. kr.', null],
  ['ark', 'AA01', 'udelades'],
];

/** Something that somebody does to a workbook; `sheet` is any number, taken for one of the sheets there are. */
type Step =
  | {
      readonly does: 'edit';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | { readonly does: 'rule'; readonly rule: number }
  | { readonly does: 'add' | 'remove' | 'rename' | 'move'; readonly sheet: number }
  | { readonly does: 'undo' };

const sheet = fc.nat(20);
const edit: fc.Arbitrary<Step> = fc.record({
  does: fc.constant('edit' as const),
  sheet,
  row: fc.nat(40),
  column: fc.nat(6),
  value: fc.oneof(fc.integer({ min: -9000, max: 9000 }), fc.constantFrom(...CELLS)),
});
const title: fc.Arbitrary<Step> = fc.record({
  does: fc.constant('edit' as const),
  sheet,
  row: fc.nat(4),
  column: fc.nat(2),
  value: fc.constantFrom('AA02 - Fælles indkøb', 'AA03 Fælles indkøb', 'Færre kørsler', 'ZZ9', null),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 2, arbitrary: title },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rule' as const), rule: fc.nat(RULES.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('add', 'remove', 'rename', 'move'), sheet }) },
  { weight: 1, arbitrary: fc.constant({ does: 'undo' as const }) },
);

/** The workbook after a step, and what the host says of it; null where there is nothing to do it to. */
type Done = [Snapshot, WorkbookChange] | null;

function done(snapshot: Snapshot, one: Exclude<Step, { does: 'undo' }>): Done {
  if (one.does === 'rule') return ruled(snapshot, RULES[one.rule]!);
  const place = one.sheet % snapshot.sheets.length;
  const old = snapshot.sheets[place]!;
  if (one.does === 'edit') return edited(snapshot, old, one);
  const others = snapshot.sheets.filter((other) => other !== old);
  const [first, ...rest] = others;
  if (!first) return null;
  const sheets = {
    add: [...snapshot.sheets.slice(0, place), { ...old, name: `${old.name} (2)` }, ...snapshot.sheets.slice(place)],
    remove: others,
    rename: snapshot.sheets.map((other) => (other === old ? { ...old, name: `Ny ${old.name}` } : other)),
    move: [first, old, ...rest],
  }[one.does];
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) return null;
  return [
    { ...snapshot, sheets },
    { cells: cellAt(old.name, 0, 0), cause: 'structure' },
  ];
}

function edited(
  snapshot: Snapshot,
  old: SheetSnapshot,
  { row, column, value }: { readonly row: number; readonly column: number; readonly value: CellValue },
): Done {
  if (old.values[row]?.[column] === undefined) return null;
  const values = old.values.map((cells, y) =>
    y === row ? cells.map((cell, x) => (x === column ? value : cell)) : cells,
  );
  const sheets = snapshot.sheets.map((one) => (one === old ? { ...one, values } : one));
  return [
    { ...snapshot, sheets },
    { cells: cellAt(old.name, row, column), cause: 'edit' },
  ];
}

/** The workbook with one rule on its schema sheet. */
function ruled(snapshot: Snapshot, rule: readonly CellValue[]): Done {
  const name = 'Katalogskema';
  const schema = sheetFromRows(name, [['Slags', 'Mønster', 'Betydning'], rule]);
  const isThere = snapshot.sheets.some((one) => one.name === name);
  const sheets = isThere
    ? snapshot.sheets.map((one) => (one.name === name ? schema : one))
    : [...snapshot.sheets, schema];
  return [
    { ...snapshot, sheets },
    { cells: cellAt(name, 1, 0), cause: isThere ? 'edit' : 'structure' },
  ];
}

async function full(snapshot: Snapshot, options: CheckOptions = {}): Promise<CheckResult> {
  // A copy, so that nothing known of the original can help.
  return checked(checkSnapshot(structuredClone(snapshot) as Snapshot, AT_ONCE, options));
}

function expectSame(result: CheckResult, whole: CheckResult): void {
  expect(result.findings).toEqual(whole.findings);
  expect(result.coverage).toEqual(whole.coverage);
  expect(result.sheets).toEqual(whole.sheets);
  expect(result.catalogue.proposals).toEqual(whole.catalogue.proposals);
  expect([...result.catalogue.learnedUnits.values()]).toEqual([...whole.catalogue.learnedUnits.values()]);
  expect([...coverageEntries(result.sheets, result.runs)]).toEqual([...coverageEntries(whole.sheets, whole.runs)]);
}

test('checked again after anything that is done to it, a workbook gives what a full check of it gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...CATALOGUE_FORMS),
      fc.nat(3),
      fc.array(step, { minLength: 2, maxLength: 5 }),
      async (form, seed, steps) => {
        let snapshot = makeCatalogue({ form, seed, cases: 3, paragraphs: 0 }).snapshot;
        let result = await checked(checkSnapshot(snapshot));
        const before: Snapshot[] = [];
        for (const one of steps) {
          const last = before.at(-1);
          const undone: Done = last ? [last, { cells: cellAt('', 0, 0), cause: 'structure' }] : null;
          const next = one.does === 'undo' ? undone : done(snapshot, one);
          if (!next) continue;
          before.push(snapshot);
          const [now, change] = next;
          snapshot = now;
          result = await checked(recheckWorkbook(new MemoryHost(snapshot), result, [change]));
          expectSame(result, await full(snapshot));
        }
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('a check that was left halfway, or another choice of checks, leaves no trace in the next', async () => {
  const { snapshot } = makeCatalogue({ form: 'sections', seed: 2, cases: 4, paragraphs: 0 });
  const start = await checked(checkSnapshot(snapshot));
  const [first] = edited(
    snapshot,
    snapshot.sheets.find(({ name }) => name === 'AA02')!,
    { row: 8, column: 2, value: 7 },
  )!;
  let pauses = 0;
  const halfway: Pacing = { ...AT_ONCE, isCancelled: () => (pauses += 1) > 20 };
  const left = await checkSnapshot(first, halfway, { before: start.runs });
  expect(left.ok).toBe(false);
  const [second] = edited(
    snapshot,
    snapshot.sheets.find(({ name }) => name === 'Oversigt')!,
    { row: 5, column: 3, value: 7 },
  )!;
  expectSame(await checked(checkSnapshot(second, AT_ONCE, { before: start.runs })), await full(second));
  const checks: CheckOptions['checks'] = { off: ['total-mismatch', 'title-mismatch', 'hardcoded-total'] };
  const some = await checked(checkSnapshot(second, AT_ONCE, { before: start.runs, checks }));
  expectSame(some, await full(second, { checks }));
  expectSame(await checked(checkSnapshot(first, AT_ONCE, { before: some.runs })), await full(first));
});

/** The runs that an edit of the case AA03 makes necessary in a catalogue of so many cases. */
async function runsAgain(cases: number): Promise<readonly UnitRun[]> {
  const { snapshot } = makeCatalogue({ form: 'sections', seed: 1, cases, paragraphs: 0 });
  const before = await full(snapshot);
  const old = before.snapshot.sheets.find(({ name }) => name === 'AA03')!;
  const [now, change] = edited(before.snapshot, old, { row: 8, column: 2, value: -1 })!;
  const after = await checked(recheckWorkbook(new MemoryHost(now), before, [change]));
  const known = new Set(unitsOf(before.runs));
  return unitsOf(after.runs).filter((unit) => !known.has(unit));
}

test('after an edit of one case the checks of the other cases are not run again', async () => {
  const sheets = (await runsAgain(8)).flatMap(({ subject }) => ('sheet' in subject ? [subject.sheet] : []));
  const cases = sheets.flatMap(({ kind, name }) => (kind === 'business-case' ? [name] : []));
  expect(new Set(cases)).toEqual(new Set(['AA03']));
});

test('an edit makes as many runs necessary in a large catalogue as in a small one', async () => {
  expect((await runsAgain(32)).length).toBe((await runsAgain(16)).length);
});
