import type { ProseRelation } from '../../../src/core/prose/prose-figure';
import { read } from './reading';

/** A text's relations, each member as the words of its figures. */
function related(text: string): string[] {
  const { figures, relations } = read(text);
  const words = (member: number | readonly number[]): string =>
    [member]
      .flat()
      .map((index) => figures[index]?.words ?? '')
      .join(' + ');
  return relations.map(({ kind, members }: ProseRelation) => {
    const named = Object.entries(members as Record<string, number | readonly number[] | null>);
    return [kind, ...named.flatMap(([name, member]) => (member === null ? [] : [`${name} ${words(member)}`]))].join(
      ', ',
    );
  });
}

const amounts = (text: string): (number | undefined)[] =>
  read(text)
    .figures.filter(({ kind }) => kind === 'amount')
    .map(({ figure }) => figure?.value);

describe('what is said across a semicolon, a bracket or a full stop belongs together', () => {
  it.each([
    [
      'Kommunen har i dag 30 stoppesteder; nettet strammes op, så der fremover er 24 tilbage.',
      ['difference, from 30 stoppesteder, to 24'],
    ],
    [
      'Centret har 20 årsværk (heraf 4 på deltid), og 3 årsværk genbesættes ikke, så normeringen i 2027 er 17 årsværk.',
      ['difference, from 20 årsværk, to 17 årsværk, difference 3 årsværk', 'part-of, part 4, whole 20 årsværk'],
    ],
    [
      'Nettogevinsten er 2,1 mio. kr. efter fradrag af 0,4 mio. kr. til drift; bruttogevinsten er 2,5 mio. kr.',
      ['difference, from 2,5 mio. kr., to 0,4 mio. kr., difference 2,1 mio. kr.'],
    ],
    [
      'Udgiften til tolke er 8,0 mio. kr. 5 pct. heraf svarer til 0,4 mio. kr.',
      ['percent-of-base, percent 5 pct., amount 0,4 mio. kr., base 8,0 mio. kr.'],
    ],
    [
      'Hver plads koster 900 kr. pr. uge. Med 10 børn i 20 uger bliver det 180.000 kr.',
      ['rate-times-count, rate 900 kr. pr. uge, count 10 børn, time 20 uger, result 180.000 kr.'],
    ],
    [
      'Vi har 300 licenser; hver sparer 40 kr. pr. måned pr. bruger, altså 144.000 kr. om året.',
      ['rate-times-count, rate 40 kr. pr. måned, count 300 licenser, result 144.000 kr.'],
    ],
    [
      'I 2026 er besparelsen 0,2 mio. kr., da den først begynder 1. maj; i 2027 og frem er den 0,3 mio. kr.',
      ['phase-in, steps 0,2 mio. kr. + 0,3 mio. kr.'],
    ],
    [
      'After expenses of £50,000, the net benefit is £150,000 against gross savings of £200,000.',
      ['difference, from £200,000, to £50,000, difference £150,000'],
    ],
    [
      'The gate fee is £15 per tonne; diverting 200 tonnes would save £3,000.',
      ['rate-times-count, rate £15 per tonne, count 200 tonnes, result £3,000'],
    ],
    [
      'Udgiften består af leje 300.000 kr.; forsikring 40.000 kr.; samlet 340.000 kr.',
      ['sum, parts 300.000 kr. + 40.000 kr., whole 340.000 kr.'],
    ],
    [
      'Rammen sænkes fra 9,0 mio. kr. i 2025 via 8,5 mio. kr. i 2026 til 8,0 mio. kr. i 2027.',
      ['phase-in, steps 9,0 mio. kr. + 8,5 mio. kr. + 8,0 mio. kr.'],
    ],
    [
      'Staff (£300k), rent (£150k) and IT (£50k) together amount to £500k a year.',
      ['sum, parts £300k + £150k + £50k, whole £500k'],
    ],
    [
      'The grant falls from £9.0m in 2025/26 to £8.0m in 2026/27 and £7.0m in 2027/28.',
      ['phase-in, steps £9.0m + £8.0m + £7.0m'],
    ],
    [
      'The saving is £1.2m net of £0.3m of severance pay, i.e. £1.5m gross.',
      ['difference, from £1.5m, to £0.3m, difference £1.2m'],
    ],
    ['Of the 60 staff, 25% are paid by the hour.', ['percent-of-base, percent 25%, base 60 staff']],
    [
      'Visits stood at 500 in 2023; by 2025 they had fallen by 10% to 450.',
      ['change-in-percent, from 500, to 450, percent 10%'],
    ],
  ])('%s', (text, expected) => expect(related(text)).toEqual(expected));
});

