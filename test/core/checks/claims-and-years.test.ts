import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

const codesOf = (check: string, sheets: Parameters<typeof findingsIn>[0]) =>
  findingsIn(sheets)
    .filter((finding) => finding.check === check)
    .map(({ code, data }) => ({ code, data }));

const caseSheet = (id: string, years: readonly number[], amounts: readonly CellValue[]) => [
  ['Forslagets titel:', `${id} - Tiltag ${id}`],
  ['1.000 kr.', 'Styringsområde', ...years],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', ...amounts],
  ['Samlet varig ændring', null, ...amounts],
];

describe('the years of a case', () => {
  const overview = [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ...['A01', 'A02', 'A03', 'A04'].map((id) => [id, `Tiltag ${id}`, -100, -100]),
    [null, 'I alt', -400, -400],
  ];

  it('that only one case adds are said', () => {
    const findings = codesOf('horizon-mismatch', {
      Oversigt: overview,
      A01: caseSheet('A01', [2025, 2026, 2027], [-100, -100, -100]),
      A02: caseSheet('A02', [2025, 2026], [-100, -100]),
    });
    expect(findings).toMatchObject([{ data: { document: 'A01', missing: [], added: [2027] } }]);
  });

  it('that all cases add are the form of the catalogue', () => {
    const cases = ['A01', 'A02', 'A03', 'A04'].map((id) => [id, caseSheet(id, [2025, 2026, 2027], [-100, -100, -100])]);
    expect(codesOf('horizon-mismatch', { Oversigt: overview, ...Object.fromEntries(cases) })).toEqual([]);
  });

  it('are held against the other cases where there is no list', () => {
    const cases = ['A01', 'A02', 'A03'].map((id) => [id, caseSheet(id, [2025, 2026], [-100, -100])]);
    const sheets = { ...Object.fromEntries(cases), A04: caseSheet('A04', [2026, 2027], [-100, -100]) };
    expect(codesOf('horizon-mismatch', sheets)).toMatchObject([
      { data: { document: 'A04', against: { kind: 'cases' }, missing: [2025], added: [2027] } },
    ]);
  });
});

describe('one measure claimed twice', () => {
  const plan = (rows: readonly (readonly CellValue[])[]) => [
    ['Handleplan (mio. kr.)', 2024, 2025, 2026],
    ...rows,
    ['I alt', ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0))],
  ];
  const overview = (title: string) => [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', title, -500, -750],
    ['A02', 'Færre kørsler', -600, -600],
    [null, 'I alt', -1100, -1350],
  ];

  it('is found across units, signs and word order', () => {
    const sheets = {
      Oversigt: overview('Fælles indkøb af hjælpemidler'),
      Handleplan: plan([
        ['1. Hjælpemidler, fælles indkøb i kommunen', 0.25, 0.5, 0.75],
        ['2. Nye kontrakter', 1, 1, 1.5],
      ]),
    };
    expect(codesOf('double-counting', sheets)).toMatchObject([
      { code: 'claimed-in-plan', data: { proposals: ['A01'], plan: { sheet: 'Handleplan' } } },
    ]);
  });

  it.each([
    ['one word alone', 'Indkøb', '1. Indkøb', [0.25, 0.5, 0.75]],
    ['other words', 'Fælles indkøb af hjælpemidler', '1. Fælles drift af bygninger', [0.25, 0.5, 0.75]],
    ['another amount in one year', 'Fælles indkøb af hjælpemidler', '1. Fælles indkøb af hjælpemidler', [0.25, 0.5, 1]],
    ['nothing in one year', 'Fælles indkøb af hjælpemidler', '1. Fælles indkøb af hjælpemidler', [0.25, 0.5, 0]],
  ])('is not %s', (_, title, label, amounts) => {
    const sheets = {
      Oversigt: overview(title),
      Handleplan: plan([
        [label, ...amounts],
        ['2. Nye kontrakter', 1, 1, 1.5],
      ]),
    };
    expect(codesOf('double-counting', sheets)).toEqual([]);
  });

  it('is one finding however many proposals claim it', () => {
    const rows = ['A01', 'A02', 'A03'].map((id) => [id, 'Fælles indkøb af hjælpemidler', -500, -750]);
    const sheets = {
      Oversigt: [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', 2025, 2026], ...rows, [null, 'I alt', -1500, -2250]],
    };
    expect(codesOf('double-counting', sheets)).toMatchObject([{ data: { proposals: ['A01', 'A02', 'A03'] } }]);
  });
});
