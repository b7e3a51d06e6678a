import type { Finding } from '../../../src/core/checks/finding';
import { mergeSameWords } from '../../../src/core/checks/merge-same-words';
import { cellAt } from '../../../src/core/workbook/cell-ref';

/** A finding that accuses words by where they begin; null is a cell as a whole. */
const finding = (
  check: string,
  starts: readonly (number | null)[],
  place: Partial<Finding> & { row?: number } = {},
): Finding =>
  ({
    check,
    severity: place.severity ?? 'warning',
    evidence: starts.map((start) => ({
      cell: cellAt('A01', place.row ?? 3, 0),
      text: '',
      span: start === null ? null : { start, end: start + 5 },
      reads: null,
    })),
  }) as unknown as Finding;

const kept = (...findings: readonly Finding[]): number[] =>
  mergeSameWords(findings).map((one) => findings.indexOf(one));

test.each([
  [
    'an amount that a percentage is held against',
    [finding('amount-mismatch', [7]), finding('percent-mismatch', [2, 7])],
    [1],
  ],
  ['an amount whatever comes first', [finding('percent-mismatch', [2, 7]), finding('amount-mismatch', [7])], [0]],
  [
    'a computation that a percentage shows',
    [finding('percent-base-mismatch', [7]), finding('arithmetic-mismatch', [7])],
    [0],
  ],
  [
    'an amount that a computation shows',
    [finding('amount-mismatch', [7]), finding('arithmetic-mismatch', [1, 7])],
    [1],
  ],
  ['an amount said of years', [finding('phase-in-mismatch', [1, 7]), finding('amount-mismatch', [7])], [0]],
  ['an amount told twice', [finding('amount-mismatch', [7]), finding('amount-mismatch', [7])], [0]],
])('folded: %s', (_, findings, expected) => {
  expect(kept(...findings)).toEqual(expected);
});

test.each([
  ['other words', [finding('percent-mismatch', [2]), finding('amount-mismatch', [7])]],
  ['words of another cell', [finding('percent-mismatch', [7], { row: 4 }), finding('amount-mismatch', [7])]],
  ['words beside its own', [finding('percent-mismatch', [2]), finding('amount-mismatch', [7, 2])]],
  ['a percentage and a base', [finding('percent-mismatch', [7]), finding('percent-base-mismatch', [7])]],
  ['years that a percentage is said of', [finding('percent-mismatch', [7]), finding('phase-in-mismatch', [7])]],
  [
    'what is only worth a look',
    [finding('percent-mismatch', [7]), finding('amount-mismatch', [7], { severity: 'info' })],
  ],
  [
    'beside what is only worth a look',
    [finding('percent-mismatch', [7], { severity: 'info' }), finding('amount-mismatch', [7])],
  ],
  ['other checks', [finding('percent-mismatch', [7]), finding('count-mismatch', [7])]],
  ['whole cells', [finding('percent-mismatch', [null]), finding('amount-mismatch', [null])]],
  [
    'an amount that was folded for another',
    [finding('percent-mismatch', [2]), finding('arithmetic-mismatch', [2, 7]), finding('amount-mismatch', [7])].slice(
      0,
      1,
    ),
  ],
])('kept: %s', (_, findings) => {
  expect(kept(...findings)).toEqual(findings.map((__, place) => place));
});

test('what was folded tells nothing of its own', () => {
  expect(
    kept(finding('percent-mismatch', [2]), finding('arithmetic-mismatch', [2, 7]), finding('amount-mismatch', [7])),
  ).toEqual([0, 2]);
});
