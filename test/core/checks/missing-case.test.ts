import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that missing-case says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'one of three proposals without a sheet',
      [
        [
          'warning missing-case|case-missing: Oversigt!A4',
          'id: A02',
          'title: "Fælles indkøb"',
          'sheets: [Oversigt]',
          'at stake: 400000 kr.',
          'Oversigt!B4 "Fælles indkøb"',
          'key: …|A02',
          'fingerprint: …#',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('missing-case', exampleSheets('missing-case', name))).toEqual(found);
  });
});

type Grids = Record<string, CellValue[][]>;

const caseOf = (id: string, title: string): CellValue[][] => [
  ['Forslagets titel:', `${id} - ${title}`],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  [title, 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
];

/** IDs without a case, and their amounts, in a list of these proposals beside these sheets. */
function missing(listed: [string, string][], sheets: Grids): unknown[] {
  return findingsIn({
    Oversigt: [
      ['Oversigt, 1.000 kr.'],
      ['Nr.', 'Forslag', 2025, 2026],
      ...listed.map(([id, title]): CellValue[] => [id, title, -600, 200]),
    ],
    ...sheets,
  }).flatMap((finding) => (finding.code === 'case-missing' ? [[finding.data.id, finding.amount]] : []));
}

describe('a proposal without a case', () => {
  const [first, second, third]: [[string, string], [string, string], [string, string]] = [
    ['A01', 'Færre kørsler'],
    ['A02', 'Fælles indkøb'],
    ['A03', 'Nye vagtplaner'],
  ];

  test('is told with what it brings over the years', () => {
    expect(missing([first, second], { A01: caseOf(...first) })).toEqual([['A02', 400_00_000]]);
  });

  test('is told where half of the proposals have one, not where fewer do', () => {
    expect(missing([first, second], { A01: caseOf(...first) })).toHaveLength(1);
    expect(missing([first, second, third], { A01: caseOf(...first) })).toEqual([]);
  });

  test('is not told where it stands only among others that have none: they were decided before', () => {
    const sheets = { A01: caseOf(...first), A02: caseOf(...second), A03: caseOf(...third) };
    const before = (...rows: [string, string][]): Grids => ({
      'Tidligere vedtaget': [
        ['Tidligere vedtagne forslag, 1.000 kr.'],
        ['Nr.', 'Forslag', 2025, 2026],
        ...rows.map(([id, title]): CellValue[] => [id, title, -100, -100]),
      ],
    });
    const listed = [first, second, third];
    expect(missing(listed, { ...sheets, ...before(['B01', 'Energi'], ['B02', 'Rengøring']) })).toEqual([]);
    expect(missing(listed, { ...sheets, ...before(['B01', 'Energi'], ['A02', 'Fælles indkøb']) })).toHaveLength(1);
    expect(missing(listed, { ...sheets, ...before(['B01', 'Energi']) })).toHaveLength(1);
  });

  test('is not told where its sheet has its ID, or another ID with the same title', () => {
    expect(missing([first, second], { A01: caseOf(...first), A02: [['Bilag til sagen']] })).toEqual([]);
    expect(missing([first, second], { A01: caseOf(...first), A20: caseOf('A20', second[1]) })).toEqual([]);
  });

  test('is told where the other title is another', () => {
    expect(missing([first, second], { A01: caseOf(...first), A20: caseOf('A20', 'Lukning af svømmehal') })).toEqual([
      ['A02', 400_00_000],
    ]);
  });

  test('is told where two sheets have its title: neither is surely its own', () => {
    const both = { A01: caseOf(...first), A20: caseOf('A20', second[1]), A21: caseOf('A21', second[1]) };
    expect(missing([first, second], both)).toEqual([['A02', 400_00_000]]);
  });
});
