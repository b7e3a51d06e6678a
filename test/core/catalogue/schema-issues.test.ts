import type { CellValue } from '../../../src/core/workbook/snapshot';
import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { workbookOf } from '../../support/check-tester';
import { factsSnapshot } from '../../support/facts';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

function issues(sheets: Sheets): string[] {
  const snapshot = workbookOf(sheets);
  return buildCatalogue(snapshot.name, readWorkbook(snapshot)).issues.map(
    ({ expected, cell, wanted }) => `${expected} ${formatAddress(cell)}${wanted ? ` (${wanted})` : ''}`,
  );
}

test.each(['copenhagen-2017', 'ballerup-2019', 'strategy-2018', 'followup-2019', 'recovery-2021'])(
  'the catalogue %s has the form it should have',
  (workbook) => {
    expect(buildCatalogue(workbook, readWorkbook(factsSnapshot(workbook))).issues).toEqual([]);
  },
);

const LIST: Sheets[string] = [
  ['Nr.', 'Forslag (1.000 kr.)', 2025, 2026],
  ['A01', 'Lys', -10, -10],
  ['A02', 'Varme', -20, -20],
  ['A03', 'Vand', -5, -5],
  [null, 'I alt', -35, -35],
];
const withRow = (index: number, row: readonly CellValue[]): Sheets[string] =>
  LIST.map((old, place) => (place === index ? row : old));

describe.each([
  ['an overview', 'Oversigt', {}],
  ['a group table', 'Gruppe A', { Oversigt: LIST }],
] as const)('%s', (_kind, name, others) => {
  test('with every number and title owes nothing', () => {
    expect(issues({ ...others, [name]: LIST })).toEqual([]);
  });

  test('owes the number and the title of each proposal, at the cells where they belong', () => {
    expect(issues({ ...others, [name]: withRow(2, [null, 'Varme', -20, -20]) })).toEqual([
      `row-id ${cellOf(name, 'A3')}`,
    ]);
    expect(issues({ ...others, [name]: withRow(2, ['A02', null, -20, -20]) })).toEqual([
      `row-title ${cellOf(name, 'B3')}`,
    ]);
  });

  test('owes an amount where an error stands, and none where words say that there is none yet', () => {
    expect(issues({ ...others, [name]: withRow(1, ['A01', 'Lys', { error: '#REF!' }, 'afventer']) })).toEqual([
      `amount ${cellOf(name, 'C2')}`,
    ]);
    expect(issues({ ...others, [name]: withRow(1, ['A01', 'Lys', '10 eller 12', -10]) })).toEqual([
      `amount ${cellOf(name, 'C2')}`,
    ]);
  });

  test('owes years that follow each other', () => {
    expect(issues({ ...others, [name]: withRow(0, ['Nr.', 'Forslag (1.000 kr.)', 2025, 2027]) })).toEqual([
      `consecutive-years ${cellOf(name, 'C1')}`,
    ]);
  });
});

function cellOf(sheet: string, cell: string): string {
  return sheet.includes(' ') ? `'${sheet}'!${cell}` : `${sheet}!${cell}`;
}

test('a list without any numbers owes none', () => {
  expect(issues({ Oversigt: LIST.map(([, ...row]) => row) })).toEqual([]);
});

test('parts of a proposal owe no number of their own', () => {
  expect(
    issues({
      Oversigt: [...LIST.slice(0, 2), [null, 'Anlæg', 100, null], [null, 'heraf løn', -5, -5], ...LIST.slice(2)],
    }),
  ).toEqual([]);
});

test('a unit is owed where nothing in the workbook tells it, once per table', () => {
  const bare = withRow(0, ['Nr.', 'Forslag', 2025, 2026]);
  expect(issues({ Oversigt: bare })).toEqual(['unit Oversigt!C1']);
  expect(issues({ Oversigt: bare, 'Gruppe A': LIST })).toEqual([]);
});

const CASE: Sheets[string] = [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
  ['Implementeringsomkostninger'],
  ['Rutesystem', 'Service', 100, 0],
  ['Samlede implementeringsomkostninger', null, 100, 0],
];
const NET = ['Samlet økonomisk påvirkning', null, -500, -600];

