import { compareInvestment } from '../../../src/core/checks/compare-investment';
import { sheetProse } from '../../../src/core/checks/sheet-prose';
import { turnedRows } from '../../../src/core/checks/turned-rows';
import {
  blamesList,
  listCases,
  listWitness,
  ownHeading,
  tableWitness,
  textRepeats,
  textWitness,
  type Sources,
} from '../../../src/core/checks/unit-witnesses';
import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import type { Catalogue } from '../../../src/core/catalogue/catalogue';
import { readSchema } from '../../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';

type Rows = readonly (readonly CellValue[])[];

function catalogueOf(sheets: Record<string, Rows>): Catalogue & { readonly sources: Sources } {
  const snapshot = workbookOf(sheets as Record<string, CellValue[][]>);
  const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
  const proposal = (id: string) => catalogue.proposals.find((one) => one.id === id) ?? null;
  return { ...catalogue, sources: { proposal, prose: (sheet) => sheetProse(sheet) } };
}

const list = (unit: string, ...rows: Rows) => [[`Oversigt, ${unit}`], ['Nr.', 'Forslag', 2025, 2026], ...rows];
const argued = (id: string, unit: string, amounts: readonly CellValue[], ...text: string[]) => [
  ['Forslagets titel:', `${id} - Tiltag ${id}`],
  [unit, 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', ...amounts],
  ['Samlet varig ændring', null, ...amounts],
  [],
  ['3. Indhold'],
  ...text.map((sentence) => [sentence]),
];
const row = (id: string, ...amounts: CellValue[]) => [id, `Tiltag ${id}`, ...amounts];

const witnessOf = (sheets: Record<string, Rows>) => {
  const { cases, proposals } = catalogueOf(sheets);
  return listWitness(cases[0]!, proposals[0]!.listings[0]!);
};

describe('a list that says a case’s amounts in another unit', () => {
  it('is a witness, year by year', () => {
    const found = witnessOf({
      Oversigt: list('1.000 kr.', row('A01', -640, -720)),
      A01: argued('A01', 'Kr.', [-640, -720]),
    });
    expect(found).toMatchObject({ kind: 'list', name: 'Oversigt', factor: 1000, larger: 'there' });
    expect(found?.amounts).toMatchObject([
      {
        year: 2025,
        here: { figure: { value: -64_000 }, unit: { factor: 100 } },
        there: { figure: { value: -64_000_000 }, unit: { factor: 100_000 } },
      },
      { year: 2026, here: { figure: { value: -72_000 } }, there: { figure: { value: -72_000_000 } } },
    ]);
    expect(found?.amounts[0]?.evidence.map(({ cell, text }) => [cell.sheet, cell.top, cell.left, text])).toEqual([
      ['A01', 3, 2, 'Færre kørsler'],
      ['Oversigt', 2, 2, 'Tiltag A01'],
    ]);
  });

  it('is none where it agrees, where it gives other amounts, or where it has no unit', () => {
    const case1 = argued('A01', 'Kr.', [-640, -720]);
    expect(witnessOf({ Oversigt: list('kr.', row('A01', -640, -720)), A01: case1 })).toBeNull();
    expect(witnessOf({ Oversigt: list('1.000 kr.', row('A01', -640, -999)), A01: case1 })).toBeNull();
    expect(witnessOf({ Oversigt: list('1.000 kr.', row('A01', -640, 0)), A01: case1 })).toBeNull();
  });
});

describe('the heading of a list that is odd', () => {
  const ids = ['A01', 'A02', 'A03', 'A04'];
  const catalogue = (units: readonly string[], text: readonly string[] = []) => {
    const shown = ids.slice(0, units.length);
    const sheets = {
      Oversigt: list('1.000 kr.', ...shown.map((id, at) => row(id, -640 - at, -720 - at)), [null, 'I alt', -1, -1]),
      ...Object.fromEntries(shown.map((id, at) => [id, argued(id, units[at]!, [-640 - at, -720 - at], ...text)])),
    };
    const all = catalogueOf(sheets);
    const table = all.sheets.find(({ name }) => name === 'Oversigt')!.tables[0]!;
    return { ...all, table, blamed: blamesList(table, all.sources) };
  };

  it.each<[readonly string[], boolean]>([
    [['Kr.', 'Kr.'], true],
    [['Kr.', 'Kr.', '1.000 kr.'], true],
    [['Kr.', 'Kr.', '1.000 kr.', '1.000 kr.'], false],
    [['Kr.', '1.000 kr.'], false],
    [['Kr.'], false],
    [['1.000 kr.', '1.000 kr.'], false],
    [['Kr.', 'Mio. kr.', 'Mio. kr.'], false],
  ])('is blamed where most of its cases differ by one unit: %j', (units, expected) => {
    expect(catalogue(units).blamed).toBe(expected);
  });

  it('is not blamed where a case’s text repeats its amounts', () => {
    expect(catalogue(['Kr.', 'Kr.'], ['Der spares 640.000 kr. i 2025.']).blamed).toBe(false);
    expect(catalogue(['Kr.', 'Kr.'], ['Der spares 640 kr. i 2025.']).blamed).toBe(true);
    expect(catalogue(['Kr.', 'Kr.'], ['Der spares 640.000 kr., altså ikke 640 kr., i 2025.']).blamed).toBe(true);
  });

  it('is held against each case that gives amounts', () => {
    const { table, sources } = catalogue(['Kr.', '1.000 kr.']);
    expect(
      listCases(table, sources).map(({ businessCase, witness }) => [businessCase.id?.text, witness?.factor]),
    ).toEqual([
      ['A01', 1000],
      ['A02', undefined],
    ]);
    const nothing = catalogueOf({ Oversigt: list('1.000 kr.', row('A01', 0, 0)), A01: argued('A01', 'Kr.', [0, 0]) });
    expect(listCases(nothing.sheets[0]!.tables[0]!, nothing.sources)).toEqual([]);
  });

  it('stands on its own sheet', () => {
    const { table, sheets } = catalogue(['Kr.', 'Kr.']);
    expect(ownHeading(sheets[0]!, table)).toBe(true);
    expect(ownHeading(sheets[1]!, table)).toBe(false);
    expect(ownHeading(sheets[0]!, { ...table, unit: null })).toBe(false);
    expect(ownHeading(sheets[0]!, null)).toBe(false);
  });
});

describe('a text that says a table’s amounts in another unit', () => {
  const told = (amounts: readonly CellValue[], ...text: string[]) => {
    const { cases, sources } = catalogueOf({ A01: argued('A01', 'Kr.', amounts, ...text) });
    const [{ sheet, economy }] = cases as [(typeof cases)[number]];
    return textWitness(sheet, economy!, sources);
  };

  it('is a witness by two amounts', () => {
    const found = told([-640, -720], 'Der spares 640.000 kr. i 2025 og 720.000 kr. i 2026.');
    expect(found).toMatchObject({ kind: 'text', name: 'A01', factor: 1000, larger: 'there' });
    expect(found?.amounts).toMatchObject([
      {
        year: null,
        here: { figure: { value: -64_000 }, unit: { factor: 100 } },
        there: { figure: { value: 64_000_000 }, unit: { factor: 100 } },
      },
      { year: null, here: { figure: { value: -72_000 } }, there: { figure: { value: 72_000_000 } } },
    ]);
    expect(found?.amounts[0]?.evidence).toMatchObject([
      { text: 'Færre kørsler', reads: { figure: { value: -64_000 } } },
      { text: '640.000 kr.', span: null, reads: { figure: { value: 64_000_000 }, unit: { factor: 100 } } },
    ]);
  });

  it('is a witness of what is smaller, and of millions', () => {
    expect(told([-640_000, -720_000], 'Der spares 640 kr. i 2025 og 720 kr. i 2026.')).toMatchObject({
      factor: 1000,
      larger: 'here',
    });
    expect(told([-64, -72], 'Der spares 64 mio. kr. i 2025 og 72 mio. kr. i 2026.')).toMatchObject({
      factor: 1_000_000,
      larger: 'there',
    });
  });

  it.each<[string, readonly CellValue[], string]>([
    ['one amount alone', [-640, -720], 'Der spares 640.000 kr. i 2025.'],
    ['one amount in two cells', [-640, -640], 'Der spares 640.000 kr. i 2025 og 640.000 kr. i 2026.'],
    [
      'an amount that stands in the table',
      [-640, -720],
      'Der spares 640.000 kr. i 2025, 720.000 kr. i 2026 og 640 kr. i alt.',
    ],
    ['two amounts by two units', [-640, -720], 'Der spares 640.000 kr. i 2025 og 720.000.000 kr. i 2026.'],
    ['nothing', [-640, 0], 'Der spares 640.000 kr. i 2025 og 0 kr. i 2026.'],
    ['counts', [-640, -720], 'Der er 640.000 ture i 2025 og 720.000 ture i 2026.'],
  ])('is none by %s', (_, amounts, text) => {
    expect(told(amounts, text)).toBeNull();
  });

  it('repeats an amount of another place, and none of its own', () => {
    const { cases, proposals, sources } = catalogueOf({
      Oversigt: list('1.000 kr.', row('A01', -640, -720)),
      A01: argued('A01', 'Kr.', [-640, -720], 'Der spares 720.000 kr.'),
      A02: argued('A02', 'Kr.', [-640, -720], 'Der spares 720 kr.'),
      A03: argued('A03', 'Kr.', [-640, -720], 'Der spares 720.000 kr. og ikke 640 kr.'),
    });
    const witness = listWitness(cases[0]!, proposals[0]!.listings[0]!)!;
    expect(cases.map(({ sheet }) => textRepeats(sheet, witness, sources))).toEqual([true, false, false]);
  });
});

describe('a case’s second table in another unit', () => {
  const twoTables = (unit: string, amounts: readonly CellValue[]) =>
    catalogueOf({
      A01: [
        ['Forslagets titel:', 'A01 - Nye ruter'],
        ['Tabel 1. Forslagets samlede økonomi'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ['Færre kørsler', 'Service', -640, -720],
        ['Samlet varig ændring', null, -640, -720],
        [],
        ['Tabel 2. Varige ændringer'],
        [unit, 'Styringsområde', 2025, 2026],
        ['Færre kørsler', 'Service', ...amounts],
        ['Varige ændringer totalt', null, ...amounts],
      ],
    }).cases[0]!;

  it('is told from that table, by the first one’s number', () => {
    const businessCase = twoTables('Kr.', [-640, -720]);
    const found = tableWitness(businessCase);
    expect(found?.table).toBe(businessCase.permanentChanges);
    expect(found?.witness).toMatchObject({ kind: 'table', name: '1', factor: 1000, larger: 'there' });
    expect(found?.witness.amounts).toMatchObject([
      {
        year: 2025,
        here: { figure: { value: -64_000 }, unit: { factor: 100 } },
        there: { figure: { value: -64_000_000 }, unit: { factor: 100_000 } },
      },
      { year: 2026 },
    ]);
    expect(found?.witness.amounts[0]?.evidence.map(({ cell }) => [cell.top, cell.left])).toEqual([
      [9, 2],
      [4, 2],
    ]);
  });

  it('is none where the tables agree, or differ by more', () => {
    expect(tableWitness(twoTables('1.000 kr.', [-640, -720]))).toBeNull();
    expect(tableWitness(twoTables('Kr.', [-640, -999]))).toBeNull();
  });
});

describe('an investment below a listed proposal', () => {
  const invested = (listed: Rows, items: Rows, unit = '1.000 kr.') => {
    const { cases, proposals } = catalogueOf({
      Oversigt: list(unit, row('A01', -640, -720), ...listed),
      A01: [
        ['Forslagets titel:', 'A01 - Tiltag A01'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ['Færre kørsler', 'Service', -640, -720],
        ['Samlet varig ændring', null, -640, -720],
        ['Implementeringsomkostninger'],
        ...items,
      ],
    });
    return compareInvestment(cases[0]!, proposals[0]!.listings[0]!);
  };
  const LISTED = [null, 'Anlæg', 500, 100];

  it('is held against the case’s, year by year', () => {
    const found = invested([LISTED], [['Køb af biler', 'Anlæg', 400, 100]]);
    expect(found?.row.label?.text).toBe('Anlæg');
    expect(
      found?.years.map(({ year, listedFigure, argued: own, sign }) => [year, listedFigure.value, own.value, sign]),
    ).toEqual([
      [2025, 50_000_000, 40_000_000, 1],
      [2026, 10_000_000, 10_000_000, 1],
    ]);
    expect(found?.differing.map(({ year }) => year)).toEqual([2025]);
  });

  it.each<[string, Rows, Rows]>([
    ['where it is the same', [LISTED], [['Køb af biler', 'Anlæg', 500, 100]]],
    ['whatever the signs', [[null, 'Anlæg', -500, -100]], [['Køb af biler', 'Anlæg', 500, 100]]],
    [
      'in several rows',
      [LISTED],
      [
        ['Køb af biler', 'Anlæg', 300, 50],
        ['Ladestandere', 'Anlæg', 200, 50],
      ],
    ],
    [
      'with implementation costs',
      [LISTED],
      [
        ['Køb af biler', 'Anlæg', 400, 100],
        ['Kursus', 'Service', 100, 0],
      ],
    ],
    ['in another unit alone', [[null, 'Anlæg', 0.5, 0.1]], [['Køb af biler', 'Anlæg', 500, 100]]],
  ])('agrees %s', (_, listed, items) => {
    expect(invested(listed, items)?.differing).toEqual([]);
  });

  it.each<[string, Rows, Rows]>([
    ['there is none in the list', [], [['Køb af biler', 'Anlæg', 400, 100]]],
    ['there are two in the list', [LISTED, LISTED], [['Køb af biler', 'Anlæg', 400, 100]]],
    ['there is none in the case', [LISTED], [['Kursus', 'Service', 400, 100]]],
  ])('isn’t held against anything where %s', (_, listed, items) => {
    expect(invested(listed, items)?.differing ?? null).toBeNull();
  });
});

describe('rows that say saving and stand with the sign of costs', () => {
  const turned = (...rows: Rows) => {
    const { cases } = catalogueOf({
      A01: [
        ['Forslagets titel:', 'A01 - Tiltag A01'],
        ['1.000 kr.', 'Styringsområde', 2025, 2026],
        ['Varige ændringer'],
        ...rows,
        [
          'Samlet økonomisk påvirkning',
          null,
          ...[2, 3].map((at) => rows.reduce((sum, one) => sum + Number(one[at]), 0)),
        ],
      ],
    });
    return turnedRows(cases[0]!.economy!).map(({ row: one, cells }) => [one.label?.text, cells.length]);
  };
  const SHOWN = ['Besparelse på kørsel', 'Service', -900, -900];

  it('are told beside one that shows how a saving is printed', () => {
    expect(turned(SHOWN, ['Besparelse på indkøb', 'Service', 100, 200])).toEqual([['Besparelse på indkøb', 2]]);
    expect(turned(SHOWN, ['Besparelse på indkøb', 'Service', 0, 200])).toEqual([['Besparelse på indkøb', 1]]);
  });

  it.each<[string, Rows]>([
    ['a saving that follows', [SHOWN, ['Besparelse på indkøb', 'Service', -100, -200]]],
    ['a saving with both signs', [SHOWN, ['Besparelse på indkøb', 'Service', -100, 200]]],
    ['a saving of nothing', [SHOWN, ['Besparelse på indkøb', 'Service', 0, 0]]],
    ['a saving that lapses', [SHOWN, ['Bortfald af besparelse på indkøb', 'Service', 100, 200]]],
    ['a row that says nothing of a saving', [SHOWN, ['Nye ruter', 'Service', 100, 200]]],
    [
      'a saving that no other row follows',
      [
        ['Nye ruter', 'Service', -900, -900],
        ['Besparelse på indkøb', 'Service', 100, 200],
      ],
    ],
  ])('are none by %s', (_, rows) => {
    expect(turned(...rows)).toEqual([]);
  });
});
