import fc from 'fast-check';
import { carryForward } from '../../src/core/totals/carry-forward';
import { grossSaving } from '../../src/core/totals/gross-saving';
import { netSaving } from '../../src/core/totals/net-saving';
import type { FunctionResult } from '../../src/functions/function-problem';
import { FUNCTIONS } from '../../src/functions/function-table';
import { amountRows, pairOfRows, recoveryPlan } from '../core/totals/amounts';

type Name = keyof typeof FUNCTIONS;

const call = (name: Name, ...given: unknown[]): FunctionResult<unknown> => FUNCTIONS[name](given);
const value = (name: Name, ...given: unknown[]): unknown => {
  const result = call(name, ...given);
  return result.ok ? result.value : result.problem;
};

describe('NETSAVING', () => {
  it('is the arithmetic that the checks use', () => {
    fc.assert(
      fc.property(pairOfRows, fc.boolean(), ([changes, costs], positive) => {
        expect(call('NETSAVING', changes, costs, positive)).toEqual(
          netSaving(changes, costs, positive ? 'positive' : 'negative'),
        );
      }),
    );
  });

  it('takes blank cells and dashes for nothing, wherever they stand', () => {
    expect(
      value(
        'NETSAVING',
        [
          [-2700, '-', null],
          ['', ' – ', undefined],
          [1200, -5, '−'],
        ],
        null,
        null,
      ),
    ).toEqual([-1500, -5, 0]);
    fc.assert(
      fc.property(amountRows, fc.constantFrom(null, '', ' ', '-', '–', undefined), (rows, nothing) => {
        const emptied = rows.map((row) => row.map((amount) => (amount === 0 ? nothing : amount)));
        expect(value('NETSAVING', emptied)).toEqual(value('NETSAVING', rows));
      }),
    );
  });

  it('takes a single cell for a range of one', () => {
    expect(value('NETSAVING', -5, 3)).toEqual([-2]);
  });

  it.each([
    [[true], 'positive'],
    [[1], 'positive'],
    [[[true]], 'positive'],
    [[false], 'negative'],
    [[0], 'negative'],
    [[null], 'negative'],
    [[''], 'negative'],
    [[], 'negative'],
  ])('reads savingsPositive from %j', (flag, sign) => {
    expect(value('NETSAVING', [[10]], [[4]], ...(flag as unknown[]))).toEqual([sign === 'positive' ? 6 : 14]);
  });

  it.each([
    [[], { code: 'missing', argument: 'changes' }],
    [[[['-2.700']]], { code: 'number-as-text', argument: 'changes', place: { row: 1, column: 1 }, text: '-2.700' }],
    [[[[1], ['5 kr.']]], { code: 'text', argument: 'changes', place: { row: 2, column: 1 }, text: '5 kr.' }],
    [[[[1]], [[1], ['#N/A']]], { code: 'error-value', argument: 'costs', place: { row: 2, column: 1 }, error: '#N/A' }],
    [
      [[[{ code: '#REF!' }]]],
      { code: 'error-value', argument: 'changes', place: { row: 1, column: 1 }, error: '#REF!' },
    ],
    [[[[1, true]]], { code: 'truth-value', argument: 'changes', place: { row: 1, column: 2 } }],
    [[[[1]], null, 'ja'], { code: 'not-true-or-false', argument: 'savingsPositive' }],
    [[[[1]], null, '#N/A'], { code: 'error-value', argument: 'savingsPositive', place: null, error: '#N/A' }],
    [[[[1], [1, 2]]], { code: 'ragged', argument: 'changes', row: 2, width: 2, expected: 1 }],
    [[[[1]], [[1, 2]]], { code: 'size', argument: 'costs', along: 'columns', size: 2, like: 'changes', expected: 1 }],
    [[[[NaN]]], { code: 'text', argument: 'changes', place: { row: 1, column: 1 }, text: 'NaN' }],
  ])('names what is wrong with %j', (given, problem) => {
    expect(call('NETSAVING', ...given)).toEqual({ ok: false, problem });
  });

  it('reads a cell of one of Excel’s data types by its basic value', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: -5, numberFormat: '0.0' };
    const failed = { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' };
    expect(value('NETSAVING', [[formatted]])).toEqual([-5]);
    expect(value('NETSAVING', [[failed]])).toMatchObject({ code: 'error-value', error: '#DIV/0!' });
  });
});

