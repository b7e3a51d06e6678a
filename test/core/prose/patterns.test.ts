import type { Item } from '../../../src/core/prose/grammar/item';
import { matchAt } from '../../../src/core/prose/grammar/match';
import { chain } from '../../../src/core/prose/grammar/nodes';
import { BadPatternError, compilePattern } from '../../../src/core/prose/grammar/pattern';
import { LANGUAGES } from '../../../src/core/prose/languages';
import type { ProseFigureKind } from '../../../src/core/prose/prose-figure';
import { tokenize } from '../../../src/core/prose/scan/tokenize';

const CLASSES = { saves: new Set(['spares', 'sparer']), cost: new Set(['koster']) };
const [danish] = LANGUAGES;

/** The tokens of a sentence; `{amount}` stands for a figure of that kind. The text needs a number, which stands last and is left out. */
function itemsOf(text: string): Item[] {
  const [sentence] = tokenize(`${text} 1`, danish!.scan);
  const items: Item[] = [];
  for (const token of sentence!.tokens.slice(0, -1)) {
    const [open, inner] = items.slice(-2);
    if (token.text === '}' && open?.text === '{') {
      const { start, end } = token;
      const figureKind = inner!.text as ProseFigureKind;
      items.splice(-2, 2, { kind: 'figure', text: '', start, end, figure: 0, figureKind, years: null });
    } else items.push(token);
  }
  return items;
}

/** Where a pattern fits from the first item on, with what it caught; null where it doesn't. */
function matched(pattern: string, text: string, from = 0) {
  const match = matchAt(chain(compilePattern(pattern, CLASSES)), itemsOf(text), from);
  return match && { to: match.to, slots: Object.fromEntries(match.slots) };
}

describe('a pattern fits', () => {
  it.each([
    ['svarende til', 'svarende til', 2],
    ['dvs|altså', 'altså', 1],
    ['dvs|altså', 'dvs', 1],
    ['@saves', 'sparer', 1],
    ['@saves|@cost', 'koster', 1],
    ['@saves|giver', 'giver', 1],
    ['~vej', 'strandvej', 1],
    ['~vej|~gade', 'nygade', 1],
    ['~vej|torv', 'torv', 1],
    ['~ ord', '~ ord', 2],
    ['^ ord', 'ord', 1],
    ['#any', '12', 1],
    ['#year', '2019', 1],
    ['%code', 'AB02', 1],
    ['%word', 'ord', 1],
    ['%name', 'Aarhus', 1],
    ['\\/ ord', '/ ord', 2],
    ['\\( ord \\)', '( ord )', 3],
    ['en .. to', 'en to', 2],
    ['en .. to', 'en a b c d e f g to', 9],
    ['en ... to', `en ${'a '.repeat(16)}to`, 18],
    ['en .... to', `en ${'a '.repeat(40)}to`, 42],
    ['en .. to', 'en a , ( b to', 6],
    ['en .. to', 'en {year} to', 3],
    ['( en / to )', 'to', 1],
    ['( en tre / to ) fire', 'en tre fire', 3],
    ['( en )? to', 'to', 1],
    ['( en )? to', 'en to', 2],
    ['en? to', 'to', 1],
    ['en? to', 'en to', 2],
    ['en* to', 'en en en to', 4],
    ['en* to', 'to', 1],
    ['( en to )* tre', 'en to en to tre', 5],
    ['( en )*', 'en '.repeat(14), 12],
    ['en* en', 'en en', 2],
    ['( en / en to ) tre', 'en to tre', 3],
    ['*', '* en', 1],
    ['@saves? giver', 'giver', 1],
  ])('%j on %j', (pattern, text, to) => expect(matched(pattern, text)?.to).toBe(to));

  it('with what it caught, by name and place', () => {
    expect(matched('<whole:amount|count> heraf <part:amount|count>', '{count} heraf {amount}')).toEqual({
      to: 3,
      slots: { whole: [0], part: [2] },
    });
    expect(matched('<part:amount> og <part:amount>', '{amount} og {amount}')?.slots).toEqual({ part: [0, 2] });
    expect(matched('tabel <table:#>', 'tabel 2')?.slots).toEqual({ table: [1] });
  });

  it('with nothing of a branch that led nowhere', () => {
    expect(matched('( <a:amount> en / <b:amount> to )', '{amount} to')?.slots).toEqual({ b: [0] });
    expect(matched('( tabel <a:#> en / tabel <b:#> to )', 'tabel 2 to')?.slots).toEqual({ b: [1] });
  });

  it('from where it is tried', () => {
    expect(matched('to', 'en to', 1)?.to).toBe(2);
    expect(matched('^ to', 'en to', 1)).toBeNull();
  });
});

describe('a pattern does not fit', () => {
  it.each([
    ['svarende til', 'svarende'],
    ['svarende til', 'til svarende'],
    ['dvs|altså', 'dvsaltså'],
    ['@saves', 'koster'],
    ['~vej', 'vej'],
    ['~vej', 'vejen'],
    ['#any', 'ord'],
    ['#year', '12'],
    ['%code', 'ord'],
    ['%word', 'AB02'],
    ['%name', 'ord'],
    ['%name', 'FTE'],
    ['en .. to', 'en a b c d e f g h to'],
    ['en ... to', `en ${'a '.repeat(17)}to`],
    ['en .... to', `en ${'a '.repeat(41)}to`],
    ['en .. to', 'en {amount} to'],
    ['en .. to', 'en : to'],
    ['en .. to', 'en ; to'],
    ['en .. to', 'en'],
    ['<a:amount>', '{count}'],
    ['<a:#>', 'ord'],
    ['<a:#>', '{amount}'],
    ['( en / to )', 'tre'],
    ['( en tre / to ) fire', 'en fire'],
    ['( en tre )? fire', 'en fire'],
    ['en* to', `${'en '.repeat(13)}to`],
    ['en', ''],
    ['ord', '{amount}'],
  ])('%j on %j', (pattern, text) => expect(matched(pattern, text)).toBeNull());
});

describe('a pattern that breaks the notation is refused', () => {
  it.each([
    ['( en', 'not closed'],
    ['en ) to', 'unexpected ")"'],
    ['en / to', 'unexpected "/"'],
    ['@unknown', 'no word class is called "unknown"'],
    ['#unknown', 'no number shape is called "unknown"'],
    ['#', 'no number shape is called ""'],
  ])('%j: %s', (pattern, why) => {
    expect(() => compilePattern(pattern, CLASSES)).toThrow(BadPatternError);
    expect(() => compilePattern(pattern, CLASSES)).toThrow(why);
  });
});
