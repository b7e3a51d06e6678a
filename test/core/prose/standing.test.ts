import { only, read } from './reading';

/** What the only figure of a kind is said for, and the words that show it. */
function standing(text: string, kind: 'amount' | 'count' | 'year' | 'rate', heading?: string): [string, string | null] {
  const figure =
    heading === undefined ? only(text, kind) : read(text, heading).figures.find((one) => one.kind === kind)!;
  const { as, shownBy } = figure.standing;
  return [as, shownBy && text.slice(shownBy.start, shownBy.end)];
}

describe('what a figure is said for', () => {
  it.each([
    ['Forslaget sparer 2 mio. kr.', 'amount', ['effect', 'sparer']],
    ['Områdets udgifter svarer til 40 mio. kr.', 'amount', ['base', 'udgifter']],
    ['Målsætningen på 3,25 mio. kr. er realistisk.', 'amount', ['target', 'Målsætningen']],
    ['Forslaget har tre spor.', 'count', ['structure', 'spor']],
    ['Der nedlægges 4 stillinger.', 'count', ['extent', 'stillinger']],
    ['Prisen er 250 kr. i timen.', 'rate', ['price', '250 kr. i timen']],
    ['Støtten er 6 timer ugentligt.', 'rate', ['service-level', '6 timer ugentligt']],
    ['Det begynder i 2021.', 'year', ['date', '2021']],
    ['I 2014 brugte forvaltningen 2 mio. kr.', 'amount', ['history', 'brugte']],
    ['I 2016 hentede Fredericia Kommune 2 mio. kr. hjem.', 'amount', ['other-organisation', 'Fredericia']],
  ] as const)('%s', (text, kind, expected) => {
    expect(standing(text, kind)).toEqual(expected);
  });

  it('is shown by the heading alone where no word of the sentence tells', () => {
    expect(standing('Området koster 2 mio. kr.', 'amount', '2. Baggrund')).toEqual(['background', null]);
  });

  it('keeps an effect an effect where a budget is named beside it', () => {
    expect(standing('Budgettet reduceres med 2 mio. kr.', 'amount')[0]).toBe('effect');
  });
});

describe('numbers as they are written', () => {
  it.each([
    ['Ventetiden er 3½ uge.', 'duration', 3.5 / (365 / 7)],
    ['Der bruges t.kr. 450 på inventar.', 'amount', 45_000_000],
    ['Gevinsten er på 700-900.000 kr.', 'amount', 80_000_000],
    ['Der lukkes femogtyve pladser.', 'count', 25],
    ['Huset er på 1.200 m².', 'count', 1200],
  ] as const)('%s', (text, kind, value) => {
    expect(only(text, kind).figure!.value).toBeCloseTo(value, 6);
  });

  it('leaves two amounts a range as they stand where no zeros can have been left out', () => {
    expect(only('Prisen er 250-5.000 kr.', 'amount').figure!.value).toBe(262_500);
  });
});

describe('relations that must not be seen', () => {
  it.each([
    ['a list in different years', 'Rammen er 20 mio. kr.: 22 mio. kr. i 2018 og 21 mio. kr. i 2019.', 'sum'],
    ['a base in another clause', 'Løn er 78 pct. af budgettet, og 12 mio. kr. går til drift.', 'percent-of-base'],
    ['hours times places', 'Med 5 timer om ugen på 3 steder spares 420.000 kr.', 'rate-times-count'],
    ['a part said again', 'Der betales 10 % af udgiften på 3,3 mio. kr., altså 0,3 mio. kr.', 'restatement'],
  ])('%s', (_, text, kind) => {
    expect(read(text).relations.map((relation) => relation.kind)).not.toContain(kind);
  });
});
