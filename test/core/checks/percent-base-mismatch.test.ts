import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const saving: Rows = [['Færre kørsler', 'Service', -900, -900]];
const caseOf = (sentences: readonly string[], rows: Rows = saving, unit = '1.000 kr.'): { A01: Rows } => ({
  A01: [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    [unit, 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ...rows,
    [],
    ['4. Økonomi'],
    ...sentences.map((sentence) => [sentence]),
  ],
});
const explanation = (sentences: readonly string[], rows?: Rows, unit?: string): string | undefined =>
  toldBy('percent-base-mismatch', caseOf(sentences, rows, unit))
    .find((line) => line.startsWith('explanation: '))
    ?.replace('explanation: ', '');

describe('a percentage of a base', () => {
  test.each([
    'Der spares 2 % af budgettet på 50,0 mio. kr., svarende til 4,0 mio. kr. over fire år.',
    'Over fire år spares 2 % af budgettet på 50,0 mio. kr., svarende til 4,0 mio. kr.',
    'I perioden spares 2 % af budgettet på 50,0 mio. kr., svarende til 4,0 mio. kr.',
  ])('may be for several years together, wherever the sentence says so: %s', (sentence) => {
    expect(explanation([sentence])).toBeUndefined();
  });

  test('is held against one year where the sentence says nothing of several', () => {
    expect(explanation(['Der spares 2 % af budgettet på 50,0 mio. kr., svarende til 4,0 mio. kr.'])).toBeDefined();
  });

  test('that is another amount is told with the computation', () => {
    expect(
      toldBy(
        'percent-base-mismatch',
        caseOf(['Der kan spares 3 % af de 20,0 mio. kr., svarende til 0,9 mio. kr. årligt.']),
      ),
    ).toEqual([
      'warning percent-base-mismatch|percent-of-base-differs: A01!A7',
      'document: A01',
      'percent: {words "3 %", shown 3±0.5 percent}',
      'base: {words "20,0 mio. kr.", shown 20±0.05 MDKK}',
      'computed: 0.6 [0.49875; 0.70175] MDKK',
      'stated: {words "0,9 mio. kr.", shown 0.9±0.05 MDKK}',
      'explanation: null',
      'at stake: 300000 kr.',
      'A01!A7 "Der kan spares «3 %» af de 20,0 mio. kr., svarende til 0,9 mio. kr. årligt." = 3±0.5 percent',
      'A01!A7 "Der kan spares 3 % af de «20,0 mio. kr.», svarende til 0,9 mio. kr. årligt." = 20±0.05 MDKK',
      'A01!A7 "Der kan spares 3 % af de 20,0 mio. kr., svarende til «0,9 mio. kr.» årligt." = 0.9±0.05 MDKK',
      'computation {operation percent-of, terms [{words "3 %", shown 3±0.5 percent}, {words "20,0 mio. kr.", shown 20±0.05 MDKK}], result 0.6 [0.49875; 0.70175] MDKK, stated {words "0,9 mio. kr.", shown 0.9±0.05 MDKK}}',
      'key: …|A01||',
      'fingerprint: …#3;2000000000;90000000',
      'compared A01!A7:15 A01!A7:53 A01!A7:25',
    ]);
  });

  test('that another sentence states is told with that sentence', () => {
    expect(
      toldBy(
        'percent-base-mismatch',
        caseOf([
          'Den samlede ramme for elevkørsel udgør 50,0 mio. kr. årligt.',
          'Omlægningen sparer 2 % af den samlede ramme for elevkørsel, svarende til 1,5 mio. kr. årligt.',
        ]),
      ),
    ).toEqual([
      'warning percent-base-mismatch|percent-of-base-differs: A01!A8 A01!A7',
      'document: A01',
      'percent: {words "2 %", shown 2±0.5 percent}',
      'base: {words "50,0 mio. kr.", shown 50±0.05 MDKK}',
      'computed: 1 [0.74925; 1.25125] MDKK',
      'stated: {words "1,5 mio. kr.", shown 1.5±0.05 MDKK}',
      'explanation: null',
      'at stake: 500000 kr.',
      'A01!A8 "Omlægningen sparer «2 %» af den samlede ramme for elevkørsel, svarende til 1,5 mio. kr. årligt." = 2±0.5 percent',
      'A01!A7 "Den samlede ramme for elevkørsel udgør «50,0 mio. kr.» årligt." = 50±0.05 MDKK',
      'A01!A8 "Omlægningen sparer 2 % af den samlede ramme for elevkørsel, svarende til «1,5 mio. kr.» årligt." = 1.5±0.05 MDKK',
      'computation {operation percent-of, terms [{words "2 %", shown 2±0.5 percent}, {words "50,0 mio. kr.", shown 50±0.05 MDKK}], result 1 [0.74925; 1.25125] MDKK, stated {words "1,5 mio. kr.", shown 1.5±0.05 MDKK}}',
      'key: …|A01|den samlede ramme for elevkørsel|den samlede ramme for elevkørsel',
      'fingerprint: …#2;5000000000;150000000',
      'compared A01!A8:19 A01!A8:73 A01!A7:39',
    ]);
  });

  test('that is the amount, give or take what was rounded, is only compared', () => {
    expect(
      toldBy(
        'percent-base-mismatch',
        caseOf(['Der kan spares 3 % af de 20,0 mio. kr., svarende til 0,6 mio. kr. årligt.']),
      ),
    ).toEqual(['compared A01!A7:15 A01!A7:53 A01!A7:25']);
  });

  test('of which two are stated is not decided', () => {
    expect(
      toldBy(
        'percent-base-mismatch',
        caseOf([
          'Den samlede ramme for elevkørsel udgør 50,0 mio. kr. årligt.',
          'Den samlede ramme for elevkørsel udgør 60,0 mio. kr. årligt.',
          'Omlægningen sparer 2 % af den samlede ramme for elevkørsel, svarende til 1,5 mio. kr. årligt.',
        ]),
      ),
    ).toEqual(['compared A01!A9:19 A01!A9:73 A01!A7:39 A01!A8:39']);
  });

  test('that is stated nowhere is not decided', () => {
    expect(
      toldBy(
        'percent-base-mismatch',
        caseOf(['Omlægningen sparer 2 % af den samlede ramme for elevkørsel, svarende til 1,5 mio. kr. årligt.']),
      ),
    ).toEqual(['undecided A01!A7:19 base-not-stated', 'undecided A01!A7:73 base-not-stated']);
  });

  test('is no business of a sheet that is not of the catalogue', () => {
    const Noter = [['Noter'], ['Der kan spares 3 % af de 20,0 mio. kr., svarende til 0,9 mio. kr. årligt.']];
    expect(toldBy('percent-base-mismatch', { Noter })).toEqual([]);
  });
});

describe('a percentage that gives another amount is explained', () => {
  const states = (amount: string) => [`Der kan spares 3 % af de 20,0 mio. kr., svarende til ${amount} årligt.`];
  const withCost: Rows = [
    ['Færre kørsler', 'Service', -900, -900],
    ['Drift af system', 'Service', 300, 300],
  ];

  test.each([
    ['an amount a thousand times smaller', '0,6 t.kr.', '{kind unit, factor 1000}'],
    ['an amount a thousand times larger', '600 mio. kr.', '{kind unit, factor 1000}'],
  ])('by the unit: %s', (_, amount, expected) => {
    expect(explanation(states(amount))).toBe(expected);
  });

  test('by gross and net, whichever of them the percentage is of', () => {
    expect(explanation(states('0,9 mio. kr.'), withCost)).toBe('{kind gross-net}');
    const larger: Rows = [
      ['Færre kørsler', 'Service', -600, -600],
      ['Drift af system', 'Service', 400, 400],
    ];
    expect(explanation(states('0,2 mio. kr.'), larger)).toBe('{kind gross-net}');
  });

  test('by nothing where only one of them fits, or the unit of the table is unknown', () => {
    expect(explanation(states('0,9 mio. kr.'))).toBe('null');
    expect(explanation(states('0,8 mio. kr.'), withCost)).toBe('null');
    expect(explanation(states('0,9 mio. kr.'), withCost, 'År')).toBe('null');
  });

  test('and is then only worth a look', () => {
    expect(toldBy('percent-base-mismatch', caseOf(states('0,9 mio. kr.'), withCost))[0]).toEqual(
      'info percent-base-mismatch|percent-of-base-differs: A01!A8',
    );
    expect(toldBy('percent-base-mismatch', caseOf(states('600 mio. kr.')))[0]).toEqual(
      'warning percent-base-mismatch|percent-of-base-differs: A01!A7',
    );
  });
});
