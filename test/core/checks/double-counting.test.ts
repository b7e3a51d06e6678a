import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Sheets } from '../../support/catalogue-of';
import { reportedBy } from '../../support/told';

type Row = readonly CellValue[];

const overview = (...rows: readonly Row[]) => [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2025, 2026, 2027],
  ...rows,
  [null, 'I alt', ...[2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0))],
];
const plan = (...rows: readonly Row[]) => [
  ['Handleplan (mio. kr.)', 2024, 2025, 2026],
  ...rows,
  ['I alt', ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0))],
];
const caseSheet = (title: string, amounts: Row) => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027],
  ['Varige ændringer'],
  ['Indkøb', 'Service', ...amounts],
  ['Samlet varig ændring', null, ...amounts],
];

const said = (sheets: Sheets) => reportedBy('double-counting', sheets);

const TITLE = 'Fælles indkøb af hjælpemidler';
const OTHER: Row = ['A09', 'Færre kørsler', -600, -600, -600];

describe('a measure that is claimed twice is told', () => {
  it('with each row, the first year and what all shared years come to', () => {
    expect(
      said({
        Oversigt: overview(['A01', TITLE, null, -500, -750], OTHER, ['A03', TITLE, null, -500, -750]),
      }),
    ).toEqual([
      [
        'info double-counting|claimed-by-proposals: Oversigt!D3:E3 Oversigt!D5:E5',
        'proposals: [A01, A03]',
        'title: "Fælles indkøb af hjælpemidler"',
        'plan: null',
        'year: 2026',
        'amount: -500±0.5 kDKK',
        'at stake: 1250000 kr.',
        'Oversigt!D3 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!E3 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'Oversigt!D5 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!E5 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'key: …|A01|A03',
        'fingerprint: …#2026;-50000000;2027;-75000000',
      ],
    ]);
  });

  it('once for three proposals', () => {
    expect(
      said({
        Oversigt: overview(['A01', TITLE, -500, -750, 0], ['A02', TITLE, -500, -750, 0], ['A03', TITLE, -500, -750, 0]),
      }),
    ).toEqual([
      [
        'info double-counting|claimed-by-proposals: Oversigt!C3:E3 Oversigt!C4:E4 Oversigt!C5:E5',
        'proposals: [A01, A02, A03]',
        'title: "Fælles indkøb af hjælpemidler"',
        'plan: null',
        'year: 2025',
        'amount: -500±0.5 kDKK',
        'at stake: 1250000 kr.',
        'Oversigt!C3 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!D3 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'Oversigt!E3 "Fælles indkøb af hjælpemidler" = 0±0.5 kDKK',
        'Oversigt!C4 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!D4 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'Oversigt!E4 "Fælles indkøb af hjælpemidler" = 0±0.5 kDKK',
        'Oversigt!C5 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!D5 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'Oversigt!E5 "Fælles indkøb af hjælpemidler" = 0±0.5 kDKK',
        'key: …|A01|A02|A03',
        'fingerprint: …#2025;-50000000;2026;-75000000',
      ],
    ]);
  });

  it('with the row of the plan, over the years that both show', () => {
    expect(
      said({
        Oversigt: overview(['A01', TITLE, -500, -750, -900], OTHER),
        Handleplan: plan(['1. Hjælpemidler, fælles indkøb', 0.25, 0.5, 0.75], ['2. Nye kontrakter', 1, 1, 1.5]),
      }),
    ).toEqual([
      [
        'info double-counting|claimed-in-plan: Oversigt!C3:E3 Handleplan!B2:D2',
        'proposals: [A01]',
        'title: "Fælles indkøb af hjælpemidler"',
        'plan: {sheet Handleplan, label "1. Hjælpemidler, fælles indkøb"}',
        'year: 2025',
        'amount: -500±0.5 kDKK',
        'at stake: 1250000 kr.',
        'Oversigt!C3 "Fælles indkøb af hjælpemidler" = -500±0.5 kDKK',
        'Oversigt!D3 "Fælles indkøb af hjælpemidler" = -750±0.5 kDKK',
        'Oversigt!E3 "Fælles indkøb af hjælpemidler" = -900±0.5 kDKK',
        'Handleplan!B2 "1. Hjælpemidler, fælles indkøb" = 0.25±0.005 MDKK',
        'Handleplan!C2 "1. Hjælpemidler, fælles indkøb" = 0.5±0.005 MDKK',
        'Handleplan!D2 "1. Hjælpemidler, fælles indkøb" = 0.75±0.005 MDKK',
        'key: …|A01|hjælpemidler fælles indkøb',
        'fingerprint: …#2025;-50000000;2026;-75000000',
      ],
    ]);
  });

  it('by what its own sheet says, where no list does', () => {
    expect(
      said({
        A01: caseSheet(`A01 - ${TITLE}`, [-500, -750, -900]),
        Handleplan: plan(
          ['1. Fælles indkøb af hjælpemidler i kommunen', 0.25, 0.5, 0.75],
          ['2. Nye kontrakter', 1, 1, 1.5],
        ),
      }),
    ).toEqual([
      [
        'info double-counting|claimed-in-plan: A01!C4:E4 Handleplan!B2:D2',
        'proposals: [A01]',
        'title: "Fælles indkøb af hjælpemidler"',
        'plan: {sheet Handleplan, label "1. Fælles indkøb af hjælpemidler i kommunen"}',
        'year: 2025',
        'amount: -500±0.5 kDKK',
        'at stake: 1250000 kr.',
        'A01!C4 "Indkøb" = -500±0.5 kDKK',
        'A01!D4 "Indkøb" = -750±0.5 kDKK',
        'A01!E4 "Indkøb" = -900±0.5 kDKK',
        'Handleplan!B2 "1. Fælles indkøb af hjælpemidler i kommunen" = 0.25±0.005 MDKK',
        'Handleplan!C2 "1. Fælles indkøb af hjælpemidler i kommunen" = 0.5±0.005 MDKK',
        'Handleplan!D2 "1. Fælles indkøb af hjælpemidler i kommunen" = 0.75±0.005 MDKK',
        'key: …|A01|fælles indkøb af hjælpemidler i kommunen',
        'fingerprint: …#2025;-50000000;2026;-75000000',
      ],
    ]);
  });
});