describe('what only stands side by side does not', () => {
  it.each([
    [
      'a percentage point that a change is only counted in',
      'Fraværet faldt fra 8 pct. til 7 pct., og hvert procentpoint svarer til 5 stillinger.',
      ['difference, from 8 pct., to 7 pct.'],
    ],
    [
      'the percentage a rise ends at',
      'Rabatten hæves fra 5 til 8 pct., svarende til 2 mio. kr.',
      ['difference, from 5, to 8 pct.'],
    ],
    [
      'hours a week and how many of those who have them',
      'De 52 brugere får 10 timer om ugen, og 8 af dem kan klare sig selv.',
      ['part-of, part 8, whole 52 brugere'],
    ],
    ['a price per piece and a total', 'Prisen er 55 kr. pr. abonnement, altså 158.000 kr. om året.', []],
    ['departments and the places they have', 'Der er 3 afdelinger: Nord med 14 pladser og Syd med 9.', []],
    [
      'what is spent once and what is spent in each of several years',
      'Der afsættes 0,3 mio. kr. i 2026 og 0,1 mio. kr. i årene 2027-2028, i alt 0,5 mio. kr.',
      ['phase-in, steps 0,3 mio. kr. + 0,1 mio. kr.'],
    ],
    [
      'a budget and what other expenses rose to',
      'Budgettet er 40 mio. kr.; udgifterne til kørsel er steget med 5 pct. til 63 mio. kr.',
      [],
    ],
    [
      'a price of one thing and the number of another',
      'Tilskuddet er 900 kr. pr. elev; 4 skoler lukkes, hvilket giver 36.000 kr.',
      [],
    ],
    [
      'two prices of which only one is meant',
      'A neighbour charges £72 per permit, compared with our £55; matching it for 8,200 permits would raise £139,400.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(related(text)).toEqual(expected));
});

describe('a unit said once at the end of a list', () => {
  it.each([
    ['Rammen på 2,5 mio. kr. fordeles: Skole 1,2, Ældre 0,8 og Kultur 0,5 mio. kr.', [2.5, 1.2, 0.8, 0.5]],
    ['Udgiften er 7,1 mio. kr. (lavest 4,9 og højest 9,8 mio. kr.).', [7.1, 4.9, 9.8]],
  ])('holds for all of it: %s', (text, millions) => {
    expect(amounts(text)).toEqual(millions.map((million) => Math.round(million * 1e8)));
  });

  it.each([
    ['Karakteren er 7,4, fraværet 5,2 og budgettet 12,5 mio. kr.', [12.5]],
    ['Normeringen er 3,5 og udgiften 1,8 mio. kr.', [1.8]],
    ['Nøgletal: karakter 7,4, fravær 5,2 og budget 12,5 mio. kr.', [12.5]],
    ['Fraværet er 6,2 pct. (karakter 7,1 og budget 5,3 mio. kr.).', [5.3]],
    ['Rammen er 12,5 mio. kr. (Nord 14 og Syd 3,0 mio. kr.).', [12.5, 3]],
  ])('is not lent to what no amount was said of before: %s', (text, millions) => {
    expect(amounts(text)).toEqual(millions.map((million) => Math.round(million * 1e8)));
  });
});

describe('numbers without a noun', () => {
  it('count where they are said to be the total', () => {
    expect(related('Posts are vacant in HR (3), finance (4) and IT (2), nine in all.')).toEqual([
      'sum, parts 3 + 4 + 2, whole nine',
    ]);
    expect(read('Der er to i Nord, ni i alt.').figures.map(({ words }) => words)).toEqual(['ni']);
  });

  it('are opening hours behind a weekday and ages in front of a plus', () => {
    expect(read('Der er åbent 9-14 om fredagen (torsdag dog 9-17).').figures.map(({ words }) => words)).not.toContain(
      '9-17',
    );
    expect(read('Besøget gives til de 80+-årige.').figures).toEqual([]);
  });
});
