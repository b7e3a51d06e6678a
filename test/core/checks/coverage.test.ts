import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { coverageEntries, coverageOf } from '../../../src/core/checks/coverage';
import { runChecksAtOnce } from '../../../src/core/checks/run-checks';
import { readSchema } from '../../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';

/** Where each figure of a workbook ended, in a line each, and the counts. */
function covered(sheets: Record<string, CellValue[][]>): { lines: string[]; counts: unknown } {
  const snapshot = workbookOf(sheets);
  const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
  const { runs } = runChecksAtOnce(catalogue);
  const lines = [...coverageEntries(catalogue.sheets, runs)].map((entry) => {
    const why = entry.state === 'checked' ? entry.by.join(' ') : entry.because;
    const shown = entry.state === 'understood' && entry.shownBy !== null ? ` (${entry.shownBy})` : '';
    return `${formatAddress(entry.cell)} ${entry.words === null ? '' : `"${entry.words}" `}${entry.state}: ${why}${shown}`;
  });
  return { lines, counts: coverageOf(catalogue.sheets, runs) };
}

const heading: CellValue[][] = [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  ['1.000 kr.', 'Styringsområde', 2025],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600],
];
const text = (...sentences: string[]): CellValue[][] => [[], ['4. Økonomi'], ...sentences.map((one) => [one])];

test.each<[string, CellValue[][], string[], [number, number, number]]>([
  [
    'a row with its total',
    [...heading, ['Samlet varig ændring', null, -600]],
    ['A01!C4 checked: total-mismatch', 'A01!C5 checked: total-mismatch'],
    [2, 0, 0],
  ],
  ['a row alone', heading, ['A01!C4 understood: nothing-to-compare'], [0, 1, 0]],
  [
    'a sentence that the table bears out',
    [...heading, ...text('Forslaget sparer 0,6 mio. kr. årligt.')],
    ['A01!C4 understood: nothing-to-compare', 'A01!A7 "0,6 mio. kr." checked: amount-mismatch'],
    [1, 1, 0],
  ],
  [
    'a sentence that relates two figures',
    [...heading, ...text('Budgettet til rengøring er 20 mio. kr., og 2 % af 20 mio. kr. er til vinduer.')],
    [
      'A01!C4 understood: nothing-to-compare',
      'A01!A7 "20 mio. kr." understood: base (Budgettet)',
      'A01!A7 "2 %" understood: related',
      'A01!A7 "20 mio. kr." understood: related',
    ],
    [0, 4, 0],
  ],
  [
    'a count',
    [...heading, ['Antal pladser:', 14]],
    ['A01!C4 understood: nothing-to-compare', 'A01!B5 understood: nothing-to-compare'],
    [0, 2, 0],
  ],
  [
    'a number that no table holds',
    [...heading, [], [null, null, null, null, null, 77]],
    ['A01!C4 understood: nothing-to-compare', 'A01!F6 not-understood: outside-tables'],
    [0, 1, 1],
  ],
])('%s', (_, rows, lines, [checked, understood, notUnderstood]) => {
  const found = covered({ A01: rows });
  expect(found.lines).toEqual(lines);
  expect(found.counts).toEqual({ figures: lines.length, checked, understood, notUnderstood });
});
