import { caseSeries, type Series } from '../../../src/core/checks/case-series';
import { effectClaims } from '../../../src/core/checks/effect-claims';
import { explainAmount } from '../../../src/core/checks/explain-amount';
import { readProse } from '../../../src/core/prose/read-prose';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { caseOf } from '../../support/catalogue-of';

/** A case's series, from rows in thousands for 2025 to 2027. */
const seriesOf = (...rows: readonly (readonly CellValue[])[]): readonly Series[] =>
  caseSeries(
    caseOf({
      A01: [
        ['Forslagets titel:', 'A01 - Færre kørsler'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027],
        ['Varige ændringer'],
        ...rows,
      ],
    }),
    null,
  );

/** How a text's amounts are accounted for, each in the company of the others. */
function accountsOf(text: string, series: readonly Series[]): unknown[] {
  const claims = effectClaims({
    paragraphs: [readProse({ cell: cellAt('A01', 0, 0), text, heading: null })],
    labels: [],
  });
  return claims.map((claim) => explainAmount(claim, series, claims));
}

const ROWS = seriesOf(['Kørsel', 'Service', -3100, -3200, -3900], ['Leje', 'Service', -1010, -1020, -1030]);

describe('an amount of a text', () => {
  test.each([
    ['a row of some year says it', 'Der spares 3,2 mio. kr. årligt.', ['in-tables']],
    ['a net of some year says it', 'Der spares 4,11 mio. kr. årligt.', ['in-tables']],
    ['a year says it in another unit', 'Der spares 3.200 kr. årligt.', ['unit']],
    ['a year says it in a unit a million times smaller', 'Der spares 3.200 mio. kr. årligt.', ['unit']],
    ['it is all years of a row', 'Der spares 10,2 mio. kr. over perioden.', ['derived']],
    ['it is some years of a row, and nothing says that it comes every year', 'Der spares 6,3 mio. kr.', ['derived']],
    ['it is some years of a row, but said of each year', 'Der spares 6,3 mio. kr. årligt.', [null]],
    ['it is some years of a row, but said of one year', 'Der spares 6,3 mio. kr. i 2025.', [null]],
    ['it is some years of a row that the words name', 'Der spares 6,3 mio. kr. i 2025-2026.', ['derived']],
    ['it is some years of a row, but named as one year', 'Der spares 6,3 mio. kr. i 2025/26.', [null]],
    ['it is some years of a row at full effect', 'Der spares 6,3 mio. kr. ved fuld indfasning.', [null]],
    ['it is the average of a row', 'Der spares i gennemsnit 3,55 mio. kr. årligt.', ['derived']],
    ['it is the average of a row, but not said to be', 'Der spares 3,55 mio. kr. årligt.', [null]],
    ['it is what a row grows by', 'Der spares yderligere 0,7 mio. kr. årligt.', ['derived']],
    ['it is what a row grows by, but not said to be', 'Der spares 0,7 mio. kr. årligt.', [null]],
    ['two rows differ by it in its year', 'Der spares 2,18 mio. kr. i 2026.', ['derived']],
    ['two rows differ by it in another year', 'Der spares 2,18 mio. kr. i 2025.', [null]],
    ['two rows differ by it in some year', 'Der spares 2,18 mio. kr. årligt.', ['derived']],
    ['two rows differ by it in some year, but it is a net', 'Der spares netto 2,18 mio. kr. årligt.', [null]],
    ['two rows differ by it, and the table lacks its year', 'Der spares 2,18 mio. kr. i 2031.', ['derived']],
    ['nothing gives it', 'Der spares 7,77 mio. kr. årligt.', [null]],
  ])('where %s', (_, text, expected) => {
    expect(accountsOf(text, ROWS)).toEqual(expected);
  });

  test.each([
    [
      'two that make a row',
      'Der spares 1,2 mio. kr. på vikarer. Der spares 2,0 mio. kr. på mad.',
      ['part-of-the-text', 'derived'],
    ],
    [
      'three that make a row',
      'Der spares 1,2 mio. kr. på vikarer. Der spares 0,5 mio. kr. på mad. Der spares 1,5 mio. kr. på el.',
      ['part-of-the-text', 'part-of-the-text', 'part-of-the-text'],
    ],
    [
      'two of which one stands in the table',
      'Der spares 0,1 mio. kr. på vikarer. Der spares 3,1 mio. kr. på mad.',
      [null, 'in-tables'],
    ],
    ['two that make no row', 'Der spares 1,2 mio. kr. på vikarer. Der spares 1,4 mio. kr. på mad.', [null, null]],
    [
      'two of which one is a net',
      'Der spares netto 1,2 mio. kr. årligt. Der spares 2,0 mio. kr. på mad.',
      [null, 'derived'],
    ],
  ])('in the company of others: %s', (_, text, expected) => {
    expect(accountsOf(text, ROWS)).toEqual(expected);
  });

  it('is no part of nothing, and nothing in no unit', () => {
    const nothing = seriesOf(['Kørsel', 'Service', 0, 0, 0]);
    expect(accountsOf('Der spares 1,2 mio. kr. årligt.', nothing)).toEqual([null]);
    expect(accountsOf('Der spares 2.000 kr. årligt.', nothing)).toEqual([null]);
    expect(accountsOf('Der spares 1,2 mio. kr. årligt.', [])).toEqual([null]);
  });

  it('is tried with eight others, and no more', () => {
    const words = ['el', 'mad', 'leje', 'tøj', 'sko', 'bog', 'bil', 'rør', 'tag'];
    const text = (count: number): string =>
      [
        ...words.slice(0, count).map((word) => `Der spares 12.345 kr. på ${word}.`),
        'Der spares 700.123 kr. på hus.',
      ].join(' ');
    const series = seriesOf(['Kørsel', 'Service', -798.883, -798.883, -798.883]);
    expect(accountsOf(text(8), series).at(-1)).toBe('part-of-the-text');
    const more = seriesOf(['Kørsel', 'Service', -811.228, -811.228, -811.228]);
    expect(accountsOf(text(9), more).at(-1)).toBeNull();
  });
});
