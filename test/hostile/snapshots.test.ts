import { checkSnapshot, type CheckResult } from '../../src/app/check-workbook';
import { comparisonReport } from '../../src/app/compare-workbooks';
import { explainWorkbook } from '../../src/app/explain-workbook';
import { findingsSheetOf } from '../../src/app/findings-sheet';
import { memoOf } from '../../src/app/memo';
import { planSteps } from '../../src/app/plan-steps';
import { reportOf } from '../../src/app/report';
import { sarifLog } from '../../src/app/sarif-log';
import { savingsByGroup } from '../../src/app/savings-by-group';
import { selectFindings } from '../../src/app/select-findings';
import { explanationText } from '../../src/cli/explain-output';
import { textOf } from '../../src/cli/text-output';
import { printable, printableJson } from '../../src/cli/wrap';
import { previewTotals } from '../../src/app/write-totals';
import { formatAddress } from '../../src/core/workbook/cell-ref';
import { sheetFromRows, type SheetSnapshot, type Snapshot } from '../../src/core/workbook/snapshot';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { checked } from '../support/check-results';
import { sarifProblems } from '../support/sarif-problems';
import { MEMBERS, bookOf, bookOfSheets, businessCase, overview, type Rows } from './hostile-sheets';

jest.setTimeout(60_000);

/** Everything that is ever said or planned of a result; none of it may throw. */
function tellAll(result: CheckResult): string {
  const shown = selectFindings(result, { minSeverity: 'info', baseline: null, off: [], acceptances: [] });
  const said = [da, en].flatMap((messages) => [
    JSON.stringify(reportOf(shown, messages)),
    memoOf(shown, messages),
    textOf(shown, messages),
    explanationText(explainWorkbook(result), messages),
    JSON.stringify(findingsSheetOf(result, [], messages, '', 'bog.xlsx')),
    JSON.stringify(comparisonReport(result, result, messages)),
  ]);
  expect(sarifProblems(JSON.parse(JSON.stringify(sarifLog([shown], da))))).toEqual([]);
  previewTotals(result, da);
  savingsByGroup(result.catalogue.sheets);
  planSteps(result.catalogue.sheets);
  return said.join('\n');
}

async function told(snapshot: Snapshot): Promise<CheckResult> {
  const result = await checked(checkSnapshot(snapshot));
  tellAll(result);
  return result;
}

/** Cells of findings by code. */
const found = (result: CheckResult): string[] =>
  result.findings.map(({ code, cells }) => `${code} ${cells[0] ? formatAddress(cells[0]) : ''}`);

/** Numeric cells that neither the coverage nor a heading of years accounts for. */
function unaccounted(result: CheckResult): string[] {
  const counted = new Set(explainWorkbook(result).sheets.flatMap(({ coverage }) => coverage.map(({ cell }) => cell)));
  return result.snapshot.sheets.flatMap((sheet) =>
    sheet.values.flatMap((values, y) =>
      values.flatMap((value, x) => {
        const [row, column] = [sheet.top + y, sheet.left + x];
        const cell = formatAddress({ sheet: sheet.name, top: row, left: column, bottom: row, right: column });
        const isYear = typeof value === 'number' && value >= 2000 && value < 2100;
        return typeof value === 'number' && !isYear && !counted.has(cell) ? [cell] : [];
      }),
    ),
  );
}

/** A minus that is not the one on the keyboard, in the text of an amount. */
const MINUSES = ['\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\uFE63', '\uFF0D'];

const LONG = `${'Besparelsen er 1,5 mio. kr. i 2025. '.repeat(40)}${'Lokalerne er dyre i drift. '.repeat(1_300)}`.slice(
  0,
  32_767,
);

const TEXTS: readonly [string, string][] = [
  ['32,767 characters of sentences', LONG],
  ['32,767 digits', '9'.repeat(32_767)],
  ['32,767 opening brackets', '('.repeat(32_767)],
  ['32,767 spaces before a word', `${' '.repeat(32_760)}kroner`],
  ['32,767 commas', '1,'.repeat(16_383)],
  ['control characters', 'Besparelse\u0000\u0007\u001b[2J\u009b 600 t.kr.'],
  ['text from right to left', '\u202eBesparelsen er 600 t.kr.\u202c חיסכון של 600'],
  ['half a surrogate pair', 'Besparelsen \ud83d er 600 t.kr. \udc00'],
  ['a mark for every letter', 'Besparelsen\u0301\u0302\u0303 er 600 t.kr.'.repeat(50)],
  ['HTML', '<img src=x onerror=alert(1)> Besparelsen er <b>600</b> t.kr.'],
  ['a formula as text', '=HYPERLINK("http://x";"Besparelsen er 600 t.kr.")'],
  ['figures with other digits', 'Besparelsen er ٦٠٠ t.kr. og ６００ t.kr.'],
  ['an amount beyond all budgets', 'Besparelsen er 99999999999999999999999999 mio. kr. i 2025'],
];

