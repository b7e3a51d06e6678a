import type { ProseFigure } from '../../../src/core/prose/prose-figure';
import { readProse } from '../../../src/core/prose/read-prose';
import { CELL, only, read } from './reading';

const amounts = (text: string): ProseFigure[] => read(text).figures.filter(({ kind }) => kind === 'amount');
const years = ({ period }: ProseFigure): [number | null, number | null] => [period.from, period.to];

describe('when a figure holds', () => {
  it('binds each amount to its own year', () => {
    const [first, second] = amounts('Der spares 0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022 og frem.');
    expect([years(first!), years(second!)]).toEqual([
      [2020, 2020],
      [2022, null],
    ]);
  });

  it('takes the year in front where none follows', () => {
    expect(amounts('Fra 2018 sparer forslaget 4,8 mio. kr. årligt.').map(years)).toEqual([[2018, null]]);
    expect(amounts('I 2019 bruges 2 mio. kr. og i 2020 3 mio. kr.').map(years)).toEqual([
      [2019, 2019],
      [2020, 2020],
    ]);
  });

  it('knows every year, once, and in full', () => {
    expect(only('Det sparer 2 mio. kr. om året.', 'amount').period.yearly).toBe(true);
    expect(only('Der er en engangsudgift på 2 mio. kr.', 'amount').period.oneOff).toBe(true);
    expect(only('Fuldt indfaset spares 2 mio. kr.', 'amount').period.fullEffect).toBe(true);
    expect(only('Det sparer 2 mio. kr.', 'amount').period).toEqual({
      from: null,
      to: null,
      yearly: false,
      oneOff: false,
      fullEffect: false,
    });
  });

  it('knows the price level said of an amount', () => {
    expect(only('Puljen er på 2 mio. kr. (2018 p/l).', 'amount').priceLevel).toBe(2018);
    expect(only('Puljen er på 2 mio. kr.', 'amount').priceLevel).toBeNull();
  });
});

describe('saving, cost and income', () => {
  it.each([
    ['Det sparer 2 mio. kr.', 'saving'],
    ['Der afsættes 2 mio. kr. til uddannelse.', 'cost'],
    ['Der ventes merindtægter på 2 mio. kr.', 'income'],
    ['Udgifterne er 2 mio. kr.', 'cost'],
    ['Udgifterne reduceres med 2 mio. kr.', 'saving'],
    ['Rammen er 2 mio. kr.', null],
  ])('%s is read as %s', (text, polarity) => {
    expect(only(text, 'amount').polarity).toBe(polarity);
  });
});

describe('whose a figure is', () => {
  it.each([
    ['Forslaget sparer 2 mio. kr.', 'proposal'],
    ['I 2016 hentede Fredericia Kommune 2 mio. kr. hjem.', 'other-organisation'],
    ['Den økonomiske handleplan indregner 2 mio. kr.', 'other-plan'],
    ['I 2014 brugte forvaltningen 2 mio. kr.', 'history'],
    ['I dag bruges der 2 mio. kr.', 'background'],
  ])('%s', (text, owner) => {
    expect(only(text, 'amount').owner).toBe(owner);
  });

  it("takes the workbook's own organisation for the proposal's", () => {
    const text = 'Ballerup Kommune sparer 2 mio. kr.';
    const { figures } = readProse({ cell: CELL, text, heading: null, organisations: ['Ballerup Kommune'] });
    expect(figures[0]?.owner).toBe('proposal');
  });

  it('takes figures under a heading for background as background', () => {
    expect(read('Området koster 2 mio. kr.', '2. Baggrund og formål').figures[0]?.owner).toBe('background');
  });
});

describe('proposals named in prose', () => {
  it.each([
    ['Læses sammen med forslaget KF03 om fælles drift af haller.', 'KF03', 'fælles drift af haller'],
    ['KF03 – Fælles drift af haller', 'KF03', 'Fælles drift af haller'],
    ['Forslag KF03 ”Fælles drift” er ændret.', 'KF03', 'Fælles drift'],
    ['Forslag KF03 er ændret.', 'KF03', undefined],
  ])('%s', (text, id, subject) => {
    const [mention] = read(text).mentions;
    expect([mention?.id, mention?.subject?.text]).toEqual([id, subject]);
  });
});

describe('a percentage of cases', () => {
  it('is held against what the cases cost with less confidence, and says so', () => {
    const [relation] = read('Falder antallet af forløb med 2 %, sparer det 1,5 mio. kr. årligt.').relations;
    expect(relation).toMatchObject({ kind: 'percent-of-base', caveat: 'counted-base' });
    expect(relation!.confidence).toBeLessThan(
      read('Der spares 2 % af rammen, svarende til 1,5 mio. kr.').relations[0]!.confidence,
    );
  });
});
