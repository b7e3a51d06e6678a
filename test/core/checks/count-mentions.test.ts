import { contradictoryGroups, countMentions, type CountMention } from '../../../src/core/checks/count-mentions';
import { readProse } from '../../../src/core/prose/read-prose';
import { cellAt } from '../../../src/core/workbook/cell-ref';

/** What is counted in some cells of a sheet. */
function mentionsIn(...texts: readonly string[]): CountMention[] {
  const paragraphs = texts.map((text, row) => readProse({ cell: cellAt('A01', row, 0), text, heading: null }));
  return countMentions({ paragraphs, labels: [] });
}

/** The contradictory numbers of each group, as written. */
const contradictions = (...texts: readonly string[]): string[][][] =>
  contradictoryGroups(mentionsIn(...texts)).map(({ versions }) =>
    versions.map((version) => version.map(({ said }) => said.words.words)),
  );

describe('a number of persons or things is read with', () => {
  const told = (text: string) =>
    mentionsIn(text).map(({ said, definite, total, qualifier, action, around, descriptors, related }) => [
      said.figure.value,
      [definite ? 'definite' : '', total ? 'total' : '', related ? 'related' : ''].join(' ').trim(),
      qualifier,
      action,
      around.replace(/\s+/g, ' ').trim(),
      descriptors.join(' '),
    ]);

  test.each([
    ['De 8 berørte medarbejdere omskoles.', [8, 'definite', '', '', 'de 8 omskoles.', 'berørt medarbejd']],
    ['Kun 8 medarbejdere omskoles.', [8, '', '', '', 'kun 8 omskoles.', 'medarbejd']],
    ['Samtlige 7 skoler i byen lukkes.', [7, 'definite', 'i byen lukkes', 'luk', 'samtlige 7 i byen lukkes.', 'skol']],
    ['Der nedlægges i alt 4 årsværk.', [4, 'total', '', 'nedlæg', 'der nedlægges i alt 4 .', 'årsværk']],
    ['Der nedlægges i alt cirka 4 årsværk.', null],
    ['Der er i alt 4 årsværk.', [4, 'total', '', '', 'der er i alt 4 .', 'årsværk']],
    ['Der er 4 årsværk i alt.', [4, 'total', '', '', 'der er 4 i alt.', 'årsværk']],
    ['Der er 4 årsværk i alt på skolen.', [4, 'total', 'på skolen', '', 'der er 4 i alt på skolen.', 'årsværk']],
    ['All 14 posts in total are cut.', [14, 'definite total', '', 'cut', 'all 14 in total are cut.', 'post']],
    [
      'The 8 posts to be removed are vacant.',
      [8, 'definite', '', '', 'the 8 to be removed are vacant.', 'post removed are vacant'],
    ],
    [
      'De 6 borgere, der står på venteliste, får plads.',
      [6, 'definite', '', '', 'de 6 , der står på venteliste, får plads.', 'borg står på venteliste'],
    ],
    [
      'Der ansættes 4 lærere, og der nedlægges skemaer.',
      [4, '', '', 'ansæt nedlæg', 'der ansættes 4 , og der nedlægges skemaer.', 'lær'],
    ],
    [
      'Der nedlægges skemaer, og der ansættes 4 lærere.',
      [4, '', '', 'ansæt nedlæg', 'der nedlægges skemaer, og der ansættes 4 .', 'lær'],
    ],
  ])('its words and its sentence: %s', (text, expected) => {
    expect(told(text)).toEqual(expected === null ? [] : [expected]);
  });

  it('its own sentence only, up to a stop, a semicolon, a colon or a new line', () => {
    const text = 'Her spares. Der er ansat 20 lærere; de 18 lærere flyttes\nAntal: 3 huse lukkes. Her spares.';
    expect(told(text)).toEqual([
      [20, '', '', 'ansat', 'der er ansat 20', 'lær'],
      [18, 'definite', '', 'flyt', 'de 18 flyttes', 'lær'],
      [3, '', '', 'luk', '3 lukkes', 'hus'],
    ]);
  });

  test.each([
    [
      'a part is told there, its whole may be said again',
      'Der er 4 årsværk, heraf 1 årsværk i byen.',
      ['4', '1 related'],
    ],
    [
      'parts are told there, their sum may be said again',
      'Der nedlægges 3 årsværk i skolen og 2 årsværk i køkkenet, i alt 5 årsværk.',
      ['3 related', '2 related', '5 total'],
    ],
    [
      'two that are compared are both told there',
      'Antallet reduceres fra 12 medarbejdere til 9 medarbejdere.',
      ['12 related', '9 related'],
    ],
  ])('its relations: %s', (_, text, expected) => {
    expect(told(text).map(([value, marks]) => `${String(value)} ${String(marks)}`.trim())).toEqual(expected);
  });

  test.each([
    ['hedged', 'Der er ca. 4 årsværk.'],
    ["another organisation's", 'Odense Kommune har 9 medarbejdere.'],
    ['an amount', 'Der spares 4 mio. kr.'],
  ])('nothing where it is %s', (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

describe('two numbers of one group contradict each other', () => {
  test.each([
    [
      'where a definite group was given another number with the same verb',
      ['De 8 berørte medarbejdere omskoles.', 'Forslaget berører 7 medarbejdere.'],
      [['8 berørte medarbejdere'], ['7 medarbejdere']],
    ],
    [
      'where a relative clause says the same of them',
      ['De 6 borgere, der visiteres til tilbuddet, får plads.', 'Kommunen visiterer 9 borgere i byen.'],
      [['6 borgere'], ['9 borgere']],
    ],
    [
      'where a place has another number',
      ['De 14 medarbejdere på dagcentrene omskoles.', 'Dagcentrene har 12 medarbejdere.'],
      [['14 medarbejdere'], ['12 medarbejdere']],
    ],
    [
      'where a place has another number, in English',
      ['The library has 14 posts.', 'The 12 posts at the library are cut.'],
      [['12 posts'], ['14 posts']],
    ],
    [
      'where the same is done to them in the same place',
      ['Der spares 4 årsværk i køkkenet, og maden bliver bedre.', 'Der spares 5 årsværk i køkkenet, men ikke nu.'],
      [['4 årsværk'], ['5 årsværk']],
    ],
    [
      'where the same is done to all of them',
      ['Alle 6 skoler lukkes.', 'Der lukkes i alt 7 skoler.'],
      [['6 skoler'], ['7 skoler']],
    ],
    [
      'where the same is done to all of them in a place that both name',
      ['De 6 skoler i byen lukkes.', 'I alt 7 skoler i byen lukkes.'],
      [['6 skoler'], ['7 skoler']],
    ],
    [
      'where two texts differ in nothing else',
      ['Der er 4 årsværk i køkkenet.', 'Der er 5 årsværk i køkkenet.'],
      [['4 årsværk'], ['5 årsværk']],
    ],
    [
      'where a telling name goes without its place',
      ['De 6 små skoler lukkes.', 'Der er 7 små skoler i byen.'],
      [['6 små skoler'], ['7 små skoler']],
    ],
    [
      'where a telling name has a place only when it is referred to',
      ['De 6 små skoler i byen lukkes.', 'Der er 7 små skoler.'],
      [['6 små skoler'], ['7 små skoler']],
    ],
    ['where neither says which', ['De 12 borgere får tilbud.', 'Der er 14 borgere.'], [['12 borgere'], ['14 borgere']]],
    [
      'and half of another number is no computation',
      [
        'De 14 medarbejdere på dagcentrene omskoles.',
        'Dagcentrene har 12 medarbejdere.',
        'Køkkenet har 7 medarbejdere.',
      ],
      [['14 medarbejdere'], ['12 medarbejdere']],
    ],
  ])('%s', (_, texts, versions) => {
    expect(contradictions(...texts)).toEqual([versions]);
  });

  test.each([
    ['the noun is another', ['De 8 berørte medarbejdere omskoles.', 'Forslaget berører 7 borgere.']],
    ['the verb is another', ['De 8 berørte medarbejdere omskoles.', 'Forslaget flytter 7 medarbejdere.']],
    ['the place is another', ['De 14 medarbejdere på plejehjemmene omskoles.', 'Dagcentrene har 12 medarbejdere.']],
    [
      'the place has more than that',
      ['De 14 medarbejdere på dagcentrene omskoles.', 'Dagcentrene har 12 medarbejdere i byen.'],
    ],
    [
      'the place only begins alike',
      ['De 14 medarbejdere på dagcentret omskoles.', 'Dagcentrets skole har 12 medarbejdere.'],
    ],
    [
      'the thing at the place is another',
      ['De 14 medarbejdere på dagcentrene omskoles.', 'Dagcentrene har 12 pladser.'],
    ],
    ['something else is done', ['Der nedlægges 3,5 årsværk i byen.', 'Der oprettes 4,5 årsværk i byen.']],
    ['it is done elsewhere', ['Der nedlægges 3,5 årsværk i byen.', 'Der nedlægges 4,5 årsværk på landet.']],
    ['one number may be some of them', ['Der nedlægges i alt 4 årsværk.', 'Der nedlægges 5 årsværk.']],
    ['all of them are meant, elsewhere', ['De 6 skoler i byen lukkes.', 'I alt 7 skoler på landet lukkes.']],
    ['something else is done to all of them', ['Alle 6 skoler lukkes.', 'Samtlige 7 skoler flyttes.']],
    ['nothing is said to be done to all of them', ['Der er i alt 6 skoler.', 'Nu er der i alt 7 skoler.']],
    ['the years are others', ['Der nedlægges i alt 4 årsværk i 2025.', 'Der nedlægges i alt 5 årsværk i 2026.']],
    ['one of them is of today', ['I dag er der 9 medarbejdere.', 'De 8 medarbejdere omskoles.']],
    ['the labels are a number and a noun', ['3 årsværk', '4 årsværk']],
    ['a telling name stands in two places', ['De 6 små skoler på landet lukkes.', 'Der er 7 små skoler i byen.']],
    ['a plain noun has a place once', ['De 12 borgere i byen får tilbud.', 'Der er 14 borgere.']],
    ['a plain noun has a place the other time', ['De 12 borgere får tilbud.', 'Der er 14 borgere i byen.']],
    ['something is done to a plain noun once', ['De 6 skoler lukkes.', 'Der er 7 skoler.']],
    [
      'another text gives the definite number',
      [
        'De 3 specialiserede medarbejdere flyttes.',
        'Der er 4 specialiserede medarbejdere.',
        'Holdet har 3 medarbejdere.',
      ],
    ],
    [
      'they are a whole and its part',
      [
        'De 14 medarbejdere på dagcentrene omskoles.',
        'Dagcentrene har 12 medarbejdere.',
        'Køkkenet har 2 medarbejdere.',
      ],
    ],
    [
      'they add up to a third',
      [
        'De 14 medarbejdere på dagcentrene omskoles.',
        'Dagcentrene har 12 medarbejdere.',
        'Skolen har 26 medarbejdere.',
      ],
    ],
    [
      'a sentence compares one of them with another',
      ['Antallet reduceres fra 12 medarbejdere til 9 medarbejdere.', 'De 10 medarbejdere reduceres.'],
    ],
    ['a range meets the number', ['De 12 til 14 pladser lukkes.', 'I alt lukkes i alt 13 pladser.']],
  ])('but not where %s', (_, texts) => {
    expect(contradictions(...texts)).toEqual([]);
  });

  it('with every place of each number, the one that fewest places give first', () => {
    expect(
      contradictions('Der nedlægges i alt 4 årsværk.', 'Der nedlægges i alt 5 årsværk.', 'Nu nedlægges 4 årsværk.'),
    ).toEqual([[['5 årsværk'], ['4 årsværk', '4 årsværk']]]);
    expect(contradictions('De 12 pladser', 'Alle 14 pladser', 'De 12 pladser')).toEqual([
      [['14 pladser'], ['12 pladser', '12 pladser']],
    ]);
  });

  it('where a number that other words give counts as given for the order, not as a place', () => {
    expect(
      contradictions(
        'De 3 specialiserede medarbejdere flyttes.',
        'Der er 4 specialiserede medarbejdere.',
        'Holdet har 4 medarbejdere.',
      ),
    ).toEqual([[['3 specialiserede medarbejdere'], ['4 specialiserede medarbejdere']]]);
    expect(
      contradictions(
        'Der er 4 specialiserede medarbejdere.',
        'Holdet har 4 medarbejdere.',
        'De 3 specialiserede medarbejdere flyttes.',
      ),
    ).toEqual([[['3 specialiserede medarbejdere'], ['4 specialiserede medarbejdere']]]);
  });

  it('three at a time, and each group on its own', () => {
    expect(
      contradictions(
        'Der nedlægges i alt 4 årsværk.',
        'Der nedlægges i alt 5 årsværk.',
        'Der ansættes i alt 20 lærere.',
        'Der ansættes i alt 25 lærere.',
        'Der nedlægges i alt 7 årsværk.',
      ),
    ).toEqual([
      [['4 årsværk'], ['5 årsværk'], ['7 årsværk']],
      [['20 lærere'], ['25 lærere']],
    ]);
  });
});
