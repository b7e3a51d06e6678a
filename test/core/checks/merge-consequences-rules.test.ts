import type { Equation, Finding, Severity } from '../../../src/core/checks/finding';
import { findConsequences, mergeConsequences } from '../../../src/core/checks/merge-consequences';
import { formatAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import { oere } from '../../../src/core/figures/oere';

/** "A!r3c2": row 3, column 2 of sheet A. */
function at(place: string): CellRange {
  const [, sheet, top, left] = /^(\w+)!r(\d+)c(\d+)$/.exec(place) as unknown as [string, string, string, string];
  return { sheet, top: Number(top), left: Number(left), bottom: Number(top), right: Number(left) };
}

const leaves = (residual: number, ...terms: string[]): Equation => ({
  year: 2025,
  terms: terms.map((term) => ({ cell: at(term.slice(1)), factor: term.startsWith('-') ? -1 : 1 })),
  residual: { lo: residual - 1, hi: residual + 1 },
});

interface Told {
  readonly severity?: Severity;
  readonly amount?: number;
  readonly consequences?: readonly CellRange[];
}

const finding = (
  key: string,
  first: string,
  equations: Equation[],
  { severity = 'error', amount = 0, consequences }: Told = {},
): Finding => ({
  check: 'check',
  code: 'code',
  severity,
  cells: [at(first)],
  data: {},
  amount: oere(amount),
  evidence: [],
  arithmetic: [],
  key,
  fingerprint: key,
  equations,
  ...(consequences ? { consequences } : {}),
});

const merged = (...findings: Finding[]): string[] =>
  mergeConsequences(findings, findConsequences(findings)).map(
    ({ key, severity, cells, consequences = [] }) =>
      `${key} ${severity} ${cells.map(formatAddress).join(' ')} > ${consequences.map(formatAddress).join(' ')}`,
  );

describe('findings with one cause', () => {
  test('are told once, where the shared cell stands first', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
    const total = finding('total', 'A!r9c1', [leaves(50, '+A!r1c1', '+A!r2c1', '-A!r9c1')]);
    expect(merged(list, total)).toEqual(['list error A!B2 > A!B10']);
    expect(merged(total, list)).toEqual(['list error A!B2 > A!B10']);
  });

  test('stay apart where they ask different corrections of the shared cell', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
    const total = finding('total', 'A!r9c1', [leaves(53, '+A!r1c1', '-A!r9c1')]);
    expect(merged(list, total)).toHaveLength(2);
  });

  test('are one where printing lets the corrections just meet', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
    const total = finding('total', 'A!r9c1', [leaves(52, '+A!r1c1', '-A!r9c1')]);
    expect(merged(list, total)).toHaveLength(1);
  });

  test('stay apart where they share no cell', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
    const total = finding('total', 'A!r9c1', [leaves(50, '+A!r2c1', '-A!r9c1')]);
    expect(merged(list, total)).toHaveLength(2);
  });

  test('stay apart where only one of several years is settled', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1'), leaves(70, '+A!r1c2', '-B!r1c2')]);
    const total = finding('total', 'A!r9c1', [leaves(50, '+A!r1c1', '-A!r9c1'), leaves(20, '+A!r1c2', '-A!r9c2')]);
    expect(merged(list, total)).toHaveLength(2);
  });

  test('without equations are left as they are', () => {
    const { equations: _, ...plain } = finding('plain', 'A!r1c1', []);
    expect(merged(plain, plain, finding('none', 'A!r1c1', []))).toHaveLength(3);
  });

  test('take the worst severity, and the places that others had taken with them', () => {
    const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')], { severity: 'warning' });
    const total = finding('total', 'A!r9c1', [leaves(50, '+A!r1c1', '-A!r9c1')], { consequences: [at('A!r20c1')] });
    expect(merged(list, total)).toEqual(['list error A!B2 > A!B10 A!B21']);
  });

  test('name the row at fault where none of them begins there', () => {
    const first = finding('first', 'A!r8c1', [leaves(50, '+A!r1c1', '-A!r8c1')]);
    const second = finding('second', 'A!r9c1', [leaves(50, '+A!r1c1', '-A!r9c1')], { severity: 'error' });
    expect(merged(first, second)).toEqual(['first error A!B2 A!B9 > A!B10']);
  });

  test('name no row where another would settle them as well', () => {
    const first = finding('first', 'A!r8c1', [leaves(50, '+A!r1c1', '+A!r2c1', '-A!r8c1')]);
    const second = finding('second', 'A!r9c1', [leaves(50, '+A!r1c1', '+A!r2c1', '-A!r9c1')]);
    const [only, ...others] = merged(first, second);
    expect(others).toEqual([]);
    expect(only).toBe('first error A!B9 > A!B10');
  });

  test('are kept by the one that holds fewest cells against each other', () => {
    const wide = finding('wide', 'A!r8c1', [leaves(50, '+A!r1c1', '+A!r3c1', '-A!r8c1')]);
    const narrow = finding('narrow', 'A!r9c1', [leaves(50, '+A!r1c1', '-A!r9c1')]);
    expect(merged(wide, narrow)).toEqual(['narrow error A!B2 A!B10 > A!B9']);
  });

  test('are kept by the one of most sheets where they hold as many', () => {
    const here = finding('here', 'A!r8c1', [leaves(50, '+A!r1c1', '-A!r8c1')]);
    const across = finding('across', 'B!r9c1', [leaves(50, '+A!r1c1', '-B!r9c1')]);
    expect(merged(here, across)).toEqual(['across error A!B2 B!B10 > A!B9']);
  });

  test('the row that settles most is the cause', () => {
    const a = finding('a', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
    const b = finding('b', 'A!r8c1', [leaves(50, '+A!r1c1', '-A!r8c1')]);
    const c = finding('c', 'A!r9c1', [leaves(50, '+A!r1c1', '+A!r8c1', '-A!r9c1')]);
    expect(merged(c, b, a)).toEqual(['a error A!B2 > A!B10 A!B9']);
  });

  test('cells of one row in two years are one cause', () => {
    const years = (row: string): Equation[] => [leaves(50, '+A!r1c1', `-${row}c1`), leaves(70, '+A!r1c2', `-${row}c2`)];
    const list = finding('list', 'A!r1c1', years('B!r1'));
    const total = finding('total', 'A!r9c1', years('A!r9'));
    expect(merged(list, total)).toEqual(['list error A!B2:C2 > A!B10']);
  });

  test('a grand total that two causes break is folded into the last of them', () => {
    const cause = (key: string, row: number, residual: number): Finding[] => [
      finding(key, `A!r${row}c1`, [leaves(residual, `+A!r${row}c1`, `-B!r${row}c1`)]),
      finding(`${key}-total`, `A!r${row + 10}c1`, [leaves(residual, `+A!r${row}c1`, `-A!r${row + 10}c1`)]),
    ];
    const grand = (residual: number) =>
      finding('grand', 'A!r30c1', [leaves(residual, '+A!r1c1', '+A!r2c1', '-A!r30c1')]);
    const both = [...cause('one', 1, 50), ...cause('two', 2, 30)];
    expect(merged(...both, grand(80))).toEqual(['one error A!B2 > A!B12', 'two error A!B3 > A!B13 A!B31']);
    expect(merged(...both, grand(90))).toHaveLength(3);
  });
});

describe('what was found before', () => {
  const list = finding('list', 'A!r1c1', [leaves(50, '+A!r1c1', '-B!r1c1')]);
  const total = finding('total', 'A!r9c1', [leaves(50, '+A!r1c1', '-A!r9c1')]);
  const plain = finding('plain', 'A!r5c1', []);
  const before = findConsequences([list, total]);

  test('is found again among the same, whatever stands beside them', () => {
    expect(findConsequences([list, total, plain], before)).toBe(before);
  });

  test.each([
    ['one is gone', [list]],
    ['another one stands in its place', [list, { ...total }]],
    ['they stand in another order', [total, list]],
    ['one has come', [list, total, { ...list }]],
  ])('is looked for anew where %s', (_, now) => {
    expect(findConsequences(now, before)).not.toBe(before);
    expect(findConsequences(now, before).among).toEqual(now);
  });
});
