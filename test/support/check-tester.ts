import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import type { CheckExample } from '../../src/core/checks/define-check';
import type { AnyCheck, AnyFinding } from '../../src/core/checks/registry';
import { runChecksAtOnce } from '../../src/core/checks/run-checks';
import { readSchema } from '../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { formatAddress } from '../../src/core/workbook/cell-ref';
import { sheetFromRows, type Snapshot } from '../../src/core/workbook/snapshot';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { describeFinding } from '../../src/app/describe-finding';

/** A workbook of hand-made sheets; years print as plain numbers, everything else as General. */
export function workbookOf(sheets: CheckExample['sheets'], name = 'example.xlsx'): Snapshot {
  return {
    name,
    sheets: Object.entries(sheets).map(([sheet, rows]) => sheetFromRows(sheet, rows)),
    tables: [],
    names: [],
  };
}

/** Every finding in a workbook of hand-made sheets. The snapshot is frozen: nothing may change its input. */
export function findingsIn(sheets: CheckExample['sheets']): readonly AnyFinding[] {
  const snapshot = deepFreeze(workbookOf(sheets));
  return runChecksAtOnce(buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot))).findings;
}

/** What a finding is held to in an example. */
export function outline({ code, cells, severity }: AnyFinding): { code: string; cell: string; severity: string } {
  return { code, cell: cells[0] ? formatAddress(cells[0]) : '', severity };
}

/**
 * Runs the examples in a check's own documentation: an invalid one yields exactly what it declares and a valid one nothing, each
 * code is hit, no example stands there twice, and every finding can be read in both languages.
 */
export function testCheck(check: AnyCheck): void {
  const { examples } = check.docs;
  describe(`${check.id}`, () => {
    test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
      const findings = findingsIn(example.sheets).filter((finding) => finding.check === check.id);
      expect(findings.map(outline)).toEqual(
        example.yields.map((expected) => ({ severity: check.severity, ...expected })),
      );
      for (const finding of findings) expectReadable(finding);
    });

    test('has an example for each of its codes, and a valid one', () => {
      const hit = new Set(examples.flatMap(({ yields }) => yields.map(({ code }) => code)));
      expect([...hit].sort()).toEqual(Object.keys(check.codes).sort());
      expect(examples.some(({ yields }) => yields.length === 0)).toBe(true);
    });

    test('has no example twice', () => {
      const grids = examples.map(({ sheets }) => JSON.stringify(sheets));
      expect(new Set(grids).size).toBe(grids.length);
    });
  });
}

function expectReadable(finding: AnyFinding): void {
  for (const messages of [da, en]) {
    const { what, why, todo, steps } = describeFinding(finding, messages);
    for (const sentence of [what, why, todo, ...steps]) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{| {2}/);
      expect(sentence.trim()).not.toBe('');
    }
  }
  expect(finding.cells.length).toBeGreaterThan(0);
  expect(finding.evidence.length).toBeGreaterThan(0);
  expect(finding.key).not.toMatch(/undefined|\d{3,}/);
}

/** Freezes a value and everything in it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
