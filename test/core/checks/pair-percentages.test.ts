import { areGrossAndNet, bestPair, size, strays } from '../../../src/core/checks/pair-percentages';
import {
  baseOf,
  byPercentage,
  groupByMeasure,
  percentStatements,
  statementEvidence,
  type PercentStatement,
} from '../../../src/core/checks/percent-statements';
import type { BusinessCase } from '../../../src/core/catalogue/catalogue';
import { isAmount, isPercent, type AmountFigure } from '../../../src/core/figures/figure';
import { around, interval } from '../../../src/core/figures/interval';
import { KRONER } from '../../../src/core/figures/money-unit';
import type { Period, ProseFigure } from '../../../src/core/prose/prose-figure';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';
import { CELL, measured, reading, said } from './hand-made-prose';

const amountOf = (kroner: number, half = 0): AmountFigure => ({
  quantity: 'oere',
  value: kroner * 100,
  interval: around<'oere'>(kroner * 100, half * 100),
});

function statement(
  percent: number,
  kroner: number | null = null,
  told: Parameters<typeof said>[2] = {},
): PercentStatement {
  const words = said('percent', percent, { ...measured('base', 'ramm'), ...told });
  if (!words.figure || !isPercent(words.figure) || !words.measure) throw new Error('no percentage');
  const amount = kroner === null ? null : { figure: amountOf(kroner), unit: KRONER, cell: CELL };
  return { words, percent: words.figure, measure: words.measure, text: '', row: null, amount };
}

describe('two statements of one measure', () => {
  it('are the ones with a common base, if any', () => {
    const [a, b, c] = [statement(1, 5), statement(2, 20), statement(4, 40)];
    expect(bestPair([[a], [b], [c]])).toMatchObject({
      first: b,
      second: c,
      common: { lo: expect.closeTo(100_000), hi: expect.closeTo(100_000) },
    });
  });

  it('are else the ones that both give an amount', () => {
    const [a, b, c] = [statement(1), statement(2, 20), statement(4, 50)];
    expect(bestPair([[a], [b], [c]])).toEqual({ first: b, second: c, common: null });
    expect(bestPair([[statement(1, 9)], [a], [b], [c]])).toMatchObject({
      first: { amount: { figure: { value: 900 } } },
      second: b,
    });
  });

  it('are else the first two of different percentages', () => {
    const [a, b, c] = [statement(1), statement(1), statement(4, 50)];
    expect(bestPair([[a, b], [c]])).toEqual({ first: a, second: c, common: null });
  });
});

