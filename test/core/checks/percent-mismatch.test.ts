import type { PercentagesOfOneBase } from '../../../src/core/checks/percent-mismatch';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that percent-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'two percentages that fit one base as gross and net',
      [
        {
          code: 'percentages-of-one-base',
          cells: ['A01!A9', 'A01!A4'],
          amount: 100000000,
          arithmetic: [
            {
              step: 'implied-base',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
              percent: '2 [1.5; 2.5] percent',
              base: '[3800000000; 7000000000]',
              unit: 'DKK 1000000',
            },
            {
              step: 'implied-base',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
              percent: '4 [3.5; 4.5] percent',
              base: '[4443333330; 5715714290]',
              unit: 'DKK 1000000',
            },
            { step: 'common-base', common: '[4443333330; 5715714290]', unit: 'DKK 1000000' },
          ],
          data: {
            document: 'A01',
            measure: 'den samlede ramme for kørsel',
            first: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            second: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
            },
            as: 'gross-net',
            larger: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
            },
            smaller: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            base: '[4443333330; 5715714290]',
            misplaced: [],
          },
          severity: 'warning',
          fingerprint: 'percent-mismatch|percentages-of-one-base|A01|ram kørsel#2;100000000;4;-200000000',
          evidence: [
            'A01!A9 "Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt." > 2 % = 2 [1.5; 2.5] percent',
            'A01!A4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" > 4 % = 4 [3.5; 4.5] percent',
            'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -2000000 [-2000500; -1999500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'two percentages that fit no common base',
      [
        {
          code: 'percentages-differ',
          cells: ['A01!A8', 'A01!A4'],
          amount: 0,
          arithmetic: [
            {
              step: 'implied-base',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
              percent: '2 [1.5; 2.5] percent',
              base: '[3800000000; 7000000000]',
              unit: 'DKK 1000000',
            },
            {
              step: 'implied-base',
              amount: '-1000000 [-1000500; -999500] in DKK 1000',
              percent: '4 [3.5; 4.5] percent',
              base: '[2221111110; 2858571430]',
              unit: 'DKK 1000000',
            },
            { step: 'common-base', common: null, unit: 'DKK 1000000' },
          ],
          data: {
            document: 'A01',
            measure: 'den samlede ramme for kørsel',
            first: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            second: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-1000000 [-1000500; -999500] in DKK 1000',
            },
          },
          severity: 'error',
          fingerprint: 'percent-mismatch|percentages-differ|A01|ram kørsel#2;100000000;4;-100000000',
          evidence: [
            'A01!A8 "Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt." > 2 % = 2 [1.5; 2.5] percent',
            'A01!A4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" > 4 % = 4 [3.5; 4.5] percent',
            'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('percent-mismatch', exampleSheets('percent-mismatch', name))).toEqual(found);
  });
});

/** What is found of a table row's 4 %, with this amount a year, and a sentence: code, severity, kroner and what the two are. */
function found(amount: number, sentence: string, cost = 0): unknown[] {
  return findingsIn({
    A01: [
      ['Forslagets titel:', 'A01 - Tilpasning af kørsel'],
      ['Tabel 1. Økonomi'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026],
      ['Varige ændringer'],
      ['Tilpasning svarende til 4 % af den samlede ramme for kørsel', 'Service', amount, amount],
      ['Ruteplanlægning', 'Service', cost, cost],
      ['Samlet varig ændring', null, amount + cost, amount + cost],
      [],
      ['4. Økonomi'],
      [sentence],
    ],
  }).flatMap(({ check, code, severity, amount: stake, data, arithmetic }) => {
    if (check !== 'percent-mismatch') return [];
    const { as = null, larger = null, misplaced = [], first, second } = data as Partial<PercentagesOfOneBase>;
    return [
      [
        code,
        severity,
        stake,
        as,
        larger?.where ?? null,
        misplaced.length,
        [first?.where, second?.where, second?.tableNumber],
        arithmetic.length,
      ],
    ];
  });
}

describe('two percentages of one base', () => {
  const says = (percent: string, amount: string): string =>
    `Af den samlede ramme for kørsel ventes omlægningen at spare ${percent} %${amount === '' ? '' : `, svarende til ${amount} mio. kr. årligt`}.`;
  const sides = ['text', 'table', 1];

  test.each<[string, number, string, number, unknown[]]>([
    [
      'may be gross and net',
      -2000,
      says('2', '1,0'),
      1000,
      [['percentages-of-one-base', 'warning', 1_000_000_00, 'gross-net', 'table', 0, sides, 3]],
    ],
    [
      'may be of two amounts',
      -2000,
      says('2', '1,0'),
      0,
      [['percentages-of-one-base', 'warning', 1_000_000_00, 'two-amounts', 'table', 0, sides, 3]],
    ],
    [
      'may be of two amounts, the larger in the text',
      -2000,
      says('6', '3,0'),
      0,
      [['percentages-of-one-base', 'warning', 1_000_000_00, 'two-amounts', 'text', 0, sides, 3]],
    ],
    [
      'may have none in common',
      -1000,
      says('2', '1,0'),
      0,
      [['percentages-differ', 'error', 0, null, null, 0, sides, 3]],
    ],
    [
      'may have an amount on one side only',
      -1000,
      says('2', ''),
      0,
      [['percentages-differ', 'error', null, null, null, 0, sides, 1]],
    ],
    ['may be the same within rounding', -1000, says('4,0', '1,0'), 0, []],
  ])('%s', (_, amount, sentence, cost, expected) => {
    expect(found(amount, sentence, cost)).toEqual(expected);
  });
});
