import type { ProseFigure } from '../../../src/core/prose/prose-figure';
import { sameMeasure } from '../../../src/core/prose/same-measure';
import { read } from './reading';

const percents = (text: string): ProseFigure[] => read(text).figures.filter(({ kind }) => kind === 'percent');

/** Pairs of percentages that differ although the same is said of the same base in the same year. */
function clashes(...texts: readonly string[]): [string, string][] {
  const all = texts.flatMap(percents).filter(({ measure }) => measure?.role === 'base');
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): [string, string][] => {
      const same =
        a.measure &&
        b.measure &&
        sameMeasure(a.measure, b.measure).same &&
        a.period.from === b.period.from &&
        a.owner === b.owner;
      return same && a.figure?.value !== b.figure?.value ? [[a.words, b.words]] : [];
    }),
  );
}

describe('what percentages are said of', () => {
  it('brings a row label and a sentence together that name one frame in different order', () => {
    const row =
      'Reduktion på svarende til 3,4 % af den samlede ramme for musik- og billedskoler og frivilligt folkeoplysende arbejde';
    const sentence =
      'Af den samlede ramme (frivilligt folkeoplysende arbejde samt musik- og billedskoler) ventes ændringen at spare 1,9 %, svarende til 0,8 mio. kr. årligt.';
    expect(clashes(row, sentence)).toEqual([['3,4 %', '1,9 %']]);
  });

  it('keeps percentages of different things apart', () => {
    expect(
      clashes(
        'Prisen på eksterne forløb ventes at falde svarende til 6 %, hvilket sparer 0,3 mio. kr.',
        'Det sparer i alt 0,4 mio. kr. årligt, svarende til 3 % af omsætningen.',
        'Udgifterne reduceres med ca. 4 pct. netto, svarende til 1,2 mio. kr. årligt.',
      ),
    ).toEqual([]);
  });

  it('keeps percentages of different years apart', () => {
    expect(clashes('Ordningen dækkede ca. 25 pct. af de visiterede timer i 2011 mod lidt over 35 pct. i dag.')).toEqual(
      [],
    );
  });
});
