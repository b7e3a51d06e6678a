import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const sheet = (...rows: Rows): { A01: Rows } => ({
  A01: [
    ['Forslagets titel:', 'A01 - Nye ruter'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Færre kørsler', 'Service', -900, -900],
    [],
    ['4. Målgruppe'],
    ...rows,
  ],
});
const found = (...rows: Rows): string[] =>
  toldBy('count-mismatch', sheet(...rows)).filter((line) => !line.startsWith('compared'));

describe('points that take a number apart', () => {
  const points: Rows = [['- 12 borgere i nord'], ['- 8 borgere i syd'], ['- En borger i vest']];

  test('are added up and held against it', () => {
    expect(toldBy('count-mismatch', sheet(['Ordningen har 33 borgere, fordelt således:'], ...points))).toEqual([
      'warning count-mismatch|enumeration-differs: A01!A7 A01!A8 A01!A9 A01!A10',
      'document: A01',
      'kind: points',
      'stated: {words "33 borgere", shown 33±0 count}',
      'parts: [12, 8, 1]',
      'sum: 21',
      'at stake: null',
      'A01!A7 "Ordningen har «33 borgere», fordelt således:" = 33±0 count',
      'A01!A8 "- «12 borgere» i nord" = 12±0 count',
      'A01!A9 "- «8 borgere» i syd" = 8±0 count',
      'A01!A10 "- En borger i vest" = 1±0 count',
      'computation {operation parts, terms [{words "12", shown 12±0 count}, {words "8", shown 8±0 count}, {words "1", shown 1±0 count}], result 21±0 count, stated {words "33 borgere", shown 33±0 count}}',
      'key: …|A01|points|ordningen har borgere fordelt således',
      'fingerprint: …#12;8;1;33',
      'compared A01!A7:14 A01!A8:2 A01!A9:2',
    ]);
  });

  test('that add up to it are only compared', () => {
    expect(toldBy('count-mismatch', sheet(['Ordningen har 21 borgere, fordelt således:'], ...points))).toEqual([
      'compared A01!A7:14 A01!A8:2 A01!A9:2',
    ]);
  });

  test.each<[string, string, Rows]>([
    ['whose lead line does not say that they are all there is', 'Ordningen har 33 borgere, for eksempel:', points],
    ['whose lead line does not end in a colon', 'Ordningen har 33 borgere, fordelt således.', points],
    ['whose lead line counts two things', 'Ordningen har 33 borgere og 40 biler, fordelt således:', points],
    ['that count something else', 'Ordningen har 33 borgere, fordelt således:', [['- 12 biler'], ['- 8 biler']]],
    [
      'of which one counts something else',
      'Ordningen har 33 borgere, fordelt således:',
      [['- 12 borgere'], ['- 8 biler']],
    ],
    [
      'of which one does not begin with a number',
      'Ordningen har 33 borgere, fordelt således:',
      [['- 12 borgere'], ['- resten i syd']],
    ],
    ['that are one only', 'Ordningen har 33 borgere, fordelt således:', [['- 12 borgere i nord']]],
    [
      'that come after another paragraph',
      'Ordningen har 33 borgere, fordelt således:',
      [['Ordningen er ny.'], ...points],
    ],
  ])('%s are left alone', (_, lead, rows) => {
    expect(found([lead], ...rows)).toEqual([]);
  });
});

describe('a list of labels and numbers', () => {
  const rows: Rows = [
    ['Nord', 12],
    ['Syd', 8],
  ];

  test('is held against its own total', () => {
    expect(toldBy('count-mismatch', sheet(['Område', 'Antal borgere'], ...rows, ['I alt', 25]))).toEqual([
      'warning count-mismatch|enumeration-differs: A01!B10 A01!B8 A01!B9',
      'document: A01',
      'kind: total',
      'stated: {words "25", shown 25±0 count}',
      'parts: [12, 8]',
      'sum: 20',
      'at stake: null',
      'A01!B10 "I alt" = 25±0 count',
      'A01!B8 "Nord" = 12±0 count',
      'A01!B9 "Syd" = 8±0 count',
      'computation {operation parts, terms [{words "12", shown 12±0 count}, {words "8", shown 8±0 count}], result 20±0 count, stated {words "25", shown 25±0 count}}',
      'key: …|A01|total|i alt',
      'fingerprint: …#12;8;25',
      'compared A01!B8 A01!B9',
    ]);
    expect(found(['Område', 'Antal borgere'], ...rows, ['I alt', 20])).toEqual([]);
  });

  test('is held against the number above it where that says that the list takes it apart', () => {
    const lead = 'Ordningen har 33 borgere, som fordeler sig således:';
    expect(toldBy('count-mismatch', sheet([lead], ['Område', 'Antal'], ...rows))).toEqual([
      'warning count-mismatch|enumeration-differs: A01!A7 A01!B9 A01!B10',
      'document: A01',
      'kind: table',
      'stated: {words "33 borgere", shown 33±0 count}',
      'parts: [12, 8]',
      'sum: 20',
      'at stake: null',
      'A01!A7 "Ordningen har «33 borgere», som fordeler sig således:" = 33±0 count',
      'A01!B9 "Nord" = 12±0 count',
      'A01!B10 "Syd" = 8±0 count',
      'computation {operation parts, terms [{words "12", shown 12±0 count}, {words "8", shown 8±0 count}], result 20±0 count, stated {words "33 borgere", shown 33±0 count}}',
      'key: …|A01|table|ordningen har borgere som fordeler sig således',
      'fingerprint: …#12;8;33',
      'compared A01!B9 A01!B10 A01!A7:14',
    ]);
    expect(found(['Ordningen har 33 borgere.'], ['Område', 'Antal'], ...rows)).toEqual([]);
    expect(found([lead], ['5. Områder'], ['Område', 'Antal'], ...rows)).toEqual([]);
  });
});
