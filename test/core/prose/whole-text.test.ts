import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/prose/languages';
import type { ProseLanguage } from '../../../src/core/prose/language';
import { firstAmount } from '../../../src/core/prose/first-amount';
import { readProse } from '../../../src/core/prose/read-prose';
import { CELL, only, read } from './reading';

const words = fc.constantFrom(
  'fra',
  'til',
  'af',
  'svarende til',
  '1,5 mio. kr.',
  '2 %',
  '3-5',
  '§ 85',
  '2019',
  'i',
  'og',
  ',',
  '.',
  ';',
  '(',
  ')',
  'heraf',
  'borgere',
  'tabel 2',
  '900.000 kr.',
  'HA02',
  '-',
);

describe('readProse', () => {
  it('gives every digit a place: a figure, a reason to pass it over, or unread', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        const reading = read(text);
        const covered = [...reading.figures, ...reading.passedOver, ...reading.unread];
        for (const match of text.matchAll(/\d/g))
          expect(covered.some(({ start, end }) => start <= match.index && match.index < end)).toBe(true);
      }),
    );
  });

  it('reads the same text the same way, with figures in order and relations between figures that exist', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const text = parts.join(' ');
        const reading = read(text);
        expect(read(text)).toEqual(reading);
        reading.figures.forEach((figure, i) => {
          expect(figure.words).toBe(text.slice(figure.start, figure.end));
          expect(figure.start).toBeGreaterThanOrEqual(reading.figures[i - 1]?.end ?? 0);
        });
        for (const relation of reading.relations) {
          const members = Object.entries(relation.members).flatMap(([name, value]) =>
            name === 'table' || value === null ? [] : [value].flat(),
          );
          for (const member of members) expect(reading.figures[member as number]).toBeDefined();
        }
      }),
    );
  });

  it('takes Danish and English numbers each in their own text', () => {
    expect(only('Det koster 1.500 kr. om året.', 'amount').figure!.value).toBe(150_000);
    expect(only('The cost is £1,500 a year.', 'amount').figure!.value).toBe(150_000);
    expect(only('The cost is £1.5m a year.', 'amount').figure!.value).toBe(150_000_000);
  });

  it('reports a number that no notation allows and guesses nothing', () => {
    const { figures, unread } = read('Der blev talt 1.2345 henvendelser.');
    expect(figures).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  it('gives the first amount of a text, and nothing for a text without one', () => {
    expect(firstAmount('3 borgere koster ca. 2,5 mio. kr.')?.figure?.value).toBe(250_000_000);
    expect(firstAmount('3 borgere')).toBeNull();
  });

  it('takes a language of its own from one object and touches nothing else for it', () => {
    const scots: ProseLanguage = {
      ...LANGUAGES[1]!,
      id: 'sco',
      commonWords: new Set(['bairns', 'wi']),
      numerals: { ...LANGUAGES[1]!.numerals, numberWords: new Map([['twa', 2]]) },
      scan: { ...LANGUAGES[1]!.scan, numberWords: new Set(['twa']) },
    };
    const reading = readProse({ cell: CELL, text: 'Wi twa bairns.', heading: null }, [...LANGUAGES, scots]);
    expect(reading.language).toBe('sco');
    expect(reading.figures[0]?.figure?.value).toBe(2);
  });
});
