import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { compareVersions } from '../../../src/core/checks/version-change';
import type { VersionChange } from '../../../src/core/checks/version-types';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { wordChange } from '../../../src/messages/compare-words';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import { workbookOf } from '../../support/check-tester';
import { factsSnapshot } from '../../support/facts';

type Sheets = Parameters<typeof workbookOf>[0];
type Rows = readonly (readonly CellValue[])[];

const read = (sheets: Sheets) => buildCatalogue('a.xlsx', readWorkbook(workbookOf(sheets)));

/** The changes between two workbooks; each must read well in both languages. */
function changes(before: Sheets, after: Sheets): readonly VersionChange[] {
  const found = compareVersions(read(before), read(after));
  for (const change of found) {
    for (const { compare } of [da, en])
      expect(wordChange(change, compare)).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}/);
    expect(change.key).not.toMatch(/undefined|\d{3,}/);
  }
  return found;
}

const codes = (before: Sheets, after: Sheets) => changes(before, after).map(({ code }) => code);

const list = (rows: Rows, heading = 'Oversigt, 1.000 kr.', years: readonly number[] = [2025, 2026]): Rows => [
  [heading],
  ['Nr.', 'Forslag', ...years],
  ...rows,
  [null, 'I alt', ...years.map((_, year) => rows.reduce((sum, row) => sum + Number(row[year + 2]), 0))],
];

const A01: readonly CellValue[] = ['A01', 'Færre kørsler', -600, -600];
const A02: readonly CellValue[] = ['A02', 'Fælles indkøb', -300, -400];
const A03: readonly CellValue[] = ['A03', 'Nye ruter i hjemmeplejen', -200, -250];
const before = { Oversigt: list([A01, A02, A03]) };

const caseSheet = (title: string, amount: number): Rows => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Mindre kørsel', 'Service', amount, amount],
  ['Samlet varig ændring', null, amount, amount],
];