describe('a measure is claimed once', () => {
  const twice = (second: Row, first: Row = ['A01', TITLE, -500, -750, -900]) => ({
    Oversigt: overview(first, second, OTHER),
  });
  const planned = (label: string, ...amounts: Row) => ({
    Oversigt: overview(['A01', TITLE, -500, -750, -900], OTHER),
    Handleplan: plan([label, ...amounts], ['2. Nye kontrakter', 1, 1, 1.5]),
  });

  test.each([
    ['where a year has another amount', twice(['A02', TITLE, -500, -750, -800])],
    ['where the title is another', twice(['A02', `${TITLE} i skoler`, -500, -750, -900])],
    ['where the title is one word', twice(['A02', 'Indkøb', -500, -750, -900], ['A01', 'Indkøb', -500, -750, -900])],
    ['where one was withdrawn', twice(['A02', `${TITLE} (udgår)`, -500, -750, -900])],
    ['where the plan has no amounts', planned('1. Hjælpemidler, fælles indkøb', null, null, null)],
    ['where the plan has other amounts', planned('1. Hjælpemidler, fælles indkøb', 0.25, 0.5, 0.8)],
    ['where the plan speaks of one of its words', planned('1. Hjælpemidler', 0.25, 0.5, 0.75)],
    ['where the plan speaks of something else', planned('1. Fælles drift af bygninger', 0.25, 0.5, 0.75)],
    [
      'where one is listed without a sheet and the other has one without being listed',
      {
        Oversigt: overview(['A01', TITLE, -500, -750, -900], OTHER),
        A10: caseSheet(`A10 - ${TITLE}`, [-500, -750, -900]),
      },
    ],
  ])('%s', (_, sheets) => {
    expect(said(sheets)).toEqual([]);
  });

  it('unless the other one has a sheet too', () => {
    const sheets = {
      Oversigt: overview(['A01', TITLE, -500, -750, -900], OTHER),
      A01: caseSheet(`A01 - ${TITLE}`, [-500, -750, -900]),
      A10: caseSheet(`A10 - ${TITLE}`, [-500, -750, -900]),
    };
    expect(said(sheets).map(([first]) => first)).toEqual([
      'info double-counting|claimed-by-proposals: Oversigt!C3:E3 A10!C4:E4',
    ]);
  });
});
