import { numeralAt } from '../../../src/core/prose/grammar/numeral-at';
import { LANGUAGES } from '../../../src/core/prose/languages';
import { tokenize } from '../../../src/core/prose/scan/tokenize';

/** The numbers and ranges of a sentence, each with its tokens and its step: `fra 3-5` gives `3..5 of "3 - 5" by 1`. */
function numerals(text: string, language: 'da' | 'en' = 'da', passed: readonly string[] = []): string[] {
  const grammar = LANGUAGES[language === 'da' ? 0 : 1]!;
  // Only a sentence with digits has tokens: some are put behind it and left out again.
  const [sentence] = tokenize(`${text} slut 77`, grammar.scan);
  const tokens = sentence!.tokens.slice(0, -2);
  const over = new Map(tokens.flatMap(({ text: own }, at) => (passed.includes(own) ? [[at, true]] : [])));
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const numeral = numeralAt(tokens, at, over, grammar);
    if (numeral === null) continue;
    const { low, high, from, to, lead, currencyBefore, moneyBefore } = numeral;
    expect(numeral.length).toBe(to - from);
    const words = tokens.slice(from, to).map((token) => token.text);
    const before = tokens.slice(lead, from).map((token) => token.text);
    found.push(
      [
        low === high ? `${low.value}` : `${low.value}..${high.value}`,
        `of "${words.join(' ')}"`,
        ...(before.length > 0 ? [`behind "${before.join(' ')}"`] : []),
        `by ${high.step}`,
        ...(currencyBefore === null ? [] : [currencyBefore]),
        ...(moneyBefore === null ? [] : [`in ${moneyBefore.factor / 100} ${moneyBefore.currency}`]),
      ].join(' '),
    );
    at = to - 1;
  }
  return found;
}

describe('a number in a Danish sentence', () => {
  it.each<[string, string[]]>([
    ['der er 12 biler', ['12 of "12" by 1']],
    ['der er tolv biler', ['12 of "tolv" by 1']],
    ['en udgift på 1,5 mio. kr.', ['1.5 of "1,5" by 0.1']],
    ['en effekt på -1,5 mio. kr.', ['-1.5 of "- 1,5" by 0.1']],
    ['en effekt på −1,5 mio. kr.', ['-1.5 of "− 1,5" by 0.1']],
    ['en effekt på - 1,5 mio. kr.', ['1.5 of "1,5" by 0.1']],
    ['- 12 biler', ['12 of "12" by 1']],
    ['-12 biler', ['12 of "12" by 1']],
    ['forbruget (-3 pct.) falder', ['-3 of "- 3" by 1']],
    ['et beløb på kr. 4.500 om året', ['4500 of "kr 4.500" by 1 kr']],
    ['et beløb på -kr. 4.500 om året', ['-4500 of "- kr 4.500" by 1 kr']],
    ['et beløb på kr. -4.500 om året', ['-4500 of "kr - 4.500" by 1 kr']],
    ['et beløb -kommune 4.500 om året', ['4500 of "4.500" by 1']],
    ['et beløb på kr. -4.500 om året', ['-4500 of "kr - 4.500" by 1 kr']],
    ['et beløb på t.kr. 450 om året', ['450 of "t.kr 450" by 1 in 1000 DKK']],
    ['et beløb på mio. kr. 4,5 om året', ['4.5 of "mio kr 4,5" by 0.1 in 1000000 DKK']],
    ['beløb i mio. kr. 2025', ['2025 of "2025" by 1']],
    ['beløb i kr. 2.500', ['2500 of "kr 2.500" by 1 kr']],
    ['omkring 1.5 mio. kr. om året', ['1.5 of "1.5" by 0.1']],
    ['omkring 1.5 pct. om året', ['1.5 of "1.5" by 0.1']],
    ['omkring 1.5 millioner om året', ['1.5 of "1.5" by 0.1']],
    ['afsnit 1.5 om kørsel', []],
    ['cirka 2 af 3', ['2 of "2" by 1', '3 of "3" by 1']],
  ])('%s', (text, found) => {
    expect(numerals(text)).toEqual(found);
  });
});

