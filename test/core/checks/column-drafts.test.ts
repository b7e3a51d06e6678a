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
        'error column-total-differs Handleplan!D4 Handleplan!D2 Handleplan!D3',
        'document: Handleplan',
        'label: I alt',
        'column: Opnået pr. 31.08.2025',
        'stated: 240000000±5000000 oere in DKK 1000000',
        'sum: 200000000±10000000 oere in DKK 1000000',
        'amount: 40000000',
        'Handleplan!D4 "I alt" 240000000±5000000 oere in DKK 1000000',
        'Handleplan!D2 "Færre anbringelser" 140000000±5000000 oere in DKK 1000000',
        'Handleplan!D3 "Familiehuset" 60000000±5000000 oere in DKK 1000000',
        'sum {year null, terms [140000000±5000000 oere in DKK 1000000, 60000000±5000000 oere in DKK 1000000], result 200000000±10000000 oere in DKK 1000000, stated 240000000±5000000 oere in DKK 1000000}',
        'zero {year 2025, terms [{cell Handleplan!D2, factor 1}, {cell Handleplan!D3, factor 1}, {cell Handleplan!D4, factor -1}], residual [-55000000; -25000000]}',
        'total-mismatch|column-total-differs|action-plan/handleplan/action-plan/handleplan mio kr|i alt|opnået pr',
        '#240000000;200000000',
      ],
    ]);
  });

  it('whose rows are not what their years add up to is told with each of them', () => {
    expect(said({ Oversigt: list('Oversigt, 1.000 kr.', [-200, -650, -130, -140, -1130]) }, 'row-sums-differ')).toEqual(
      [
        [
          'error row-sums-differ Oversigt!E4 Oversigt!E7 Oversigt!C4:D4 Oversigt!C7:D7',
          'document: Oversigt',
          'column: I alt',
          'rows: [{label Fælles indkøb, stated -65000000±50000 oere in DKK 1000, sum -55000000±100000 oere in DKK 1000}, {label I alt, stated -113000000±50000 oere in DKK 1000, sum -102000000±100000 oere in DKK 1000}]',
          'holding: 3',
          'amount: 21000000',
          'Oversigt!E4 "Fælles indkøb" -65000000±50000 oere in DKK 1000',
          'Oversigt!C4 "Fælles indkøb" -25000000±50000 oere in DKK 1000',
          'Oversigt!D4 "Fælles indkøb" -30000000±50000 oere in DKK 1000',
          'Oversigt!E7 "I alt" -113000000±50000 oere in DKK 1000',
          'Oversigt!C7 "I alt" -46000000±50000 oere in DKK 1000',
          'Oversigt!D7 "I alt" -56000000±50000 oere in DKK 1000',
          'sum {year null, terms [-25000000±50000 oere in DKK 1000, -30000000±50000 oere in DKK 1000], result -55000000±100000 oere in DKK 1000, stated -65000000±50000 oere in DKK 1000}',
          'sum {year null, terms [-46000000±50000 oere in DKK 1000, -56000000±50000 oere in DKK 1000], result -102000000±100000 oere in DKK 1000, stated -113000000±50000 oere in DKK 1000}',
          'zero {year 2025, terms [{cell Oversigt!C4, factor 1}, {cell Oversigt!D4, factor 1}, {cell Oversigt!E4, factor -1}], residual [9850000; 10150000]}',
          'zero {year 2025, terms [{cell Oversigt!C7, factor 1}, {cell Oversigt!D7, factor 1}, {cell Oversigt!E7, factor -1}], residual [10850000; 11150000]}',
          'total-mismatch|row-sums-differ|overview/oversigt kr/proposals/oversigt kr|i alt',
          '#-65000000;-55000000;-113000000;-102000000',
        ],
      ],
    );
  });

  it('has nothing at stake where no unit is known', () => {
    const stakes = [
      ...said({ Oversigt: list('Oversigt', [-200, -650, -130, -140, -1120]) }, 'row-sums-differ'),
      ...said({ Handleplan: plan('Handleplan', 2.4) }, 'column-total-differs'),
    ].map((lines) => lines.filter((line) => line.startsWith('amount')));
    expect(stakes).toEqual([['amount: null'], ['amount: null']]);
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
