import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const caseSheet = (id: string, years: readonly number[], rows: Rows, unit = '1.000 kr.'): Rows => [
  ['Forslagets titel:', `${id} - Tiltag ${id}`],
  [unit, 'Styringsområde', ...years],
  ['Varige ændringer'],
  ...rows.map(([label, ...amounts]) => [label ?? null, 'Service', ...amounts]),
];
const list = (years: readonly number[], rows: Rows, unit = '1.000 kr.', name = 'Oversigt'): Rows => [
  [name],
  [unit],
  ['Nr.', 'Forslag', ...years],
  ...rows.map(([id, ...amounts]) => [id ?? null, `Tiltag ${String(id)}`, ...amounts]),
];
const A02: readonly CellValue[] = ['A02', -50, -50, -50];

describe('the years of a case beside its list', () => {
  test('lack those in which the list has an amount, and add those that the list does not have', () => {
    const Oversigt = list([2024, 2025, 2026], [['A01', -300, -100, -200], A02]);
    const A01 = caseSheet('A01', [2026, 2027, 2028], [['Færre kørsler', -200, -70, -60]]);
    expect(toldBy('horizon-mismatch', { Oversigt, A01 })).toEqual([
      'info horizon-mismatch|horizon-differs: A01!C2:E2 Oversigt!C4 Oversigt!D4 A01!D4 A01!E4',
      'document: A01',
      'against: {kind list, names [Oversigt]}',
      'missing: [2024, 2025]',
      'added: [2027, 2028]',
      'at stake: 400000 kr.',
      'A01!C2 "2026"',
      'A01!D2 "2027"',
      'A01!E2 "2028"',
      'Oversigt!C4 "Tiltag A01" = -300±0.5 kDKK',
      'Oversigt!D4 "Tiltag A01" = -100±0.5 kDKK',
      'A01!D4 "Færre kørsler" = -70±0.5 kDKK',
      'A01!E4 "Færre kørsler" = -60±0.5 kDKK',
      'key: …|A01',
      'fingerprint: …#2024;2025;2027;2028',
    ]);
  });

  test('count a proposal that stands in two lists once, by the larger sum', () => {
    const Oversigt = list([2025, 2026], [['A01', -300, -100], A02]);
    const Gruppe = list([2025, 2026], [['A01', -350, -100], A02], '1.000 kr.', 'Gruppe A');
    const A01 = caseSheet('A01', [2026, 2027], [['Færre kørsler', -100, 0]]);
    expect(toldBy('horizon-mismatch', { Oversigt, Gruppe, A01 }).slice(0, 6)).toEqual([
      'info horizon-mismatch|horizon-differs: A01!C2:D2 Oversigt!C4 Gruppe!C4',
      'document: A01',
      'against: {kind list, names [Oversigt, Gruppe]}',
      'missing: [2025]',
      'added: []',
      'at stake: 350000 kr.',
    ]);
  });

  test('have no kroner at stake where no heading gives the unit', () => {
    const Oversigt = list([2025, 2026], [['A01', -300, -100], A02], 'Nr');
    const A01 = caseSheet('A01', [2026, 2027], [['Færre kørsler', -100, 0]], 'År');
    expect(toldBy('horizon-mismatch', { Oversigt, A01 }).slice(0, 6)).toEqual([
      'info horizon-mismatch|horizon-differs: A01!C2:D2 Oversigt!C4',
      'document: A01',
      'against: {kind list, names [Oversigt]}',
      'missing: [2025]',
      'added: []',
      'at stake: null',
    ]);
  });

  test('may have columns more or less that hold nothing', () => {
    const Oversigt = list([2024, 2025, 2026], [['A01', 0, -100, -200], A02]);
    const A01 = caseSheet('A01', [2025, 2026, 2027], [['Færre kørsler', -100, -200, 0]]);
    expect(toldBy('horizon-mismatch', { Oversigt, A01 })).toEqual([]);
  });

  test('are not told by totals, nor by rows that were withdrawn', () => {
    const Oversigt = list([2025, 2026], [['A01', -100, -200], A02]);
    const rows: Rows = [
      ['Færre kørsler', -100, -200, null],
      ['Nye ruter - udgår', null, null, -80],
      ['Samlet varig ændring', -100, -200, -80],
    ];
    expect(toldBy('horizon-mismatch', { Oversigt, A01: caseSheet('A01', [2025, 2026, 2027], rows) })).toEqual([]);
  });

  test('are not held against a row that was withdrawn', () => {
    const A01 = caseSheet('A01', [2026], [['Færre kørsler', -100]]);
    const Oversigt = [...list([2025, 2026], [A02]), ['A01', 'Tiltag A01 - udgår', -300, -100]];
    expect(toldBy('horizon-mismatch', { Oversigt, A01 })).toEqual([]);
  });

  test('may be those that nearly all cases add to their list', () => {
    const ids = ['A01', 'A02', 'A03', 'A04'];
    const Oversigt = list(
      [2025, 2026],
      ids.map((id) => [id, -100, -100]),
    );
    const cases = ids.map((id) => [id, caseSheet(id, [2025, 2026, 2027], [['Færre kørsler', -100, -100, -90]])]);
    expect(toldBy('horizon-mismatch', { Oversigt, ...Object.fromEntries(cases) })).toEqual([]);
    const lacking = caseSheet('A01', [2026, 2027], [['Færre kørsler', -100, -90]]);
    expect(toldBy('horizon-mismatch', { Oversigt, ...Object.fromEntries(cases), A01: lacking }).slice(1, 5)).toEqual([
      'document: A01',
      'against: {kind list, names [Oversigt]}',
      'missing: [2025]',
      'added: [2027]',
    ]);
  });
});

