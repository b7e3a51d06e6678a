import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { told } from '../../support/told';

type Row = readonly CellValue[];

const caseSheet = (rows: readonly Row[], total: Row, unit = '1.000 kr.', title = 'A01 - Færre kørsler') => [
  ['Forslagets titel:', title],
  [unit, 'Styringsområde', 2025, 2026, 2027],
  ['Varige ændringer'],
  ...rows,
  ['Samlet varig ændring', null, ...total],
];
const said = (sheets: Parameters<typeof findingsIn>[0]): string[][] =>
  findingsIn(sheets)
    .filter(({ check }) => check === 'sign-flip')
    .map(told);

const KØRSEL: Row = ['Besparelse på kørsel', 'Service', -600, -600, -600];

describe('a saving with the sign of a cost is told', () => {
  it('with every amount, twice at stake, and the equation that it would mend', () => {
    expect(
      said({ 'Ark 1': caseSheet([KØRSEL, ['Besparelse på vikarer', 'Service', null, 100, 120]], [-600, -500, -480]) }),
    ).toEqual([
      [
        "warning row-against-convention 'Ark 1'!D5:E5",
        'document: A01',
        'label: Besparelse på vikarer',
        'saving: negative',
        'year: 2026',
        'stated: 10000000±50000 oere in DKK 1000',
        'amount: 44000000',
        '\'Ark 1\'!D5 "Besparelse på vikarer" 10000000±50000 oere in DKK 1000',
        '\'Ark 1\'!E5 "Besparelse på vikarer" 12000000±50000 oere in DKK 1000',
        "zero {year 2026, terms [{cell 'Ark 1'!D5, factor 1}], residual [19900000; 20100000]}",
        "zero {year 2027, terms [{cell 'Ark 1'!E5, factor 1}], residual [23900000; 24100000]}",
        'sign-flip|row-against-convention|A01|economy|besparelse på vikarer',
        '#10000000;12000000',
      ],
    ]);
  });

  it('by the sheet where the case has no number, and without an amount where no unit is known', () => {
    expect(
      said({
        'Ark 1': caseSheet(
          [KØRSEL, ['Besparelse på vikarer', 'Service', 100, null, 120]],
          [-500, -600, -480],
          'Område',
          'Færre kørsler',
        ),
      }),
    ).toEqual([
      [
        "warning row-against-convention 'Ark 1'!C5 'Ark 1'!E5",
        'document: Ark 1',
        'label: Besparelse på vikarer',
        'saving: negative',
        'year: 2025',
        'stated: 10000±50 oere',
        'amount: null',
        '\'Ark 1\'!C5 "Besparelse på vikarer" 10000±50 oere',
        '\'Ark 1\'!E5 "Besparelse på vikarer" 12000±50 oere',
        "zero {year 2025, terms [{cell 'Ark 1'!C5, factor 1}], residual [19900; 20100]}",
        "zero {year 2027, terms [{cell 'Ark 1'!E5, factor 1}], residual [23900; 24100]}",
        'sign-flip|row-against-convention|færre kørsler|economy|besparelse på vikarer',
        '#10000;12000',
      ],
    ]);
  });

  it('where savings are positive, too', () => {
    expect(
      said({
        A01: caseSheet(
          [
            ['Besparelse på kørsel', 'Service', 600, 600, 600],
            ['Besparelse på leje', 'Service', 300, 300, 300],
            ['Besparelse på vikarer', 'Service', -100, -100, -100],
          ],
          [800, 800, 800],
        ),
      }),
    ).toEqual([
      [
        'warning row-against-convention A01!C6:E6',
        'document: A01',
        'label: Besparelse på vikarer',
        'saving: positive',
        'year: 2025',
        'stated: -10000000±50000 oere in DKK 1000',
        'amount: 60000000',
        'A01!C6 "Besparelse på vikarer" -10000000±50000 oere in DKK 1000',
        'A01!D6 "Besparelse på vikarer" -10000000±50000 oere in DKK 1000',
        'A01!E6 "Besparelse på vikarer" -10000000±50000 oere in DKK 1000',
        'zero {year 2025, terms [{cell A01!C6, factor 1}], residual [-20100000; -19900000]}',
        'zero {year 2026, terms [{cell A01!D6, factor 1}], residual [-20100000; -19900000]}',
        'zero {year 2027, terms [{cell A01!E6, factor 1}], residual [-20100000; -19900000]}',
        'sign-flip|row-against-convention|A01|economy|besparelse på vikarer',
        '#-10000000;-10000000;-10000000',
      ],
    ]);
  });

  test.each<[string, readonly Row[], Row]>([
    ['a cost', [KØRSEL, ['Drift af system', 'Service', 100, 100, 100]], [-500, -500, -500]],
    [
      'a saving that is less in one year',
      [KØRSEL, ['Besparelse på vikarer', 'Service', -100, 100, -100]],
      [-700, -500, -700],
    ],
    ['an empty saving', [KØRSEL, ['Besparelse på vikarer', 'Service', null, null, null]], [-600, -600, -600]],
  ])('unlike %s', (_, rows, total) => {
    expect(said({ A01: caseSheet(rows, total) })).toEqual([]);
  });
});

it('an amount with the other sign in the list is told with both places', () => {
  expect(
    said({
      Oversigt: [
        ['Oversigt, 1.000 kr.'],
        ['Nr.', 'Forslag', 2025, 2026, 2027],
        ['A01', 'Færre kørsler', 600, 600, 600],
        ['A02', 'Fælles indkøb', -900, -900, -900],
        [null, 'I alt', -300, -300, -300],
      ],
      A01: caseSheet([KØRSEL], [-600, -600, -600]),
    }),
  ).toEqual([
    [
      'error signs-differ Oversigt!C3:E3 A01!C5:E5',
      'document: A01',
      'label: null',
      'against: {kind list, names [Oversigt]}',
      'years: [{year 2025, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}, {year 2026, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}, {year 2027, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}]',
      'amount: 360000000',
      'A01!C5 "Samlet varig ændring" -60000000±50000 oere in DKK 1000',
      'A01!D5 "Samlet varig ændring" -60000000±50000 oere in DKK 1000',
      'A01!E5 "Samlet varig ændring" -60000000±50000 oere in DKK 1000',
      'Oversigt!C3 "Færre kørsler" 60000000±50000 oere in DKK 1000',
      'Oversigt!D3 "Færre kørsler" 60000000±50000 oere in DKK 1000',
      'Oversigt!E3 "Færre kørsler" 60000000±50000 oere in DKK 1000',
      'compare {year 2025, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}',
      'compare {year 2026, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}',
      'compare {year 2027, here -60000000±50000 oere in DKK 1000, there 60000000±50000 oere in DKK 1000}',
      'zero {year 2025, terms [{cell A01!C4, factor 1}, {cell Oversigt!C3, factor -1}], residual [-120100000; -119900000]}',
      'zero {year 2026, terms [{cell A01!D4, factor 1}, {cell Oversigt!D3, factor -1}], residual [-120100000; -119900000]}',
      'zero {year 2027, terms [{cell A01!E4, factor 1}, {cell Oversigt!E3, factor -1}], residual [-120100000; -119900000]}',
      'sign-flip|signs-differ|A01|list',
      '#2025;-60000000;60000000;2026;-60000000;60000000;2027;-60000000;60000000',
    ],
  ]);
});
