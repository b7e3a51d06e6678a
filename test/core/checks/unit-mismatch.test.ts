import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Sheets } from '../../support/catalogue-of';
import { reportedBy } from '../../support/told';

type Row = readonly CellValue[];

const list = (heading: string, rows: readonly Row[]) => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
  [null, 'I alt', ...[2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))],
];
const caseSheet = (id: string, unit: string, amounts: Row, text?: string) => [
  ['Forslagets titel:', `${id} - Færre kørsler`],
  [unit, 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', ...amounts],
  ['Samlet varig ændring', null, ...amounts],
  [],
  ['4. Økonomi'],
  [text ?? 'Intet.'],
];
const said = (sheets: Sheets) => reportedBy('unit-mismatch', sheets);

describe('a heading that does not fit is told', () => {
  it('with the unit that would fit and every amount of the list', () => {
    expect(
      said({
        Oversigt: list('Oversigt, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
        A01: caseSheet('A01', '1.000 kr.', [-0.5, -0.6]),
      }),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4:D4 Oversigt!C3:D3',
        'document: A01',
        'heading: "1.000 kr."',
        'fits: MDKK',
        'factor: 1000',
        'larger: there',
        'witness: {kind list, names [Oversigt]}',
        'year: 2025',
        'here: -0.5±0.05 kDKK',
        'there: -0.5±0.05 MDKK',
        'textAgrees: false',
        'at stake: 1098900 kr.',
        'A01!A2 "1.000 kr."',
        'A01!C4 "Færre kørsler" = -0.5±0.05 kDKK',
        'Oversigt!C3 "Færre kørsler" = -0.5±0.05 MDKK',
        'A01!D4 "Færre kørsler" = -0.6±0.05 kDKK',
        'Oversigt!D3 "Færre kørsler" = -0.6±0.05 MDKK',
        'same-amount {year 2025, here -0.5±0.05 kDKK, there -0.5±0.05 MDKK, factor 1000}',
        'same-amount {year 2026, here -0.6±0.05 kDKK, there -0.6±0.05 MDKK, factor 1000}',
        'key: …|A01|economy',
        'fingerprint: …#-50000;-50000000;-60000;-60000000',
      ],
    ]);
  });

  it('with what its own text says', () => {
    expect(
      said({
        Oversigt: list('Oversigt, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
        A01: caseSheet('A01', '1.000 kr.', [-0.5, -0.6], 'Forslaget giver en besparelse på 0,5 mio. kr. i 2025.'),
      }).map((lines) => lines.filter((line) => /^(textAgrees|witness|fits|larger)/.test(line))),
    ).toEqual([['fits: MDKK', 'larger: there', 'witness: {kind list, names [Oversigt]}', 'textAgrees: true']]);
  });

  it('with every list that says so', () => {
    expect(
      said({
        Oversigt: list('Oversigt, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
        'Gruppe A': list('Gruppe A, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
        A01: caseSheet('A01', '1.000 kr.', [-0.5, -0.6]),
      }),
    ).toEqual([
      [
        "warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4:D4 Oversigt!C3:D3 'Gruppe A'!C3:D3",
        'document: A01',
        'heading: "1.000 kr."',
        'fits: MDKK',
        'factor: 1000',
        'larger: there',
        'witness: {kind list, names [Oversigt, "Gruppe A"]}',
        'year: 2025',
        'here: -0.5±0.05 kDKK',
        'there: -0.5±0.05 MDKK',
        'textAgrees: false',
        'at stake: 1098900 kr.',
        'A01!A2 "1.000 kr."',
        'A01!C4 "Færre kørsler" = -0.5±0.05 kDKK',
        'Oversigt!C3 "Færre kørsler" = -0.5±0.05 MDKK',
        'A01!D4 "Færre kørsler" = -0.6±0.05 kDKK',
        'Oversigt!D3 "Færre kørsler" = -0.6±0.05 MDKK',
        '\'Gruppe A\'!C3 "Færre kørsler" = -0.5±0.05 MDKK',
        '\'Gruppe A\'!D3 "Færre kørsler" = -0.6±0.05 MDKK',
        'same-amount {year 2025, here -0.5±0.05 kDKK, there -0.5±0.05 MDKK, factor 1000}',
        'same-amount {year 2026, here -0.6±0.05 kDKK, there -0.6±0.05 MDKK, factor 1000}',
        'key: …|A01|economy',
        'fingerprint: …#-50000;-50000000;-60000;-60000000',
      ],
    ]);
  });

  it('on the list, where most of its cases disagree with it', () => {
    expect(
      said({
        Oversigt: list('Oversigt, mio. kr.', [
          ['A01', 'Færre kørsler', -500, -600],
          ['A02', 'Færre kørsler', -700, -800],
          ['A03', 'Færre kørsler', -900, -950],
        ]),
        A01: caseSheet('A01', '1.000 kr.', [-500, -600]),
        A02: caseSheet('A02', '1.000 kr.', [-700, -800]),
        A03: caseSheet('A03', '1.000 kr.', [-900, -950]),
      }),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: Oversigt!A1 Oversigt!C3:D3 Oversigt!C4:D4 Oversigt!C5:D5 A01!C4:D4 A02!C4:D4 A03!C4:D4',
        'document: Oversigt',
        'heading: "Oversigt, mio. kr."',
        'fits: kDKK',
        'factor: 1000',
        'larger: here',
        'witness: {kind case, names [A01, A02, A03]}',
        'year: 2025',
        'here: -500±0.5 MDKK',
        'there: -500±0.5 kDKK',
        'textAgrees: false',
        'at stake: 4445550000 kr.',
        'Oversigt!A1 "Oversigt, mio. kr."',
        'A01!C4 "Færre kørsler" = -500±0.5 kDKK',
        'Oversigt!C3 "Færre kørsler" = -500±0.5 MDKK',
        'A01!D4 "Færre kørsler" = -600±0.5 kDKK',
        'Oversigt!D3 "Færre kørsler" = -600±0.5 MDKK',
        'A02!C4 "Færre kørsler" = -700±0.5 kDKK',
        'Oversigt!C4 "Færre kørsler" = -700±0.5 MDKK',
        'A02!D4 "Færre kørsler" = -800±0.5 kDKK',
        'Oversigt!D4 "Færre kørsler" = -800±0.5 MDKK',
        'A03!C4 "Færre kørsler" = -900±0.5 kDKK',
        'Oversigt!C5 "Færre kørsler" = -900±0.5 MDKK',
        'A03!D4 "Færre kørsler" = -950±0.5 kDKK',
        'Oversigt!D5 "Færre kørsler" = -950±0.5 MDKK',
        'same-amount {year 2025, here -500±0.5 MDKK, there -500±0.5 kDKK, factor 1000}',
        'same-amount {year 2026, here -600±0.5 MDKK, there -600±0.5 kDKK, factor 1000}',
        'same-amount {year 2025, here -700±0.5 MDKK, there -700±0.5 kDKK, factor 1000}',
        'same-amount {year 2026, here -800±0.5 MDKK, there -800±0.5 kDKK, factor 1000}',
        'same-amount {year 2025, here -900±0.5 MDKK, there -900±0.5 kDKK, factor 1000}',
        'same-amount {year 2026, here -950±0.5 MDKK, there -950±0.5 kDKK, factor 1000}',
        'key: …|overview/oversigt mio kr|proposals',
        'fingerprint: …#-50000000000;-50000000;-60000000000;-60000000;-70000000000;-70000000;-80000000000;-80000000;-90000000000;-90000000;-95000000000;-95000000',
      ],
    ]);
  });

  it('where the amounts are a million times too large', () => {
    expect(
      said({
        Oversigt: list('Oversigt, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
        A01: caseSheet('A01', 'Mio. kr.', [-500000, -600000]),
      }).map(([first, ...lines]) => [first, ...lines.slice(0, 6)]),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4:D4 Oversigt!C3:D3',
        'document: A01',
        'heading: "Mio. kr."',
        'fits: DKK',
        'factor: 1000000',
        'larger: here',
        'witness: {kind list, names [Oversigt]}',
      ],
    ]);
    expect(
      said({
        Oversigt: list('Oversigt, kr.', [['A01', 'Færre kørsler', -500000, -600000]]),
        A01: caseSheet('A01', 'Kr.', [-0.5, -0.6]),
      }).map(([first, ...lines]) => [first, ...lines.slice(0, 6)]),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4:D4 Oversigt!C3:D3',
        'document: A01',
        'heading: "Kr."',
        'fits: MDKK',
        'factor: 1000000',
        'larger: there',
        'witness: {kind list, names [Oversigt]}',
      ],
    ]);
    expect(
      said({
        Oversigt: list('Oversigt, kr.', [['A01', 'Færre kørsler', -5000, -6000]]),
        A01: caseSheet('A01', 'Kr.', [-5000000, -6000000]),
      }).map(([first, ...lines]) => [first, ...lines.slice(0, 6)]),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4:D4 Oversigt!C3:D3',
        'document: A01',
        'heading: "Kr."',
        'fits: null',
        'factor: 1000',
        'larger: here',
        'witness: {kind list, names [Oversigt]}',
      ],
    ]);
  });

  it('on another table of the case', () => {
    expect(
      said({
        A01: [
          ['Forslagets titel:', 'A01 - Færre kørsler'],
          ['Tabel 1. Forslagets samlede økonomi'],
          ['1.000 kr.', 'Styringsområde', 2025, 2026],
          ['Varige ændringer'],
          ['Færre kørsler', 'Service', -600, -700],
          ['Samlet varig ændring', null, -600, -700],
          [],
          ['Tabel 2. Varige ændringer'],
          ['Mio. kr.', 2025, 2026],
          ['Færre kørsler om morgenen', -400, -400],
          ['Færre kørsler om aftenen', -200, -300],
          ['Varige ændringer totalt, service', -600, -700],
        ],
      }),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A9 A01!B10 A01!B11 A01!C5 A01!C10 A01!C11 A01!D5',
        'document: A01',
        'heading: "Mio. kr."',
        'fits: kDKK',
        'factor: 1000',
        'larger: here',
        'witness: {kind table, names ["1"]}',
        'year: 2025',
        'here: -600±1 MDKK',
        'there: -600±0.5 kDKK',
        'textAgrees: false',
        'at stake: 1298700000 kr.',
        'A01!A9 "Mio. kr."',
        'A01!B10 "Færre kørsler om morgenen" = -400±0.5 MDKK',
        'A01!B11 "Færre kørsler om aftenen" = -200±0.5 MDKK',
        'A01!C5 "Færre kørsler" = -600±0.5 kDKK',
        'A01!C10 "Færre kørsler om morgenen" = -400±0.5 MDKK',
        'A01!C11 "Færre kørsler om aftenen" = -300±0.5 MDKK',
        'A01!D5 "Færre kørsler" = -700±0.5 kDKK',
        'same-amount {year 2025, here -600±1 MDKK, there -600±0.5 kDKK, factor 1000}',
        'same-amount {year 2026, here -700±1 MDKK, there -700±0.5 kDKK, factor 1000}',
        'key: …|A01|permanent-changes',
        'fingerprint: …#-60000000000;-60000000;-70000000000;-70000000',
      ],
    ]);
  });

  it('by its text, where no list has the case', () => {
    expect(
      said({
        A01: caseSheet(
          'A01',
          '1.000 kr.',
          [-0.5, -0.8],
          'Forslaget giver en besparelse på 0,5 mio. kr. i 2025 og 0,8 mio. kr. i 2026.',
        ),
      }),
    ).toEqual([
      [
        'warning unit-mismatch|unit-does-not-fit: A01!A2 A01!C4 A01!A8 A01!D4',
        'document: A01',
        'heading: "1.000 kr."',
        'fits: MDKK',
        'factor: 1000',
        'larger: there',
        'witness: {kind text, names [A01]}',
        'year: null',
        'here: -0.5±0.05 kDKK',
        'there: 0.5±0.05 MDKK',
        'textAgrees: false',
        'at stake: 1298700 kr.',
        'A01!A2 "1.000 kr."',
        'A01!C4 "Færre kørsler" = -0.5±0.05 kDKK',
        'A01!A8 "0,5 mio. kr." = 0.5±0.05 MDKK',
        'A01!D4 "Færre kørsler" = -0.8±0.05 kDKK',
        'A01!A8 "0,8 mio. kr." = 0.8±0.05 MDKK',
        'same-amount {year null, here -0.5±0.05 kDKK, there 0.5±0.05 MDKK, factor 1000}',
        'same-amount {year null, here -0.8±0.05 kDKK, there 0.8±0.05 MDKK, factor 1000}',
        'key: …|A01|economy',
        'fingerprint: …#-50000;50000000;-80000;80000000',
      ],
    ]);
  });
});

test.each<[string, Sheets]>([
  [
    'in two units',
    {
      Oversigt: list('Oversigt, mio. kr.', [['A01', 'Færre kørsler', -0.5, -0.6]]),
      A01: caseSheet('A01', '1.000 kr.', [-500, -600]),
    },
  ],
  [
    'under no heading',
    {
      Oversigt: list('Oversigt', [['A01', 'Færre kørsler', -0.5, -0.6]]),
      A01: caseSheet('A01', 'Område', [-500, -600]),
    },
  ],
  [
    'that a text does not give, either',
    {
      A01: caseSheet(
        'A01',
        '1.000 kr.',
        [-500, -600],
        'Forslaget giver en besparelse på 0,5 mio. kr. i 2025 og 0,8 mio. kr. i 2026.',
      ),
    },
  ],
])('nothing is said of amounts %s', (_, sheets) => {
  expect(said(sheets)).toEqual([]);
});
