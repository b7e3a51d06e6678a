import fc from 'fast-check';
import { parseNumber, type NumberLocale } from '../../../src/core/figures/parse-number';
import { formatNumber } from '../../../src/core/figures/format-number';

const number = (value: number, decimals = 0, step = Number(`1e-${decimals}`)) => ({
  kind: 'number',
  value,
  decimals,
  step,
});
const none = { kind: 'none' };
const ambiguous = (...readings: number[]) => ({ kind: 'ambiguous', readings });

const read = (locale: NumberLocale) => (text: string) => parseNumber(text, locale);

describe('numbers that both notations read alike', () => {
  it.each([
    ['0', number(0)],
    ['-0', number(0)],
    ['450', number(450)],
    ['−2 775', number(-2775)],
    ['1\u00a0234\u2009567', number(1234567)],
    ["1'234'567", number(1234567)],
    ['1’234', number(1234)],
    ['+12', number(12)],
    ['- 12', number(-12)],
    ['(12)', number(-12)],
    ['( -12 )', number(-12)],
    ['{12}', number(-12)],
    ['12-', number(-12)],
    ['2½', number(2.5, 1, 0.5)],
    ['½', number(0.5, 1, 0.5)],
    [' 12\t', number(12)],
    ['12- ', number(-12)],
    ['(12) ', number(-12)],
    ['2 ½', number(2.5, 1, 0.5)],
    ['123456789012345', number(123456789012345)],
  ])('reads %j', (text, expected) => {
    for (const locale of ['auto', 'da', 'en'] as const) expect(parseNumber(text, locale)).toEqual(expected);
  });

  it.each([...'-−–—‐‑‒\u00ad\uff0d'])('takes U+%j for a minus', (minus) => {
    expect(parseNumber(`${minus}5`)).toEqual(number(-5));
  });
});

describe('Danish notation', () => {
  it.each([
    ['-5.500', number(-5500)],
    ['1.000,50', number(1000.5, 2)],
    ['0,500', number(0.5, 3)],
    ['1,050', number(1.05, 3)],
    ['1.558', number(1558)],
    ['12.345.678,9', number(12345678.9, 1)],
    ['1 234,5', number(1234.5, 1)],
    ['1.500,-', number(1500)],
    ['(943,715)', number(-943.715, 3)],
    [',5', number(0.5, 1)],
  ])('reads %j', (text, expected) => expect(read('da')(text)).toEqual(expected));

  it.each(['1.2345', '1.5', '12.34.567', '1,234.5', '1 234.5', '$5'])('knows no %j', (text) => {
    expect(read('da')(text)).toEqual(none);
  });
});

describe('English notation', () => {
  it.each([
    ['1,558', number(1558)],
    ['1.558', number(1.558, 3)],
    ['+290.0', number(290, 1)],
    ['{$56,137}', number(-56137)],
    ['-£1,234.50', number(-1234.5, 2)],
    ['£-5', number(-5)],
    ['(943,715)', number(-943715)],
    ['(-410,000)', number(-410000)],
    ['.5', number(0.5, 1)],
  ])('reads %j', (text, expected) => expect(read('en')(text)).toEqual(expected));

  it.each(['1,5', '1.234,5', '1.234.567', '1.500,-'])('knows no %j', (text) => {
    expect(read('en')(text)).toEqual(none);
  });
});

describe('where the text itself has to tell', () => {
  it.each([
    ['1.558', ambiguous(1558, 1.558)],
    ['1,050', ambiguous(1.05, 1050)],
    ['(943,715)', ambiguous(-943.715, -943715)],
  ])('reports what %j could be', (text, expected) => expect(parseNumber(text)).toEqual(expected));

  it.each([
    ['1.000,50', number(1000.5, 2)],
    ['1,000.50', number(1000.5, 2)],
    ['1.234.567', number(1234567)],
    ['1,234,567', number(1234567)],
    ['0,500', number(0.5, 3)],
    ['0.500', number(0.5, 3)],
    ['1.2345', number(1.2345, 4)],
    ['1234,567', number(1234.567, 3)],
    ['$56,137', number(56137)],
    ['$(56,137)', number(-56137)],
    ['1234567890123,45', number(1234567890123.45, 2)],
    ['1.500,-', number(1500)],
  ])('reads %j the only way it can be read', (text, expected) => expect(parseNumber(text)).toEqual(expected));
});

describe('text that is no number', () => {
  it.each([
    ...['', ' ', '-', '–', 'o', '*', '.', ',', '½½', '5.', '5,', '12 34', '1 2345', '1.23.456', '01', '007'],
    ...['2-3', '12%', '5 kr.', 'HA02', '--5', '+-5', '-5-', '(+5)', '((5))', '(5', '5)', '1,5½', "1 234'567"],
    ...['5,-7', '(5)5', '+$+5', '$+$5', '€$5', '5$', "1.2'4", "1'2.345", "1 2'4", '1.2 4', '12345678901234,56'],
    ...['1234567890123456', '2019/20', '31.12.2019', '1e5', '٣'],
  ])('is left alone: %j', (text) => expect(parseNumber(text)).toEqual(none));
});

describe('every number', () => {
  const amount = fc
    .record({ units: fc.integer({ min: -1e10, max: 1e10 }), decimals: fc.integer({ min: 0, max: 4 }) })
    .map(({ units, decimals }) => ({ value: Number(`${units}e-${decimals}`) + 0, decimals }));

  it.each(['da', 'en'] as const)('written in %s notation reads back as itself', (locale) => {
    fc.assert(
      fc.property(amount, ({ value, decimals }) => {
        expect(parseNumber(formatNumber(value, locale, decimals), locale)).toEqual(number(value, decimals));
      }),
    );
  });

  it('has one of the two readings of its own notation when nothing settles it', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('da' as const, 'en' as const), ({ value, decimals }, locale) => {
        const parsed = parseNumber(formatNumber(value, locale, decimals));
        const readings = parsed.kind === 'ambiguous' ? parsed.readings : parsed.kind === 'number' ? [parsed.value] : [];
        expect(readings).toContain(value);
      }),
    );
  });

  it('is found or not in any text whatever, without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[-+$£ (){}.,'0-9½]*$/), (any, numeric) => {
        for (const text of [any, numeric]) {
          const parsed = parseNumber(text);
          if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
          if (parsed.kind === 'ambiguous') expect(new Set(parsed.readings).size).toBe(2);
        }
      }),
    );
  });

  it.each(['1 ', '-', '('])('comes to an end on a text of 400,000 characters of "%s"', (part) => {
    expect(parseNumber(part.repeat(400_000 / part.length)).kind).toBe('none');
  });
});
