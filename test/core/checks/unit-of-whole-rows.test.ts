import type { CellValue } from '../../../src/core/workbook/snapshot';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { findingsIn } from '../../support/check-tester';

type Row = readonly CellValue[];

const list = (unit: string, amounts: Row) => [
  [`Oversigt, ${unit}`],
  ['Nr.', 'Forslag', 2025, 2026, 2027],
  ['A01', 'Færre kørsler', ...amounts],
];
const caseSheet = (unit: string, amounts: Row, ...text: string[]) => [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  [unit, 'Styringsområde', 2025, 2026, 2027],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', ...amounts],
  ['Samlet varig ændring', null, ...amounts],
  [],
  ['4. Økonomi'],
  ...text.map((sentence) => [sentence]),
];
type Sheets = Parameters<typeof findingsIn>[0];

const CODES = ['unit-does-not-fit', 'case-differs-from-listing', 'tables-differ'];
const found = (sheets: Sheets): string[] =>
  findingsIn(sheets).flatMap(({ code }) => (CODES.includes(code) ? [code] : []));
const units = (sheets: Sheets) => findingsIn(sheets).filter(({ check }) => check === 'unit-mismatch');

describe('a heading is doubted', () => {
  it('where every year lies apart by a unit, years of nothing aside', () => {
    const sheets = { Oversigt: list('mio. kr.', [-0.5, -0.6, 0]), A01: caseSheet('1.000 kr.', [-0.5, -0.6, 0]) };
    expect(found(sheets)).toEqual(['unit-does-not-fit']);
  });

  it('not where another year agrees as it stands: that is one wrong cell', () => {
    const sheets = { Oversigt: list('1.000 kr.', [-500, -600, -700]), A01: caseSheet('1.000 kr.', [-500, -0.6, -700]) };
    expect(found(sheets)).toEqual(['case-differs-from-listing']);
  });

  it('not where the other table of the case agrees in another year', () => {
    const second = [[], ['Tabel 2. Varige ændringer'], ['1.000 kr.', 2025, 2026, 2027]];
    const both = (amounts: Row) => [
      ...caseSheet('1.000 kr.', [-500, -600, -700]),
      ...second,
      ['Færre kørsler', ...amounts],
      ['Varige ændringer totalt, service', ...amounts],
    ];
    expect(found({ A01: both([-500_000, -600_000, -700_000]) })).toEqual(['unit-does-not-fit']);
    expect(found({ A01: both([-500_000, -600, -700]) })).toEqual(['tables-differ']);
  });
});

describe('an investment that a list shows in another unit', () => {
  const invested = (amounts: Row) => ({
    Oversigt: [...list('1.000 kr.', [-500, -600, -700]), [null, 'Anlæg', ...amounts]],
    A01: [
      ...caseSheet('1.000 kr.', [-500, -600, -700]).slice(0, 5),
      ['Implementeringsomkostninger'],
      ['Rutesystem', 'Anlæg', 900, 800, 0],
      ['Samlede implementeringsomkostninger', null, 900, 800, 0],
    ],
  });
  const told = (amounts: Row): string[] =>
    findingsIn(invested(amounts)).flatMap(({ code }) => (code === 'investment-differs-from-listing' ? [code] : []));

  it('is told where one year alone is off, and left to the heading where all are', () => {
    expect(told([900_000, 800_000, 0])).toEqual([]);
    expect(told([900, 800_000, 0])).toEqual(['investment-differs-from-listing']);
    expect(told([900, 800, 0])).toEqual([]);
  });
});

describe('the cells of a heading that does not fit', () => {
  const cells = (sheets: Sheets): string[] =>
    units(sheets).flatMap((finding) => finding.cells.map((cell) => formatAddress(cell)));
  const proof = (sheets: Sheets): string[] =>
    units(sheets).flatMap(({ evidence }) => evidence.map(({ cell, text }) => `${formatAddress(cell)} ${text}`));

  it('stand once each, however many lists say so', () => {
    const sheets = {
      Oversigt: list('mio. kr.', [-0.5, -0.6, -0.7]),
      'Gruppe A': list('mio. kr.', [-0.5, -0.6, -0.7]),
      A01: caseSheet('1.000 kr.', [-0.5, -0.6, -0.7]),
    };
    expect(cells(sheets)).toEqual(['A01!A2', 'A01!C4:E4', 'Oversigt!C3:E3', "'Gruppe A'!C3:E3"]);
    expect(new Set(proof(sheets)).size).toBe(proof(sheets).length);
  });

  it('are those of the year that the text names, of all that say its amount', () => {
    const sheets = {
      A01: caseSheet(
        'Kr.',
        [-640, -720, -720],
        'Forslaget sparer omkring 720.000 kr. årligt.',
        'Der spares 640.000 kr. i 2025 og 720.000 kr. i 2027.',
      ),
    };
    expect(proof(sheets).slice(1)).toEqual([
      'A01!C4 Færre kørsler',
      'A01!A9 640.000 kr.',
      'A01!E4 Færre kørsler',
      'A01!A9 720.000 kr.',
    ]);
  });

  it('are held against what the text says of the proposal, and most precisely', () => {
    const sheets = {
      A01: caseSheet(
        'Kr.',
        [-640, -720, 0],
        'Nabokommunerne sparer 640.000 kr. og 0,72 mio. kr. årligt.',
        'Der spares 0,64 mio. kr. årligt ved færre ture og 0,72 mio. kr. årligt ved færre biler.',
        'Der spares 640.000 kr. årligt ved færre ture.',
      ),
    };
    expect(proof(sheets).slice(1)).toEqual([
      'A01!C4 Færre kørsler',
      'A01!A10 640.000 kr.',
      'A01!D4 Færre kørsler',
      'A01!A9 0,72 mio. kr.',
    ]);
  });
});
