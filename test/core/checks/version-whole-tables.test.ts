import { wholeTableChanges } from '../../../src/core/checks/version-whole-tables';
import { KRONER, THOUSAND_KRONER, type MoneyUnit } from '../../../src/core/figures/money-unit';
import type { YearTable } from '../../../src/core/reading/sheet-reading';
import { CELL } from './hand-made-prose';

interface Told {
  readonly years?: readonly number[];
  readonly unit?: MoneyUnit | null;
  readonly price?: number | null;
  readonly saving?: 'negative' | 'positive' | null;
  readonly top?: number;
}

const SOURCE = { cell: CELL, text: '' };

function table({ years = [2025, 2026], unit = KRONER, price = null, saving = null, top = 0 }: Told = {}): YearTable {
  const header = { cell: { ...CELL, top, left: 7 }, text: '' };
  return {
    range: { ...CELL, top: 99 },
    years: years.map((year, column) => ({ year, column, header })),
    unit: unit && { unit, source: SOURCE },
    priceLevel: price && { year: price, source: SOURCE },
    sign: saving && { saving, because: 'overview', cell: null },
  } as unknown as YearTable;
}

type Paired = Parameters<typeof wholeTableChanges>[0][number];
const pair = (document: string, before: Told, after: Told): Paired =>
  ({
    document,
    before: table({ top: 1, ...before }),
    after: table({ top: 2, ...after }),
    changes: { printedAlike: false },
  }) as Paired;
const told = (...pairs: Paired[]) => wholeTableChanges(pairs).map(({ code, data, key }) => ({ code, data, key }));

describe('what changed for whole tables', () => {
  it.each<[Told, Told, object, string]>([
    [
      { years: [2024, 2025] },
      { years: [2025, 2026] },
      { code: 'years-changed', data: { documents: ['A01'], added: [2026], removed: [2024] } },
      'years',
    ],
    [
      { price: 2024 },
      { price: 2025 },
      { code: 'price-level-changed', data: { documents: ['A01'], before: 2024, after: 2025 } },
      'price level',
    ],
    [
      { unit: KRONER },
      { unit: THOUSAND_KRONER },
      {
        code: 'unit-changed',
        data: { documents: ['A01'], before: KRONER, after: THOUSAND_KRONER, printedAlike: false },
      },
      'unit',
    ],
    [
      { unit: KRONER },
      { unit: { currency: 'NOK', factor: 100 } },
      {
        code: 'unit-changed',
        data: { documents: ['A01'], before: KRONER, after: { currency: 'NOK', factor: 100 }, printedAlike: false },
      },
      'unit',
    ],
    [
      { unit: KRONER },
      { unit: null },
      { code: 'unit-changed', data: { documents: ['A01'], before: KRONER, after: null, printedAlike: false } },
      'unit',
    ],
    [
      { unit: null },
      { unit: KRONER },
      { code: 'unit-changed', data: { documents: ['A01'], before: null, after: KRONER, printedAlike: false } },
      'unit',
    ],
    [
      { saving: 'negative' },
      { saving: 'positive' },
      { code: 'sign-changed', data: { documents: ['A01'], after: 'positive' } },
      'sign',
    ],
  ])('is told (%#)', (before, after, expected, name) => {
    const key = `version-change|${(expected as { code: string }).code}|${name}`;
    expect(told(pair('A01', before, after))).toEqual([{ ...expected, key }]);
    expect(wholeTableChanges([pair('A01', before, after)])).toMatchObject([
      {
        check: 'version-change',
        severity: 'info',
        amount: null,
        before: [{ top: 1, left: 7 }],
        after: [{ top: 2, left: 7 }],
      },
    ]);
  });

  it.each<[string, Told, Told]>([
    ['nothing', {}, {}],
    ['a price level that only one names', { price: 2024 }, {}],
    ['a price level that only the later names', {}, { price: 2024 }],
    ['a sign that only one shows', { saving: 'negative' }, {}],
    ['a sign that only the later shows', {}, { saving: 'negative' }],
    ['the same', { saving: 'negative', price: 2024 }, { saving: 'negative', price: 2024 }],
  ])('is not %s', (_, before, after) => {
    expect(told(pair('A01', before, after))).toEqual([]);
  });

  it('is one change for all the tables that share it, each document once', () => {
    const change = (document: string) => pair(document, { years: [2024] }, { years: [2025] });
    const [one, ...more] = wholeTableChanges([change('A01'), change('A02'), change('A01')]);
    expect(more).toEqual([]);
    expect(one?.data).toEqual({ documents: ['A01', 'A02'], added: [2025], removed: [2024] });
    expect([one?.before.length, one?.after.length]).toEqual([3, 3]);
  });

  it('is a change each where they share none', () => {
    const changes = told(
      pair('A01', { years: [2024] }, { years: [2025] }),
      pair('A02', { years: [2024] }, { years: [2026] }),
    );
    expect(changes.map(({ data }) => (data as unknown as { added: number[] }).added)).toEqual([[2025], [2026]]);
  });

  it('stands where a table without years begins', () => {
    expect(wholeTableChanges([pair('A01', { years: [] }, { years: [2025] })])).toMatchObject([
      { before: [{ top: 99 }], after: [{ top: 2, left: 7 }] },
    ]);
  });
});
