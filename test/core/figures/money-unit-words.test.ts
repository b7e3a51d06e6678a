import fc from 'fast-check';
import { BILLION_KRONER, KRONER, MILLION_KRONER, THOUSAND_KRONER } from '../../../src/core/figures/money-unit';
import { findMoneyUnit } from '../../../src/core/figures/money-unit-words';

const unit = (text: string) => findMoneyUnit(text)?.unit ?? null;
const words = (text: string) => {
  const found = findMoneyUnit(text);
  return found === null ? null : text.slice(found.start, found.end);
};

describe('the unit of a heading', () => {
  it.each(['kr.', 'Kr', 'Beløb i kr.', 'i hele kr.', 'DKK', 'Kroner', 'Årets priser, kr.'])(
    'is kroner in %j',
    (text) => {
      expect(unit(text)).toEqual(KRONER);
    },
  );

  it.each([
    ...[
      't.kr.',
      'T. kr.',
      'tkr',
      'tkr.',
      'Tkr.',
      'TDKK',
      'kDKK',
      '1.000 kr.',
      '1000 kr.',
      '(1.000 kr.)',
      '1 000 kr',
      '1.000\u00a0kr.',
    ],
    ...[
      'i hele 1000',
      'Hele 1.000 kr.',
      'tusinde kr.',
      'tusind kroner',
      'DKK 1,000',
      "DKK '000",
      'DKK thousand',
      'DKK (thousands)',
    ],
    ...[
      'kr. 1.000',
      'kr. (i 1.000)',
      'thousands of DKK',
      '1.000 kr. 2017 p/l',
      '1.000 DKK',
      '1.000 2018-kr.',
      'tusen kroner',
    ],
  ])('is a thousand kroner in %j', (text) => expect(unit(text)).toEqual(THOUSAND_KRONER));

  it.each([
    ...[
      'mio. kr.',
      'Mio.kr.',
      'mio kr',
      'mill.',
      'mill. kr',
      'millioner kroner',
      'I hele mio. kr.',
      'mnkr',
      'mkr',
      'MDKK',
      'DKKm',
    ],
    ...[
      'DKK million',
      'Mulige reduktioner (mio. kr.)',
      'Mio.',
      'i mio. 2019-priser',
      '1.000.000 kr.',
      'kr. 1.000.000',
      'miljoner kronor',
    ],
  ])('is a million kroner in %j', (text) => expect(unit(text)).toEqual(MILLION_KRONER));

  it.each(['mia. kr.', 'Milliarder kr.', 'mia.', 'DKK bn'])('is a billion kroner in %j', (text) => {
    expect(unit(text)).toEqual(BILLION_KRONER);
  });

  it.each([
    ['£', 'GBP', 100],
    ['£000', 'GBP', 100_000],
    ["£'000", 'GBP', 100_000],
    ['£’000s', 'GBP', 100_000],
    ['£k', 'GBP', 100_000],
    ['£m', 'GBP', 100_000_000],
    ['£M', 'GBP', 100_000_000],
    ['(£ million)', 'GBP', 100_000_000],
    ['in £ thousands', 'GBP', 100_000],
    ['£bn', 'GBP', 100_000_000_000],
    ['$', 'USD', 100],
    ['US$ million', 'USD', 100_000_000],
    ['€m', 'EUR', 100_000_000],
    ['mio. EUR', 'EUR', 100_000_000],
    ['1000 NOK', 'NOK', 100_000],
    ['MNOK', 'NOK', 100_000_000],
    ['TSEK', 'SEK', 100_000],
  ] as const)('is named with its currency in %j', (text, currency, factor) => {
    expect(unit(text)).toEqual({ currency, factor });
  });

  it('is found with the characters that name it', () => {
    expect(words('Tabel 2. Varige ændringer (1.000 kr., 2016 p/l)')).toBe('1.000 kr.');
    expect(words('Effekt i 2018-kroner (mio.\u00a0kr.)')).toBe('mio.\u00a0kr.');
    expect(words("Savings, £'000")).toBe("£'000");
  });

  it('is the first of several', () => {
    expect(unit('Mio. kr. (i alt 1.000 kr.)')).toEqual(MILLION_KRONER);
  });

  it('is seen behind a year or a table number', () => {
    expect(unit('Budget 2020 mio. kr.')).toEqual(MILLION_KRONER);
    expect(unit('Tabel 3 mio. kr.')).toEqual(MILLION_KRONER);
    expect(unit('2026-2029, t.kr.')).toEqual(THOUSAND_KRONER);
    expect(unit('2026, 2027 og 2028, 2029 mio. kr.')).toEqual(MILLION_KRONER);
    expect(unit('Budget 2026. 2027 mio. kr.')).toEqual(MILLION_KRONER);
    expect(unit('kr. 2026')).toEqual(KRONER);
    expect(unit('kr.2026')).toEqual(KRONER);
  });

  it('is seen where words for a rate stand further behind', () => {
    expect(unit('Beløb i kr., opgjort pr. år')).toEqual(KRONER);
    expect(unit('1.000 kr. pr. år')).toEqual(THOUSAND_KRONER);
  });

  it('is a bare scale at the end of its words only', () => {
    expect(unit('Hele mio. Beløb')).toEqual(MILLION_KRONER);
    expect(unit('Beløb i mio. (løbende)')).toEqual(MILLION_KRONER);
    expect(findMoneyUnit('Mio passagerer')).toBeNull();
  });
});

describe('what names no unit', () => {
  it.each([
    ...[
      'Besparelse på 1,5 mio. kr.',
      '500 kr.',
      'kr. 500',
      '£5',
      '£5m',
      '$5.000',
      '2½ mio. kr.',
      '12.000 kr. om året',
      '121.000 kr.',
    ],
    ...[
      'Takst i kr. pr. time',
      '2018-kroner',
      'kr./borger',
      'Krav til borgerne',
      'Mill Road',
      'Mio passagerer',
      'Kroneborg',
      'tk',
      'p/l',
      'kr pr time',
      'kr per time',
      '½ mio. kr.',
      '12,5mio. kr.',
      'Tabel 3 er 5 mio. kr.',
      '5 mio. kr. i 2020',
      'i alt 2025 5 mio. kr.',
      '20250 mio. kr.',
      'kr.-500',
      'kr. -500',
      'kr. 2026,50',
      'kr. 20.500',
      'kr. 50 i 2026',
    ],
    ...['Akronym', 'Øvrige mål', 'Økonomi i mark', '', '2019', 'I alt', 'Hele kommunen'],
  ])('gives none: %j', (text) => expect(findMoneyUnit(text)).toBeNull());
});

it('reads any text without throwing, and gives places inside it', () => {
  const piece = fc.constantFrom(
    '1.000',
    ' ',
    'kr.',
    'mio.',
    '£',
    "'000",
    'm',
    'hele',
    'i',
    '2018',
    '-',
    '(',
    'DKK',
    't.',
    'ord',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const found = findMoneyUnit(text);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(findMoneyUnit(` ${text.slice(found.start, found.end)} `)?.unit).toEqual(found.unit);
      },
    ),
  );
});
