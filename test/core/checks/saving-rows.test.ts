import { savingRows } from '../../../src/core/checks/saving-rows';
import { around, type Quantity } from '../../../src/core/figures/interval';
import type { ProseReading } from '../../../src/core/prose/prose-figure';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { CELL, reading, said } from './hand-made-prose';

type Row = readonly [label: string, value: number, told?: { top?: number; half?: number; quantity?: Quantity }];

/** A list of labels with a number each, one below the other. */
function listOf(rows: readonly Row[]): SheetReading {
  const numbers = rows.map(([text, value, { top, half = 0, quantity = 'count' } = {}], index) => ({
    label: { cell: CELL, text },
    cell: { ...CELL, top: top ?? index, left: 1 },
    figure: { quantity, value, interval: around(value, half) },
  }));
  return { fields: [], countTables: [{ caption: null, rows: numbers }] } as unknown as SheetReading;
}

const inList = (...rows: Row[]) => savingRows(listOf(rows), { paragraphs: [], labels: [] });

const NOW: Row = ['Nuværende timer', 25];
const THEN: Row = ['Forventede timer', 20];

describe('rows of now, expected and saving in a list', () => {
  it.each<[string, readonly Row[], boolean]>([
    ['hold where the saving is the difference', [NOW, THEN, ['Besparelse', 5]], true],
    ['hold where it is said as less', [NOW, THEN, ['Besparelse', -5]], true],
    ['hold in any order', [['Besparelse', 5], THEN, NOW], true],
    [
      'hold where it grows',
      [
        ['I dag', 20],
        ['Fremover', 25],
        ['Forskel', 5],
      ],
      true,
    ],
    ['fail where it is another', [NOW, THEN, ['Besparelse', 7]], false],
    ['hold at the edge of what is printed', [NOW, THEN, ['Besparelse', 7, { half: 2 }]], true],
    ['fail beyond the edge', [NOW, THEN, ['Besparelse', 7, { half: 1 }]], false],
    [
      'are read in English',
      [
        ['Current hours', 25],
        ['New hours', 20],
        ['Saving', 7],
      ],
      false,
    ],
    ['stand near enough with rows between', [NOW, ['Ny tid', 20, { top: 2 }], ['Besparelse', 7, { top: 4 }]], false],
  ])('%s', (_, rows, holds) => {
    expect(inList(...rows)).toMatchObject([
      { now: { part: 'now' }, then: { part: 'then' }, saving: { part: 'saving' }, holds },
    ]);
  });

  it.each<[string, readonly Row[]]>([
    ['without what is now', [THEN, ['Besparelse', 7]]],
    ['without what is expected', [NOW, ['Besparelse', 7]]],
    ['without a saving', [NOW, THEN]],
    ['with two of one kind', [NOW, ['Hidtidige timer', 3], THEN]],
    ['with one of another quantity', [NOW, THEN, ['Besparelse', 7, { quantity: 'percent' }]]],
    ['too far apart', [NOW, ['Ny tid', 20, { top: 2 }], ['Besparelse', 7, { top: 5 }]]],
    [
      'with one too far above',
      [
        ['Besparelse', 7, { top: 5 }],
        ['Ny tid', 20, { top: 3 }],
        ['I dag', 25, { top: 0 }],
      ],
    ],
  ])('are none %s', (_, rows) => {
    expect(inList(...rows)).toEqual([]);
  });

  it('are told as they stand', () => {
    const [found] = inList(NOW, THEN, ['Besparelse', 7]);
    expect(found?.result).toEqual({ quantity: 'count', value: 5, interval: { lo: 5, hi: 5 } });
    expect(found?.saving).toMatchObject({
      label: 'Besparelse',
      unit: null,
      cell: { top: 2 },
      words: null,
      evidence: { cell: { top: 2 }, text: 'Besparelse', span: null, reads: { figure: { value: 7 }, unit: null } },
    });
  });

  it('of two lists are none together, and a row of something else is passed over', () => {
    const [first, second] = [listOf([NOW, THEN]), listOf([['Besparelse', 7]])];
    const countTables = [...first.countTables, ...second.countTables];
    expect(savingRows({ ...first, countTables }, { paragraphs: [], labels: [] })).toEqual([]);
    expect(inList(NOW, ['Borgere', 3], THEN, ['Besparelse', 5])).toHaveLength(1);
  });

  it('may stand twice, each with its own', () => {
    const told = (...rows: Row[]) => inList(...rows).map(({ now, holds }) => [now.figure.value, holds]);
    const other: Row[] = [
      ['I dag', 100],
      ['Fremover', 90],
      ['Forskel', 10],
    ];
    expect(told(NOW, THEN, ['Besparelse', 5], ...other)).toEqual([
      [25, true],
      [100, true],
    ]);
    expect(told(NOW, THEN, ['Besparelse', 7], ...other)).toEqual([
      [25, false],
      [100, true],
    ]);
    expect(told(...other, NOW, THEN, ['Besparelse', 7])).toEqual([
      [100, true],
      [25, false],
    ]);
    expect(told(NOW, THEN, ['Besparelse', 7], ['I dag', 100], ['Fremover', 90], ['Forskel', 20])).toEqual([
      [25, false],
      [100, false],
    ]);
  });

  it('go with the saving that fits, where two stand near', () => {
    expect(inList(['Besparelse i alt', 40], NOW, THEN, ['Besparelse', 5])).toMatchObject([
      { holds: true, saving: { label: 'Besparelse' } },
    ]);
  });
});

describe('rows of now, expected and saving in fields', () => {
  const at = (top: number) => ({ ...CELL, top, left: 1 });
  const text = (top: number, ...amounts: number[]): ProseReading => {
    const words = amounts.map((amount) => said('amount', amount * 100, { cell: at(top), start: 1, end: 4 }));
    const made = reading(words, { kind: 'phase-in', members: { steps: [] } }, 'x 500 kr.');
    return { ...made, source: { ...made.source, cell: at(top) } };
  };
  const texts = [text(0, 25), text(1, 20), text(2, 7)];
  const labels = ['Nuværende udgift', 'Forventet udgift', 'Mulig besparelse'];

  function fields(
    paragraphs: readonly ProseReading[],
    valueOf = (top: number): unknown => ({ cell: texts[top]!.source.cell, text: '' }),
  ) {
    const all = labels.map((label, top) => ({
      role: 'other',
      label: { cell: CELL, text: label },
      value: valueOf(top),
    }));
    return savingRows({ fields: all, countTables: [] } as unknown as SheetReading, { paragraphs, labels: [] });
  }

  it('are read from what stands beside the labels', () => {
    const [found] = fields(texts);
    expect(found).toMatchObject({ holds: false, now: { figure: { value: 2500 } }, then: { figure: { value: 2000 } } });
    expect(found?.saving).toMatchObject({
      label: 'Mulig besparelse',
      cell: at(2),
      unit: { currency: 'DKK' },
      words: { words: '700' },
    });
    expect(found?.saving.evidence).toMatchObject({ text: 'x 500 kr.', span: { start: 1, end: 4 } });
  });

  it('are none where a field says nothing, or two figures', () => {
    expect(fields(texts, (top) => (top === 1 ? null : { cell: texts[top]!.source.cell, text: '' }))).toEqual([]);
    expect(fields([texts[0]!, texts[1]!, text(2, 7, 8)])).toEqual([]);
    expect(fields(texts.slice(0, 2))).toEqual([]);
  });
});
