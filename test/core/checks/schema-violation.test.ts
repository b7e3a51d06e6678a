import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const A01 = (heading: readonly CellValue[], rows: Rows): Rows => [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  heading,
  ['Varige ændringer'],
  ...rows,
];
const years = ['1.000 kr.', 'Styringsområde', 2025, 2026];
const error = { error: '#REF!' };

describe('what breaks the schema', () => {
  test('is told by its document, what was expected and what stands there', () => {
    const rows: Rows = [['Færre kørsler', 'Service', -600, -600, -600]];
    expect(toldBy('schema-violation', { A01: A01(['1.000 kr.', 'Styringsområde', 2025, 2027, 2028], rows) })).toEqual([
      'warning schema-violation|schema-broken: A01!C2',
      'document: A01',
      'expected: consecutive-years',
      'found: "2025, 2027, 2028"',
      'wanted: ""',
      'more: 0',
      'at stake: null',
      'A01!C2 "2025, 2027, 2028"',
      'key: …|A01|consecutive-years',
      'fingerprint: …#1',
    ]);
  });

  test('is told once for all the cells that break the same rule', () => {
    const rows: Rows = [
      ['Færre kørsler', 'Service', -600, error],
      ['Fælles ruter', 'Service', error, { error: '#NAME?' }],
      ['Samlet varig ændring', null, -600, -700],
    ];
    expect(toldBy('schema-violation', { A01: A01(years, rows) })).toEqual([
      'warning schema-violation|schema-broken: A01!D4 A01!C5 A01!D5',
      'document: A01',
      'expected: amount',
      'found: "#REF!"',
      'wanted: ""',
      'more: 2',
      'at stake: null',
      'A01!D4 "#REF!"',
      'A01!C5 "#REF!"',
      'A01!D5 "#NAME?"',
      'key: …|A01|amount',
      'fingerprint: …#3',
    ]);
  });

  test('is told rule by rule', () => {
    const rows: Rows = [['Færre kørsler', 'Service', -600, error, -600]];
    const found = toldBy('schema-violation', { A01: A01(['1.000 kr.', 'Styringsområde', 2025, 2027, 2028], rows) });
    expect(found.filter((line) => line.startsWith('warning'))).toEqual([
      'warning schema-violation|schema-broken: A01!C2',
      'warning schema-violation|schema-broken: A01!D4',
    ]);
  });

  test('is told section by section', () => {
    const Katalogskema: Rows = [
      ['Slags', 'Mønster', 'Betydning'],
      ['afsnit', 'Baggrund', null],
      ['afsnit', 'Konsekvenser', null],
    ];
    const rows: Rows = [['Færre kørsler', 'Service', -600, -600]];
    expect(toldBy('schema-violation', { A01: A01(years, rows), Katalogskema })).toEqual([
      'warning schema-violation|schema-broken: A01!B1',
      'document: A01',
      'expected: section',
      'found: ""',
      'wanted: Baggrund',
      'more: 0',
      'at stake: null',
      'A01!B1 ""',
      'key: …|A01|section|baggrund',
      'fingerprint: …#1',
      'warning schema-violation|schema-broken: A01!B1',
      'document: A01',
      'expected: section',
      'found: ""',
      'wanted: Konsekvenser',
      'more: 0',
      'at stake: null',
      'A01!B1 ""',
      'key: …|A01|section|konsekvenser',
      'fingerprint: …#1',
    ]);
  });
});

describe("a rule of the workbook's own schema sheet", () => {
  test('that cannot be used is told once for all that are alike', () => {
    const Katalogskema: Rows = [
      ['Slags', 'Mønster', 'Betydning'],
      ['ord', 'slutfacit', 'summen af det hele'],
      ['ord', 'facit', 'Summen af det hele'],
      ['ord', 'mellemfacit', 'noget andet'],
      ['uord', 'facit', 'total'],
    ];
    const found = toldBy('schema-violation', { Katalogskema }).map((line) =>
      line.replace(/^expected: \["i alt",[^\]]*\]/, 'expected: [...]'),
    );
    expect(found).toEqual([
      'warning schema-violation|schema-rule-unusable: Katalogskema!C2 Katalogskema!C3',
      'sheet: Katalogskema',
      'problem: unknown-meaning',
      'found: "summen af det hele"',
      'expected: [...]',
      'more: 1',
      'at stake: null',
      'Katalogskema!C2 "summen af det hele"',
      'Katalogskema!C3 "Summen af det hele"',
      'key: …|unknown-meaning|summen af det hele',
      'fingerprint: …#1',
      'warning schema-violation|schema-rule-unusable: Katalogskema!C4',
      'sheet: Katalogskema',
      'problem: unknown-meaning',
      'found: "noget andet"',
      'expected: [...]',
      'more: 0',
      'at stake: null',
      'Katalogskema!C4 "noget andet"',
      'key: …|unknown-meaning|noget andet',
      'fingerprint: …#0',
      'warning schema-violation|schema-rule-unusable: Katalogskema!A5',
      'sheet: Katalogskema',
      'problem: unknown-kind',
      'found: uord',
      'expected: [ord, "ikke ord", id, afsnit, år, fortegn, enhed, ark]',
      'more: 0',
      'at stake: null',
      'Katalogskema!A5 "uord"',
      'key: …|unknown-kind|uord',
      'fingerprint: …#0',
    ]);
  });

  test('that can be used is fine', () => {
    const Katalogskema: Rows = [
      ['Slags', 'Mønster', 'Betydning'],
      ['ord', 'slutfacit', 'total'],
    ];
    expect(toldBy('schema-violation', { Katalogskema })).toEqual([]);
  });
});
