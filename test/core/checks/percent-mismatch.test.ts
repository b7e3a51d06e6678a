import type { PercentagesOfOneBase } from '../../../src/core/checks/percent-mismatch';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that percent-mismatch says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'two percentages that fit one base as gross and net',
      [
        [
          'warning percent-mismatch|percentages-of-one-base: A01!A9 A01!A4',
          'document: A01',
          'measure: "den samlede ramme for kørsel"',
          'first: {where text, tableNumber null, percent 2±0.5 percent, amount 1±0.05 MDKK}',
          'second: {where table, tableNumber null, percent 4±0.5 percent, amount -2000±0.5 kDKK}',
          'as: gross-net',
          'larger: {where table, tableNumber null, percent 4±0.5 percent, amount -2000±0.5 kDKK}',
          'smaller: {where text, tableNumber null, percent 2±0.5 percent, amount 1±0.05 MDKK}',
          'base: [44433333.3333; 57157142.8571] kr.',
          'misplaced: []',
          'at stake: 1000000 kr.',
          'A01!A9 "Af den samlede ramme for kørsel ventes omlægningen at spare «2 %», svarende til 1,0 mio. kr. årligt." = 2±0.5 percent',
          'A01!A4 "Tilpasning svarende til «4 %» af den samlede ramme for kørsel" = 4±0.5 percent',
          'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -2000±0.5 kDKK',
          'implied-base {amount 1±0.05 MDKK, percent 2±0.5 percent, base [38000000; 70000000] kr., unit MDKK}',
          'implied-base {amount -2000±0.5 kDKK, percent 4±0.5 percent, base [44433333.3333; 57157142.8571] kr., unit MDKK}',
          'common-base {common [44433333.3333; 57157142.8571] kr., unit MDKK}',
          'key: …|A01|ram kørsel',
          'fingerprint: …#2;100000000;4;-200000000',
        ],
      ],
    ],
    [
      'two percentages that fit no common base',
      [
        [
          'error percent-mismatch|percentages-differ: A01!A8 A01!A4',
          'document: A01',
          'measure: "den samlede ramme for kørsel"',
          'first: {where text, tableNumber null, percent 2±0.5 percent, amount 1±0.05 MDKK}',
          'second: {where table, tableNumber null, percent 4±0.5 percent, amount -1000±0.5 kDKK}',
          'at stake: 0 kr.',
          'A01!A8 "Af den samlede ramme for kørsel ventes omlægningen at spare «2 %», svarende til 1,0 mio. kr. årligt." = 2±0.5 percent',
          'A01!A4 "Tilpasning svarende til «4 %» af den samlede ramme for kørsel" = 4±0.5 percent',
          'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -1000±0.5 kDKK',
          'implied-base {amount 1±0.05 MDKK, percent 2±0.5 percent, base [38000000; 70000000] kr., unit MDKK}',
          'implied-base {amount -1000±0.5 kDKK, percent 4±0.5 percent, base [22211111.1111; 28585714.2857] kr., unit MDKK}',
          'common-base {common null, unit MDKK}',
          'key: …|A01|ram kørsel',
          'fingerprint: …#2;100000000;4;-100000000',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('percent-mismatch', exampleSheets('percent-mismatch', name))).toEqual(found);
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
