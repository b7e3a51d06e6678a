import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { Askers } from '../../../src/core/checks/askers';
import { runChecks, runChecksAtOnce, unitsOf, type CheckRun } from '../../../src/core/checks/run-checks';
import type { CheckId } from '../../../src/core/checks/registry';
import { readSchema } from '../../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { workbookOf } from '../../support/check-tester';

const snapshot = workbookOf({
  Oversigt: [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', '-100', -100],
    ['A02', 'Fælles indkøb', -250, -300],
    [null, 'I alt', -100, -100],
  ],
});
const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));

/** Runs with these checks off, and how often the run paused. */
function run(off?: readonly CheckId[], before: CheckRun | null = null): { result: CheckRun; pauses: number } {
  const steps = runChecks(catalogue, off ? { off } : {}, before?.runs ?? null);
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done) return { result: step.value, pauses };
  }
}

const checksIn = ({ findings }: CheckRun): Set<string> => new Set(findings.map(({ check }) => check));

describe('a run of the checks', () => {
  const full = run().result;

  test('is the same at once and with pauses', () => {
    expect(runChecksAtOnce(catalogue).findings).toEqual(full.findings);
  });

  test('is taken over whole where nothing changed, without a pause', () => {
    const again = run([], full);
    expect(again.pauses).toBe(0);
    expect(again.result.findings).toEqual(full.findings);
    expect([...again.result.runs.groups.values()]).toEqual([...full.runs.groups.values()]);
  });

  test('finds nothing of the checks that are off, and all again once they are on', () => {
    const without = run(['total-mismatch'], full);
    expect([checksIn(full).has('total-mismatch'), checksIn(without.result).has('total-mismatch')]).toEqual([
      true,
      false,
    ]);
    expect(checksIn(without.result).has('number-as-text')).toBe(true);
    expect(run([], without.result).result.findings).toEqual(full.findings);
  });

  test('has its units check by check', () => {
    const checks = unitsOf(full.runs).map(({ check }) => check);
    expect(checks).toEqual([...checks].sort((a, b) => checks.indexOf(a) - checks.indexOf(b)));
    expect(checks.indexOf('total-mismatch')).toBeLessThan(checks.indexOf('number-as-text'));
  });
});

test('nobody who asked for nothing is touched', () => {
  const askers = new Askers();
  askers.note('Oversigt', []);
  const { index } = run().result.runs;
  const changes = { sheets: [], proposals: [], sheetsMoved: false, proposalsMoved: false };
  expect([...askers.touchedBy({ before: index, now: index, changes })]).toEqual([]);
});
