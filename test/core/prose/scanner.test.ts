import { LANGUAGES } from '../../../src/core/prose/languages';
import { StretchTable } from '../../../src/core/prose/scan/stretch-table';
import { lowerCase } from '../../../src/core/prose/scan/lower-case';
import { tokenize } from '../../../src/core/prose/scan/tokenize';
import type { Token, TokenKind } from '../../../src/core/prose/scan/token';

const [danish] = LANGUAGES;

/** The sentences that hold a number, each as its tokens' texts. */
const sentences = (text: string): string[][] =>
  [...tokenize(text, danish!.scan)].map(({ tokens }) => tokens.map((token) => token.text));
const tokens = (text: string): readonly Token[] =>
  [...tokenize(text, danish!.scan)].flatMap((sentence) => sentence.tokens);
const kinds = (text: string): (readonly [TokenKind, string])[] => tokens(text).map((token) => [token.kind, token.text]);

describe('a text is cut into tokens', () => {
  it.each([
    ['5 ord', ['number', '5'], ['word', 'ord']],
    ['2 775 kr', ['number', '2 775'], ['word', 'kr']],
    ['12 345 678 kr', ['number', '12 345 678'], ['word', 'kr']],
    ['1.234.567,89', ['number', '1.234.567,89']],
    ["1'234", ['number', "1'234"]],
    ['1’234', ['number', '1’234']],
    ['31.07.2019', ['number', '31.07.2019']],
    ['3½ år', ['number', '3½'], ['word', 'år']],
    ['½ år', ['number', '½'], ['word', 'år']],
    ['2 7755', ['number', '2'], ['number', '7755']],
    ['2 775a', ['number', '2'], ['code', '775a']],
    ['2019 100', ['number', '2019'], ['number', '100']],
    ['1,5 100', ['number', '1,5'], ['number', '100']],
    ['100 100 1', ['number', '100 100'], ['number', '1']],
    ['12 34', ['number', '12'], ['number', '34']],
    ['500kr', ['number', '500'], ['word', 'kr']],
    ['5mio.kr. 6', ['number', '5'], ['word', 'mio.kr'], ['number', '6']],
    ['82b', ['code', '82b']],
    ['AB02', ['code', 'ab02']],
    ['AB-10', ['code', 'ab-10']],
    ['AB-10-2', ['code', 'ab-10-2']],
    ['covid-19', ['word', 'covid'], ['mark', '-'], ['number', '19']],
    ['m² 5', ['word', 'm²'], ['number', '5']],
    ['service- og 5', ['word', 'service-'], ['word', 'og'], ['number', '5']],
    ['bl.a. 5', ['word', 'bl.a'], ['number', '5']],
    ["chef'en 5", ['word', "chef'en"], ['number', '5']],
    ['drift-og 5', ['word', 'drift-og'], ['number', '5']],
    ['https://a.dk/5 5', ['code', 'https://a.dk/5'], ['number', '5']],
    ['www.a.dk/5,2 5', ['code', 'www.a.dk/5,2'], ['number', '5']],
    ['tal: 5', ['word', 'tal'], ['mark', ':'], ['number', '5']],
    ['+5 %', ['mark', '+'], ['number', '5'], ['mark', '%']],
    ['5.', ['number', '5'], ['mark', '.']],
    ['5,', ['number', '5'], ['mark', ',']],
    ['5, 6', ['number', '5'], ['mark', ','], ['number', '6']],
  ] as const)('%j', (text, ...expected) => expect(kinds(text)).toEqual(expected));

  it('that know where they stand, and what touches what', () => {
    expect(tokens('A 12%,b').map(({ start, end, glued }) => [start, end, glued])).toEqual([
      [0, 1, false],
      [2, 4, false],
      [4, 5, true],
      [5, 6, true],
      [6, 7, true],
    ]);
  });

  it('that know a name from a short form and from a small word', () => {
    const [name, short, small, single] = tokens('Aarhus FTE ord A 5');
    expect([name, short, small, single].map((token) => [token?.capital, token?.name])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });

  it('of which a sentence keeps at most three hundred', () => {
    const lengths = [...tokenize('5 '.repeat(700), danish!.scan)].map((sentence) => sentence.tokens.length);
    expect(lengths).toEqual([300, 300, 100]);
  });
});

describe('a text is cut into sentences', () => {
  it.each([
    ['Det koster 5. Det giver 6.', 2],
    ['Det koster 5! Det giver 6?', 2],
    ['Koster det 5? Ja, 6.', 2],
    ['Det koster 5\nog giver 6', 2],
    ['Det koster 5\u2028og giver 6', 2],
    ['Det koster 5 (jf. 6).” Det giver 7', 2],
    ['Det koster 5.” - Det giver 7', 2],
    ['Det koster 5. “Det” giver 7', 2],
    ['Det koster 5. • giver 7', 2],
    ['Det koster 5. [giver 7]', 2],
    ['Det koster 5 i alt. 7 giver det', 2],
    ['Det koster 5 i alt.Det giver 7', 1],
    ['Det koster 5 i alt.         Det giver 7', 1],
    ['Det koster 5 i alt. og giver 7', 1],
    ['Det koster ca. 5 og bl.a. 6', 1],
    ['Der er 5 pct. Det er 6', 2],
    ['Der er 5 pct. og 6', 1],
    ['Det koster kr. 500 og 6', 1],
    ['Det koster 5 mio. DKK i 6 år', 1],
    ['Det koster 5 kr. I 2020 koster det 6', 2],
    ['Mellem 1,1 mio. kr. - 1,3 mio. kr.', 1],
    ['Mellem 1,1 mio. kr. -1,3 mio. kr.', 1],
    ['Det koster 5 mio. kr. 2020 blev dyrt', 2],
    ['Det koster kr. 2020 i alt', 1],
    ['Det koster til mio. kr. 4,5 og 6', 1],
    ['Stk. 2', 1],
    ['Efter § 5 stk. 3 og 6', 1],
    ['1. Det giver 7', 1],
    ['forslaget.Det koster 5', 1],
    ['Der er 5 forslag i forslaget.Det koster 5', 2],
  ])('%j: %d of them', (text, many) => expect(sentences(text)).toHaveLength(many));

  it('that are counted, also those left out for want of a number', () => {
    expect(
      [...tokenize('Intet her. Heller intet. Men 5 her. Og to dér.', danish!.scan)].map(({ number }) => number),
    ).toEqual([2, 3]);
  });

  it('and none where there is no number', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences('Intet her. Heller intet!')).toEqual([]);
  });

  it.each([
    ['Fem koster det', ['fem', 'koster', 'det']],
    ['Kode AB02 her', ['kode', 'ab02', 'her']],
  ])('of number words and codes too: %j', (text, expected) => expect(sentences(text)).toEqual([expected]));
});

describe('lower case', () => {
  it('keeps every character at its place', () => {
    expect(lowerCase('Ærø 5')).toBe('ærø 5');
    expect(lowerCase('İSTANBUL Å')).toBe('İstanbul å');
    expect(lowerCase('İ')).toHaveLength(1);
  });
});

describe('a table of words', () => {
  const table = new StretchTable([
    ['fem', 5],
    ['fire', 4],
    ['flad', 0],
  ]);

  it('finds a word in place, whole and nothing but it', () => {
    const text = 'fire fem femten flad';
    expect([table.at(text, 0, 4), table.at(text, 5, 8), table.at(text, 16, 20)]).toEqual([4, 5, 0]);
    expect([table.at(text, 9, 15), table.at(text, 0, 3), table.at('fodr', 0, 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
