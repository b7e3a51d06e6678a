import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const caseSheet = (id: string, unit: string, more: Rows = []): Rows => [
  ['Forslagets titel:', `${id} - Tiltag ${id}`],
  [unit, 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -100, -100],
  ['Samlet varig ændring', null, -100, -100],
  ...more,
];
const tableOf = (caption: string, unit: string): Rows => [
  [],
  [caption],
  [unit, 'Styringsområde', 2025, 2026],
  ['Færre kørsler', 'Service', -100, -100],
  ['Varige ændringer i alt', null, -100, -100],
];
const list = (unit: string, ids: readonly string[], name = 'Oversigt'): Rows => [
  [`${name}, ${unit}`],
  ['Nr.', 'Forslag', 2025, 2026],
  ...ids.map((id) => [id, `Tiltag ${id}`, -100, -100]),
];
const P2025 = '1.000 kr. 2025 p/l';
const P2026 = '1.000 kr. 2026 p/l';

describe('the price level of a case', () => {
  test('is held against its other tables', () => {
    const A01 = caseSheet('A01', P2025, tableOf('Tabel 2. Varige ændringer, service', P2026));
    expect(toldBy('price-level-mix', { A01 })).toEqual([
      'warning price-level-mix|price-levels-mixed: A01!A2 A01!A8',
      'document: A01',
      'heading: "1.000 kr. 2025 p/l"',
      'year: 2025',
      'other: 2026',
      'against: {kind table, names ["2"]}',
      'at stake: null',
      'A01!A2 "1.000 kr. 2025 p/l"',
      'A01!A8 "1.000 kr. 2026 p/l"',
      'key: …|A01',
      'fingerprint: …#2025;2026',
    ]);
    expect(
      toldBy('price-level-mix', { A01: caseSheet('A01', P2025, tableOf('Tabel 2. Varige ændringer', P2025)) }),
    ).toEqual([]);
    expect(
      toldBy('price-level-mix', { A01: caseSheet('A01', P2025, tableOf('Tabel 2. Varige ændringer', '1.000 kr.')) }),
    ).toEqual([]);
  });

  test('is held against that of the list', () => {
    const A01 = caseSheet('A01', P2025);
    expect(toldBy('price-level-mix', { Oversigt: list(P2026, ['A01', 'A02']), A01 })).toEqual([
      'warning price-level-mix|price-levels-mixed: A01!A2 Oversigt!A1',
      'document: A01',
      'heading: "1.000 kr. 2025 p/l"',
      'year: 2025',
      'other: 2026',
      'against: {kind list, names [Oversigt]}',
      'at stake: null',
      'A01!A2 "1.000 kr. 2025 p/l"',
      'Oversigt!A1 "Oversigt, 1.000 kr. 2026 p/l"',
      'key: …|A01',
      'fingerprint: …#2025;2026',
    ]);
    expect(toldBy('price-level-mix', { Oversigt: list(P2025, ['A01', 'A02']), A01 })).toEqual([]);
  });

  test('that the case does not tell is held against nothing', () => {
    expect(
      toldBy('price-level-mix', { Oversigt: list(P2026, ['A01', 'A02']), A01: caseSheet('A01', '1.000 kr.') }),
    ).toEqual([]);
  });

  test('is held against most other cases of a list that tells none', () => {
    const sheets = {
      Oversigt: list('1.000 kr.', ['A01', 'A02', 'A03', 'A04']),
      A01: caseSheet('A01', P2025),
      A02: caseSheet('A02', P2026),
      A03: caseSheet('A03', P2026),
      A04: caseSheet('A04', P2026),
    };
    expect(toldBy('price-level-mix', sheets)).toEqual([
      'warning price-level-mix|price-levels-mixed: A01!A2 Oversigt!B3',
      'document: A01',
      'heading: "1.000 kr. 2025 p/l"',
      'year: 2025',
      'other: 2026',
      'against: {kind cases, names [A02, A03, A04]}',
      'at stake: null',
      'A01!A2 "1.000 kr. 2025 p/l"',
      'Oversigt!B3 "Tiltag A01"',
      'key: …|A01',
      'fingerprint: …#2025;2026',
    ]);
    expect(toldBy('price-level-mix', { ...sheets, A01: caseSheet('A01', P2026) })).toEqual([]);
  });

  test('is not held against one other case alone', () => {
    const sheets = {
      Oversigt: list('1.000 kr.', ['A01', 'A02']),
      A01: caseSheet('A01', P2025),
      A02: caseSheet('A02', P2026),
    };
    expect(toldBy('price-level-mix', sheets)).toEqual([]);
  });

  test('is not held against the cases of a list that withdrew it, or of a list of one group', () => {
    const ids = ['A02', 'A03', 'A04'];
    const cases = {
      A01: caseSheet('A01', P2025),
      ...Object.fromEntries(ids.map((id) => [id, caseSheet(id, P2026)])),
    };
    const withdrawn = [...list('1.000 kr.', ids), ['A01', 'Tiltag A01 - udgår', -100, -100]];
    expect(toldBy('price-level-mix', { Oversigt: withdrawn, ...cases })).toEqual([]);
    const Oversigt = list('1.000 kr.', ids);
    expect(
      toldBy('price-level-mix', { Oversigt, Gruppe: list('1.000 kr.', ['A01', ...ids], 'Gruppe A'), ...cases }),
    ).toEqual([]);
  });
});
