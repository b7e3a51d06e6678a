import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { findingsIn } from '../../support/check-tester';

const cellsOf = (check: string, sheets: Parameters<typeof findingsIn>[0]): string[] =>
  findingsIn(sheets)
    .filter((finding) => finding.check === check)
    .flatMap(({ cells }) => cells.map((cell) => formatAddress(cell)));

describe('a case that says nothing in a year its list has an amount in', () => {
  const sheets = {
    Oversigt: [
      ['1.000 kr.', null, null, null, null],
      ['Nr.', 'Forslag', 2025, 2026, 2027],
      ['A01', 'Færre kørsler', -600, -700, -800],
      [null, 'I alt', -600, -700, -800],
    ],
    A01: [
      ['Forslagets titel:', 'A01 - Færre kørsler'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027],
      ['Varige ændringer'],
      ['Færre kørsler', 'Service', -600, null, -900],
    ],
  };

  it('is shown by the list’s cell, once', () => {
    expect(cellsOf('case-overview-mismatch', sheets)).toEqual(['A01!E4', 'Oversigt!D3:E3']);
  });
});
