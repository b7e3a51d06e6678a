import { indexCatalogue } from '../../../src/core/checks/catalogue-index';
import { CHECKS } from '../../../src/core/checks/registry';
import { checksBut, isSubject, runUnit, type AnyRunnable } from '../../../src/core/checks/unit-run';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { catalogueOf } from '../../support/catalogue-of';

const catalogue = catalogueOf({ Ark: [['Tekst']], 'Ark 2': [['Tekst']] });
const [sheet, other] = catalogue.sheets;

test('all checks run but those that are switched off, in their order', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(checksBut([]).map(({ id }) => id)).toEqual(ids);
  expect(checksBut(['sign-flip', 'unit-mismatch']).map(({ id }) => id)).toEqual(
    ids.filter((id) => id !== 'sign-flip' && id !== 'unit-mismatch'),
  );
});

test('a run gives drafts their check, weight, key and fingerprint, and keeps what was noted', () => {
  if (!sheet) throw new Error('no sheet');
  const cell = cellAt('Ark', 0, 0);
  const draft = { code: 'odd', cells: [cell], data: {}, amount: null, evidence: [], arithmetic: [] };
  const check = {
    id: 'odd-check',
    severity: 'warning',
    about: 'sheet',
    *run(_: unknown, context: { sheet: (name: string) => unknown; compared: (cells: readonly unknown[]) => void }) {
      context.sheet('Ark');
      context.compared([cell]);
      yield { ...draft, identity: ['a', 'b'], figures: [1, 2] };
      yield { ...draft, severity: 'info', identity: ['c'], figures: [] };
    },
  } as unknown as AnyRunnable;
  const run = runUnit(check, sheet, indexCatalogue(catalogue));
  const own = { ...draft, check: 'odd-check' };
  expect(run.findings).toEqual([
    { ...own, severity: 'warning', key: 'odd-check|odd|a|b', fingerprint: 'odd-check|odd|a|b#1;2' },
    { ...own, severity: 'info', key: 'odd-check|odd|c', fingerprint: 'odd-check|odd|c#' },
  ]);
  expect([run.check, run.subject]).toEqual(['odd-check', sheet]);
  expect(run.notes.read).toEqual([{ what: 'sheet', name: 'Ark', found: sheet }]);
  expect(run.notes.compared).toEqual([cell]);
});

test('a table comes as a new pair with its sheet and is the same subject', () => {
  if (!sheet || !other) throw new Error('no sheets');
  const [table, second] = [{}, {}] as [never, never];
  expect(isSubject({ sheet, table }, { sheet, table })).toBe(true);
  expect(isSubject({ sheet, table }, { sheet, table: second })).toBe(false);
  expect(isSubject({ sheet, table }, { sheet: other, table })).toBe(false);
  expect(isSubject(sheet, sheet)).toBe(true);
  expect(isSubject(sheet, other)).toBe(false);
  expect(isSubject(sheet, { sheet, table })).toBe(false);
  expect(isSubject({ sheet, table }, sheet)).toBe(false);
});
