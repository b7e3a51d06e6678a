import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that amount-mismatch says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'a total saving that no table knows',
      [
        [
          'warning amount-mismatch|amount-not-in-tables: A01!A8 A01!C4 A01!D4',
          'document: A01',
          'of: saving',
          'said: {words "0,9 mio. kr.", shown 0.9±0.05 MDKK}',
          'years: [{year 2025, shown 600±0.5 kDKK}, {year 2026, shown 600±0.5 kDKK}]',
          'at stake: 300000 kr.',
          'A01!A8 "Forslaget ventes samlet at spare «0,9 mio. kr.» årligt." = 0.9±0.05 MDKK',
          'A01!C4 "Færre kørsler" = -600±0.5 kDKK',
          'A01!D4 "Færre kørsler" = -600±0.5 kDKK',
          'series {label "", years [{year 2025, shown 600±0.5 kDKK}, {year 2026, shown 600±0.5 kDKK}], stated {words "0,9 mio. kr.", shown 0.9±0.05 MDKK}}',
          'key: …|A01|saving|forslaget ventes samlet at spare mio kr årligt',
          'fingerprint: …#90000000;-60000000;-60000000',
        ],
      ],
    ],
    [
      'a net saving that the table has as gross',
      [
        [
          'info amount-mismatch|amount-of-other-kind: A01!A9 A01!C4 A01!C5 A01!D4 A01!D5',
          'document: A01',
          'said: {words "0,6 mio. kr.", shown 0.6±0.05 MDKK}',
          'called: net',
          'years: [{year 2025, shown 400±1 kDKK}, {year 2026, shown 400±1 kDKK}]',
          'at stake: 200000 kr.',
          'A01!A9 "Forslaget giver en nettobesparelse på «0,6 mio. kr.» årligt." = 0.6±0.05 MDKK',
          'A01!C4 "Færre kørsler" = -600±0.5 kDKK',
          'A01!C5 "Drift af rutesystem" = 200±0.5 kDKK',
          'A01!D4 "Færre kørsler" = -600±0.5 kDKK',
          'A01!D5 "Drift af rutesystem" = 200±0.5 kDKK',
          'series {label "", years [{year 2025, shown 400±1 kDKK}, {year 2026, shown 400±1 kDKK}], stated {words "0,6 mio. kr.", shown 0.6±0.05 MDKK}}',
          'key: …|A01|saving|forslaget giver en nettobesparelse på mio kr årligt',
          'fingerprint: …#60000000;-40000000;-40000000',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('amount-mismatch', exampleSheets('amount-mismatch', name))).toEqual(found);
  });
});

type Rows = CellValue[][];

/** A case with these rows and these words, in 2025 and 2026; what is found of its amounts: code, words and the cells they are held against. */
function found(rows: Rows, sentences: string[], lists: Record<string, Rows> = {}): string[] {
  const A01 = [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ...rows,
    [],
    ['4. Økonomi'],
    ...sentences.map((sentence) => [sentence]),
  ];
  return findingsIn({ ...lists, A01 }).flatMap((finding) =>
    finding.code === 'amount-not-in-tables' || finding.code === 'amount-of-other-kind'
      ? [
          [
            finding.code,
            finding.data.said.words,
            ...finding.cells.slice(1).map(({ top, left }) => `${top},${left}`),
          ].join(' '),
        ]
      : [],
  );
}

const one = (label: string, first = -600, second = first): Rows => [
  [label, 'Service', first, second],
  ['Samlet varig ændring', null, first, second],
];
const unknown = (words: string, ...cells: string[]): string[] => [['amount-not-in-tables', words, ...cells].join(' ')];
const BESIDE = 'Færre vogne sparer 0,17 mio. kr. årligt.';

