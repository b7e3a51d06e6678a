import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { compareVersions } from '../../../src/core/checks/version-change';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';
import { plain } from '../../support/plain-value';

type Rows = readonly (readonly CellValue[])[];
type Sheets = Readonly<Record<string, Rows>>;

const read = (sheets: Sheets) => buildCatalogue('a.xlsx', readWorkbook(workbookOf(sheets)));

/** Each change on a line: its code, data, cells before and after, kroner and key. */
const changes = (before: Sheets, after: Sheets): string[] =>
  compareVersions(read(before), read(after)).map((change) =>
    [
      `${change.code} ${plain(change.data)}`,
      `${change.before.map(formatAddress).join(' ')} -> ${change.after.map(formatAddress).join(' ')}`,
      change.amount === null ? 'no amount' : `${change.amount / 100} kr.`,
      change.key.replace('version-change|', ''),
    ].join('; '),
  );

const list = (rows: Rows, heading = 'Oversigt, 1.000 kr.'): Rows => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
  [null, 'I alt', ...[2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))],
];
const caseSheet = (title: string, rows: Rows): Rows => [
  ['Forslagets titel:', title],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ...rows,
];
const A01: readonly CellValue[] = ['A01', 'Færre kørsler', -600, -600];
const A02: readonly CellValue[] = ['A02', 'Fælles indkøb', -300, -400];
const ride: readonly CellValue[] = ['Mindre kørsel', 'Service', -600, -600];

describe('sheets of two workbooks', () => {
  const notes: Rows = [['Noter'], ['Byrådet behandler kataloget i oktober.']];

  test('that came, went or have another name', () => {
    const before = { Oversigt: list([A01]), Noter: notes };
    expect(changes(before, { Oversigt: list([A01]) })).toEqual([
      'sheet-removed {sheet Noter, kind not-catalogue}; Noter!A1 -> ; no amount; sheet-removed|noter',
    ]);
    expect(changes({ Oversigt: list([A01]) }, before)).toEqual([
      'sheet-added {sheet Noter, kind not-catalogue};  -> Noter!A1; no amount; sheet-added|noter',
    ]);
    expect(changes(before, { 'Oversigt 2': list([A01]), Noter: notes })).toEqual([
      'sheet-renamed {before Oversigt, after "Oversigt 2"}; Oversigt!A1 -> \'Oversigt 2\'!A1; no amount; sheet-renamed|oversigt',
    ]);
  });

  test('of a proposal that came or went are told with it', () => {
    const with2 = {
      Oversigt: list([A01, A02]),
      A01: caseSheet('A01 - Færre kørsler', [ride]),
      A02: caseSheet('A02 - Fælles indkøb', [['Indkøb', 'Service', -300, -400]]),
    };
    const with1 = { Oversigt: list([A01]), A01: with2.A01 };
    expect(changes(with2, with1)).toEqual([
      'proposal-removed {id A02, title "Fælles indkøb"}; Oversigt!B4 A02!B1 -> ; no amount; proposal-removed|A02',
      'total-changed {documents [Oversigt], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -600±0.5 kDKK}, {year 2026, before -1000±0.5 kDKK, after -600±0.5 kDKK}], follows true}; Oversigt!C5:D5 -> Oversigt!C4:D4; 700000 kr.; total-changed|oversigt|i alt',
    ]);
    expect(changes(with1, with2)).toEqual([
      'proposal-added {id A02, title "Fælles indkøb"};  -> Oversigt!B4 A02!B1; no amount; proposal-added|A02',
      'total-changed {documents [Oversigt], label "I alt", years [{year 2025, before -600±0.5 kDKK, after -900±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -1000±0.5 kDKK}], follows true}; Oversigt!C4:D4 -> Oversigt!C5:D5; 700000 kr.; total-changed|oversigt|i alt',
    ]);
  });

  test('are told in the order of the later workbook', () => {
    const [one, other] = [-600, -700].map((amount) => ({
      A01: caseSheet('A01 - Færre kørsler', [['Mindre kørsel', 'Service', amount, amount]]),
      A02: caseSheet('A02 - Fælles indkøb', [['Indkøb', 'Service', amount, -400]]),
    }));
    const turned = { A02: other?.A02 ?? [], A01: other?.A01 ?? [] };
    expect(changes(one ?? {}, turned)).toEqual([
      'amounts-changed {documents [A02], label Indkøb, years [{year 2025, before -600±0.5 kDKK, after -700±0.5 kDKK}]}; A02!C4 -> A02!C4; 100000 kr.; amounts-changed|a|indkøb',
      'amounts-changed {documents [A01], label "Mindre kørsel", years [{year 2025, before -600±0.5 kDKK, after -700±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -700±0.5 kDKK}]}; A01!C4:D4 -> A01!C4:D4; 200000 kr.; amounts-changed|a|mindre kørsel',
    ]);
  });
});