describe('GROSSSAVING', () => {
  it('is the arithmetic that the checks use', () => {
    fc.assert(
      fc.property(amountRows, fc.boolean(), (rows, positive) => {
        expect(call('GROSSSAVING', rows, positive)).toEqual(grossSaving(rows, positive ? 'positive' : 'negative'));
      }),
    );
  });
});

describe('the functions of a recovery plan', () => {
  it('are the arithmetic that the checks use, and balance', () => {
    fc.assert(
      fc.property(recoveryPlan, ({ targets, achieved }) => {
        const plan = carryForward(targets, achieved);
        expect(plan.ok && plan.value).toMatchObject({
          carriedIn: value('CARRYFORWARD', targets, achieved),
          adjustedTarget: value('ADJUSTEDTARGET', targets, achieved),
          outstanding: value('OUTSTANDING', targets, achieved),
          released: value('RELEASED', targets, achieved),
        });
      }),
    );
  });

  it('add the rows of what was achieved first', () => {
    const achieved = [
      ['-', '-', '-', '-'],
      [-977, -1257, -1257, -1257],
      [-1023, -1023, -1023, -1023],
    ];
    expect(value('OUTSTANDING', [[-2000, -3000, -5000, -7000]], achieved)).toEqual([0, -720, -3440, -8160]);
  });

  it('name the argument that is wrong', () => {
    expect(value('RELEASED', [[1]], [['x']])).toMatchObject({ code: 'text', argument: 'achieved' });
    expect(value('CARRYFORWARD', [[1]], null)).toEqual({ code: 'missing', argument: 'achieved' });
    expect(value('ADJUSTEDTARGET', [[1, -1]], [[0, 0]])).toEqual({ code: 'mixed-signs', argument: 'targets' });
  });
});

describe('PAYBACKYEARS', () => {
  it('gives years with their fraction', () => {
    expect(value('PAYBACKYEARS', [[2500, -1000, -1000, -1000]])).toBe(3.5);
    expect(value('PAYBACKYEARS', [[-2500, 1000, 1000, 1000]], true)).toBe(3.5);
  });

  it('says so when the years do not suffice', () => {
    expect(value('PAYBACKYEARS', [[2500, -1000]])).toEqual({ code: 'never-paid-back', argument: 'cashflow', years: 2 });
    expect(value('PAYBACKYEARS', [['a']])).toMatchObject({ code: 'text', argument: 'cashflow' });
    expect(value('PAYBACKYEARS', [[1], []])).toMatchObject({ code: 'ragged', argument: 'cashflow' });
  });
});

describe('PRICELEVEL', () => {
  const index = [
    [2016, 100],
    [2017, 101.8],
  ];

  it('gives a block in the shape of its amounts', () => {
    expect(
      value(
        'PRICELEVEL',
        [
          [1000, '-'],
          [-500, null],
        ],
        2016,
        [[2017]],
        index,
      ),
    ).toEqual([
      [1018, 0],
      [-509, 0],
    ]);
  });

  it.each([
    [[[[1]], '2016', 2017, index], { code: 'number-as-text', argument: 'fromYear', place: null, text: '2016' }],
    [[[[1]], 2016, 17, index], { code: 'not-a-year', argument: 'toYear' }],
    [[[[1]], 2016, null, index], { code: 'missing', argument: 'toYear' }],
    [[[[1]], 2016, 2018, index], { code: 'year-not-in-index', argument: 'index', year: 2018 }],
    [[[[1]], 2016, 2017, [[1]]], { code: 'not-an-index', argument: 'index', why: 'shape', year: null }],
  ])('names what is wrong with %j', (given, problem) => {
    expect(call('PRICELEVEL', ...given)).toEqual({ ok: false, problem });
  });
});

