import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { compareVersions } from '../../../src/core/checks/version-change';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { wordChange } from '../../../src/messages/compare-words';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import { workbookOf } from '../../support/check-tester';

type Row = readonly CellValue[];

const list = (heading: string, factor = 1, changed: Row = ['A02', 'Fælles indkøb', -300, -400]) => {
  const rows: Row[] = [
    ['A01', 'Færre kørsler', -600, -600],
    changed,
    ['A03', 'Nye ruter i hjemmeplejen', -200, -250],
  ].map((row) => row.map((cell) => (typeof cell === 'number' ? cell * factor : cell)));
  const total = [2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return { Oversigt: [[heading], ['Nr.', 'Forslag', 2025, 2026], ...rows, [null, 'I alt', ...total]] };
};
type Sheets = ReturnType<typeof list>;

const changes = (before: Sheets, after: Sheets) => {
  const [one, other] = [before, after].map((sheets) => buildCatalogue('a.xlsx', readWorkbook(workbookOf(sheets))));
  return compareVersions(one!, other!);
};
const codes = (before: Sheets, after: Sheets): string[] => changes(before, after).map(({ code }) => code);

const headed = list('Oversigt, 1.000 kr.');
const bare = list('Oversigt');

describe('a unit heading that went', () => {
  it('is one change, in either direction, and no row’s', () => {
    expect(codes(headed, bare)).toEqual(['unit-changed']);
    expect(codes(bare, headed)).toEqual(['unit-changed']);
    expect(codes(bare, bare)).toEqual([]);
  });

  it('is said with the unit that went', () => {
    const said = (words: typeof da): string[] =>
      [...changes(headed, bare), ...changes(bare, headed)].map((change) => wordChange(change, words.compare));
    expect(said(da)).toEqual([
      '”Oversigt” står nu uden enhed, før i 1.000 kr., men tallene er ellers de samme.',
      '”Oversigt” står nu i 1.000 kr., før uden enhed, men tallene er ellers de samme.',
    ]);
    expect(said(en)).toEqual([
      '“Oversigt” is now without a unit, before in DKK 1,000, but the numbers are otherwise the same.',
      '“Oversigt” is now in DKK 1,000, before without a unit, but the numbers are otherwise the same.',
    ]);
  });

  it('hides no row whose number is another', () => {
    const after = list('Oversigt', 1, ['A02', 'Fælles indkøb', -350, -400]);
    expect(codes(headed, after)).toEqual(['unit-changed', 'amounts-changed', 'total-changed']);
  });
});

describe('a unit heading that is another', () => {
  it('is one change where the numbers are the same', () => {
    const [only, ...more] = changes(headed, list('Oversigt, mio. kr.'));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'unit-changed', data: { printedAlike: true } });
  });

  it('is one change where the numbers follow', () => {
    const [only, ...more] = changes(headed, list('Oversigt, kr.', 1000));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'unit-changed', data: { printedAlike: false } });
  });
});