describe('two versions of a workbook', () => {
  it('that are the same have no changes', () => {
    expect(changes(before, before)).toEqual([]);
    for (const name of ['copenhagen-2017', 'ballerup-2019', 'strategy-2018', 'followup-2019', 'recovery-2021']) {
      const catalogue = buildCatalogue(name, readWorkbook(factsSnapshot(name)));
      expect(compareVersions(catalogue, catalogue)).toEqual([]);
    }
  });

  it('show an amount that changed, and the total that follows', () => {
    const found = changes(before, { Oversigt: list([['A01', 'Færre kørsler', -700, -600], A02, A03]) });
    expect(found.map(({ code }) => code)).toEqual(['amounts-changed', 'total-changed']);
    expect(found[0]).toMatchObject({
      amount: 10_000_000,
      data: { label: 'A01 Færre kørsler', years: [{ year: 2025 }] },
    });
    expect(found[0]?.after.map(formatAddress)).toEqual(['Oversigt!C3']);
    expect(found[1]).toMatchObject({ data: { follows: true } });
  });

  it('show a total that changed by itself', () => {
    const rows = [...list([A01, A02, A03]).slice(0, -1), [null, 'I alt', -1200, -1250]];
    expect(changes(before, { Oversigt: rows })).toMatchObject([{ code: 'total-changed', data: { follows: false } }]);
  });

  it('recognise renumbered proposals by their titles', () => {
    const after = { Oversigt: list([['A01', 'Fælles indkøb', -300, -400], ['A02', 'Færre kørsler', -600, -600], A03]) };
    expect(changes(before, after)).toMatchObject([
      { code: 'proposal-renumbered', data: { before: 'A01', after: 'A02' } },
      { code: 'proposal-renumbered', data: { before: 'A02', after: 'A01' } },
    ]);
  });

  it('recognise a renumbered proposal with a shortened title by its amounts', () => {
    const after = { Oversigt: list([A01, A02, ['A07', 'Nye ruter', -200, -250]]) };
    expect(codes(before, after)).toEqual(['proposal-renumbered', 'title-changed']);
  });

  it('tell proposals that came and went, with their amounts in the totals only', () => {
    const after = { Oversigt: list([A01, A02, ['A04', 'Lukning af et værksted', -100, -100]]) };
    expect(codes(before, after)).toEqual(['proposal-removed', 'proposal-added', 'total-changed']);
  });

  it('tell a new title', () => {
    const after = { Oversigt: list([['A01', 'Kortere ventetid på kørsel', -600, -600], A02, A03]) };
    expect(changes(before, after)).toMatchObject([
      { code: 'title-changed', data: { id: 'A01', before: 'Færre kørsler', after: 'Kortere ventetid på kørsel' } },
    ]);
  });

  it('say once what several lists show alike', () => {
    const one = { ...before, 'Gruppe A': list([A01, A02, A03], 'Gruppe A, 1.000 kr.') };
    const rows = [['A01', 'Færre kørsler', -700, -600], A02, A03];
    const found = changes(one, { Oversigt: list(rows), 'Gruppe A': list(rows, 'Gruppe A, 1.000 kr.') });
    expect(found.filter(({ code }) => code === 'amounts-changed')).toMatchObject([
      { data: { documents: ['Oversigt', 'Gruppe A'] } },
    ]);
  });

  it('follow a case to its new number and sheet', () => {
    const one = { Oversigt: list([A01]), A01: caseSheet('A01 - Færre kørsler', -600) };
    const other = {
      Oversigt: list([['A05', 'Færre kørsler', -600, -600]]),
      A05: caseSheet('A05 - Færre kørsler', -600),
    };
    expect(codes(one, other)).toEqual(['sheet-renamed', 'proposal-renumbered']);
  });

  it('tell sheets that came and went', () => {
    const notes: Rows = [['Noter'], ['Byrådet behandler kataloget i oktober.']];
    expect(codes({ ...before, Noter: notes }, before)).toEqual(['sheet-removed']);
    expect(codes(before, { ...before, Noter: notes })).toEqual(['sheet-added']);
  });

  it('do not compare amounts of two price levels', () => {
    const priced = (year: number, amount: number) => ({
      Oversigt: list([['A01', 'Færre kørsler', amount, amount]], `Oversigt, 1.000 kr. ${year} p/l`),
    });
    expect(changes(priced(2024, -600), priced(2025, -615))).toMatchObject([
      { code: 'price-level-changed', data: { before: 2024, after: 2025 } },
    ]);
  });

  it('compare two units by what rounding can explain', () => {
    const inMillions = (amount: number) => ({
      Oversigt: list([['A01', 'Færre kørsler', amount, amount]], 'Oversigt, mio. kr.'),
    });
    const inThousands = { Oversigt: list([['A01', 'Færre kørsler', -600, -600]]) };
    expect(codes(inThousands, inMillions(-0.6))).toEqual(['unit-changed']);
    expect(codes(inThousands, inMillions(-0.8))).toEqual(['unit-changed', 'amounts-changed', 'total-changed']);
  });

  it('know that savings may turn their sign', () => {
    const positive = {
      Oversigt: list(
        [A01, A02, A03].map(([id, title, ...rest]) => [id ?? '', title ?? '', ...rest.map((one) => -Number(one))]),
      ),
    };
    expect(codes(before, positive)).toEqual(['sign-changed']);
  });

  it('say the years that came and went, and compare the others', () => {
    const after = {
      Oversigt: list(
        [
          ['A01', 'Færre kørsler', -600, -650],
          ['A02', 'Fælles indkøb', -400, -400],
          ['A03', 'Nye ruter i hjemmeplejen', -250, -250],
        ],
        'Oversigt, 1.000 kr.',
        [2026, 2027],
      ),
    };
    expect(changes(before, after)).toMatchObject([{ code: 'years-changed', data: { added: [2027], removed: [2025] } }]);
  });
});

describe('two versions of an action plan', () => {
  const plan = (name: string) => buildCatalogue(name, readWorkbook(factsSnapshot(name)));

  it('show a measure that was replaced by a remainder of the same amount', () => {
    const found = compareVersions(plan('strategy-2018'), plan('followup-2019'));
    expect(found.find(({ code }) => code === 'row-replaced')).toMatchObject({
      data: { documents: ['Samlet'], years: [{ year: 2019 }, { year: 2020 }, { year: 2021 }, { year: 2022 }] },
    });
    expect(found.filter(({ code }) => code === 'total-changed')).toEqual([]);
  });

  it('recognise lines that moved up', () => {
    const rows = (names: readonly string[]): Rows => [
      [null, 'Handleplan, mio. kr.', 2025, 2026],
      ...names.map((name, index) => [index + 1, name, name.length / 10, name.length / 10]),
      [null, 'I alt', ...[0, 0].map(() => names.reduce((sum, name) => sum + name.length / 10, 0))],
    ];
    const found = changes(
      { Plan: rows(['§ 107', 'Nye kontrakter', 'Fælles indkøb']) },
      { Plan: rows(['§ 107', 'Fælles indkøb']) },
    );
    expect(found.map(({ code }) => code)).toEqual(['rows-renumbered', 'total-changed', 'row-removed']);
  });
});