describe('SAVINGTOTAL', () => {
  const ids = [['Nr.'], ['BU01'], [null], ['HA02*'], ['']];
  const amounts = [
    ['B2019', '2020'],
    [-5, '-'],
    ['se bilag', 100],
    [-7, -7.5],
    [-12, -7.5],
  ];

  it('reads the rows that count and no others', () => {
    expect(value('SAVINGTOTAL', ids, amounts)).toEqual([-12, -7.5]);
    expect(value('SAVINGTOTAL', ids, amounts, 'HA')).toEqual([-7, -7.5]);
    expect(value('SAVINGTOTAL', ids, amounts, 0)).toEqual([-12, -7.5]);
  });

  it('takes IDs that are numbers, and the first cell of several', () => {
    expect(value('SAVINGTOTAL', [[1], [2]], [[3], [4]])).toEqual([7]);
    expect(
      value(
        'SAVINGTOTAL',
        [
          ['', 'BU01'],
          ['', 'Anlæg'],
        ],
        [[3], [4]],
      ),
    ).toEqual([3]);
  });

  it('names what is wrong in a row that counts', () => {
    expect(value('SAVINGTOTAL', [['BU01'], ['BU02']], [[1], ['afventer']])).toEqual({
      code: 'text',
      argument: 'amounts',
      place: { row: 2, column: 1 },
      text: 'afventer',
    });
    expect(value('SAVINGTOTAL', [['#REF!']], [[1]])).toMatchObject({ code: 'error-value', argument: 'ids' });
    expect(value('SAVINGTOTAL', [['BU01']], [[1], [2]])).toMatchObject({
      code: 'size',
      argument: 'amounts',
      along: 'rows',
    });
  });
});

describe('PARSEAMOUNT', () => {
  it.each([
    [['1,5 mio. kr.'], 1_500_000],
    [['1,5 mio. kr.', '1.000 kr.'], 1500],
    [['En årlig besparelse på ca. 450.000 kr. fra 2020', 'mio. kr.'], 0.45],
    [['Virkning: -2,7 mio. kr.', 't.kr.'], -2700],
    [['The saving is £1.5m a year', '£k'], 1500],
    [['1,5 mio. kr.', ''], 1_500_000],
    [['1,5 mio. kr.', [[null]]], 1_500_000],
  ])('reads %j', (given, amount) => expect(value('PARSEAMOUNT', ...given)).toBe(amount));

  it.each([
    [['intet her'], { code: 'no-figure', argument: 'text', text: 'intet her' }],
    [['£5m', 'mio. kr.'], { code: 'other-currency', argument: 'text' }],
    [['5 kr.', 'æbler'], { code: 'not-a-unit', argument: 'unit', text: 'æbler' }],
    [[null], { code: 'missing', argument: 'text' }],
    [['#N/A'], { code: 'error-value', argument: 'text', place: null, error: '#N/A' }],
  ])('says what is wrong with %j', (given, problem) => expect(value('PARSEAMOUNT', ...given)).toEqual(problem));
});

describe('IMPLIEDBASE', () => {
  it.each([
    [[-1500, 0.012], 125_000],
    [[1500, '1,2 %'], 125_000],
    [[2700, '2,2 %'], 122727.272727273],
    [['-', 0.5], 0],
  ])('of %j', (given, base) => expect(value('IMPLIEDBASE', ...given)).toBe(base));

  it.each([
    [[1500, 1.2], { code: 'not-a-percentage', argument: 'percent' }],
    [[1500, '1,5 mio. kr.'], { code: 'not-a-percentage', argument: 'percent' }],
    [[1500, '1,2'], { code: 'number-as-text', argument: 'percent', place: null, text: '1,2' }],
    [[1500, 0], { code: 'zero', argument: 'percent' }],
    [['1500', 0.1], { code: 'number-as-text', argument: 'amount', place: null, text: '1500' }],
  ])('says what is wrong with %j', (given, problem) => expect(value('IMPLIEDBASE', ...given)).toEqual(problem));
});

