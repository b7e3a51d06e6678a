import type { Sheets } from '../../support/catalogue-of';
import { reportedBy } from '../../support/told';

const list = (heading: string, id: string, title: string) => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026],
  [id, title, -200, -200],
  ['B01', 'Fælles ledelse', -100, -100],
  [null, 'I alt', -300, -300],
];
const caseSheet = (title: string) => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
];
const said = (sheets: Sheets) => reportedBy('orphan-case', sheets);

describe('a case that no list has is told', () => {
  it('by its title', () => {
    expect(
      said({
        Oversigt: list('Oversigt, 1.000 kr.', 'A01', 'Fælles indkøb'),
        'Ark 2': caseSheet('A02 - Færre kørsler'),
      }),
    ).toEqual([
      [
        "warning orphan-case|case-not-listed: 'Ark 2'!B1",
        'id: A02',
        'sheet: "Ark 2"',
        'title: "Færre kørsler"',
        'listedAs: null',
        'at stake: null',
        '\'Ark 2\'!B1 "Færre kørsler"',
        'key: …|A02',
        'fingerprint: …#',
      ],
    ]);
  });

  it('beside the number under which the list has its title', () => {
    expect(
      said({
        Oversigt: list('Oversigt, 1.000 kr.', 'A01', 'Færre kørsler i skolen'),
        A02: caseSheet('A02 - Færre kørsler i skolen'),
      }),
    ).toEqual([
      [
        'warning orphan-case|case-not-listed: A02!B1 Oversigt!A3',
        'id: A02',
        'sheet: A02',
        'title: "Færre kørsler i skolen"',
        'listedAs: A01',
        'at stake: null',
        'A02!B1 "Færre kørsler i skolen"',
        'Oversigt!A3 "Færre kørsler i skolen"',
        'key: …|A02',
        'fingerprint: …#',
      ],
    ]);
  });

  it('by its number where it has no title', () => {
    expect(said({ Oversigt: list('Oversigt, 1.000 kr.', 'A01', 'Fælles indkøb'), A02: caseSheet('A02') })).toEqual([
      [
        'warning orphan-case|case-not-listed: A02!B1',
        'id: A02',
        'sheet: A02',
        'title: ""',
        'listedAs: null',
        'at stake: null',
        'A02!B1 "A02"',
        'key: …|A02',
        'fingerprint: …#',
      ],
    ]);
  });

  it('where only a group lists proposals', () => {
    const sheets = {
      'Gruppe A': list('Gruppe A, 1.000 kr.', 'A01', 'Fælles indkøb'),
      A02: caseSheet('A02 - Færre kørsler'),
    };
    expect(said(sheets).map(([first]) => first)).toEqual(['warning orphan-case|case-not-listed: A02!B1']);
  });
});

test.each([
  ['a workbook without lists', { A02: caseSheet('A02 - Færre kørsler') }],
  [
    'a listed case',
    { Oversigt: list('Oversigt, 1.000 kr.', 'A02', 'Færre kørsler'), A02: caseSheet('A02 - Færre kørsler') },
  ],
  ['a proposal without a case', { Oversigt: list('Oversigt, 1.000 kr.', 'A01', 'Færre kørsler') }],
])('%s has no case that the lists forget', (_, sheets) => {
  expect(said(sheets)).toEqual([]);
});
