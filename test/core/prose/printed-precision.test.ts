import { only } from './reading';

const MILLION = 100_000_000;
const KRONE = 100;

/** The interval of the only amount, in the unit given. */
function amount(text: string, unit = MILLION): readonly [number, number] {
  const { interval } = only(text, 'amount').figure!;
  return [interval.lo / unit, interval.hi / unit];
}

describe('printed precision in prose', () => {
  it('gives an amount half a unit of its last digit to either side', () => {
    expect(amount('Forslaget sparer 1,5 mio. kr.')).toEqual([1.45, 1.55]);
    expect(amount('Det koster 0,500 mio. kr.')).toEqual([0.4995, 0.5005]);
    expect(amount('Puljen er på 12 mio. kr.')).toEqual([11.5, 12.5]);
  });

  it('reads whole kroner ending in 000 to the nearest thousand and others to the krone', () => {
    expect(amount('Der afsættes 900.000 kr.', KRONE)).toEqual([899_500, 900_500]);
    expect(amount('Der afsættes 900.500 kr.', KRONE)).toEqual([900_499.5, 900_500.5]);
    expect(amount('Det koster 450 t.kr.', KRONE)).toEqual([449_500, 450_500]);
  });

  it('lets the last non-zero digit count and doubles the width after a word for about', () => {
    expect(amount('Det koster ca. 48 mio. kr.')).toEqual([47, 49]);
    expect(amount('Det koster omkring 200 mio. kr.')).toEqual([100, 300]);
    expect(amount('Det koster cirka 900.000 kr.', KRONE)).toEqual([800_000, 1_000_000]);
    expect(only('Der er ca. 320 borgere i ordningen.', 'count').figure!.interval).toEqual({ lo: 310, hi: 330 });
  });

  it('widens a range at both ends by its own digits', () => {
    expect(amount('Besparelsen er 3-5 mio. kr.')).toEqual([2.5, 5.5]);
    expect(amount('Besparelsen er mellem 2,5 og 3 mio. kr.')).toEqual([2.45, 3.5]);
  });

  it('opens the interval above after words for more and at least, and down to nothing after words for less', () => {
    expect(amount('Der bruges mere end 5 mio. kr.')).toEqual([4.5, Infinity]);
    expect(amount('Der bruges mindst 5 mio. kr.')).toEqual([4.5, Infinity]);
    expect(amount('Der bruges op mod 5 mio. kr.')).toEqual([0, 5.5]);
    expect(amount('Der bruges knap 5 mio. kr.')).toEqual([0, 5.5]);
  });

  it('takes counts as exact unless they are hedged', () => {
    expect(only('Der nedlægges 12 pladser.', 'count').figure!.interval).toEqual({ lo: 12, hi: 12 });
    expect(only('Der nedlægges 2-3 pladser.', 'count').figure!.interval).toEqual({ lo: 2, hi: 3 });
  });

  it('takes percentages to half of their last digit', () => {
    expect(only('Rammen sænkes med 2,2 %.', 'percent').figure!.interval).toEqual({ lo: 2.15, hi: 2.25 });
  });
});