describe('a range in a Danish sentence', () => {
  it.each<[string, string[]]>([
    ['der er 3-5 biler', ['3..5 of "3 - 5" by 1']],
    ['der er 3 – 5 biler', ['3..5 of "3 – 5" by 1']],
    ['der er 3 til 5 biler', ['3..5 of "3 til 5" by 1']],
    ['fra 3 til 5 biler', ['3 of "3" by 1', '5 of "5" by 1']],
    ['mellem 3 og 5 biler', ['3..5 of "3 og 5" behind "mellem" by 1']],
    ['mellem 3 til 5 biler', ['3 of "3" by 1', '5 of "5" by 1']],
    ['der er 3 og 5 biler', ['3 of "3" by 1', '5 of "5" by 1']],
    ['der er 5-3 biler', ['5 of "5" by 1', '3 of "3" by 1']],
    ['der er 3-3 biler', ['3 of "3" by 1', '3 of "3" by 1']],
    ['for kr. 3.000-5.000 om året', ['3000..5000 of "kr 3.000 - 5.000" by 1 kr']],
    ['mellem kr. 3.000 og kr. 5.000 om året', ['3000..5000 of "kr 3.000 og kr 5.000" behind "mellem" by 1 kr']],
    ['mellem 3 mio. kr. og 5 mio. kr. om året', ['3..5 of "3 mio kr og 5" behind "mellem" by 1']],
    ['mellem 3 mio. kr. og 5 pct. om året', ['3 of "3" by 1', '5 of "5" by 1']],
    ['mellem 5 mio. kr. og 3 mio. kr. om året', ['5 of "5" by 1', '3 of "3" by 1']],
    ['3 mio. kr. - 5 mio. kr. om året', ['3..5 of "3 mio kr - 5" by 1']],
    ['3 mio. kr. og 5 mio. kr. om året', ['3 of "3" by 1', '5 of "5" by 1']],
    ['5-600.000 kr. om året', ['500000..600000 of "5 - 600.000" by 1']],
    ['700-900.000 kr. om året', ['700000..900000 of "700 - 900.000" by 1']],
    ['50-100.000 kr. om året', ['50000..100000 of "50 - 100.000" by 1']],
    ['75-1.000.000 kr. om året', ['750000..1000000 of "75 - 1.000.000" by 1']],
    ['5-600.500 kr. om året', ['5..600500 of "5 - 600.500" by 1']],
    ['1.000-2.000 kr. om året', ['1000..2000 of "1.000 - 2.000" by 1']],
    ['1,5-2 mio. kr. om året', ['1.5..2 of "1,5 - 2" by 1']],
  ])('%s', (text, found) => {
    expect(numerals(text)).toEqual(found);
  });
});

describe('a number before a scale', () => {
  it.each<[string, string[]]>([
    ['der spares en million', ['1 of "en" by 1']],
    ['der spares en halv million', ['0.5 of "en halv" by 0.5']],
    ['der spares halvanden million', ['1.5 of "halvanden" by 1']],
    ['der spares en halv mio. kr.', ['0.5 of "en halv" by 0.5']],
    ['der er en halv bil', []],
  ])('%s', (text, found) => {
    expect(numerals(text)).toEqual(found);
  });
});

describe('a number in an English sentence', () => {
  it.each<[string, string[]]>([
    ['a cost of £1,500 a year', ['1500 of "£ 1,500" by 1 £']],
    ['an effect of -£1,500 a year', ['-1500 of "- £ 1,500" by 1 £']],
    ['an effect of £-1,500 a year', ['-1500 of "£ - 1,500" by 1 £']],
    ['between £1m and £2m a year', ['1..2 of "£ 1 m and £ 2" behind "between" by 1 £']],
    ['about £1.5m to £2m a year', ['1.5 of "£ 1.5" by 0.1 £', '2 of "£ 2" by 1 £']],
    ['some 3 to 5 buses', ['3..5 of "3 to 5" by 1']],
    ['from 3 to 5 buses', ['3 of "3" by 1', '5 of "5" by 1']],
    ['saves half a million', ['0.5 of "half a" by 0.5']],
  ])('%s', (text, found) => {
    expect(numerals(text, 'en')).toEqual(found);
  });
});

describe('digits that are no figure', () => {
  it('are neither a number nor the end of a range', () => {
    expect(numerals('der er 3-5 biler', 'da', ['3'])).toEqual(['5 of "5" by 1']);
    expect(numerals('der er 3-5 biler', 'da', ['5'])).toEqual(['3 of "3" by 1']);
    expect(numerals('mellem 3 mio. kr. og 5 mio. kr.', 'da', ['3'])).toEqual(['5 of "5" by 1']);
  });
});