describe('the years of a case that no list names', () => {
  const usual = ['A01', 'A02', 'A03'].map((id) => [id, caseSheet(id, [2025, 2026], [['Færre kørsler', -100, -100]])]);
  const others: Record<string, Rows> = Object.fromEntries(usual);

  test('are held against those that most cases show', () => {
    const A04 = caseSheet('A04', [2026, 2027], [['Nye ruter', -100, -70]]);
    expect(toldBy('horizon-mismatch', { ...others, A04 })).toEqual([
      'info horizon-mismatch|horizon-differs: A04!C2:D2 A04!D4',
      'document: A04',
      'against: {kind cases, names []}',
      'missing: [2025]',
      'added: [2027]',
      'at stake: 70000 kr.',
      'A04!C2 "2026"',
      'A04!D2 "2027"',
      'A04!D4 "Nye ruter" = -70±0.5 kDKK',
      'key: …|A04',
      'fingerprint: …#2025;2027',
    ]);
  });

  test('have nothing at stake where only a year is missing', () => {
    expect(toldBy('horizon-mismatch', { ...others, A04: caseSheet('A04', [2026], [['Nye ruter', -100]]) })).toEqual([
      'info horizon-mismatch|horizon-differs: A04!C2',
      'document: A04',
      'against: {kind cases, names []}',
      'missing: [2025]',
      'added: []',
      'at stake: null',
      'A04!C2 "2026"',
      'key: …|A04',
      'fingerprint: …#2025',
    ]);
  });

  test('are fine where they add a year without an amount', () => {
    const A04 = caseSheet('A04', [2025, 2026, 2027], [['Nye ruter', -100, -70, 0]]);
    expect(toldBy('horizon-mismatch', { ...others, A04 })).toEqual([]);
  });

  test('are fine where there are too few others to tell', () => {
    const A04 = caseSheet('A04', [2026, 2027], [['Nye ruter', -100, -70]]);
    expect(toldBy('horizon-mismatch', { A01: others.A01 ?? [], A02: others.A02 ?? [], A04 })).toEqual([]);
  });
});