describe('proposals of two workbooks', () => {
  test('that have another number, title or both', () => {
    const before = { Oversigt: list([A01, A02]) };
    expect(changes(before, { Oversigt: list([['A05', 'Færre kørsler', -600, -600], A02]) })).toEqual([
      'proposal-renumbered {before A01, after A05, title "Færre kørsler"}; Oversigt!B3 -> Oversigt!B3; no amount; proposal-renumbered|A01',
    ]);
    expect(changes(before, { Oversigt: list([['A01', 'Nye vagtplaner i plejen', -600, -600], A02]) })).toEqual([
      'title-changed {id A01, before "Færre kørsler", after "Nye vagtplaner i plejen"}; Oversigt!B3 -> Oversigt!B3; no amount; title-changed|A01',
    ]);
    expect(
      changes(
        { Oversigt: list([['A01', 'Færre kørsler med bus', -600, -600], A02]) },
        { Oversigt: list([['A05', 'Færre kørsler', -600, -600], A02]) },
      ),
    ).toEqual([
      'proposal-renumbered {before A01, after A05, title "Færre kørsler"}; Oversigt!B3 -> Oversigt!B3; no amount; proposal-renumbered|A01',
      'title-changed {id A05, before "Færre kørsler med bus", after "Færre kørsler"}; Oversigt!B3 -> Oversigt!B3; no amount; title-changed|A05',
    ]);
  });

  test('of like titles with other amounts are not the same', () => {
    const before = { Oversigt: list([['A01', 'Færre kørsler med bus', -600, -600], A02]) };
    expect(changes(before, { Oversigt: list([['A05', 'Færre kørsler', -650, -600], A02]) })).toEqual([
      'proposal-removed {id A01, title "Færre kørsler med bus"}; Oversigt!B3 -> ; no amount; proposal-removed|A01',
      'proposal-added {id A05, title "Færre kørsler"};  -> Oversigt!B3; no amount; proposal-added|A05',
      'total-changed {documents [Oversigt], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -950±0.5 kDKK}], follows true}; Oversigt!C5 -> Oversigt!C5; 50000 kr.; total-changed|oversigt|i alt',
    ]);
  });

  test('that got a new title on their own sheet alone', () => {
    const sheets = (title: string): Sheets => ({ Oversigt: list([A01]), A01: caseSheet(`A01 - ${title}`, [ride]) });
    expect(changes(sheets('Færre kørsler'), sheets('Nye vagtplaner i plejen'))).toEqual([
      'title-changed {id A01, before "Færre kørsler", after "Nye vagtplaner i plejen"}; Oversigt!B3 A01!B1 -> Oversigt!B3 A01!B1; no amount; title-changed|A01',
    ]);
  });

  test('that were withdrawn', () => {
    expect(
      changes({ Oversigt: list([A01, A02]) }, { Oversigt: list([A01, ['A02', 'Fælles indkøb - udgår', -300, -400]]) }),
    ).toEqual([
      'status-changed {documents [Oversigt], label "A02 Fælles indkøb - udgår", before active, after withdrawn}; Oversigt!B4 -> Oversigt!B4; no amount; status-changed|oversigt|a fælles indkøb udgår',
    ]);
  });
});

