import fc from 'fast-check';
import { excerptOf } from '../../src/app/excerpt';

test('a short text is shown whole, with its figure apart', () => {
  expect(excerptOf('svarende til 2,2 % årligt', { start: 13, end: 18 }, 50)).toEqual({
    before: 'svarende til ',
    figure: '2,2 %',
    after: ' årligt',
    isCutBefore: false,
    isCutAfter: false,
  });
});

test('a long text is cut between words on either side of the figure', () => {
  const text = 'Forslaget indebærer en besparelse på 2,2 % af den samlede ramme';
  expect(excerptOf(text, { start: 37, end: 42 }, 16)).toEqual({
    before: 'besparelse på ',
    figure: '2,2 %',
    after: ' af den samlede',
    isCutBefore: true,
    isCutAfter: true,
  });
});

test('without a span the beginning of the text is shown', () => {
  expect(excerptOf('en to tre fire', null, 3)).toMatchObject({ before: 'en to', figure: '', isCutAfter: true });
});

test('the figure is always there in full, and nothing is made up', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 40 }), (text, a, b, room) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const { before, figure, after } = excerptOf(text, { start, end }, room);
      expect(figure).toBe(text.slice(start, end));
      expect(text).toContain(before + figure + after);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(room);
    }),
  );
});
