import { printable, wrap } from '../../src/cli/wrap';

test('lines break between words, and a word longer than the line keeps one of its own', () => {
  expect(wrap('en to tre fire', 6)).toEqual(['en to', 'tre', 'fire']);
  expect(wrap('et sammensætningsord her', 6)).toEqual(['et', 'sammensætningsord', 'her']);
  expect(wrap('', 6)).toEqual([]);
});

test('nothing from a workbook can steer the terminal', () => {
  expect(printable('Ark\u001b[2J\u0007\u009b1\r\nnæste')).toBe('Ark [2J  1 \nnæste');
});
