import { findingsIn } from '../../support/check-tester';

type Years = readonly (number | null)[];

/** A case with one saving, one cost and what is said of its payback time. */
function paybackFindings(
  saving: Years,
  cost: Years,
  stated: string | number,
  options: { area?: string; sentence?: string; positive?: boolean } = {},
) {
  const { area = 'Service', sentence, positive = false } = options;
  const years = saving.map((_, index) => 2025 + index);
  const sheets = {
    A01: [
      ['Forslagets titel:', 'A01 - Ny kørselsplan'],
      ['1.000 kr.', 'Styringsområde', ...years],
      ['Varige ændringer'],
      ['Besparelse på kørsel', 'Service', ...saving],
      ['Samlet varig ændring', null, ...saving],
      ['Implementeringsomkostninger'],
      ['System', area, ...cost],
      ['Samlede implementeringsomkostninger', null, ...cost],
      [
        'Samlet økonomisk påvirkning',
        null,
        ...saving.map((amount, year) => (amount ?? 0) + (positive ? -1 : 1) * (cost[year] ?? 0)),
      ],
      ...(sentence === undefined
        ? [['Tilbagebetalingstid baseret på totaløkonomi', stated]]
        : [[], ['4. Økonomi'], [sentence]]),
    ],
  };
  return findingsIn(sheets)
    .filter(({ check }) => check === 'payback-mismatch')
    .map(({ code }) => code);
}

const steady = [-1000, -1000, -1000, -1000];
const once = [3500, null, null, null];

describe('a stated payback time', () => {
  it.each([
    ['the whole years after which the flow has turned', 4],
    ['the flow with its fraction', '3,5 år'],
    ['a range around it', '3-4 år'],
    ['a rounded time', 'ca. 4 år'],
    ['months', '42 måneder'],
    ['an upper bound', 'under 4 år'],
  ])('may be %s', (_, stated) => {
    expect(paybackFindings(steady, once, stated)).toEqual([]);
  });

  it.each([['2 år'], [2], [6], ['1-2 år'], ['over 6 år'], ['24 måneder']])('of %s contradicts 3.5 years', (stated) => {
    expect(paybackFindings(steady, once, stated)).toEqual(['payback-contradicted']);
  });

  it('may count investments outside the service budget', () => {
    expect(paybackFindings(steady, once, 4, { area: 'Anlæg' })).toEqual([]);
  });

  it('may be nothing or a year where the first year pays for itself', () => {
    for (const stated of ['0 år', 1, '1 år']) expect(paybackFindings([-2000, -2000], [300, null], stated)).toEqual([]);
    expect(paybackFindings([-2000, -2000], [300, null], '3 år')).toEqual(['payback-contradicted']);
  });

  it('may begin with the first saving', () => {
    expect(paybackFindings([null, -1000, -1000, -1000], [2000, null, null, null], '2 år')).toEqual([]);
    expect(paybackFindings([null, -1000, -1000, -1000], [2000, null, null, null], '3 år')).toEqual([]);
  });

  it('may lie beyond the years shown, where the saving has come to rest', () => {
    expect(paybackFindings(steady, [8000, null, null, null], '8 år')).toEqual([]);
    expect(paybackFindings(steady, [8000, null, null, null], '3 år')).toEqual(['payback-contradicted']);
  });

  it('of the full saving is a remark where the saving grows', () => {
    expect(paybackFindings([-500, -1000, -2000, -2000], [4000, null, null, null], '2 år')).toEqual([
      'payback-of-full-saving',
    ]);
  });

  it('is not judged where there is nothing to pay back', () => {
    expect(paybackFindings(steady, [null, null, null, null], '3 år')).toEqual([]);
  });

  it('is read where savings are positive, too', () => {
    const positive = { positive: true };
    expect(paybackFindings([1000, 1000, 1000, 1000], once, 4, positive)).toEqual([]);
    expect(paybackFindings([1000, 1000, 1000, 1000], once, 2, positive)).toEqual(['payback-contradicted']);
  });
});

describe('a payback time in the text', () => {
  it.each([
    ['Forslaget har en tilbagebetalingstid på 2 år.', ['payback-contradicted']],
    ['Investeringen er tjent hjem på 2 år.', ['payback-contradicted']],
    ['Forslaget har en tilbagebetalingstid på 3,5 år.', []],
    ['Investeringer fra puljen skal have en tilbagebetalingstid på højst 2 år.', []],
    ['Kontrakten løber i 2 år.', []],
    ['Systemet er tjent hjem på 4 år og bruges derefter i 2 år.', []],
  ])('%s', (sentence, codes) => {
    expect(paybackFindings(steady, once, '', { sentence })).toEqual(codes);
  });
});

it('a time that two rows of a table give is one statement', () => {
  const sheets = {
    A01: [
      ['Forslagets titel:', 'A01 - Ny kørselsplan'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ['Besparelse på kørsel', 'Service', -1000, -1000, -1000, -1000],
      ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
      ['Implementeringsomkostninger'],
      ['System', 'Anlæg', 3500, 0, 0, 0],
      ['Samlede implementeringsomkostninger', null, 3500, 0, 0, 0],
      ['Tilbagebetalingstid baseret på serviceeffektivisering', 9],
      ['Tilbagebetalingstid baseret på totaløkonomi', 9],
    ],
  };
  const [finding, ...others] = findingsIn(sheets).filter(({ check }) => check === 'payback-mismatch');
  expect(others).toEqual([]);
  expect(finding?.cells.slice(0, 2).map(({ top }) => top)).toEqual([8, 9]);
});

it.each([
  [['Tilbagebetalingstid:', '4 år'], []],
  [['Tilbagebetalingstid (år):', 4], []],
  [['Tilbagebetalingstid i måneder:', 42], []],
  [['Tilbagebetalingstid i måneder:', 12], ['payback-contradicted']],
  [['Tilbagebetalingstid:', '2 år'], ['payback-contradicted']],
  [['Tilbagebetalingstid (år):', 2], ['payback-contradicted']],
])('a field %j is a statement', (field, codes) => {
  const sheets = {
    A01: [
      ['Forslagets titel:', 'A01 - Ny kørselsplan'],
      field,
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ['Besparelse på kørsel', 'Service', -1000, -1000, -1000, -1000],
      ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
      ['Implementeringsomkostninger'],
      ['System', 'Service', 3500, 0, 0, 0],
      ['Samlede implementeringsomkostninger', null, 3500, 0, 0, 0],
    ],
  };
  const found = findingsIn(sheets).filter(({ check }) => check === 'payback-mismatch');
  expect(found.map(({ code }) => code)).toEqual(codes);
});