describe('a statement’s amount', () => {
  it('has a size without its sign, and none where nothing is said', () => {
    expect([size(statement(1, -5)), size(statement(1, 5)), size(statement(1))]).toEqual([500, 500, 0]);
  });

  it('implies a base', () => {
    expect(baseOf(statement(2, 20))).toMatchObject({ lo: expect.closeTo(100_000), hi: expect.closeTo(100_000) });
    expect(baseOf(statement(2))).toBeNull();
  });

  it('strays where its base is another', () => {
    const common = interval<'oere'>(90_000, 110_000);
    expect([statement(2, 20), statement(2, 30), statement(2)].map((one) => strays(one, common))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('gross and net', () => {
  const rows: CellValue[][] = [
    ['Forslagets titel:', 'A01 - Færre kørsler'],
    ['Kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Færre kørsler', 'Service', -500, -1200],
    ['Implementeringsomkostninger'],
    ['Kursus', 'Service', 200, 300],
    ['Samlet økonomisk påvirkning', null, -300, -900],
  ];
  const [sheet] = readWorkbook(workbookOf({ A01: rows }));
  const businessCase = { economy: sheet?.tables[0] ?? null } as BusinessCase;

  it.each([
    [statement(4, 1200), statement(3, 900), true],
    [statement(4, 500), statement(3, 300), true],
    [statement(4, 900), statement(3, 1200), false],
    [statement(4, 1200), statement(3, 800), false],
    [statement(4, 1100), statement(3, 900), false],
    [statement(4), statement(3, 900), false],
    [statement(4, 1200), statement(3), false],
  ])('are what the case shows as savings and as what is left (%#)', (larger, smaller, expected) => {
    expect(areGrossAndNet(businessCase, larger, smaller)).toBe(expected);
  });

  it('are nothing in a case without an economy', () => {
    expect(areGrossAndNet({ ...businessCase, economy: null }, statement(4, 1200), statement(3, 900))).toBe(false);
  });
});

describe('statements of one measure', () => {
  const at = (period: Partial<Period>) => statement(2, null, { period });
  const together = (a: PercentStatement, b: PercentStatement) => groupByMeasure([a, b]).length === 1;

  it.each<[string, Partial<Period>, Partial<Period>, boolean]>([
    ['without times', {}, {}, true],
    ['of one year', { from: 2026, to: 2026 }, { from: 2026, to: 2026 }, true],
    ['of two years', { from: 2026, to: 2026 }, { from: 2027, to: 2027 }, false],
    ['of two years, the later first', { from: 2027, to: 2027 }, { from: 2026, to: 2026 }, false],
    ['of a year and one from then on', { from: 2027, to: 2027 }, { from: 2026, to: null }, true],
    ['of a year before one from then on', { from: 2025, to: 2025 }, { from: 2026, to: null }, false],
    ['of one from then on and a year before', { from: 2026, to: null }, { from: 2025, to: 2025 }, false],
    ['of a year and none', { from: 2026, to: 2026 }, {}, true],
    ['of none and a year', {}, { from: 2026, to: 2026 }, true],
    ['of full effect and none', { fullEffect: true }, {}, true],
    ['of full effect and a year', { fullEffect: true }, { from: 2026, to: 2026 }, false],
    ['of a year and full effect', { from: 2026, to: 2026 }, { fullEffect: true }, false],
    ['of full effect in a year and none', { fullEffect: true, from: 2026 }, {}, false],
    ['both of full effect from a year', { fullEffect: true, from: 2026 }, { fullEffect: true, from: 2026 }, true],
  ])('are held together: %s', (_, a, b, expected) => {
    expect(together(at(a), at(b))).toBe(expected);
  });

  it('are of one base, said as one', () => {
    expect(together(statement(2), statement(3, null, measured('base', 'pulj')))).toBe(false);
    expect(together(statement(2), statement(3, null, measured('subject', 'ramm')))).toBe(false);
    expect(together(statement(3, null, measured('subject', 'ramm')), statement(2))).toBe(false);
  });

  it('are groups of two and more, whatever stands between', () => {
    const [a, other, b, c] = [statement(1), statement(9, null, measured('base', 'løn')), statement(2), statement(3)];
    expect(groupByMeasure([a, other, b, c])).toEqual([[a, b, c]]);
  });

  it('are in one group only with each that is there', () => {
    const [early, any, late] = [at({ from: 2025, to: 2025 }), at({}), at({ from: 2027, to: 2027 })];
    expect(groupByMeasure([early, any, late])).toEqual([[early, any]]);
  });

  it('are sorted by what rounding can bring together', () => {
    const [a, b, c, d] = [statement(2, null, { half: 0.5 }), statement(2.4), statement(2.6), statement(2.4)];
    expect(byPercentage([a, b, c, d])).toEqual([[a, b, d], [c]]);
    expect(byPercentage([b, d, a, c])).toEqual([[b, d, a], [c]]);
  });
});

describe('the percentages a text gives', () => {
  const inText = (figures: readonly ProseFigure[], members: { percent: number; amount: number | null }, text = '') =>
    percentStatements({
      paragraphs: [reading(figures, { kind: 'percent-of-base', members: { ...members, base: null } }, text)],
      labels: [],
    });
  const two = said('percent', 2, measured('base', 'ramm'));

  it('stand with the amount said to correspond', () => {
    const [found, ...more] = inText([two, said('amount', 500)], { percent: 0, amount: 1 });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      percent: { value: 2 },
      row: null,
      amount: { figure: { value: 500 }, unit: KRONER, cell: CELL },
    });
  });

  it.each<[string, readonly ProseFigure[], { percent: number; amount: number | null }]>([
    ['said of another percentage', [two, said('amount', 500)], { percent: 1, amount: 1 }],
    ['not said at all', [two, said('amount', 500)], { percent: 0, amount: null }],
    ['that is a count', [two, said('count', 500)], { percent: 0, amount: 1 }],
  ])('stand without an amount %s', (_, figures, members) => {
    expect(inText(figures, members)).toMatchObject([{ amount: null }]);
  });

  it.each<[string, ProseFigure]>([
    ['points', { ...two, kind: 'percentage-points' }],
    ['of nothing', { ...two, measure: null }],
    ['of others', { ...two, owner: 'background' }],
    ['without a figure', { ...two, figure: null }],
    ['of another quantity', { ...two, figure: { quantity: 'count', value: 2, interval: around<'count'>(2, 0) } }],
  ])('are none where they are %s', (_, figure) => {
    expect(inText([figure], { percent: 0, amount: null })).toEqual([]);
  });

  it.each<[string, string, string, string, readonly string[]]>([
    ['a frame that is reduced', 'Rammen reduceres med 2', 'rammen', 'base', ['ramm']],
    ['a frame that is reduced by about', 'Rammen reduceres med ca. 2', 'rammen', 'base', ['ramm']],
    ['a grant that is cut', 'The grant is cut by 2', 'the grant', 'base', ['ramm']],
    ['a price that is reduced', 'Prisen reduceres med 2', 'prisen', 'changed', ['ramm', 'reducer']],
    ['a frame that grows', 'Rammen vokser med 2', 'rammen', 'changed', ['ramm', 'reducer']],
  ])('are of what is changed: %s', (_, text, noun, role, stems) => {
    const start = text.indexOf('2');
    const measure = { role: 'changed' as const, text: noun, start: 0, end: 0, stems: ['ramm', 'reducer'] };
    const found = inText([said('percent', 2, { measure, start, end: start + 1 })], { percent: 0, amount: null }, text);
    expect(found).toMatchObject([{ measure: { role, stems } }]);
  });

  it('that merely stand near are near still', () => {
    const text = 'Rammen reduceres med 2';
    const measure = { role: 'subject' as const, text: 'rammen', start: 0, end: 6, stems: ['ramm'] };
    const found = inText([said('percent', 2, { measure, start: 21, end: 22 })], { percent: 0, amount: null }, text);
    expect(found).toMatchObject([{ measure: { role: 'subject' } }]);
  });
});

describe('the percentages of row labels', () => {
  const table = (unit: string | null, amounts: readonly CellValue[]) =>
    readWorkbook(
      workbookOf({
        A01: [
          ['Forslagets titel:', 'A01 - Færre kørsler'],
          [unit, 'Styringsområde', 2025, 2026, 2027],
          ['Varige ændringer'],
          ['Kørsel', 'Service', ...amounts],
          ['Samlet varig ændring', null, ...amounts],
        ],
      }),
    )[0]!.tables[0]!;
  const labelled = (unit: string | null, amounts: readonly CellValue[]) => {
    const of = table(unit, amounts);
    const row = of.rows.find(({ label }) => label?.text === 'Kørsel')!;
    const read = reading(
      [said('percent', 2, measured('base', 'ramm'))],
      { kind: 'phase-in', members: { steps: [] } },
      'Kørsel 2 %',
    );
    return { of, row, found: percentStatements({ paragraphs: [], labels: [{ table: of, row, reading: read }] })[0]! };
  };

  it.each<[string, readonly CellValue[], number | undefined, number | undefined]>([
    ['the largest of the years', [-100, -300, -200], -300_00, 3],
    ['the first of the largest', [-300, 300, -200], -300_00, 2],
    ['none where all are nothing', [0, 0, 0], undefined, undefined],
  ])('stand beside %s', (_, amounts, value, column) => {
    const { found } = labelled('Kr.', amounts);
    expect(found.amount?.figure.value).toBe(value);
    expect(found.amount?.cell.left).toBe(column);
  });

  it('stand beside no amount without a unit', () => {
    expect(labelled(null, [-100, -300, -200]).found.amount).toBeNull();
  });

  it('are shown with the words and with the amount beside them', () => {
    const { found, row } = labelled('Kr.', [-100, -300, -200]);
    expect(found.row?.row).toBe(row);
    const [words, amount, ...more] = statementEvidence(found);
    expect(words).toEqual({
      cell: CELL,
      text: 'Kørsel 2 %',
      span: { start: 0, end: 0 },
      reads: { figure: found.percent, unit: null },
    });
    expect(amount).toMatchObject({ text: 'Kørsel', span: null, reads: { figure: { value: -300_00 }, unit: KRONER } });
    expect(more).toEqual([]);
    expect(statementEvidence({ ...found, amount: null })).toHaveLength(1);
    expect(statementEvidence({ ...found, row: null })).toHaveLength(1);
    expect(isAmount(found.amount!.figure)).toBe(true);
  });
});
