import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

/** What is said of payback times that nothing can be: "words, what it counts, where: years from-to", with this row, these fields or these sentences. */
function stated({
  rows = [],
  fields = [],
  sentences = [],
}: Partial<Record<'rows' | 'fields' | 'sentences', CellValue[][]>>) {
  const sheets = {
    A01: [
      ['Forslagets titel:', 'A01 - Ny kørselsplan'],
      ...fields,
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ['Besparelse på kørsel', 'Service', -1000, -1000, -1000, -1000],
      ['Samlet varig ændring', null, -1000, -1000, -1000, -1000],
      ['Implementeringsomkostninger'],
      ['System', 'Service', 40000, 0, 0, 0],
      ['Samlede implementeringsomkostninger', null, 40000, 0, 0, 0],
      ...rows,
      [],
      ['4. Økonomi'],
      ...sentences,
    ],
  };
  return findingsIn(sheets).flatMap((finding) => {
    if (finding.code !== 'payback-contradicted') return [];
    const [lo, hi] = (finding.fingerprint.split('#')[1] ?? '')
      .split(';')
      .map((end) => Math.round(Number(end) * 1000) / 1000);
    const { words, time, where } = finding.data;
    return [
      `${words.replace(/\.$/, '')}, ${time}, ${where}: ${String(lo)}-${String(hi)}, ${finding.evidence[0]?.text ?? ''}`,
    ];
  });
}

describe('a payback time', () => {
  test.each<[CellValue[], string[]]>([
    [['Tilbagebetalingstid', 4], ['4, year, table: 3.5-4.5, Tilbagebetalingstid: 4']],
    [['Tilbagebetalingstid', '4 år'], ['4 år, year, table: 3.5-4.5, Tilbagebetalingstid: 4 år']],
    [['Tilbagebetalingstid', '3,5 år'], ['3,5 år, year, table: 3.45-3.55, Tilbagebetalingstid: 3,5 år']],
    [['Tilbagebetalingstid', '42 måneder'], ['42 måneder, year, table: 3.458-3.542, Tilbagebetalingstid: 42 måneder']],
    [['Tilbagebetalingstid', 'ikke beregnet'], []],
  ])('in a row %j', (row, expected) => {
    expect(stated({ rows: [row] })).toEqual(expected);
  });

  test.each<[CellValue[], string[]]>([
    [['Tilbagebetalingstid (år):', 4], ['4, year, table: 3.5-4.5, Tilbagebetalingstid (år): 4']],
    [['Tilbagebetalingstid i måneder:', 42], ['42, month, table: 3.458-3.542, Tilbagebetalingstid i måneder: 42']],
    [['Antal pladser:', 4], []],
  ])('in a field %j', (field, expected) => {
    expect(stated({ fields: [field] }).map((line) => line.replace(/:? (\d+)$/, ': $1').replace('::', ':'))).toEqual(
      expected,
    );
  });

  test.each<[string, string[]]>([
    ['Investeringen er tjent hjem på 2 år.', ['2 år, year, text: 1.5-2.5, Investeringen er tjent hjem på 2 år.']],
    ['Kontrakten løber i 2 år.', []],
    [
      'Tilbagebetalingstiden er 2 år. Kontrakten løber i 3 år.',
      ['2 år, year, text: 1.5-2.5, Tilbagebetalingstiden er 2 år. Kontrakten løber i 3 år.'],
    ],
    [
      'Kontrakten løber i 3 år. Tilbagebetalingstiden er 2 år.',
      ['2 år, year, text: 1.5-2.5, Kontrakten løber i 3 år. Tilbagebetalingstiden er 2 år.'],
    ],
    [
      'Systemet er tjent hjem på 4 år og bruges derefter i 2 år.',
      ['4 år, year, text: 3.5-4.5, Systemet er tjent hjem på 4 år og bruges derefter i 2 år.'],
    ],
    ['Tilbagebetalingstiden skal være 2 år.', []],
    ['Tilbagebetalingstiden er 2 uger.', []],
  ])('in a sentence: %s', (sentence, expected) => {
    expect(stated({ sentences: [[sentence]] })).toEqual(expected);
  });
});
