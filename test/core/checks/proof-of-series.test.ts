import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { findingsIn } from '../../support/check-tester';

const caseSaying = (...text: string[]) => ({
  A01: [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Færre ture', 'Service', -400, -400],
    ['Færre biler', 'Service', -200, -100],
    ['Samlet varig ændring', null, -600, -500],
    ['Implementeringsomkostninger'],
    ['System', 'Service', 900, 0],
    ['Samlede implementeringsomkostninger', null, 900, 0],
    ['Samlet økonomisk påvirkning', null, 300, -500],
    ['4. Økonomi'],
    ...text.map((sentence) => [sentence]),
  ],
});

const proof = (check: string, sentence: string): string[] =>
  findingsIn(caseSaying(sentence))
    .filter((finding) => finding.check === check)
    .flatMap(({ evidence }) =>
      evidence
        .filter(({ span }) => span === null)
        .map(({ cell, text, reads }) => `${formatAddress(cell)} ${text}: ${(reads?.figure.value ?? NaN) / 100_000}`),
    );

describe('the proof of what rows add up to', () => {
  it('is every row’s own words and amount, beside an amount of the text', () => {
    expect(proof('amount-mismatch', 'Forslaget ventes samlet at spare 7,9 mio. kr. årligt.')).toEqual([
      'A01!C4 Færre ture: -400',
      'A01!C5 Færre biler: -200',
      'A01!C8 System: 900',
      'A01!D4 Færre ture: -400',
      'A01!D5 Færre biler: -100',
      'A01!D8 System: 0',
    ]);
  });

  it('is every row’s own words and amount, beside amounts of years', () => {
    const told = proof('phase-in-mismatch', 'Der spares 0,5 mio. kr. i 2025 stigende til 0,6 mio. kr. i 2026.');
    expect(told).toContain('A01!C4 Færre ture: -400');
    expect(told.join()).not.toMatch(/: NaN| : /);
  });
});

it('a payback time is quoted without the full stop of its sentence', () => {
  const [only] = findingsIn(caseSaying('Investeringen er tjent hjem på 9 år.')).filter(
    ({ check }) => check === 'payback-mismatch',
  );
  expect(only?.data).toMatchObject({ words: '9 år' });
});
