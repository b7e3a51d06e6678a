import type { CellValue } from '../../../src/core/workbook/snapshot';
import { reportedBy } from '../../support/told';

type Amounts = readonly CellValue[];
interface Case {
  readonly title?: string;
  readonly text?: string;
  readonly rows: Readonly<Record<string, Amounts>>;
  readonly total: Amounts;
}

/** All that is said of the years in a case's text or title. */
const said = ({ title = 'A01 - Færre kørsler', text, rows, total }: Case): string[][] =>
  reportedBy('phase-in-mismatch', {
    'Ark 1': [
      ['Forslagets titel:', title],
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ...Object.entries(rows).map(([label, amounts]) => [label, 'Service', ...amounts]),
      ['Samlet varig ændring', null, ...total],
      [],
      ['4. Økonomi'],
      [text ?? 'Intet.'],
    ],
  });

const one = (total: Amounts, text: string, title?: string): string[][] =>
  said({ rows: { 'Færre kørsler': total }, total, text, ...(title === undefined ? {} : { title }) });

describe('a text that gives amounts for years', () => {
  const RISING = 'Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2027 og frem.';

  it('is told with every amount of the series and what it has in the year named', () => {
    expect(one([-500, -500, -500, -800], RISING)).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: A01',
        'label: ""',
        'claims: [{year 2027, said {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}, shown 500±0.5 kDKK, fits [2028]}]',
        'at stake: 300000 kr.',
        '\'Ark 1\'!A8 "Der spares «0,5 mio. kr.» i 2025 stigende til 0,8 mio. kr. i 2027 og frem." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,5 mio. kr. i 2025 stigende til «0,8 mio. kr.» i 2027 og frem." = 0.8±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 500±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i stigende til mio kr i og frem',
        'fingerprint: …#2025;50000000;2027;80000000;-50000000;-50000000;-50000000;-80000000',
      ],
    ]);
  });

  it('is told by its title where the case has no ID', () => {
    expect(one([-500, -500, -500, -800], RISING, 'Færre kørsler')).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: "Ark 1"',
        'label: ""',
        'claims: [{year 2027, said {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}, shown 500±0.5 kDKK, fits [2028]}]',
        'at stake: 300000 kr.',
        '\'Ark 1\'!A8 "Der spares «0,5 mio. kr.» i 2025 stigende til 0,8 mio. kr. i 2027 og frem." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,5 mio. kr. i 2025 stigende til «0,8 mio. kr.» i 2027 og frem." = 0.8±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 500±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}}',
        'key: …|færre kørsler|der spares mio kr i stigende til mio kr i og frem',
        'fingerprint: …#2025;50000000;2027;80000000;-50000000;-50000000;-50000000;-80000000',
      ],
    ]);
  });

  it('is held against sums of rows, of which no single cell has the amount', () => {
    const rows = { Kørsel: [-300, -300, -300, -500], Leje: [-200, -200, -200, -300] };
    expect(said({ rows, total: [-500, -500, -500, -800], text: RISING })).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A9 'Ark 1'!C4 'Ark 1'!C5 'Ark 1'!D4 'Ark 1'!D5 'Ark 1'!E4 'Ark 1'!E5 'Ark 1'!F4 'Ark 1'!F5",
        'document: A01',
        'label: ""',
        'claims: [{year 2027, said {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}, shown 500±1 kDKK, fits [2028]}]',
        'at stake: 300000 kr.',
        '\'Ark 1\'!A9 "Der spares «0,5 mio. kr.» i 2025 stigende til 0,8 mio. kr. i 2027 og frem." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A9 "Der spares 0,5 mio. kr. i 2025 stigende til «0,8 mio. kr.» i 2027 og frem." = 0.8±0.05 MDKK',
        '\'Ark 1\'!C4 "Kørsel" = -300±0.5 kDKK',
        '\'Ark 1\'!C5 "Leje" = -200±0.5 kDKK',
        '\'Ark 1\'!D4 "Kørsel" = -300±0.5 kDKK',
        '\'Ark 1\'!D5 "Leje" = -200±0.5 kDKK',
        '\'Ark 1\'!E4 "Kørsel" = -300±0.5 kDKK',
        '\'Ark 1\'!E5 "Leje" = -200±0.5 kDKK',
        '\'Ark 1\'!F4 "Kørsel" = -500±0.5 kDKK',
        '\'Ark 1\'!F5 "Leje" = -300±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±1 kDKK}, {year 2026, shown 500±1 kDKK}, {year 2027, shown 500±1 kDKK}, {year 2028, shown 800±1 kDKK}], stated {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i stigende til mio kr i og frem',
        'fingerprint: …#2025;50000000;2027;80000000;-50000000;-50000000;-50000000;-80000000',
      ],
    ]);
  });

  it('counts an empty year as nothing, and a year beside the table not at all', () => {
    const text = 'Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2028.';
    expect(one([null, -500, -500, -800], text)).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A8 'Ark 1'!D4:F4",
        'document: A01',
        'label: ""',
        'claims: [{year 2025, said {words "0,5 mio. kr.", shown 0.5±0.05 MDKK}, shown null, fits [2026, 2027]}]',
        'at stake: 500000 kr.',
        '\'Ark 1\'!A8 "Der spares «0,5 mio. kr.» i 2025 stigende til 0,8 mio. kr. i 2028." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,5 mio. kr. i 2025 stigende til «0,8 mio. kr.» i 2028." = 0.8±0.05 MDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2026, shown 500±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "0,5 mio. kr.", shown 0.5±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i stigende til mio kr i',
        'fingerprint: …#2025;50000000;2028;80000000;-50000000;-50000000;-80000000',
      ],
    ]);
    const beside = 'Der spares 0,6 mio. kr. i 2025, 0,6 mio. kr. i 2026 og 0,8 mio. kr. i 2029.';
    expect(one([-500, -600, -500, -800], beside)).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: A01',
        'label: ""',
        'claims: [{year 2025, said {words "0,6 mio. kr.", shown 0.6±0.05 MDKK}, shown 500±0.5 kDKK, fits [2026]}]',
        'at stake: 100000 kr.',
        '\'Ark 1\'!A8 "Der spares «0,6 mio. kr.» i 2025, 0,6 mio. kr. i 2026 og 0,8 mio. kr. i 2029." = 0.6±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,6 mio. kr. i 2025, «0,6 mio. kr.» i 2026 og 0,8 mio. kr. i 2029." = 0.6±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,6 mio. kr. i 2025, 0,6 mio. kr. i 2026 og «0,8 mio. kr.» i 2029." = 0.8±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -600±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 600±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "0,6 mio. kr.", shown 0.6±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i mio kr i og mio kr i',
        'fingerprint: …#2025;60000000;2026;60000000;2029;80000000;-50000000;-60000000;-50000000;-80000000',
      ],
    ]);
  });

  it('may have an amount that stands nowhere, where it goes on with one that stands in its year', () => {
    expect(one([-500, -500, -500, -800], 'Der spares 0,5 mio. kr. i 2025 stigende til 1,7 mio. kr. i 2027.')).toEqual([
      [
        "warning phase-in-mismatch|phase-in-differs: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: A01',
        'label: ""',
        'claims: [{year 2027, said {words "1,7 mio. kr.", shown 1.7±0.05 MDKK}, shown 500±0.5 kDKK, fits []}]',
        'at stake: 1200000 kr.',
        '\'Ark 1\'!A8 "Der spares «0,5 mio. kr.» i 2025 stigende til 1,7 mio. kr. i 2027." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,5 mio. kr. i 2025 stigende til «1,7 mio. kr.» i 2027." = 1.7±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 500±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "1,7 mio. kr.", shown 1.7±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i stigende til mio kr i',
        'fingerprint: …#2025;50000000;2027;170000000;-50000000;-50000000;-50000000;-80000000',
      ],
    ]);
  });

  it('may be reached earlier in the table', () => {
    expect(
      one([-500, -800, -800, -800], 'Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2028 og frem.'),
    ).toEqual([
      [
        "warning phase-in-mismatch|reached-earlier: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: A01',
        'label: ""',
        'said: {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}',
        'year: 2028',
        'first: 2026',
        'at stake: null',
        '\'Ark 1\'!A8 "Der spares «0,5 mio. kr.» i 2025 stigende til 0,8 mio. kr. i 2028 og frem." = 0.5±0.05 MDKK',
        '\'Ark 1\'!A8 "Der spares 0,5 mio. kr. i 2025 stigende til «0,8 mio. kr.» i 2028 og frem." = 0.8±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -800±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -800±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 800±0.5 kDKK}, {year 2027, shown 800±0.5 kDKK}, {year 2028, shown 800±0.5 kDKK}], stated {words "0,8 mio. kr.", shown 0.8±0.05 MDKK}}',
        'key: …|A01|der spares mio kr i stigende til mio kr i og frem',
        'fingerprint: …#2028;2026;80000000',
      ],
    ]);
    expect(one([-500, -500, -500, -500], 'Forslaget giver en besparelse på 0,5 mio. kr. årligt fra 2027.')).toEqual([
      [
        "warning phase-in-mismatch|reached-earlier: 'Ark 1'!A8 'Ark 1'!C4:F4",
        'document: A01',
        'label: ""',
        'said: {words "0,5 mio. kr.", shown 0.5±0.05 MDKK}',
        'year: 2027',
        'first: 2025',
        'at stake: null',
        '\'Ark 1\'!A8 "Forslaget giver en besparelse på «0,5 mio. kr.» årligt fra 2027." = 0.5±0.05 MDKK',
        '\'Ark 1\'!C4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!D4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!E4 "Færre kørsler" = -500±0.5 kDKK',
        '\'Ark 1\'!F4 "Færre kørsler" = -500±0.5 kDKK',
        'series {label "", years [{year 2025, shown 500±0.5 kDKK}, {year 2026, shown 500±0.5 kDKK}, {year 2027, shown 500±0.5 kDKK}, {year 2028, shown 500±0.5 kDKK}], stated {words "0,5 mio. kr.", shown 0.5±0.05 MDKK}}',
        'key: …|A01|forslaget giver en besparelse på mio kr årligt fra',
        'fingerprint: …#2027;2025;50000000',
      ],
    ]);
  });

  test.each([
    ['has them', [-500, -600, -800, -800], RISING],
    [
      'has the last one when the text says',
      [0, 0, -500, -500],
      'Forslaget giver en besparelse på 0,5 mio. kr. årligt fra 2027.',
    ],
    ['lacks the years', [-500, -500, -500, -800], 'Der spares 0,5 mio. kr. i 2023 stigende til 0,8 mio. kr. i 2024.'],
    [
      'has the single amount nowhere',
      [-500, -500, -500, -800],
      'Forslaget giver en besparelse på 0,7 mio. kr. i 2026.',
    ],
  ])('is right where the series %s', (_, total, text) => {
    expect(one(total, text)).toEqual([]);
  });

  it('is right where another row has the last amount when the text says', () => {
    const rows = { Kørsel: [-500, -800, -800, -800], Leje: [-500, -600, -600, -800] };
    const text = 'Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2028 og frem.';
    expect(said({ rows, total: [-1000, -1400, -1400, -1600], text })).toEqual([]);
  });
});

