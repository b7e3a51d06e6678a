import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import type { SheetReading } from '../../../../src/core/reading/sheet-reading';
import { factsSnapshot } from '../../../support/facts';
import { halfWidth, outlineRows, printedOf, rowNamed, summandsOf, tableOf } from '../outline';

const sheets = new Map(readWorkbook(factsSnapshot('copenhagen-2017')).map((sheet) => [sheet.name, sheet]));
const sheet = (name: string): SheetReading => {
  const found = sheets.get(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const THOUSAND = 100_000;

describe('the Copenhagen catalogue', () => {
  test('has an overview, seven group tables and twenty cases', () => {
    const kinds = [...sheets.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'overview')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'group-table')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'business-case')).toHaveLength(20);
    expect(sheet('Oversigt').kind).toBe('overview');
    expect(sheet('Gruppe HJ').kind).toBe('group-table');
  });

  test('leaves no number without a place', () => {
    expect([...sheets.values()].flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });

  test('every case table names its unit, price level and years', () => {
    for (const { kind, name, tables } of sheets.values()) {
      if (kind !== 'business-case') continue;
      for (const table of tables) {
        expect(table.unit?.unit).toEqual({ currency: 'DKK', factor: THOUSAND });
        expect(table.priceLevel?.year).toBe(name === 'TV03' ? 2016 : 2017);
        expect(table.years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020]);
        expect(table.sign?.saving).toBe('negative');
      }
    }
  });
});

