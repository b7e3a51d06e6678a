import fc from 'fast-check';
import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { coverageEntries, coverageOf } from '../../../src/core/checks/coverage';
import { runChecksAtOnce } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { sheetFromRows, type CellValue, type SheetSnapshot, type Snapshot } from '../../../src/core/workbook/snapshot';
import { CATALOGUE_FORMS, makeCatalogue } from '../../support/made-catalogue/made-catalogue';

const words = fc.constantFrom(
  'I alt',
  'Samlet varig ændring',
  'Varige ændringer',
  'Implementeringsomkostninger',
  'Tilbagebetalingstid',
  'Netto-udestående',
  'Reduktionsmål',
  'Opnået',
  'A01',
  'A02*',
  'A01 - Færre kørsler',
  '__proto__',
  'constructor',
  'Nr.',
  'Forslag',
  '1.000 kr. 2026 p/l',
  'Mio. kr.',
  'Forslagets titel:',
  'Styringsområde',
  '1. Baggrund',
  '-',
  '1.500',
  'Forslaget giver en nettobesparelse på 1,5 mio. kr. i 2026 stigende til 2,0 mio. kr. i 2027, svarende til 2,2 % af rammen på 90 mio. kr.',
  'De 8 medarbejdere i A02 ”Fælles indkøb” berøres; se også A01 Færre kørsler.',
  'Investeringen på 4 mio. kr. er tilbagebetalt efter 3 år.',
  '\u202E123\u0000',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: words },
  { weight: 3, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 2024, max: 2029 }) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -0, 1e308, 5e-324, Number.MAX_SAFE_INTEGER)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }) },
);
const years = fc.integer({ min: 2024, max: 2026 }).map((first): CellValue[] => ['Nr.', 'Forslag', first, first + 1]);
const row = fc.oneof({ weight: 4, arbitrary: fc.array(cell, { maxLength: 7 }) }, { weight: 1, arbitrary: years });
const format = fc.constantFrom('General', '#,##0', '0.0%', '#,##0,', 'dd-mm-yyyy', '[Red]-0;;"x"', '\u0000');
const sheetName = fc.oneof(
  fc.constantFrom('Oversigt', 'A01', 'A02', '__proto__', 'Katalogskema', 'Handleplan', "Ark'et", 'Genopretning'),
  fc.string({ minLength: 1, maxLength: 31 }),
);
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: sheetName,
    rows: fc.array(row, { maxLength: 14 }),
    format,
    top: fc.nat(1_048_000),
    left: fc.nat(300),
  })
  .map(({ name, rows, format: code, top, left }) => ({ ...sheetFromRows(name, rows, code), top, left }));
const workbook: fc.Arbitrary<Snapshot> = fc
  .uniqueArray(sheet, { maxLength: 5, selector: ({ name }) => name.toLowerCase() })
  .map((sheets) => ({ name: 'any.xlsx', sheets, tables: [], names: [] }));

function check(snapshot: Snapshot) {
  const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot));
  return { catalogue, ...runChecksAtOnce(catalogue) };
}

test('any workbook is read and checked without throwing, and a copy of it gives the same', () => {
  fc.assert(
    fc.property(workbook, (snapshot) => {
      const { findings, catalogue, runs } = check(snapshot);
      const again = check(structuredClone(snapshot) as Snapshot);
      expect(again.findings).toEqual(findings);
      expect(coverageOf(again.catalogue.sheets, again.runs)).toEqual(coverageOf(catalogue.sheets, runs));
    }),
    { numRuns: 120 },
  );
});

test('whatever stands in a workbook, coverage counts every figure that it lists, once', () => {
  fc.assert(
    fc.property(workbook, (snapshot) => {
      const { catalogue, runs } = check(snapshot);
      const states = [...coverageEntries(catalogue.sheets, runs)].map(({ state }) => state);
      const of = (wanted: string): number => states.filter((state) => state === wanted).length;
      expect(coverageOf(catalogue.sheets, runs)).toEqual({
        figures: states.length,
        checked: of('checked'),
        understood: of('understood'),
        notUnderstood: of('not-understood'),
      });
    }),
    { numRuns: 60 },
  );
});

test('the order of the sheets decides neither what is found nor how much of it is checked', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CATALOGUE_FORMS),
      fc.nat(50),
      fc.array(fc.record({ place: fc.nat(2000), fault: fc.nat(5) }), { maxLength: 3 }),
      fc.infiniteStream(fc.nat(1000)),
      (form, seed, faults, ranks) => {
        const made = makeCatalogue({ form, seed, cases: 4, paragraphs: 1 });
        const planted = faults.reduce((snapshot, one) => withFault(snapshot, made.places, one), made.snapshot);
        const ranked = planted.sheets.map((one) => ({ one, rank: ranks.next().value as number }));
        const sheets = ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
        const [here, there] = [check(planted), check(structuredClone({ ...planted, sheets }) as Snapshot)];
        const keys = (found: ReturnType<typeof check>): string[] => found.findings.map(({ code }) => code).sort();
        expect(keys(there)).toEqual(keys(here));
        expect(coverageOf(there.catalogue.sheets, there.runs)).toEqual(coverageOf(here.catalogue.sheets, here.runs));
      },
    ),
    { numRuns: 25 },
  );
});

type Places = ReturnType<typeof makeCatalogue>['places'];

/** The workbook with one of the faults that the made catalogue has a place for. */
function withFault(snapshot: Snapshot, places: Places, wanted: { place: number; fault: number }): Snapshot {
  const place = places[wanted.place % places.length]!;
  const fault = place.faults[wanted.fault % Math.max(1, place.faults.length)];
  if (!fault) return snapshot;
  const sheets = snapshot.sheets.map((one) =>
    one.name === place.sheet
      ? {
          ...one,
          values: one.values.map((cells, y) =>
            y === place.row ? cells.map((value, x) => (x === place.column ? fault.value : value)) : cells,
          ),
        }
      : one,
  );
  return { ...snapshot, sheets };
}
