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

  it('is the neighbour’s by its bare name too, once the text has named it in full', () => {
    const named = 'Erfaringerne kommer fra Havn Kommune.';
    expect(alarms(`${named} Havn sparer selv 4,0 mio. kr. årligt fra 2025.`)).toEqual([]);
    expect(alarms(`${named} Forslaget sparer 4,0 mio. kr. årligt fra 2025.`)).toEqual(['FÆ-01']);
    expect(alarms('Søby Kommune kender ordningen. Søby sparer 4,0 mio. kr. årligt fra 2025.')).toEqual(['FÆ-01']);
  });
});

/** What checks of the text say: totals are typed in these workbooks, which is another's to tell. */
const saidOfText = (sheets: Record<string, CellValue[][]>): string[] =>
  findingsIn(sheets).flatMap(({ check }) => (check === 'hardcoded-total' ? [] : [check]));

describe('a saving said of somebody else', () => {
  it.each([
    'Staten sparer 4,0 mio. kr. årligt fra 2025.',
    'Staten sparer 4,0 mio. kr. i 2025 stigende til 5,0 mio. kr. i 2027.',
    'Leverandøren sparer 4,0 mio. kr. årligt.',
    'Forslag FÆ-02 sparer 4,0 mio. kr. årligt fra 2025.',
    'FÆ-02 giver en besparelse på 4,0 mio. kr. årligt.',
    'FÆ-02 sparer 4,0 mio. kr. i 2025 stigende til 5,0 mio. kr. i 2027.',
  ])('contradicts nothing: %s', (sentence) => {
    expect(saidOfText(workbookSaying(sentence))).toEqual([]);
  });

  it.each([
    'Forslaget sparer 4,0 mio. kr. årligt fra 2025.',
    'Kommunen sparer 4,0 mio. kr. årligt fra 2025.',
    'FÆ-01 sparer 4,0 mio. kr. årligt fra 2025.',
    'Staten sparer 9,0 mio. kr., og forslaget sparer 4,0 mio. kr. årligt fra 2025.',
  ])('is still held against the tables where it is the proposal’s: %s', (sentence) => {
    expect(alarms(sentence)).toEqual(['FÆ-01']);
  });
});

describe('a saving said in the text of a proposal with an ID of one letter', () => {
  const saying = (sentence: string): string[] => {
    const { 'FÆ-01': rows, Oversigt } = workbookSaying(sentence);
    const named = (row: CellValue[]): CellValue[] =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('FÆ-01', 'A01') : cell));
    return saidOfText({ Oversigt: (Oversigt ?? []).map(named), A01: (rows ?? []).map(named) });
  };

  it('contradicts nothing where it is another’s, or is shared with another', () => {
    expect(saying('Forslag A02 sparer 4,0 mio. kr. årligt fra 2025.')).toEqual([]);
    expect(saying('Sammen med A02 sparer forslaget 4,0 mio. kr. årligt fra 2025.')).toEqual([]);
  });

  it('is held against the tables where it is its own', () => {
    expect(saying('Forslag A01 sparer 4,0 mio. kr. årligt fra 2025.')).toEqual(['amount-mismatch']);
    expect(saying('Ved at spare A4-papir sparer forslaget 4,0 mio. kr. årligt fra 2025.')).toEqual(['amount-mismatch']);
  });
});