describe('rows of two workbooks', () => {
  const rows = (...all: Rows): Sheets => ({ A01: caseSheet('A01 - Færre kørsler', all) });
  const salary: readonly CellValue[] = ['Løn til chauffører', 'Service', -100, -150];

  test('that changed, came, went or were replaced', () => {
    expect(changes(rows(ride, salary), rows(ride, ['Løn til chauffører', 'Service', -120, -150]))).toEqual([
      'amounts-changed {documents [A01], label "Løn til chauffører", years [{year 2025, before -100±0.5 kDKK, after -120±0.5 kDKK}]}; A01!C5 -> A01!C5; 20000 kr.; amounts-changed|a|løn til chauffører',
    ]);
    expect(changes(rows(ride), rows(ride, salary))).toEqual([
      'row-added {documents [A01], label "Løn til chauffører", years [{year 2025, before null, after -100±0.5 kDKK}, {year 2026, before null, after -150±0.5 kDKK}]};  -> A01!C5:D5; 250000 kr.; row-added|a|løn til chauffører',
    ]);
    expect(changes(rows(ride, salary), rows(ride))).toEqual([
      'row-removed {documents [A01], label "Løn til chauffører", years [{year 2025, before -100±0.5 kDKK, after null}, {year 2026, before -150±0.5 kDKK, after null}]}; A01!C5:D5 -> ; 250000 kr.; row-removed|a|løn til chauffører',
    ]);
    expect(changes(rows(ride, salary), rows(ride, ['Øvrige tiltag', 'Service', -100, -150]))).toEqual([
      'row-replaced {documents [A01], label "Løn til chauffører", years [{year 2025, before null, after -100±0.5 kDKK}, {year 2026, before null, after -150±0.5 kDKK}], after "Øvrige tiltag"}; A01!C5:D5 -> A01!C5:D5; 250000 kr.; row-replaced|a|løn til chauffører',
    ]);
  });

  test('of one label are paired in their order, others by their words', () => {
    const twice = (first: number, second: number): Sheets =>
      rows(['Drift', 'Service', first, -10], ['Drift', 'Service', second, -20]);
    expect(changes(twice(-10, -20), twice(-10, -25))).toEqual([
      'amounts-changed {documents [A01], label Drift, years [{year 2025, before -20±0.5 kDKK, after -25±0.5 kDKK}]}; A01!C5 -> A01!C5; 5000 kr.; amounts-changed|a|drift',
    ]);
    expect(changes(rows(ride, salary), rows(ride, ['Løn til de chauffører', 'Service', -120, -150]))).toEqual([
      'amounts-changed {documents [A01], label "Løn til de chauffører", years [{year 2025, before -100±0.5 kDKK, after -120±0.5 kDKK}]}; A01!C5 -> A01!C5; 20000 kr.; amounts-changed|a|løn til de chauffører',
    ]);
  });

  test('of a proposal that changed otherwise on two lists are two changes', () => {
    const both = (one: number, other: number): Sheets => ({
      Oversigt: list([['A01', 'Færre kørsler', one, -600], A02]),
      Gruppe: list([['A01', 'Færre kørsler', other, -600], A02], 'Gruppe A, 1.000 kr.'),
    });
    expect(changes(both(-600, -600), both(-700, -700))).toEqual([
      'amounts-changed {documents [Oversigt, Gruppe], label "A01 Færre kørsler", years [{year 2025, before -600±0.5 kDKK, after -700±0.5 kDKK}]}; Oversigt!C3 Gruppe!C3 -> Oversigt!C3 Gruppe!C3; 100000 kr.; amounts-changed|oversigt/gruppe|færre kørsler',
      'total-changed {documents [Oversigt], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -1000±0.5 kDKK}], follows true}; Oversigt!C5 -> Oversigt!C5; 100000 kr.; total-changed|oversigt|i alt',
      'total-changed {documents [Gruppe], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -1000±0.5 kDKK}], follows true}; Gruppe!C5 -> Gruppe!C5; 100000 kr.; total-changed|gruppe|i alt',
    ]);
    expect(changes(both(-600, -600), both(-700, -800))).toEqual([
      'amounts-changed {documents [Oversigt], label "A01 Færre kørsler", years [{year 2025, before -600±0.5 kDKK, after -700±0.5 kDKK}]}; Oversigt!C3 -> Oversigt!C3; 100000 kr.; amounts-changed|oversigt|færre kørsler',
      'total-changed {documents [Oversigt], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -1000±0.5 kDKK}], follows true}; Oversigt!C5 -> Oversigt!C5; 100000 kr.; total-changed|oversigt|i alt',
      'amounts-changed {documents [Gruppe], label "A01 Færre kørsler", years [{year 2025, before -600±0.5 kDKK, after -800±0.5 kDKK}]}; Gruppe!C3 -> Gruppe!C3; 200000 kr.; amounts-changed|gruppe|færre kørsler',
      'total-changed {documents [Gruppe], label "I alt", years [{year 2025, before -900±0.5 kDKK, after -1100±0.5 kDKK}], follows true}; Gruppe!C5 -> Gruppe!C5; 200000 kr.; total-changed|gruppe|i alt',
    ]);
  });

  test('numbered by their place are told once for all that moved', () => {
    const plan = (...names: readonly string[]): Sheets => ({
      Plan: [[null, 'Handleplan, mio. kr.', 2025, 2026], ...names.map((name, index) => [index + 1, name, 1, 2])],
    });
    expect(
      changes(
        plan('Nye kontrakter', 'Fælles indkøb', 'Kortere forløb'),
        plan('Nye kontrakter', 'Kortere forløb', 'Fælles indkøb'),
      ),
    ).toEqual([
      'rows-renumbered {document Plan, rows [{label "Fælles indkøb", before "2", after "3"}, {label "Kortere forløb", before "3", after "2"}]}; Plan!A3 Plan!A4 -> Plan!A4 Plan!A3; no amount; rows-renumbered|plan',
    ]);
  });
});