describe('a title that names the first year', () => {
  it('is told with the first saving', () => {
    expect(one([null, null, null, -800], '', 'A01 - Færre kørsler fra 2026')).toEqual([
      [
        "warning phase-in-mismatch|title-year-differs: 'Ark 1'!B1 'Ark 1'!F4",
        'document: A01',
        'said: 2026',
        'first: 2028',
        'amount: 800±0.5 kDKK',
        'at stake: null',
        '\'Ark 1\'!B1 "Færre kørsler fra «2026»"',
        '\'Ark 1\'!F4 "Færre kørsler" = -800±0.5 kDKK',
        'key: …|A01|title',
        'fingerprint: …#2026;2028',
      ],
    ]);
    expect(one([-800, -800, -800, -800], '', 'Færre kørsler fra 2027')).toEqual([
      [
        "warning phase-in-mismatch|title-year-differs: 'Ark 1'!B1 'Ark 1'!C4",
        'document: "Ark 1"',
        'said: 2027',
        'first: 2025',
        'amount: 800±0.5 kDKK',
        'at stake: null',
        '\'Ark 1\'!B1 "Færre kørsler fra «2027»"',
        '\'Ark 1\'!C4 "Færre kørsler" = -800±0.5 kDKK',
        'key: …|færre kørsler fra|title',
        'fingerprint: …#2027;2025',
      ],
    ]);
  });

  it('is held against the savings of all rows', () => {
    const rows = { Kørsel: [null, null, -300, -300], Leje: [null, null, -200, -200] };
    expect(said({ rows, total: [null, null, -500, -500], title: 'A01 - Færre kørsler fra 2026' })).toEqual([
      [
        "warning phase-in-mismatch|title-year-differs: 'Ark 1'!B1 'Ark 1'!E4 'Ark 1'!E5",
        'document: A01',
        'said: 2026',
        'first: 2027',
        'amount: 500±1 kDKK',
        'at stake: null',
        '\'Ark 1\'!B1 "Færre kørsler fra «2026»"',
        '\'Ark 1\'!E4 "Kørsel" = -300±0.5 kDKK',
        '\'Ark 1\'!E5 "Leje" = -200±0.5 kDKK',
        'key: …|A01|title',
        'fingerprint: …#2026;2027',
      ],
    ]);
  });

  test.each([
    ['the saving begins then', 'fra 2026', [null, -500, -800, -800]],
    ['the table does not begin yet', 'fra 2024', [null, null, -800, -800]],
    ['nothing is saved', 'fra 2026', [null, null, null, null]],
    ['the year is the only one', 'i 2027', [null, null, null, -800]],
    ['the title names an end', 'fra 2026 til 2027', [null, null, null, -800]],
    ['the title names two beginnings', '(fra 2026) og fra 2027', [null, null, null, -800]],
  ])('is right where %s', (_, words, total) => {
    expect(one(total, '', `A01 - Færre kørsler ${words}`)).toEqual([]);
  });

  test.each([
    ['nothing, printed as such', [null, 0, -300, -800]],
    ['a cost alone', [null, 100, -300, -800]],
  ])('counts no year with %s', (_, total) => {
    expect(one(total, '', 'A01 - Færre kørsler fra 2026').map(([first]) => first)).toEqual([
      "warning phase-in-mismatch|title-year-differs: 'Ark 1'!B1 'Ark 1'!E4",
    ]);
  });
});
