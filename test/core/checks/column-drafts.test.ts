import { findingsIn } from '../../support/check-tester';
import { told } from '../../support/told';

const said = (sheets: Parameters<typeof findingsIn>[0], code: string): string[][] =>
  findingsIn(sheets)
    .filter((finding) => finding.code === code)
    .map(told);

const list = (heading: string, sums: readonly number[]) => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026, 'I alt'],
  ['A01', 'Færre kørsler', -100, -100, sums[0] ?? null],
  ['A02', 'Fælles indkøb', -250, -300, sums[1] ?? null],
  ['A03', 'Nye vagtplaner', -50, -80, sums[2] ?? null],
  ['A04', 'Mindre leje', -60, -80, sums[3] ?? null],
  [null, 'I alt', -460, -560, sums[4] ?? null],
];
const plan = (heading: string, total: number) => [
  ['Nr.', heading, 2025, 'Opnået pr. 31.08.2025', 2026],
  [1, 'Færre anbringelser', 2.5, 1.4, 4],
  [2, 'Familiehuset', 0.5, 0.6, 1],
  [null, 'I alt', 3, total, 5],
];

describe('a column beside the years', () => {
  it('whose total is not the sum of its rows is told with its rows', () => {
    expect(said({ Handleplan: plan('Handleplan (mio. kr.)', 2.4) }, 'column-total-differs')).toEqual([
      [
        'error total-mismatch|column-total-differs: Handleplan!D4 Handleplan!D2 Handleplan!D3',
        'document: Handleplan',
        'label: "I alt"',
        'column: "Opnået pr. 31.08.2025"',
        'stated: 2.4±0.05 MDKK',
        'sum: 2±0.1 MDKK',
        'at stake: 400000 kr.',
        'Handleplan!D4 "I alt" = 2.4±0.05 MDKK',
        'Handleplan!D2 "Færre anbringelser" = 1.4±0.05 MDKK',
        'Handleplan!D3 "Familiehuset" = 0.6±0.05 MDKK',
        'sum {year null, terms [1.4±0.05 MDKK, 0.6±0.05 MDKK], result 2±0.1 MDKK, stated 2.4±0.05 MDKK}',
        '2025: +Handleplan!D2 +Handleplan!D3 -Handleplan!D4 leaves [-550000; -250000] kr.',
        'key: …|action-plan/handleplan/action-plan/handleplan mio kr|i alt|opnået pr',
        'fingerprint: …#240000000;200000000',
      ],
    ]);
  });

  it('whose rows are not what their years add up to is told with each of them', () => {
    expect(said({ Oversigt: list('Oversigt, 1.000 kr.', [-200, -650, -130, -140, -1130]) }, 'row-sums-differ')).toEqual(
      [
        [
          'error total-mismatch|row-sums-differ: Oversigt!E4 Oversigt!E7 Oversigt!C4:D4 Oversigt!C7:D7',
          'document: Oversigt',
          'column: "I alt"',
          'rows: [{label "Fælles indkøb", stated -650±0.5 kDKK, sum -550±1 kDKK}, {label "I alt", stated -1130±0.5 kDKK, sum -1020±1 kDKK}]',
          'holding: 3',
          'at stake: 210000 kr.',
          'Oversigt!E4 "Fælles indkøb" = -650±0.5 kDKK',
          'Oversigt!C4 "Fælles indkøb" = -250±0.5 kDKK',
          'Oversigt!D4 "Fælles indkøb" = -300±0.5 kDKK',
          'Oversigt!E7 "I alt" = -1130±0.5 kDKK',
          'Oversigt!C7 "I alt" = -460±0.5 kDKK',
          'Oversigt!D7 "I alt" = -560±0.5 kDKK',
          'sum {year null, terms [-250±0.5 kDKK, -300±0.5 kDKK], result -550±1 kDKK, stated -650±0.5 kDKK}',
          'sum {year null, terms [-460±0.5 kDKK, -560±0.5 kDKK], result -1020±1 kDKK, stated -1130±0.5 kDKK}',
          '2025: +Oversigt!C4 +Oversigt!D4 -Oversigt!E4 leaves [98500; 101500] kr.',
          '2025: +Oversigt!C7 +Oversigt!D7 -Oversigt!E7 leaves [108500; 111500] kr.',
          'key: …|overview/oversigt kr/proposals/oversigt kr|i alt',
          'fingerprint: …#-65000000;-55000000;-113000000;-102000000',
        ],
      ],
    );
  });

  it('has nothing at stake where no unit is known', () => {
    const stakes = [
      ...said({ Oversigt: list('Oversigt', [-200, -650, -130, -140, -1120]) }, 'row-sums-differ'),
      ...said({ Handleplan: plan('Handleplan', 2.4) }, 'column-total-differs'),
    ].map((lines) => lines.filter((line) => line.startsWith('at stake')));
    expect(stakes).toEqual([['at stake: null'], ['at stake: null']]);
  });

  it('that adds up is not told', () => {
    const sheets = {
      Oversigt: list('Oversigt, 1.000 kr.', [-200, -550, -130, -140, -1020]),
      Handleplan: plan('Handleplan (mio. kr.)', 2),
    };
    expect(said(sheets, 'row-sums-differ')).toEqual([]);
    expect(said(sheets, 'column-total-differs')).toEqual([]);
  });
});
