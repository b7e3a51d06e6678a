import { VERB_FIRST } from '../../../src/core/checks/effect-words';
import type { Sheets } from '../../support/catalogue-of';
import { findingsIn } from '../../support/check-tester';

const codesIn = (sheets: Sheets): string[] => findingsIn(sheets).map(({ code }) => code);

const invested = (listed: number, area: string | null): Sheets => ({
  Oversigt: [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', 2026, 2027], ['A01', 'Solceller', listed, -300]],
  A01: [
    ['Forslagets titel:', 'A01 - Solceller'],
    ['1.000 kr.', ...(area ? ['Styringsområde'] : []), 2026, 2027],
    ['Varig besparelse', ...(area ? ['Service'] : []), 0, -300],
    ['Investering', ...(area ? [area] : []), 600, 0],
    ['Nettovirkning', ...(area ? [null] : []), 600, -300],
  ],
});

describe('a list that has the net a case prints, investment and all', () => {
  it('differs from no case that keeps no control areas apart', () => {
    expect(codesIn(invested(600, null))).not.toContain('case-differs-from-listing');
  });

  it('differs where the case keeps them apart, or prints another net', () => {
    expect(codesIn(invested(600, 'Anlæg'))).toContain('case-differs-from-listing');
    expect(codesIn(invested(700, null))).toContain('case-differs-from-listing');
  });
});

describe('an amount beside a rate', () => {
  const said = (sentence: string): string[] =>
    codesIn({
      A01: [
        ['Forslagets titel:', 'A01 - Barselspulje'],
        ['1.000 kr.', 'Styringsområde', 2026, 2027],
        ['Varige ændringer'],
        ['Bidrag', 'Service', -650, -650],
        ['Samlet varig ændring', null, -650, -650],
        [],
        [sentence],
      ],
    });

  it('may be of the difference where the rate is changed from one to another', () => {
    expect(
      said(
        'Bidraget nedsættes fra 1,0 pct. til 0,9 pct. af en lønsum på 650 mio. kr., svarende til 650.000 kr. om året.',
      ),
    ).not.toContain('percent-of-base-differs');
  });

  it('is of the rate where only one is said', () => {
    expect(
      said('Bidraget nedsættes med 0,9 pct. af en lønsum på 650 mio. kr., svarende til 650.000 kr. om året.'),
    ).toContain('percent-of-base-differs');
  });
});

it('conditions begun over and over are read once each', () => {
  expect(VERB_FIRST.test('?Falder x, '.repeat(30_000))).toBe(false);
  expect(VERB_FIRST.test('Falder antallet kun med 1.000, bliver besparelsen')).toBe(true);
});
