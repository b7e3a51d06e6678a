import { plainTitle, titleDifference, type TitleDifference } from '../../../src/core/checks/proposal-titles';

const LONG_LEAD = `${'Meget lang '.repeat(6)}indledning`;

describe('two titles of one proposal', () => {
  test.each<[string, string, TitleDifference]>([
    ['Færre kørsler', 'færre  kørsler*', 'none'],
    ['Nye el-biler', 'Nye elbiler', 'none'],
    ['Kørsel og indkøb', 'Kørsel, indkøb', 'none'],
    ['Kørsel', 'Kørsel i', 'none'],
    ['Færre kørsler - under udarbejdelse', 'Færre kørsler', 'none'],
    ['Færre kørsler (under udarbejdelse) - fortroligt', 'Færre kørsler', 'none'],
    ['Færre kørsler - udgår', 'Færre kørsler', 'none'],
    ['Færre kørsler (udgår efter høring)', 'Færre kørsler', 'none'],
    ['Færre kørsler - julegaven udgår', 'Færre kørsler', 'shortened'],
    ['Smart investering: Nye ruter', 'Nye ruter', 'none'],
    ['Nye busruter', 'Smart investering: Nye busruter', 'none'],
    [`${LONG_LEAD}: Nye ruter`, 'Nye ruter', 'shortened'],
    ['Færre kørsler til skolen', 'Færre kørsler til skole', 'spelling'],
    ['Digital borgerservice', 'Digital borgerservise', 'spelling'],
    ['Digital borgerservice', 'Digital borgerservce', 'spelling'],
    ['Digital borgerservice', 'Digital borgerrservice', 'spelling'],
    ['Digital borgerservice', 'Digital xorgerservice', 'spelling'],
    ['Ny pulje til drift', 'Ny pulke til drift', 'spelling'],
    ['Ny vogn til drift', 'Ny vagn til drift', 'other'],
    ['Digital borgerservice', 'Digital borgersorvise', 'other'],
    ['Digital borgerservice abc', 'Digital xxborgerservice abc', 'other'],
    ['Lukning 12345 af skole', 'Lukning 12346 af skole', 'other'],
    ['Lukning af skole 1', 'Lukning af skole 2', 'other'],
    ['Nye ruter i hjemmeplejen', 'Nye ruter', 'shortened'],
    ['Færre kørsler - fase to', 'Færre kørsler', 'shortened'],
    ['Indkøb', 'Fælles indkøb', 'other'],
    ['Færre kørsler', 'Fælles indkøb', 'other'],
    ['Nye busruter i nord', 'Nye busruter i syd', 'other'],
  ])('"%s" and "%s": %s', (first, second, expected) => {
    expect(titleDifference(first, second)).toBe(expected);
    expect(titleDifference(second, first)).toBe(expected);
  });
});

describe('a plain title', () => {
  test.each([
    ['  Færre Kørsler - under udarbejdelse', 'færre kørsler'],
    ['Færre kørsler – fortroligt', 'færre kørsler'],
    ['Færre kørsler (fortroligt)**', 'færre kørsler'],
    ['Under udarbejdelse', 'under udarbejdelse'],
    ['Færre kørsler - i 2026', 'færre kørsler i 2026'],
    ['***', ''],
  ])('of "%s" is "%s"', (title, expected) => {
    expect(plainTitle(title)).toBe(expected);
  });
});