describe('the overview', () => {
  const tables = sheet('Oversigt').tables;

  test('has seven groups and the grand total, without a unit', () => {
    expect(tables.map(({ role, caption }) => [role, caption?.text.slice(0, 25)])).toEqual([
      ['proposals', 'Børnefamilier med særlige'],
      ['proposals', 'Hjemmeplejen'],
      ['proposals', 'Borgere med sindslidelse'],
      ['proposals', 'Udsatte voksne'],
      ['proposals', 'Borgere med handicap'],
      ['proposals', 'Tværgående forslag – Inte'],
      ['proposals', 'Tværgående forslag – Berø'],
      ['grand-total', 'I alt'],
    ]);
    for (const table of tables) {
      expect(table.unit).toBeNull();
      expect(table.years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
      expect(table.sign?.saving).toBe('negative');
    }
  });

  test('knows confidential proposals by their star and investment rows by their words', () => {
    expect(outlineRows(tableOf(sheet('Oversigt'), 0))).toEqual([
      'item/confidential: BU01',
      'sub-item (investment): Drift/Anlæg',
      'item: BU02',
      'item: BU03',
      'item: BU04',
      'item: BU05',
      'total (investment): Investeringsbehov fra in',
      'net: Nettoeffektivisering',
    ]);
  });

  test('adds up proposals and investments apart', () => {
    const table = tableOf(sheet('Oversigt'), 5);
    expect(summandsOf(table, rowNamed(table, 'Nettoeffektivisering'))).toEqual(['+TV03', '+TV05', '+TV06', '+TV07']);
    expect(summandsOf(table, rowNamed(table, 'Investeringsbehov'))).toEqual(['+Anlæg', '+Anlæg']);
    expect(rowNamed(table, 'TV06').status).toBe('announced');
    expect(printedOf(rowNamed(table, 'TV06'))).toEqual(['dash', 'dash', 'dash', 'dash', 'dash']);
  });

  test('the grand total adds up nothing inside itself', () => {
    const table = tableOf(sheet('Oversigt'), 7);
    expect(table.rows.map(({ role, sums }) => [role, sums.length])).toEqual([
      ['total', 0],
      ['net', 0],
    ]);
  });

  test('explains its star in a footnote', () => {
    expect(sheet('Oversigt').footnotes.map(({ cell }) => cell.top)).toEqual([7]);
  });

  test('keeps blank and zero apart', () => {
    expect(printedOf(rowNamed(tableOf(sheet('Oversigt'), 0), 'Drift/Anlæg'))).toEqual([
      17500,
      2000,
      'blank',
      'blank',
      'blank',
    ]);
  });
});

describe('a group table', () => {
  test('goes on across a blank row that stands for a missing one', () => {
    expect(outlineRows(tableOf(sheet('Gruppe TV')))).toEqual([
      'item: TV03',
      'sub-item (investment): Anlæg',
      'item: TV05',
      'item/announced: TV06',
      'item: TV07',
      'total (investment): Investeringsbehov fra in',
      'net: Nettoeffektivisering',
    ]);
  });
});

describe('a case with all sections', () => {
  const table = tableOf(sheet('BU04'));

  test('has its rows in their sections', () => {
    expect(outlineRows(table)).toEqual([
      'section (permanent): Varige ændringer',
      'item (permanent): Fald i antal anbringelse',
      'item (permanent): Fald i institutionsanbri',
      'item (permanent): 3 årsværk fordelt på de ',
      'subtotal (permanent): Samlet varig ændring',
      'section (implementation): Implementeringsomkostnin',
      'item (implementation): Uddannelse af de 6 speci',
      'subtotal (implementation): Samlede implementeringso',
      'net: Samlet økonomisk påvirkn',
      'payback: Tilbagebetalingstid base',
      'payback: Tilbagebetalingstid base',
    ]);
  });

  test('its subtotals add up their sections and its net row all items', () => {
    expect(table.rows[4]?.sums).toEqual([
      { row: 1, sign: 1 },
      { row: 2, sign: 1 },
      { row: 3, sign: 1 },
    ]);
    expect(table.rows[7]?.sums).toEqual([{ row: 6, sign: 1 }]);
    expect(table.rows[8]?.sums.map(({ row }) => row)).toEqual([1, 2, 3, 6]);
  });

  test('has three numbered tables of three roles', () => {
    expect(sheet('BU04').tables.map(({ role, number }) => [role, number])).toEqual([
      ['economy', 1],
      ['permanent-changes', 2],
      ['investments', 3],
    ]);
  });

  test('reads the control area of each row', () => {
    expect(rowNamed(table, 'Uddannelse').controlArea).toBe('service');
    expect(rowNamed(tableOf(sheet('TV03')), 'Implementering').controlArea).not.toBe('service');
  });

  test('prints in whole thousands: an amount is known to 500 kroner', () => {
    const cell = rowNamed(table, 'Uddannelse').cells[0];
    expect(cell?.figure?.value).toBe(200 * THOUSAND);
    expect(halfWidth(cell)).toBe(THOUSAND / 2);
  });
});

describe('cases that leave rows out', () => {
  test('a heading that carries the amounts itself is the only item of its section', () => {
    const table = tableOf(sheet('TV07'));
    expect(summandsOf(table, rowNamed(table, 'Samlede implementeringsomkostninger'))).toEqual([
      '+Implementeringsomkostninger',
    ]);
    expect(rowNamed(table, 'Samlet økonomisk').sums.map(({ row }) => row)).toEqual([1, 2, 3, 5]);
  });

  test('items above a subtotal without a heading belong to its section', () => {
    expect(outlineRows(tableOf(sheet('TV03'))).slice(0, 6)).toEqual([
      'item (permanent): Effektivisering MY (proc',
      'item (permanent): Effektivisering UDF (Bor',
      'subtotal (permanent): Samlet varig ændring',
      'section (implementation): Implementeringsomkostnin',
      'item (implementation): Implementering',
      'subtotal (implementation): Samlede implementeringso',
    ]);
  });

  test('blank totals of empty sections add up nothing', () => {
    const row = rowNamed(tableOf(sheet('BU02')), 'Samlede implementeringsomkostninger');
    expect(row.sums).toEqual([]);
    expect(printedOf(row)).toEqual(['blank', 'blank', 'blank', 'blank']);
  });

  test('"Samlet styringsmodel" is a row like others, not a total', () => {
    expect(rowNamed(tableOf(sheet('BU03')), 'Samlet styringsmodel').role).toBe('item');
  });

  test('a payback time is in years, wherever it stands', () => {
    const [area] = rowNamed(tableOf(sheet('TV03')), 'Tilbagebetalingstid').extraCells;
    expect(area?.figure).toMatchObject({ quantity: 'years', value: 4 });
    const [worded] = rowNamed(tableOf(sheet('BU05')), 'Tilbagebetalingstid').extraCells;
    expect(worded).toMatchObject({ state: 'text', text: '0 år', figure: { quantity: 'years', value: 0 } });
  });

  test('sums over the years and marks are columns of their own', () => {
    expect(tableOf(sheet('TV07'), 2).extraColumns.map(({ role }) => role)).toEqual(['sum-of-years', 'mark']);
    expect(rowNamed(tableOf(sheet('TV07'), 2), 'Investeringer totalt').extraCells[0]?.figure?.value).toBe(
      2500 * THOUSAND,
    );
  });
});

describe('the words of a case', () => {
  const ha02 = sheet('HA02');

  test('are fields, headings and prose', () => {
    expect(ha02.title?.text).toMatch(/^HA02 - Omstilling/);
    expect(ha02.fields.map(({ role, value }) => [role, value === null])).toEqual([
      ['title', false],
      ['summary', false],
      ['administration', false],
      ['affected', true],
    ]);
    expect(ha02.headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2. Baggrund og formål', '3. Forslagets indhold', '4. Økonomi', '8. Risikovurdering']),
    );
    expect(ha02.headings.map(({ text }) => text)).not.toContain('Tabel 2. Varige ændringer');
  });

  test('each paragraph knows its heading', () => {
    const paragraph = ha02.paragraphs.find(({ cell }) => cell.top === 31);
    expect(paragraph).toMatchObject({ heading: '4. Økonomi', form: 'paragraph' });
  });

  test('numbered points are a list and no headings', () => {
    const point = ha02.paragraphs.find(({ text }) => text.startsWith('1. Afklaringsforløb'));
    expect(point).toMatchObject({ heading: '3. Forslagets indhold', form: 'enumeration' });
  });

  test('the follow-up table is a table of words', () => {
    expect(ha02.textTables).toHaveLength(1);
    expect(ha02.textTables[0]?.header.map(({ text }) => text)).toEqual([
      'Hvordan måles succeskriteriet',
      'Hvem er ansvarlig for opfølgning',
      'Hvornår gennemføres opfølgningen',
    ]);
  });

  test('a case in preparation has a title and nothing to add up', () => {
    expect(sheet('TF01')).toMatchObject({ kind: 'business-case', because: { code: 'case-title-field' }, tables: [] });
  });
});
