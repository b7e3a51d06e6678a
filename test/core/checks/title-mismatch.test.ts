import type { Sheets } from '../../support/catalogue-of';
import { reportedBy } from '../../support/told';

const list = (heading: string, ...titles: readonly string[]) => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026],
  ...titles.map((title) => ['A01', title, -600, -600]),
  [null, 'I alt', -600 * titles.length, -600 * titles.length],
];
const caseSheet = (title: string) => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Fælles ruter', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
];
const said = (sheets: Sheets) => reportedBy('title-mismatch', sheets);

const RUTER = 'Øget brug af fælles ruter';

describe('a proposal of several titles is told', () => {
  it('with each title and its sheets, the rarest first', () => {
    expect(
      said({
        Oversigt: list('Oversigt, 1.000 kr.', RUTER),
        'Gruppe A': list('Gruppe A, 1.000 kr.', RUTER),
        A01: caseSheet('A01 - Afskaffelse af kørselstilskud'),
      }),
    ).toEqual([
      [
        "warning title-mismatch|titles-differ: A01!B1 Oversigt!B3 'Gruppe A'!B3",
        'id: A01',
        'versions: [{title "Afskaffelse af kørselstilskud", sheets [A01]}, {title "Øget brug af fælles ruter", sheets [Oversigt, "Gruppe A"]}]',
        'how: other',
        'at stake: null',
        'A01!B1 "Afskaffelse af kørselstilskud"',
        'Oversigt!B3 "Øget brug af fælles ruter"',
        '\'Gruppe A\'!B3 "Øget brug af fælles ruter"',
        'key: …|A01|afskaffelse af kørselstilskud|øget brug af fælles ruter',
        'fingerprint: …#',
      ],
    ]);
  });

  it('of equals, the list before the case', () => {
    expect(
      said({ A01: caseSheet('A01 - Nye vogne i hjemmeplejen'), Oversigt: list('Oversigt, 1.000 kr.', RUTER) }),
    ).toEqual([
      [
        'warning title-mismatch|titles-differ: Oversigt!B3 A01!B1',
        'id: A01',
        'versions: [{title "Øget brug af fælles ruter", sheets [Oversigt]}, {title "Nye vogne i hjemmeplejen", sheets [A01]}]',
        'how: other',
        'at stake: null',
        'Oversigt!B3 "Øget brug af fælles ruter"',
        'A01!B1 "Nye vogne i hjemmeplejen"',
        'key: …|A01|øget brug af fælles ruter|nye vogne i hjemmeplejen',
        'fingerprint: …#',
      ],
    ]);
  });

  it('by the worst difference where there are several', () => {
    expect(
      said({
        Oversigt: list('Oversigt, 1.000 kr.', RUTER),
        'Gruppe A': list('Gruppe A, 1.000 kr.', 'Øget brug af fælles rutter'),
        A01: caseSheet('A01 - Øget brug af fælles ruter for ældre'),
      }).map(([first, , , how]) => [first, how]),
    ).toEqual([["info title-mismatch|titles-differ: Oversigt!B3 'Gruppe A'!B3 A01!B1", 'how: shortened']]);
  });

  test.each([
    [
      'a misspelling',
      'A01 - Øget brug af fælles rutter',
      [['info title-mismatch|titles-differ: Oversigt!B3 A01!B1', 'how: spelling']],
    ],
    [
      'a shortened title',
      'A01 - Øget brug af fælles ruter for ældre og handicappede',
      [['info title-mismatch|titles-differ: Oversigt!B3 A01!B1', 'how: shortened']],
    ],
    [
      'another title',
      'A01 - Afskaffelse af kørselstilskud',
      [['warning title-mismatch|titles-differ: Oversigt!B3 A01!B1', 'how: other']],
    ],
  ])('%s by its weight', (_, title, expected) => {
    expect(
      said({ Oversigt: list('Oversigt, 1.000 kr.', RUTER), A01: caseSheet(title) }).map(([first, , , how]) => [
        first,
        how,
      ]),
    ).toEqual(expected);
  });
});

test.each([
  ['the same words', { Oversigt: list('Oversigt, 1.000 kr.', RUTER), A01: caseSheet(`A01 - ${RUTER.toUpperCase()}*`) }],
  [
    'a number that two proposals have',
    { Oversigt: list('Oversigt, 1.000 kr.', RUTER, 'Afskaffelse af kørselstilskud') },
  ],
])('%s are no two titles of one proposal', (_, sheets) => {
  expect(said(sheets)).toEqual([]);
});
