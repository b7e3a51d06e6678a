import {
  amountsClaimed,
  claimSameAmounts,
  planClaims,
  proposalClaim,
  type Claim,
} from '../../../src/core/checks/claims';
import type { AmountFigure } from '../../../src/core/figures/figure';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { catalogueOf, type Sheets } from '../../support/catalogue-of';

const claim = (years: Readonly<Record<number, number>>): Claim =>
  ({
    years: Object.entries(years).map(([year, value]) => ({
      year: Number(year),
      figure: { quantity: 'oere', value, interval: { lo: value - 5, hi: value + 5 } } as AmountFigure,
    })),
  }) as unknown as Claim;

test.each<[Readonly<Record<number, number>>, Readonly<Record<number, number>>, boolean]>([
  [{ 2025: 100, 2026: 200 }, { 2025: 100, 2026: 200 }, true],
  [{ 2025: 100, 2026: 200 }, { 2025: -100, 2026: -200 }, true],
  [{ 2025: 100, 2026: 200 }, { 2026: 210, 2027: 7 }, true],
  [{ 2025: 100, 2026: 200 }, { 2025: 100, 2026: 211 }, false],
  [{ 2025: 100, 2026: 0 }, { 2025: 100, 2026: 0 }, true],
  [{ 2025: 100, 2026: 0 }, { 2025: 100, 2026: 3 }, false],
  [{ 2025: 100, 2026: 3 }, { 2025: 100, 2026: 0 }, false],
  [{ 2025: 0 }, { 2025: 0 }, false],
  [{ 2025: 100 }, { 2026: 100 }, false],
])('%j and %j claim the same: %s', (a, b, same) => {
  expect(claimSameAmounts(claim(a), claim(b))).toBe(same);
});

test('a claim is found by its amounts that are not nothing, whatever their signs', () => {
  expect(amountsClaimed(claim({ 2025: -100, 2026: 0, 2027: 7 }))).toEqual(['2025:100', '2027:7']);
});

type Row = readonly CellValue[];
const list = (heading: string, ...rows: readonly Row[]) => [[heading], ['Nr.', 'Forslag', 2025, 2026], ...rows];
const caseSheet = (unit: string) => [
  ['Forslagets titel:', 'A01 - Fælles indkøb'],
  [unit, 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Indkøb', 'Service', -300, -400],
  ['Samlet varig ændring', null, -300, -400],
];
const told = (sheets: Sheets, id = 'A01'): unknown => {
  const proposal = catalogueOf(sheets).proposals.find((one) => one.id === id);
  const found = proposal && proposalClaim(proposal);
  return (
    found && [
      found.name,
      found.kind,
      found.sheet,
      found.text.text,
      [...found.words].join(' '),
      ...amountsClaimed(found),
      ...found.evidence.map(({ cell }) => formatAddress(cell)),
    ]
  );
};
const OTHER: Row = ['A02', 'Kørsel', -100, -100];

test.each<[string, Sheets, unknown]>([
  [
    'its first list',
    { Oversigt: list('Oversigt, 1.000 kr.', ['A01', 'Fælles indkøb', -500, null], OTHER), A01: caseSheet('1.000 kr.') },
    ['A01', 'proposal', 'Oversigt', 'Fælles indkøb', 'fælles indkøb', '2025:50000000', 'Oversigt!C3'],
  ],
  [
    'its sheet where the list has nothing',
    { Oversigt: list('Oversigt, 1.000 kr.', ['A01', 'Fælles indkøb', 0, null], OTHER), A01: caseSheet('1.000 kr.') },
    [
      'A01',
      'proposal',
      'Oversigt',
      'Fælles indkøb',
      'fælles indkøb',
      '2025:30000000',
      '2026:40000000',
      'A01!C4',
      'A01!D4',
    ],
  ],
  [
    'its sheet where no list has it',
    { A01: caseSheet('1.000 kr.') },
    ['A01', 'proposal', 'A01', 'Fælles indkøb', 'fælles indkøb', '2025:30000000', '2026:40000000', 'A01!C4', 'A01!D4'],
  ],
  ['nothing where no unit is known', { A01: caseSheet('Område') }, null],
  [
    'nothing where nothing stands',
    { Oversigt: list('Oversigt, 1.000 kr.', ['A01', 'Fælles indkøb', null, null], OTHER) },
    null,
  ],
])('a proposal claims what stands in %s', (_, sheets, expected) => {
  expect(told(sheets) ?? null).toEqual(expected);
});

test('a plan claims each active row once, by amount and year', () => {
  const plan = (heading: string) => [
    [heading, 2025, 2026],
    ['1. Fælles indkøb', 0.5, 0.75],
    ['2. Nye kontrakter', 0, 1],
    ['3. Tomme lokaler', null, null],
    ['4. Færre vikarer (udgår)', 0.3, 0.3],
    ['I alt', 0.5, 1.75],
  ];
  const claims = planClaims(
    catalogueOf({ Handleplan: plan('Handleplan (mio. kr.)'), Kopi: plan('Handleplan (mio. kr.)') }).sheets,
  );
  expect(
    [...claims].map(([amount, found]) => [amount, found.map(({ name, kind, sheet }) => [name, kind, sheet].join())]),
  ).toEqual([
    ['2025:50000000', ['1. Fælles indkøb,plan,Handleplan']],
    ['2026:75000000', ['1. Fælles indkøb,plan,Handleplan']],
    ['2026:100000000', ['2. Nye kontrakter,plan,Handleplan']],
  ]);
});
