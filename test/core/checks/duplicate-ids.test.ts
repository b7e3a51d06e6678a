import { duplicateOf, listingsOf, namesOneProposal } from '../../../src/core/checks/duplicate-ids';
import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { readSchema } from '../../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn, workbookOf } from '../../support/check-tester';

type Rows = readonly (readonly CellValue[])[];

const list = (...rows: Rows) => [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
  [null, 'I alt', -350, -400],
];
const argued = (title: string, ...more: Rows) => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -100, -100],
  ['Samlet varig ændring', null, -100, -100],
  ...more,
];
const appendix = (title: string) => [['Forslagets titel:', title], ['3. Indhold'], ['Her står mere om forslaget.']];

function proposalsOf(sheets: Parameters<typeof workbookOf>[0]) {
  const snapshot = workbookOf(sheets);
  return buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot)).proposals;
}

const used = (sheets: Parameters<typeof workbookOf>[0]) =>
  findingsIn(sheets)
    .filter(({ check }) => check === 'duplicate-id')
    .map(({ data, amount, severity, cells, evidence, key }) => ({
      ...(data as object),
      amount,
      severity,
      cells: cells.map(formatAddress),
      texts: evidence.map(({ text }) => text),
      key,
    }));

const KORSEL = ['A01', 'Færre kørsler', -100, -150];

describe('an ID in one list', () => {
  it('with two titles stands for two proposals', () => {
    expect(used({ Oversigt: list(KORSEL, ['A01', 'Fælles indkøb', -250, -250]) })).toEqual([
      {
        id: 'A01',
        as: 'two-proposals',
        first: { sheet: 'Oversigt', title: 'Færre kørsler' },
        second: { sheet: 'Oversigt', title: 'Fælles indkøb' },
        amount: null,
        severity: 'error',
        cells: ['Oversigt!A4', 'Oversigt!A3'],
        texts: ['Fælles indkøb', 'Færre kørsler'],
        key: 'duplicate-id|id-used-twice|A01|two-proposals',
      },
    ]);
  });

  it('is listed twice further down, and counts once more', () => {
    const twice = list(KORSEL, ['A02', 'Fælles indkøb', -250, -250], ['A01', 'Færre kørsler', -90, 120]);
    expect(used({ Oversigt: twice })).toMatchObject([
      { as: 'listed-twice', amount: 21_000_000, severity: 'error', cells: ['Oversigt!A5', 'Oversigt!A3'] },
    ]);
  });

  it('is listed twice right below with the same amounts', () => {
    expect(used({ Oversigt: list(KORSEL, KORSEL) })).toMatchObject([{ as: 'listed-twice', amount: 25_000_000 }]);
  });

  it.each<[string, Rows]>([
    ['two parts of one, right below each other', [KORSEL, ['A01', 'Færre kørsler', 50, 0]]],
    [
      'withdrawn the second time',
      [KORSEL, ['A02', 'Fælles indkøb', -250, -250], ['A01', 'Færre kørsler (udgår)', -100, -150]],
    ],
    [
      'a line number',
      [
        ['1', 'Færre kørsler', -100, -150],
        ['1', 'Fælles indkøb', -250, -250],
      ],
    ],
    ['there once', [KORSEL, ['A02', 'Færre kørsler', -100, -150]]],
  ])('is fine where it is %s', (_, rows) => {
    expect(used({ Oversigt: list(...rows) })).toEqual([]);
  });

  it('without a unit puts nothing known at stake', () => {
    const twice = [['Oversigt'], ['Nr.', 'Forslag', 2025, 2026], KORSEL, KORSEL, [null, 'I alt', -200, -300]];
    expect(used({ Oversigt: twice })).toMatchObject([{ as: 'listed-twice', amount: null }]);
  });

  it('names one proposal where it begins with a letter', () => {
    expect(['A01', 'Å-1', '01', '-A1', '1A'].map(namesOneProposal)).toEqual([true, true, false, false, false]);
  });
});

describe('an ID on two sheets', () => {
  it('is argued twice', () => {
    const found = used({ 'A01 ny': argued('A01 - Færre kørsler'), 'A01 gl': argued('A01 - Færre kørsler') });
    expect(found).toMatchObject([
      { as: 'two-sheets', first: { sheet: 'A01 ny' }, second: { sheet: 'A01 gl' }, amount: null, severity: 'error' },
    ]);
    expect(found[0]?.cells.map((cell) => cell.split('!')[0])).toEqual(["'A01 gl'", "'A01 ny'"]);
  });

  it('may have an appendix of its own title, and none of another', () => {
    const case1 = argued('A01 - Færre kørsler');
    expect(used({ A01: case1, Bilag: appendix('A01 - Færre kørsler') })).toEqual([]);
    expect(used({ Bilag: appendix('A01 - Færre kørsler'), A01: case1 })).toEqual([]);
    expect(used({ A01: case1, Bilag: appendix('A01 - Grøn drift af bygninger') })).toMatchObject([
      { as: 'two-sheets' },
    ]);
  });
});

describe('the rows that are about what a sheet argues', () => {
  const sheets = {
    Oversigt: list(KORSEL, ['A01', 'Fælles indkøb', -250, -250]),
    A01: argued('A01 - Færre kørsler'),
  };

  it('are those of its title, where the ID stands for two things', () => {
    const [proposal] = proposalsOf(sheets);
    expect(duplicateOf(proposal!)?.as).toBe('two-proposals');
    expect(listingsOf(proposal!, proposal!.cases[0]!).map(({ row }) => row.label?.text)).toEqual(['Færre kørsler']);
  });

  it('are all where the sheet has no title', () => {
    const [proposal] = proposalsOf(sheets);
    expect(listingsOf(proposal!, { ...proposal!.cases[0]!, title: null })).toHaveLength(2);
  });

  it('are all of them where the ID stands for one', () => {
    const [proposal] = proposalsOf({ ...sheets, Oversigt: list(['A01', 'Fælles indkøb', -250, -250]) });
    expect(duplicateOf(proposal!)).toBeNull();
    expect(listingsOf(proposal!, proposal!.cases[0]!)).toBe(proposal!.listings);
  });
});