describe('an amount must stand in the tables', () => {
  test.each<[string, string[], string[]]>([
    ['of the whole proposal', ['Forslaget sparer 0,9 mio. kr. årligt.'], unknown('0,9 mio. kr.', '3,2', '3,3')],
    [
      'of the whole, also beside others',
      ['Forslaget sparer 0,45 mio. kr. årligt.', BESIDE],
      unknown('0,45 mio. kr.', '3,2', '3,3'),
    ],
    ['alone of its kind', ['Omlægningen sparer 0,25 mio. kr. årligt.'], unknown('0,25 mio. kr.', '3,2', '3,3')],
    [
      'more than all that is shown',
      ['Omlægningen sparer 0,9 mio. kr. årligt.', BESIDE],
      unknown('0,9 mio. kr.', '3,2', '3,3'),
    ],
    [
      'more than all years together',
      ['Omlægningen sparer 1,9 mio. kr. over de to år.', BESIDE],
      unknown('1,9 mio. kr.', '3,2', '3,3'),
    ],
    [
      'of the proposal in all its years, beside others',
      [BESIDE, 'Over to år giver forslaget i alt 0,9 mio. kr.'],
      unknown('0,9 mio. kr.', '3,2', '3,3'),
    ],
    [
      'more than all years together, as no year is named',
      ['Omlægningen sparer 1,9 mio. kr.', BESIDE],
      unknown('1,9 mio. kr.', '3,2', '3,3'),
    ],
    [
      "in a row's own words",
      ['Flere ture til skolerne sparer 0,45 mio. kr. årligt.', BESIDE],
      unknown('0,45 mio. kr.', '3,2', '3,3'),
    ],
  ])('%s', (_, sentences, expected) => {
    expect(found(one('Ture til skolerne'), sentences)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['one measure of several', ['Omlægningen sparer 0,25 mio. kr. årligt.', BESIDE]],
    ['what might be', ['Omlægningen kunne spare 0,9 mio. kr. årligt.', BESIDE]],
    ['less than all years together', ['Omlægningen sparer 1,1 mio. kr. over de to år.', BESIDE]],
    ['less than all years together, as no year is named', ['Omlægningen sparer 0,9 mio. kr.', BESIDE]],
    ['a printed amount', ['Forslaget sparer 0,6 mio. kr. årligt.']],
    ['nothing of an effect', ['Området har 0,9 mio. kr.']],
  ])('but not %s', (_, sentences) => {
    expect(found(one('Ture til skolerne'), sentences)).toEqual([]);
  });

  test('the one word of a row is no row’s own words', () => {
    expect(found(one('Ture'), ['Ture sparer 0,45 mio. kr. årligt.', BESIDE])).toEqual([]);
  });

  test('a case without a net effect is not asked', () => {
    const rows = [['Samlet varig ændring', null, null, null]];
    expect(found(rows, ['Forslaget sparer 0,9 mio. kr. årligt.'])).toEqual([]);
  });
});

describe('an amount of a year is held against that year', () => {
  const growing = one('Ture til skolerne', -600, -1000);
  test.each<[string, string[]]>([
    ['Omlægningen sparer 0,75 mio. kr. i 2025.', unknown('0,75 mio. kr.', '3,2', '3,3')],
    ['Omlægningen sparer 0,75 mio. kr. årligt.', []],
    ['Omlægningen sparer 1,1 mio. kr. i 2030.', []],
    ['Omlægningen sparer 1,9 mio. kr. i 2030.', unknown('1,9 mio. kr.', '3,2', '3,3')],
    ['Omlægningen sparer 0,3 mio. kr. i 2025.', []],
  ])('%s', (sentence, expected) => {
    expect(found(growing, [sentence, BESIDE])).toEqual(expected);
  });
});

describe('an amount that a case costs', () => {
  const withCost = (section: string, amount: number): Rows => [
    ...one('Ture til skolerne'),
    [section],
    ['Nyt system', 'Service', amount, 0],
  ];
  const cost = unknown('0,75 mio. kr.', '6,2', '6,3');
  test.each<[string, Rows, string[], string[]]>([
    [
      'is an error where it alone is said',
      withCost('Implementeringsomkostninger', 300),
      ['Til implementering afsættes 0,75 mio. kr.'],
      cost,
    ],
    [
      'is an error where it is the whole',
      withCost('Implementeringsomkostninger', 300),
      ['Forslaget koster 0,75 mio. kr.', 'Et system koster 0,17 mio. kr.'],
      cost,
    ],
    [
      'is silent where others stand beside it',
      withCost('Implementeringsomkostninger', 300),
      ['Til implementering afsættes 0,75 mio. kr.', 'Til et system afsættes 0,17 mio. kr.'],
      [],
    ],
    [
      'is silent where the tables have no costs',
      one('Ture til skolerne'),
      ['Til implementering afsættes 0,75 mio. kr.'],
      [],
    ],
    [
      'is silent where it is not said to be its own',
      withCost('Implementeringsomkostninger', 300),
      ['Driften koster 0,75 mio. kr.'],
      [],
    ],
  ])('%s', (_, rows, sentences, expected) => {
    expect(found(rows, sentences)).toEqual(expected);
  });

  test('and one that it saves are alone of their kind each', () => {
    const sentences = ['Til implementering afsættes 0,75 mio. kr.', 'Omlægningen sparer 0,17 mio. kr. årligt.'];
    expect(found(withCost('Implementeringsomkostninger', 300), sentences)).toHaveLength(2);
  });
});

describe("a list's total may be mentioned", () => {
  const list = (total: number, label = 'I alt'): Rows => [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', -600, -600],
    ['A02', 'Fælles indkøb', total + 600, total + 600],
    [null, label, total, total],
  ];
  test.each<[string, Record<string, Rows>, string, number]>([
    ['in the overview', { Oversigt: list(-900) }, 'Forvaltningen skal samlet spare 0,9 mio. kr. årligt.', 0],
    ['on a group’s sheet', { 'Gruppe A': list(-900) }, 'Forvaltningen skal samlet spare 0,9 mio. kr. årligt.', 0],
    [
      'as a net row',
      { Oversigt: list(-900, 'Nettoeffektivisering') },
      'Forvaltningen skal samlet spare 0,9 mio. kr. årligt.',
      0,
    ],
    ['unless it is another', { Oversigt: list(-1400) }, 'Forvaltningen skal samlet spare 0,9 mio. kr. årligt.', 1],
    [
      'unless the words are of the proposal',
      { Oversigt: list(-900) },
      'Forslaget ventes samlet at spare 0,9 mio. kr. årligt.',
      1,
    ],
  ])('%s', (_, lists, sentence, count) => {
    expect(found(one('Ture til skolerne'), [sentence], lists)).toHaveLength(count);
  });
});

describe('net and gross', () => {
  const rows: Rows = [
    ['Færre kørsler', 'Service', -600, -600],
    ['Drift af rutesystem', 'Service', 200, 200],
    ['Samlet varig ændring', null, -400, -400],
  ];
  test.each<[string, string[]]>([
    [
      'Forslaget giver en nettobesparelse på 0,6 mio. kr. årligt.',
      ['amount-of-other-kind 0,6 mio. kr. 3,2 4,2 3,3 4,3'],
    ],
    ['Forslaget giver en bruttobesparelse på 0,4 mio. kr. årligt.', ['amount-of-other-kind 0,4 mio. kr. 3,2 3,3']],
    ['Forslaget giver en nettobesparelse på 0,4 mio. kr. årligt.', []],
    ['Forslaget giver en bruttobesparelse på 0,6 mio. kr. årligt.', []],
    ['Forslaget giver en besparelse på 0,6 mio. kr. årligt.', []],
    ['Forslaget giver en nettobesparelse på 0,2 mio. kr. årligt.', []],
  ])('%s', (sentence, expected) => {
    expect(found(rows, [sentence])).toEqual(expected);
  });

  test('are not told apart where both are the same', () => {
    expect(found(one('Færre kørsler'), ['Forslaget giver en nettobesparelse på 0,6 mio. kr. årligt.'])).toEqual([]);
  });

  test.each([
    ['Forslaget giver brutto 0,9 mio. kr., hvorfra går 0,5 mio. kr. til vikarer.', 0],
    ['Forslaget giver brutto 0,9 mio. kr., hvorfra går 0,1 mio. kr. til vikarer.', 1],
    ['Forslaget giver 0,9 mio. kr., hvorfra går 0,5 mio. kr. til vikarer.', 0],
    ['Forslaget giver 0,9 mio. kr., og der går 0,5 mio. kr. til vikarer.', 1],
  ])('an amount less what its sentence takes off stands in the table: %s', (sentence, count) => {
    expect(found(one('Færre kørsler', -400), [sentence])).toHaveLength(count);
  });

  test('an amount that is net with the investment is net', () => {
    const withInvestment = [...rows, ['Investering'], ['Nye biler', 'Anlæg', -200, -200]];
    expect(found(withInvestment, ['Forslaget giver en nettobesparelse på 0,6 mio. kr. årligt.'])).toEqual([]);
  });
});