describe('a business case', () => {
  test('with savings and costs owes a net row below them', () => {
    expect(issues({ A01: CASE })).toEqual(['net-row A01!A8']);
    expect(issues({ A01: [...CASE, NET] })).toEqual([]);
  });

  test('in the form with derived costs owes one too', () => {
    const derived: Sheets[string] = [
      ['SSU-10 - Færre kørsler'],
      ['Økonomi (1.000 kr.)', 2025, 2026],
      ['Besparelse på servicerammen', 500, 600],
      ['Afledt mer-/mindreudgift'],
      ['* Servicerammen', 100, 50],
      ['* Anlæg', 20, 0],
    ];
    expect(issues({ 'SSU-10': derived })).toEqual([`net-row 'SSU-10'!A6`]);
    expect(issues({ 'SSU-10': [...derived, ['Samlet nettobesparelse', 380, 550]] })).toEqual([]);
  });

  test('owes control areas that are known', () => {
    const odd = CASE.map((row) => (row[0] === 'Rutesystem' ? ['Rutesystem', 'Diverse', 100, 0] : row));
    expect(issues({ A01: [...odd, NET] })).toEqual(['control-area A01!B7']);
  });

  test('owes its title, and its number where others have one', () => {
    const untitled = [['Forslagets titel:', 'A02'], ...CASE.slice(1), NET];
    const unnumbered = [['Forslagets titel:', 'Mindre vask'], ...CASE.slice(1), NET];
    const sheets = { A01: [...CASE, NET], A02: untitled, Vask: unnumbered };
    expect(issues(sheets)).toEqual(['title A02!B1', 'id Vask!B1']);
    expect(issues({ Vask: unnumbered })).toEqual([]);
  });

  test('owes the section that its numbers skip, unless a paragraph bears the number', () => {
    const prose = ['Kommunens ruter blev lagt om i foråret, og flere biler kører nu halvtomme.'];
    const headed = (...headings: string[]): Sheets[string] => [
      ...CASE,
      NET,
      ...headings.flatMap((text) => [[], [text], prose]),
    ];
    expect(issues({ A01: headed('1. Baggrund', '2. Indhold', '4. Risici') })).toEqual(['section-number A01!A17 (3)']);
    expect(issues({ A01: headed('1. Baggrund', '2. Indhold', '3. Økonomi', '4. Risici') })).toEqual([]);
    expect(
      issues({ A01: headed('1. Baggrund', '2. Ruterne lægges om, så de følger skolernes ringetider.', '3. Risici') }),
    ).toEqual([]);
  });
});

describe('a plan', () => {
  const PLAN: Sheets[string] = [
    ['Nr.', 'Handleplan (mio. kr.)', 2024, 'Opnået pr. 31.8.2024', 2025],
    [1, 'Hjemtagelse', 2, 1.2, 2.5],
    [2, 'Botilbud', 1, 0.4, 1],
    [3, 'Kørsel', 1, 0.2, 1],
    [null, 'I alt', 4, 1.8, 4.5],
  ];

  test('owes the names of its rows, and amounts in what was achieved', () => {
    expect(issues({ Plan: PLAN })).toEqual([]);
    const unnamed = PLAN.map((row, index) => (index === 2 ? [2, null, 1, '0,4?', 1] : row));
    expect(issues({ Plan: unnamed })).toEqual(['amount Plan!D3', 'row-title Plan!B3']);
  });

  test('that is to recover owes a target in every year between its first and its last', () => {
    const recovery = (...targets: CellValue[]): Sheets => ({
      Genopretning: [
        ['1.000 kr.', 2021, 2022, 2023, 2024],
        ['Reduktionsmål', ...targets],
        ['Opnået', -2000, -2280, -2280, -2280],
        ['Netto-udestående', 0, -720, -3440, -8160],
      ],
    });
    expect(issues(recovery(-2000, -3000, -5000, -7000))).toEqual([]);
    expect(issues(recovery(-2000, null, -5000, -7000))).toEqual(['target Genopretning!C2']);
    expect(issues(recovery(null, -3000, -5000, null))).toEqual([]);
  });
});
