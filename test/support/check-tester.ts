import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import type { Catalogue } from '../../src/core/catalogue/catalogue';
import type { CheckExample } from '../../src/core/checks/define-check';
import type { AnyCheck, AnyFinding } from '../../src/core/checks/registry';
import { runChecksAtOnce } from '../../src/core/checks/run-checks';
import { readSchema } from '../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { formatAddress } from '../../src/core/workbook/cell-ref';
import { sheetFromRows, type CellValue, type Snapshot } from '../../src/core/workbook/snapshot';
import { planFix } from '../../src/core/writing/plan-fix';
import type { PlannedCell } from '../../src/core/writing/planned-cell';
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
  return runChecksAtOnce(catalogueOf(snapshot)).findings;
}

/** What a finding is held to in an example. */
export function outline({ code, cells, severity }: AnyFinding): { code: string; cell: string; severity: string } {
  return { code, cell: cells[0] ? formatAddress(cells[0]) : '', severity };
}

/**
 * Runs the examples in a check's own documentation: an invalid one yields exactly what it declares and a valid one nothing, each
 * code is hit, no example stands there twice, every finding can be read in both languages, and a fix mends what it is for.
 */
export function testCheck(check: AnyCheck): void {
  const { examples } = check.docs;
  describe(`${check.id}`, () => {
    test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
      const findings = findingsIn(example.sheets).filter((finding) => finding.check === check.id);
      expect(findings.map(outline)).toEqual(
        example.yields.map((expected) => ({ severity: check.severity, ...expected })),
      );
      for (const finding of findings) {
        expectReadable(finding);
        expectMended(finding, example.sheets);
      }
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

/** A fix takes its finding away, and applied again it changes nothing. */
function expectMended(finding: AnyFinding, sheets: CheckExample['sheets']): void {
  if (!finding.fix) return;
  const { fix, key } = finding;
  const snapshot = workbookOf(sheets);
  const planOn = (now: Snapshot) => planFix(fix, catalogueOf(now), now, da.written);
  const planned = planOn(snapshot);
  expect(planned.length).toBeGreaterThan(0);
  const mended = withPlanned(snapshot, planned);
  expect(runChecksAtOnce(catalogueOf(mended)).findings.map((one) => one.key)).not.toContain(key);
  expect(planOn(mended)).toEqual([]);
}

function catalogueOf(snapshot: Snapshot): Catalogue {
  return buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
}

/** The workbook with planned cells written and computed, as Excel would show it. */
function withPlanned(snapshot: Snapshot, planned: readonly PlannedCell[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const here = planned.filter(({ edit }) => edit.cell.sheet === sheet.name);
    const put = <T>(grid: readonly (readonly T[])[], content: (cell: PlannedCell) => T): T[][] =>
      grid.map((row, y) =>
        row.map((old, x) => {
          const cell = here.find(({ edit }) => edit.cell.top === y && edit.cell.left === x);
          return cell ? content(cell) : old;
        }),
      );
    return {
      ...sheet,
      values: put<CellValue>(sheet.values, ({ edit: { write }, after, unit }) =>
        'formula' in write ? (after ?? 0) / (unit?.factor ?? 1) : write.value,
      ),
      formulas: put<string | null>(sheet.formulas, ({ edit: { write } }) =>
        'formula' in write ? write.formula : null,
      ),
    };
  });
  return { ...snapshot, sheets };
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
