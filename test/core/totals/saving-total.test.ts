import { countsInTotal, proposalId } from '../../../src/core/totals/proposal-id';
import { savingTotal } from '../../../src/core/totals/saving-total';

describe('the ID of an overview row', () => {
  it.each([
    ['HA02', 'HA02'],
    [' BU05* ', 'BU05'],
    ['SSU-10 - Socialpædagogisk vejledning', 'SSU-10'],
    ['NH-2020-21-002', 'NH-2020-21-002'],
    ['CMTY024', 'CMTY024'],
    ['ØK3a', 'ØK3a'],
    ['1', '1'],
    ['12.', '12'],
    ['3. Færre møder', '3'],
    ['1)', '1'],
  ])('stands at the start of %j', (cell, id) => expect(proposalId(cell)).toBe(id));

  it.each([
    ...[
      '',
      'Nr.',
      'Anlæg',
      'Drift/Anlæg',
      'Børnefamilier',
      'I alt',
      'heraf 2',
      'Budget 2020',
      'B2020',
      'BO2021',
      'FY2003',
      '2019',
    ],
    ...['§ 108', '5 pladser', '(HA02)', 'Investeringsbehov fra investeringspuljer', '2.5'],
  ])('is not seen in %j', (cell) => expect(proposalId(cell)).toBeNull());
});

describe('the rows that count in an overview', () => {
  it.each([
    ...[
      'HA02',
      'SSU-12 - Samlet indsats for heraf udgår ingen',
      'TV06*',
      'BU01 Tilskud udgår',
      'SSU-10 - SEL85 fra ekstern til intern',
      '4. Total ombygning i to dele',
    ],
  ])('include %j', (cell) => expect(countsInTotal(cell, null)).toBe(true));

  it.each([
    ...[
      '(HA02)',
      'HA02 (**)',
      'HA02 (*)',
      'HA02 udgår',
      'HA02 - udgået*',
      'SC3 (withdrawn)',
      'HA02 (tælles ikke med i summen)',
    ],
    ...['BU01-BU05', '1. Børn i alt', '2. Samlet', 'BU01 - BU05 i alt', 'I alt', 'Nettoeffektivisering', ''],
  ])('leave out %j', (cell) => expect(countsInTotal(cell, null)).toBe(false));

  it('are those of one group where a prefix is given', () => {
    const cells = ['BU01', 'bu02', 'BUS03', 'HA02', 'SSU-10 - Vejledning'];
    expect(cells.filter((cell) => countsInTotal(cell, 'BU'))).toEqual(['BU01', 'bu02']);
    expect(cells.filter((cell) => countsInTotal(cell, ' ssu- '))).toEqual(['SSU-10 - Vejledning']);
  });
});

describe('the total of an overview', () => {
  const ids = ['Nr.', 'HJ01', '', 'HJ02', '', ''];
  const amounts = [
    [2016, 2017],
    [0, -1500],
    [3500, 0],
    [0, -3000.5],
    [0, 0],
    [0, -4500.5],
  ];

  it('leaves headings, sub-rows and subtotals out', () => {
    expect(savingTotal(ids, amounts)).toEqual({ ok: true, value: [0, -4500.5] });
  });

  it('of a group without proposals is nothing', () => {
    expect(savingTotal(ids, amounts, 'XX')).toEqual({ ok: true, value: [0, 0] });
  });

  it('wants one ID cell per row', () => {
    expect(savingTotal(['HJ01'], amounts)).toEqual({
      ok: false,
      problem: { code: 'size', argument: 'amounts', along: 'rows', size: 6, like: 'ids', expected: 1 },
    });
    expect(savingTotal([], [])).toMatchObject({ problem: { code: 'empty', argument: 'amounts' } });
  });
});
