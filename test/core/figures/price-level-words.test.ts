import { findPriceLevel } from '../../../src/core/figures/price-level-words';

const found = (text: string) => {
  const level = findPriceLevel(text);
  return level === null ? null : [level.year, text.slice(level.start, level.end)];
};

describe('the price level of a heading or note', () => {
  it.each([
    ['1.000 kr. 2017 p/l', 2017, '2017 p/l'],
    ['1000 kr. (2016 p/l.)', 2016, '2016 p/l.'],
    ['2009 PL', 2009, '2009 PL'],
    ['2017-pl', 2017, '2017-pl'],
    ['2020 p.l.', 2020, '2020 p.l.'],
    ['PL-niveau 2020', 2020, 'PL-niveau 2020'],
    ['mio. 2018-kroner', 2018, '2018-kroner'],
    ['i 2018-priser', 2018, '2018-priser'],
    ['2018–priser', 2018, '2018–priser'],
    ['i 2018 priser', 2018, '2018 priser'],
    ['Alle tal i pris- og lønniveau 2019.', 2019, 'pris- og lønniveau 2019'],
    ['2019 pris- og lønniveau', 2019, '2019 pris- og lønniveau'],
    ['faste priser (2019)', 2019, 'faste priser (2019'],
    ['prisnivå 2021', 2021, 'prisnivå 2021'],
    ['price level 2018', 2018, 'price level 2018'],
    ['at 2018 prices', 2018, '2018 prices'],
    ['2019/20 prices', 2019, '2019/20 prices'],
    ['prices of 2020', 2020, 'prices of 2020'],
    ['2019-niveau', 2019, '2019-niveau'],
  ])('is read from %j', (text, year, words) => expect(found(text)).toEqual([year, words]));

  it('is the first of several', () => {
    expect(found('2017 p/l, omregnet fra 2016 p/l')).toEqual([2017, '2017 p/l']);
    expect(found('prisniveau 2016, omregnet til 2017 p/l')).toEqual([2016, 'prisniveau 2016']);
  });

  it.each([
    ...[
      'Budget 2018 kroner',
      '2017 pladser',
      '2018',
      'kr.',
      'løbende priser',
      '12017 p/l',
      '2.017 p/l',
      'kroner 2019',
      'niveau 2019',
    ],
    ...['1817 p/l', 'p/l', '', 'plan 2018', 'afprisniveau 2018'],
  ])('is not seen in %j', (text) => expect(findPriceLevel(text)).toBeNull());
});
