import { rowsToReport, tablePairs } from '../../../src/core/checks/case-tables';
import { compareParts } from '../../../src/core/checks/compare-tables';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { caseOf } from '../../support/catalogue-of';

interface Tables {
  readonly caption?: string;
  readonly first?: CellValue[][];
  readonly unit?: string;
  readonly secondUnit?: string;
  readonly second?: CellValue[][];
}

const ROWS: CellValue[][] = [
  ['Færre kørsler', null, -600, -600],
  ['Færre vikarer', null, -300, -300],
];

/** A case with its economy and, below, its permanent changes. */
const twoTables = ({
  caption = 'Tabel 1',
  first = ROWS,
  unit = '1.000 kr.',
  secondUnit = unit,
  second = first,
}: Tables) =>
  caseOf({
    A01: [
      ['Forslagets titel:', 'A01 - Færre kørsler'],
      [`${caption}. Forslagets samlede økonomi`],
      [unit, 'Styringsområde', 2025, 2026],
      ['Varige ændringer'],
      ...first,
      [],
      ['Tabel 2. Varige ændringer'],
      [secondUnit, null, 2025, 2026],
      ...second,
    ],
  });

describe('the tables of a case are held against each other', () => {
  it('where both have amounts in a known unit', () => {
    expect(tablePairs(twoTables({})).map(({ section }) => section)).toEqual(['permanent']);
  });

  it('in two units of one currency', () => {
    expect(tablePairs(twoTables({ secondUnit: 'kr.' }))).toHaveLength(1);
  });

  it('not in two currencies', () => {
    expect(tablePairs(twoTables({ secondUnit: '£000' }))).toEqual([]);
  });

  it('not where one has no amounts', () => {
    const blank = ROWS.map(([label]) => [label ?? null, null, null, null]);
    expect(tablePairs(twoTables({ second: blank }))).toEqual([]);
  });

  it('not where one counts savings as negative and the other as positive', () => {
    const turned: CellValue[][] = [
      ['Besparelse på kørsler', null, 600, 600],
      ['Udgift til kursus', null, -300, -300],
    ];
    const own: CellValue[][] = [
      ['Besparelse på kørsler', null, -600, -600],
      ['Udgift til kursus', null, 300, 300],
    ];
    const [pair] = tablePairs(twoTables({ first: own, second: own }));
    expect([pair?.first.table.sign?.saving, pair?.second.table.sign?.saving]).toEqual(['negative', 'negative']);
    expect(tablePairs(twoTables({ first: own, second: turned }))).toEqual([]);
  });

  it('not in two price levels', () => {
    const at = (level: string) => twoTables({ unit: '1.000 kr. 2025-p/l', secondUnit: `1.000 kr. ${level}` });
    expect(tablePairs(at('2025-p/l'))).toHaveLength(1);
    expect(tablePairs(at('2026-p/l'))).toEqual([]);
  });
});

describe('of two tables that differ', () => {
  const reported = (first: CellValue[][], second: CellValue[][]) => {
    const [pair] = tablePairs(twoTables({ first, second }));
    if (!pair) throw new Error('the tables are not held against each other');
    return rowsToReport(compareParts(pair.first, pair.second)).map(
      ({ label, years }) => `${label ?? 'the whole'} ${years.map(({ year }) => year).join(' ')}`,
    );
  };

  it('the row that accounts for it is told, in its years', () => {
    expect(reported(ROWS, [ROWS[0] ?? [], ['Færre vikarer', null, -300, -200]])).toEqual(['Færre vikarer 2026']);
  });

  it('the whole is told where the rows can’t be paired', () => {
    expect(reported(ROWS, [['Kørsler og vikarer i alt på området', null, -900, -700]])).toEqual(['the whole 2026']);
  });

  it('a row is told where the whole agrees and each row has its twin', () => {
    expect(
      reported(ROWS, [
        ['Færre kørsler', null, -600, -500],
        ['Færre vikarer', null, -300, -400],
      ]),
    ).toEqual(['Færre kørsler 2026', 'Færre vikarer 2026']);
  });
});
