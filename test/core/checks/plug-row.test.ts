import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

type Rows = readonly (readonly CellValue[])[];

const found = (check: string, sheet: string, rows: Rows) =>
  findingsIn({ [sheet]: rows as CellValue[][] })
    .filter((finding) => finding.check === check)
    .map(({ data, amount, severity, cells, evidence, arithmetic, equations, fix, key, fingerprint }) => ({
      data: data as unknown,
      amount,
      severity,
      cells: cells.map(formatAddress),
      proof: evidence.map(({ text, reads }) => [text, reads?.figure.value]),
      arithmetic,
      equations,
      fix,
      key,
      figures: fingerprint.split('#')[1],
    }));

describe('a remainder that no measure stands behind', () => {
  const plan = (heading: string, remainder: readonly CellValue[], total: readonly CellValue[]) =>
    found('plug-row', 'Handleplan', [
      [heading, 2025, 2026, 2027],
      ['1. Nye kontrakter', 1, 1.5, 1.5],
      ['2. Øvrige tiltag - ikke definerede', ...remainder],
      ...(total.length > 0 ? [['I alt', ...total]] : []),
    ]);

  it('is told where it counts in a total', () => {
    expect(plan('Handleplan (mio. kr.)', [0.75, 0.75, 0.75], [1.75, 2.25, 2.25])).toMatchObject([
      {
        data: {
          document: 'Handleplan',
          label: '2. Øvrige tiltag - ikke definerede',
          total: 'I alt',
          years: [
            { year: 2025, amount: { figure: { value: 75_000_000 } }, total: { figure: { value: 175_000_000 } } },
            { year: 2026, amount: { figure: { value: 75_000_000 } }, total: { figure: { value: 225_000_000 } } },
            { year: 2027 },
          ],
          constant: true,
        },
        amount: 225_000_000,
        severity: 'info',
        cells: ['Handleplan!B3:D3'],
        arithmetic: [],
        figures: '75000000;75000000;75000000',
      },
    ]);
  });

  it.each<[readonly CellValue[], boolean, number, readonly number[]]>([
    [[0.75, 0.5, 0.75], false, 200_000_000, [2025, 2026, 2027]],
    [[0, 0.75, 0.75], false, 150_000_000, [2026, 2027]],
    [[null, 0.75, 0.75], false, 150_000_000, [2026, 2027]],
    [[-0.75, -0.75, -0.75], true, 225_000_000, [2025, 2026, 2027]],
  ])('is the same in every year, or not: %j', (remainder, constant, amount, years) => {
    const [one] = plan('Handleplan (mio. kr.)', remainder, [1.75, 2.25, 2.25]);
    expect(one).toMatchObject({ data: { constant }, amount });
    expect((one?.data as { years: { year: number }[] }).years.map(({ year }) => year)).toEqual(years);
    expect(one?.proof).toHaveLength(years.length);
  });

  it('may stand beside a total that is blank', () => {
    const [one] = plan('Handleplan (mio. kr.)', [0.75, 0.75, 0.75], [null, 2.25, 2.25]);
    expect((one?.data as { years: unknown[] }).years[0]).toMatchObject({ year: 2025, total: null });
  });

  it('puts nothing known at stake without a unit', () => {
    expect(plan('Handleplan', [0.75, 0.75, 0.75], [1.75, 2.25, 2.25])).toMatchObject([{ amount: null }]);
  });

  it('is none without a total, or without amounts', () => {
    expect(plan('Handleplan (mio. kr.)', [0.75, 0.75, 0.75], [])).toEqual([]);
    expect(plan('Handleplan (mio. kr.)', [0, 0, null], [1, 1.5, 1.5])).toEqual([]);
  });
});

describe('a net row', () => {
  const net = (first: number, second: number, subtotal = -600) =>
    found('net-mismatch', 'A01', [
      ['Forslagets titel:', 'A01 - Færre kørsler'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026],
      ['Varige ændringer'],
      ['Færre kørsler', 'Service', -600, -600],
      ['Samlet varig ændring', null, subtotal, -600],
      ['Implementeringsomkostninger'],
      ['Ruteplanlægning', 'Service', 100, 50],
      ['Samlede implementeringsomkostninger', null, 100, 50],
      ['Samlet økonomisk påvirkning', null, first, second],
    ]);

  it('that isn’t savings plus costs is told for the years it isn’t', () => {
    const [one, ...more] = net(-430, -550);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      data: {
        document: 'A01',
        label: 'Samlet økonomisk påvirkning',
        years: [{ year: 2025, stated: { figure: { value: -43_000_000 } }, sum: { figure: { value: -50_000_000 } } }],
      },
      amount: 7_000_000,
      severity: 'error',
      proof: [
        ['Samlet økonomisk påvirkning', -43_000_000],
        ['Færre kørsler', -60_000_000],
        ['Ruteplanlægning', 10_000_000],
      ],
      arithmetic: [{ step: 'sum', year: 2025 }],
      equations: [{ year: 2025 }],
      figures: '2025;-43000000;-50000000',
    });
    expect(one?.key).toBe('net-mismatch|net-differs|A01/economy/|samlet økonomisk påvirkning');
    expect(one?.fix).toBeUndefined();
  });

  it('that lost its minus can be computed', () => {
    expect(net(500, 550)).toMatchObject([
      {
        data: { explanation: { kind: 'sign' } },
        fix: { fix: 'compute', cells: [{ top: 8, left: 2, bottom: 8, right: 3 }] },
      },
    ]);
  });

  it('that is savings plus costs, or follows a wrong subtotal, is silent', () => {
    expect(net(-500, -550)).toEqual([]);
    expect(net(-400, -550, -500)).toEqual([]);
  });

  it('that follows a wrong subtotal in one year is told for the other', () => {
    const [one] = net(-400, -430, -500);
    expect((one?.data as { years: { year: number }[] }).years.map(({ year }) => year)).toEqual([2026]);
  });
});
