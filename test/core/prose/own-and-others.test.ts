import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

/** A workbook of Søby Kommune with one case, which saves a million a year, and what its text says. */
function workbookSaying(sentence: string): Record<string, CellValue[][]> {
  return {
    Oversigt: [
      ['Effektiviseringskatalog 2025, Søby Kommune'],
      ['1.000 kr. 2025 p/l', null, 2025, 2026, 2027, 2028],
      ['FÆ-01', 'Færre kørsler', -1000, -1000, -1000, -1000],
      ['I alt', null, -1000, -1000, -1000, -1000],
    ],
    'FÆ-01': [
      ['Forslagets titel:', 'FÆ-01 - Færre kørsler'],
      ['1.000 kr. 2025 p/l', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ['Færre ture', 'Service', -1000, -1000, -1000, -1000],
      ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
      [],
      ['4. Økonomi'],
      [sentence],
    ],
  };
}

const alarms = (sentence: string): string[] =>
  findingsIn(workbookSaying(sentence))
    .filter(({ check }) => check === 'amount-mismatch')
    .map(({ cells }) => cells[0]?.sheet ?? '');

describe('a saving said of a municipality', () => {
  it('is held against the tables where the workbook is that municipality’s own', () => {
    expect(alarms('Søby Kommune sparer med forslaget 4,0 mio. kr. årligt fra 2025.')).toEqual(['FÆ-01']);
    expect(alarms('Søby Kommune sparer med forslaget 1,0 mio. kr. årligt fra 2025.')).toEqual([]);
  });

  it('contradicts nothing where it is a neighbour’s', () => {
    expect(alarms('Havn Kommune sparer med et lignende forslag 4,0 mio. kr. årligt fra 2025.')).toEqual([]);
  });
});