describe('AGREES', () => {
  it.each([
    [[-1500, '1,5 mio. kr.'], true],
    [['en besparelse på 1,5 mio. kr.', -1549], true],
    [['1,5 mio. kr.', 1551], false],
    [[1.5, '1.500.000 kr.', 'mio. kr.'], true],
    [[1500, 1500.4], true],
    [[1500, -1500], false],
    [[0.1 + 0.2, 0.3], true],
    [[0.022, '2,2 %'], true],
    [['1,2 %', '2,2 %'], false],
    [['2,2 %', '2,25 %'], true],
    [['mere end 1 mio. kr.', 2000], true],
    [['1.558,0', 1558], true],
    [[[[null]], 0], true],
  ])('%j is %j', (given, expected) => expect(value('AGREES', ...given)).toBe(expected));

  it('does not depend on which is which', () => {
    const figure = fc.oneof(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: 1, max: 50 }).map((tenths) => `${String(tenths / 10).replace('.', ',')} mio. kr.`),
    );
    fc.assert(fc.property(figure, figure, (a, b) => expect(value('AGREES', a, b)).toBe(value('AGREES', b, a))));
  });

  it('holds every figure to agree with itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (a) => expect(value('AGREES', a, a)).toBe(true)),
    );
  });

  it.each([
    [['1.558', 1558], { code: 'two-readings', argument: 'a', text: '1.558', readings: [1558, 1.558] }],
    [['1,5 mio. kr.', '2 %'], { code: 'other-kind', argument: 'b' }],
    [['£1.5m', 1500], { code: 'other-currency', argument: 'b' }],
    [[1, 'ingenting'], { code: 'no-figure', argument: 'b', text: 'ingenting' }],
    [[1, true], { code: 'truth-value', argument: 'b', place: null }],
    [[1], { code: 'missing', argument: 'b' }],
    [[1e15, 1], { code: 'too-large', argument: 'a' }],
    [[1, { code: '#N/A' }], { code: 'error-value', argument: 'b', place: null, error: '#N/A' }],
  ])('says what is wrong with %j', (given, problem) => expect(value('AGREES', ...given)).toEqual(problem));
});

describe('CHECKTEXT', () => {
  const table = [
    [-2700, -2700],
    [1200, 600],
  ];

  it.each([
    'Forslaget giver 1,5 mio. kr. i første år og 2,1 mio. kr. fra året efter.',
    'Der spares 2,7 mio. kr. årligt, heraf 0,2 mio. kr. på kørsel.',
    'Uden beløb er der intet at sige.',
    'Forslaget sparer ca. 3,6 mio. kr. over to år.',
  ])('has nothing to say of %j', (text) => expect(value('CHECKTEXT', text, table)).toBe(''));

  it.each([
    'Udgiften falder fra 9,9 mio. kr. til 7,2 mio. kr.',
    'Det er 2,2 % af en samlet ramme på 123 mio. kr., svarende til 2,7 mio. kr.',
    'Projektet koster 1,2 mio. kr.: 0,7 mio. kr. til løn og 0,5 mio. kr. til udstyr.',
  ])('passes over what explains another amount: %j', (text) => expect(value('CHECKTEXT', text, table)).toBe(''));

  it('leaves other currencies and other municipalities alone', () => {
    expect(value('CHECKTEXT', 'The licence costs £9.9 million.', table)).toBe('');
    expect(value('CHECKTEXT', 'Aarhus Kommune sparede 9,9 mio. kr.', table)).toBe('');
  });

  it('names the amounts that are none of those in the table', () => {
    expect(value('CHECKTEXT', 'Forslaget sparer 1,7 mio. kr. årligt.', table)).toBe(
      '"1,7 mio. kr." er hverken et af beløbene eller en sum af dem.',
    );
    expect(value('CHECKTEXT', 'The proposal saves DKK 1.7 million a year.', table)).toBe(
      '"DKK 1.7 million" is neither one of the amounts nor a sum of them.',
    );
  });

  it('reads the amounts in the unit asked for', () => {
    expect(value('CHECKTEXT', 'Forslaget sparer 2,7 mio. kr. årligt.', [[-2.7]], 'mio. kr.')).toBe('');
    expect(value('CHECKTEXT', 'Forslaget sparer 2,7 mio. kr. årligt.', [[-2.7]])).not.toBe('');
  });

  it('says what is wrong with its arguments', () => {
    expect(value('CHECKTEXT', 'Tekst', [['x']])).toMatchObject({ code: 'text', argument: 'amounts' });
    expect(value('CHECKTEXT', 'Tekst', [[1]], 'æbler')).toMatchObject({ code: 'not-a-unit', argument: 'unit' });
  });
});

describe('every function', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '#N/A', '-', '2,2 %', '1,5 mio. kr.', {}, { code: 1 }),
  );
  const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));

  it.each(Object.keys(FUNCTIONS) as Name[])(
    '%s answers or names one of its arguments, whatever it is given',
    (name) => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: 5 }), (given) => {
          const result = call(name, ...given);
          if (!result.ok) expect(FUNCTIONS[name].argumentNames).toContain(result.problem.argument);
          else expect(['number', 'string', 'boolean', 'object']).toContain(typeof result.value);
        }),
      );
    },
  );
});
