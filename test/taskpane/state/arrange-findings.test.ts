import { arrangeFindings, PLAIN_VIEW, type ListView } from '../../../src/taskpane/state/arrange-findings';
import { entryOf } from '../entries';

const ENTRIES = [
  entryOf({
    cell: 'Oversigt!C9',
    what: 'Totalen er ikke summen',
    severity: 'warning',
    check: 'total-mismatch',
    amount: 500,
  }),
  entryOf({ cell: 'A01!B20', what: 'Nettorækken passer ikke', severity: 'info' }),
  entryOf({ cell: 'A01!B12', what: 'Fortegnet er vendt', severity: 'error', amount: 10 }),
  entryOf({
    cell: 'A01!B14',
    what: 'Procenten passer ikke',
    severity: 'error',
    check: 'percent-mismatch',
    amount: 9_000,
  }),
];
const SHEETS = ['A01', 'Oversigt'];

const shown = (view: Partial<ListView>) =>
  arrangeFindings(ENTRIES, { ...PLAIN_VIEW, ...view }, SHEETS).map(({ key, entries }) => [
    key,
    entries.map(({ described }) => described.what),
  ]);

test('findings stand by sheet in tab order, worst first and then most kroner', () => {
  expect(shown({})).toEqual([
    ['A01', ['Procenten passer ikke', 'Fortegnet er vendt', 'Nettorækken passer ikke']],
    ['Oversigt', ['Totalen er ikke summen']],
  ]);
});

test('sorting by place follows the rows of the sheet', () => {
  expect(shown({ sortBy: 'place' })[0]).toEqual([
    'A01',
    ['Fortegnet er vendt', 'Procenten passer ikke', 'Nettorækken passer ikke'],
  ]);
});

test('sorting by kroner puts findings without an amount last', () => {
  expect(shown({ sortBy: 'amount', groupBy: 'check' })).toEqual([
    ['total-mismatch', ['Totalen er ikke summen']],
    ['net-mismatch', ['Fortegnet er vendt', 'Nettorækken passer ikke']],
    ['percent-mismatch', ['Procenten passer ikke']],
  ]);
});

test('groups of severity go from worst to mildest', () => {
  expect(shown({ groupBy: 'severity' }).map(([key]) => key)).toEqual(['error', 'warning', 'info']);
});

test('a search keeps the findings in which every word occurs, in message, sheet or address', () => {
  expect(shown({ query: 'a01 PASSER' })).toEqual([['A01', ['Procenten passer ikke', 'Nettorækken passer ikke']]]);
  expect(shown({ query: 'B12' })).toEqual([['A01', ['Fortegnet er vendt']]]);
  expect(shown({ query: 'findes ikke' })).toEqual([]);
});

test('a filter on severity leaves the others out and counts only what is shown', () => {
  const [group] = arrangeFindings(ENTRIES, { ...PLAIN_VIEW, show: 'error' }, SHEETS);
  expect(group?.entries).toHaveLength(2);
  expect(group?.counts).toEqual({ error: 2, warning: 0, info: 0 });
});

test('a sheet name with quotes gives a group id that can stand in a selector', () => {
  const [group] = arrangeFindings([entryOf({ cell: `'Bilag "2"'!A1`, what: 'x' })], PLAIN_VIEW, []);
  expect(group?.key).toBe('Bilag "2"');
  expect(group?.id).not.toMatch(/["\\]/);
});