describe('whatever stands in a case, its table is checked and everything can be said of it', () => {
  test.each(TEXTS)('%s as text', async (_, text) => {
    const result = await told(bookOf(['A01', businessCase('A01 Færre kørsler', text)]));
    expect(found(result)).toContain('total-differs A01!C4');
    expect(unaccounted(result)).toEqual([]);
  });

  test.each(TEXTS)('%s as a row’s label', async (_, text) => {
    const [title, head, row, total] = businessCase('A01 Færre kørsler', 'Tekst');
    const result = await told(bookOf(['A01', [title!, head!, [text, ...row!.slice(1)], total!]]));
    expect(unaccounted(result)).toEqual([]);
  });

  test.each(TEXTS)('%s as a title', async (_, text) => {
    const result = await told(bookOf(['A01', businessCase(text, 'Tekst')], ['Oversigt', overview(['A01'], text)]));
    expect(unaccounted(result)).toEqual([]);
  });
});

describe('names that objects in JavaScript answer to are names like any other', () => {
  test.each(MEMBERS)('%s as ID, sheet and label', async (member) => {
    const result = await told(
      bookOf([member, businessCase(`${member} Færre kørsler`, member)], ['Oversigt', overview([member, 'A02'])]),
    );
    expect(found(result)).toContain('total-differs Oversigt!D5');
    expect(found(result).some((finding) => finding.endsWith('!C4'))).toBe(true);
    expect(unaccounted(result)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(MEMBERS)('%s in a schema sheet', async (member) => {
    const rules = [
      ['Type', 'Mønster', 'Betydning'],
      [member, member, member],
      ['ord', member, member],
      ['ord', member, 'total'],
      ['ark', member, member],
      ['id', member, member],
    ];
    const result = await told(bookOf(['Katalogskema', rules], ['Oversigt', overview(['A01', 'A02'])]));
    expect(found(result)).toContain('total-differs Oversigt!D5');
  });
});

describe('a schema sheet made to confuse is told of, and the rest is checked', () => {
  test.each<[string, Rows]>([
    [
      'that gives one word two meanings',
      [
        ['ord', 'i alt', 'total'],
        ['ord', 'i alt', 'besparelse'],
        ['ikke ord', 'i alt', 'total'],
      ],
    ],
    [
      'that takes itself for part of the catalogue',
      [
        ['ark', 'Katalogskema', 'oversigt'],
        ['ark', '*', 'ikke en del af kataloget'],
      ],
    ],
    [
      'that matches everything',
      [
        ['ord', '*', 'total'],
        ['id', '@', ''],
        ['id', '#', ''],
        ['ark', '*', 'oversigt'],
      ],
    ],
    [
      'of stars',
      [
        ['ord', `${'*a'.repeat(500)}*`, 'total'],
        ['id', '@#'.repeat(500), ''],
      ],
    ],
    [
      'of marks that mean something to a regular expression',
      [
        ['ord', '(a+)+$[', 'total'],
        ['id', '(@+)+#$', ''],
        ['ark', '(.*)*', 'oversigt'],
      ],
    ],
    ['of ten thousand rules', Array.from({ length: 10_000 }, (_, index) => ['ord', `ord ${index}`, 'total'])],
    ['without a heading', [[1], [null, 'x']]],
  ])('%s', async (_, rules) => {
    const result = await told(
      bookOf(['Katalogskema', [['Type', 'Mønster', 'Betydning'], ...rules]], ['Oversigt', overview(['A01', 'A02'])]),
    );
    // Either the error is found, or the sheet is listed as left out by a rule, or a rule is told of.
    const leftOut = result.sheets.some(({ kind, name }) => name === 'Oversigt' && kind !== 'overview');
    expect(leftOut || found(result).length > 0).toBe(true);
  });

  test('of which there are two', async () => {
    await told(bookOf(['Katalogskema', [['x']]], ['katalogskema', [['y']]], ['Oversigt', overview(['A01'])]));
  });
});

describe('minus signs that only look like one', () => {
  test.each(MINUSES.map((minus) => [minus.charCodeAt(0).toString(16), minus] as const))(
    'U+%s makes a text negative',
    async (_, minus) => {
      const rows = [...overview(['A01', 'A02'])] as (readonly (string | number | null)[])[];
      rows[2] = ['A01', 'Færre kørsler', `${minus}600`, `${minus}600`];
      const result = await told(bookOf(['Oversigt', rows as Rows]));
      expect(found(result)).toContain('total-differs Oversigt!D5');
      expect(found(result)).not.toContain('total-differs Oversigt!C5');
    },
  );
});

describe('sheets in numbers and sizes that no catalogue has', () => {
  test('ten thousand sheets', async () => {
    const sheets = Array.from({ length: 10_000 }, (_, index) => [`Ark ${index}`, [[index]]] as const);
    const result = await checked(checkSnapshot(bookOf(...sheets, ['Oversigt', overview(['A01', 'A02'])])));
    expect(found(result)).toContain('total-differs Oversigt!D5');
    expect(unaccounted(result)).toEqual([]);
  });

  test('the same ID two thousand times', async () => {
    const ids = Array.from({ length: 2_000 }, () => 'A01');
    const result = await checked(checkSnapshot(bookOf(['Oversigt', overview(ids)])));
    expect(unaccounted(result)).toEqual([]);
    expect(result.findings.some(({ check }) => check === 'duplicate-id')).toBe(true);
  });

  test('16,384 columns of numbers', async () => {
    const [title, head, row, total] = overview(['A01']).map((cells) => [...cells]);
    row?.push(...Array.from({ length: 16_380 }, (_, index) => index));
    const result = await checked(checkSnapshot(bookOf(['Oversigt', [title!, head!, row!, total!]])));
    expect(found(result)).toContain('total-differs Oversigt!D4');
    expect(unaccounted(result)).toEqual([]);
  });

  test('the same four years two hundred times', async () => {
    const years = Array.from({ length: 800 }, (_, index) => 2025 + (index % 4));
    const rows = [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', ...years], ['A01', 'x', ...years.map(() => -600)]];
    expect(unaccounted(await told(bookOf(['Oversigt', rows])))).toEqual([]);
  });

  test('a used range down to the last row of the sheet', async () => {
    const far = sheetFromRows('Langt nede', [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', 2025]]);
    const blank = Array.from({ length: 200_000 }, () => [null, null, null]);
    const sheet: SheetSnapshot = {
      ...far,
      top: 1_048_576 - 200_003,
      values: [...far.values, ...blank, [null, 'I alt', -600]],
      formulas: [...far.formulas, ...blank, [null, null, null]],
      numberFormats: [
        ...far.numberFormats,
        ...blank.map(() => ['General', 'General', 'General']),
        ['General', 'General', 'General'],
      ],
    };
    const result = await told(bookOfSheets([sheet, sheetFromRows('Oversigt', overview(['A01', 'A02']))]));
    expect(found(result)).toContain('total-differs Oversigt!D5');
    expect(unaccounted(result)).toEqual([]);
  });

  test.each([
    ['Bo\'s "ark"'],
    ['a!b'],
    ['=1+1'],
    ["'"],
    ['[x]y'],
    ['\u202eteks'],
    ['\ud83d'],
    ['A1'],
    ['R1C1'],
    ['100'],
  ])('a sheet named %s', async (name) => {
    const result = await told(bookOf([name, overview(['A01', 'A02'])]));
    expect(result.findings.some(({ code, cells }) => code === 'total-differs' && cells[0]?.sheet === name)).toBe(true);
    expect(unaccounted(result)).toEqual([]);
  });

  test('two sheets of one name', async () => {
    await told(bookOf(['Oversigt', overview(['A01'])], ['Oversigt', overview(['A02'])]));
  });
});

test('nothing that a workbook holds can steer the terminal, turn its text around or break a log', async () => {
  const evil = 'A\u001b[2J\u0007\u009b\u202e\u2066\ud83d B';
  const result = await checked(checkSnapshot(bookOf([evil, overview(['A01', 'A02'], evil)])));
  const said = [printable(tellAll(result)), printableJson(explainWorkbook(result))];
  // eslint-disable-next-line no-control-regex
  const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
  for (const text of said) expect(steering.exec(text)).toBeNull();
  expect(said[1]).toContain(String.raw`A\u001b[2J\u0007\u009b\u202e\u2066\ud83d B`);
});
