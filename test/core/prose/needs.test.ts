import { Needs, NeedsMet } from '../../../src/core/prose/grammar/needs';
import { compilePattern } from '../../../src/core/prose/grammar/pattern';
import type { Line } from '../../../src/core/prose/grammar/word-entry';

const CLASSES = { saves: new Set(['spares', 'sparer']) };

/** A line of words; `{amount}` stands for a figure of that kind. */
function lineOf(text: string, needs: Needs): Line {
  const texts = text.split(' ');
  const items = texts.map((word) => {
    const figureKind = /^\{(.*)\}$/.exec(word)?.[1];
    return { text: word, start: 0, end: 0, ...(figureKind ? { kind: 'figure', figureKind } : { kind: 'word' }) };
  });
  return { items, words: texts.map((word) => ({ needs: needs.metByWord(word) })) } as unknown as Line;
}

/** Could a pattern fit a line, by what must stand there? */
function mayFit(source: string, text: string): boolean {
  const needs = new Needs();
  const needed = needs.of(compilePattern(source, CLASSES));
  return needs.metBy(lineOf(text, needs)).all(needed);
}

describe('a pattern is tried', () => {
  it.each([
    ['svarende til', 'til en værdi svarende'],
    ['dvs|altså', 'altså'],
    ['@saves <a:amount>', 'der spares {amount}'],
    ['<a:amount|count>', 'der er {count}'],
    ['#year', 'fra 2025'],
    ['#any', 'på 12'],
    ['( en / to ) tre', 'to tre'],
    ['( en fire / to ) tre', 'en tre'],
    ['en ( to )? tre', 'en tre'],
    ['en ( to )* tre', 'en tre'],
    ['en .. to', 'en to'],
    ['~vej', 'noget andet'],
    ['%word', 'noget'],
    ['( en / ~vej ) tre', 'tre'],
  ])('%s on "%s"', (pattern, text) => {
    expect(mayFit(pattern, text)).toBe(true);
  });
});

describe('a pattern is not tried where something is missing', () => {
  it.each([
    ['svarende til', 'svarende'],
    ['svarende til', 'til'],
    ['dvs|altså', 'noget andet'],
    ['@saves <a:amount>', 'der spares noget'],
    ['@saves <a:amount>', 'der gives {amount}'],
    ['<a:amount|count>', 'der er {percent}'],
    ['#year', 'fra 25'],
    ['#any', 'på mange'],
    ['( en / to ) tre', 'fire tre'],
    ['( en / to ) tre', 'en fire'],
    ['( en fire / to ) tre', 'fire tre'],
    ['en ( to )? tre', 'en to'],
    ['( en ) ( to )?', 'to'],
  ])('%s on "%s"', (pattern, text) => {
    expect(mayFit(pattern, text)).toBe(false);
  });
});

describe('what patterns need is counted', () => {
  it('once for equal sets, in whatever order they are written', () => {
    const needs = new Needs();
    expect(needs.of(compilePattern('dvs|altså til', CLASSES))).toEqual([0, 1]);
    expect(needs.of(compilePattern('altså|dvs fra', CLASSES))).toEqual([0, 2]);
  });

  it('for a word in several sets by all of them', () => {
    const needs = new Needs();
    needs.of(compilePattern('en|to to|tre', CLASSES));
    expect([needs.metByWord('en'), needs.metByWord('to'), needs.metByWord('tre'), needs.metByWord('fire')]).toEqual([
      [0],
      [0, 1],
      [1],
      [],
    ]);
  });

  it('for a number by its looks, and by its own digits where a pattern names them', () => {
    const needs = new Needs();
    needs.of(compilePattern('#year #any 2025', CLASSES));
    expect([needs.metByWord('2025'), needs.metByWord('2026'), needs.metByWord('12')]).toEqual([[2, 1, 0], [1, 0], [1]]);
  });

  it('by what part of a line has it: each need by itself, also beyond the 32nd', () => {
    const met = new NeedsMet();
    for (const need of [0, 31, 32, 70]) met.add(need);
    expect([0, 1, 30, 31, 32, 33, 69, 70, 71, 200].filter((need) => met.all([need]))).toEqual([0, 31, 32, 70]);
    expect([met.all([]), met.all([0, 70]), met.all([0, 1]), met.all([1, 0])]).toEqual([true, true, false, false]);
  });
});
