import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Sheets } from '../../support/catalogue-of';
import { findingsIn } from '../../support/check-tester';

const list = (...rows: (readonly [id: string, title: string])[]): CellValue[][] => [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows.map(([id, title]) => [id, title, -600, -600]),
];
const caseSheet = (id: string, title: string): CellValue[][] => [
  ['Forslagets titel:', `${id} - ${title}`],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
];

/** Cases that no list has, with the number that a list has them under. */
function told(sheets: Sheets): string[] {
  return findingsIn(sheets).flatMap((finding) => {
    if (finding.code !== 'case-not-listed') return [];
    return [`${finding.data.id} listed as ${finding.data.listedAs ?? 'nothing'}`];
  });
}

describe('a case and a row of one title and two numbers', () => {
  const kept = { A03: caseSheet('A03', 'Fælles indkøb'), A04: caseSheet('A04', 'Mindre vedligehold') };
  const keptRows = [
    ['A03', 'Fælles indkøb'],
    ['A04', 'Mindre vedligehold'],
  ] as const;

  it('are told once, at the case', () => {
    expect(
      told({
        Oversigt: list(['A01', 'Færre kørsler i skolen'], ...keptRows),
        A02: caseSheet('A02', 'Færre kørsler i skolen'),
        ...kept,
      }),
    ).toEqual(['A02 listed as A01']);
  });

  it('are two proposals where the row has a case of its own', () => {
    expect(
      told({
        Oversigt: list(['A01', 'Færre kørsler i skolen'], ...keptRows),
        A01: caseSheet('A01', 'Færre kørsler i skolen'),
        A02: caseSheet('A02', 'Færre kørsler i skolen'),
        ...kept,
      }),
    ).toEqual(['A02 listed as nothing']);
  });

  it('stay apart where two rows without a case have the title: either could be meant', () => {
    expect(
      told({
        Oversigt: list(['A01', 'Færre kørsler i skolen'], ['A05', 'Færre kørsler i skolen'], ...keptRows),
        A02: caseSheet('A02', 'Færre kørsler i skolen'),
        ...kept,
      }),
    ).toEqual(['A02 listed as nothing']);
  });
});
