import { readSnapshot } from '../../src/hosts/xlsx/read-snapshot';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { good } from '../contract/contract-cells';
import { rezip } from '../support/rezip';
import { expectOneSentence, reportOn, run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';
import { fileWith, soundFile, withLyingPart } from './hostile-file';

jest.setTimeout(60_000);

const { file } = temporaryFolder();
const TOO_LARGE = 'for stor';
const NO_WORKBOOK = 'ikke en Excel-projektmappe';

/** Zeros: 20 MB of them fit into 20 KB. */
const BOMB = new Uint8Array(20_000_000);

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const refused: readonly [string, () => Promise<Uint8Array>, string][] = [
  [
    'a part that announces 2 GB',
    async () => withLyingPart(await soundFile(), 'xl/media/a.png', BOMB, 2_000_000_000),
    TOO_LARGE,
  ],
  [
    'a part that holds 20 MB and announces 1 KB',
    async () => withLyingPart(await soundFile(), 'xl/media/a.png', BOMB, 1_000),
    NO_WORKBOOK,
  ],
  [
    'a sheet that holds 20 MB and announces nothing',
    async () => withLyingPart(await soundFile(), 'xl/worksheets/sheet2.xml', BOMB, 0),
    NO_WORKBOOK,
  ],
  [
    'one cell in each far corner',
    () => fileWith({ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
    TOO_LARGE,
  ],
  [
    'a merged area of the whole sheet',
    () => fileWith({ after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
    TOO_LARGE,
  ],
  ['a merged column', () => fileWith({ after: '<mergeCells><mergeCell ref="F1:F1048576"/></mergeCells>' }), TOO_LARGE],
  ['ten thousand sheets', () => fileOfSheets(10_000), TOO_LARGE],
  [
    'a merged area beyond the sheet',
    () => fileWith({ after: '<mergeCells><mergeCell ref="A1:ZZZ99999999"/></mergeCells>' }),
    NO_WORKBOOK,
  ],
  [
    'a row beyond the last',
    () => fileWith({ rows: '<row r="4294967290"><c r="A4294967290"><v>1</v></c></row>' }),
    NO_WORKBOOK,
  ],
  ['a row without a number', () => fileWith({ rows: '<row><c r="A9"><v>1</v></c></row>' }), NO_WORKBOOK],
  ['a row twice', () => fileWith({ rows: many(2, () => '<row r="9"><c r="A9"><v>1</v></c></row>') }), NO_WORKBOOK],
  [
    'a column beyond the last',
    () => fileWith({ before: '<cols><col min="1" max="99999999" hidden="1"/></cols>' }),
    NO_WORKBOOK,
  ],
  [
    'a cell beyond the last column',
    () => fileWith({ rows: '<row r="9"><c r="ZZZZZZZ9"><v>1</v></c></row>' }),
    NO_WORKBOOK,
  ],
  ['a cell without a place', () => fileWith({ rows: '<row r="9"><c><v>1</v></c></row>' }), NO_WORKBOOK],
  [
    'a text that the file doesn’t hold',
    () => fileWith({ rows: '<row r="9"><c r="A9" t="s"><v>9999999</v></c></row>' }),
    NO_WORKBOOK,
  ],
  [
    'an entity that grows',
    () => fileWith({ rows: '<row r="9"><c r="A9" t="inlineStr"><is><t>&lol;</t></is></c></row>' }),
    NO_WORKBOOK,
  ],
  [
    'a raw control character',
    () => fileWith({ rows: '<row r="9"><c r="A9" t="inlineStr"><is><t>a\u0000b</t></is></c></row>' }),
    NO_WORKBOOK,
  ],
  ['a tag that never ends', () => fileWith({ rows: '<row r="9" x="'.repeat(100_000) }), NO_WORKBOOK],
  [
    'a sheet without a name',
    () => fileWith({ workbook: (xml) => xml.replace('name="Oversigt"', 'name=""') }),
    NO_WORKBOOK,
  ],
  [
    'a sheet’s name that Excel forbids',
    () => fileWith({ workbook: (xml) => xml.replace('name="Oversigt"', 'name="a[b]/c"') }),
    NO_WORKBOOK,
  ],
];

describe('a file made to hang or to deceive the reader is refused with one sentence', () => {
  test.each(refused)('%s', async (_, make, sentence) => {
    expectOneSentence(await run('check', file('fjendtlig.xlsx', await make())), sentence);
  });
});

const read: readonly [string, () => Promise<Uint8Array>][] = [
  ['nothing unusual', () => soundFile()],
  [
    'a picture of 20 MB that packs well',
    async () => withLyingPart(await soundFile(), 'xl/media/a.png', BOMB, BOMB.length),
  ],
  [
    'a rule for what may be typed over the whole sheet',
    () =>
      fileWith({
        after:
          '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
      }),
  ],
  [
    'a conditional format over the whole sheet',
    () =>
      fileWith({
        after:
          '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      }),
  ],
  ['an empty row at the end of the sheet', () => fileWith({ rows: '<row r="1048576" hidden="1"/>' })],
  ['all columns given a width', () => fileWith({ before: '<cols><col min="1" max="16384" width="9"/></cols>' })],
  [
    'elements in elements, 100,000 deep',
    () => fileWith({ after: `${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}` }),
  ],
  [
    'a style that the file doesn’t hold',
    () => fileWith({ rows: '<row r="9"><c r="A9" s="9999999"><v>1</v></c></row>' }),
  ],
  [
    'a formula shared with nobody',
    () => fileWith({ rows: '<row r="9"><c r="A9"><f t="shared" si="7"/><v>1</v></c></row>' }),
  ],
  [
    'formulas that call each other',
    () => fileWith({ rows: '<row r="9"><c r="A9"><f>B9</f><v>1</v></c><c r="B9"><f>A9</f><v>1</v></c></row>' }),
  ],
  [
    'an array formula over the rest of the sheet',
    () => fileWith({ rows: '<row r="9"><c r="A9"><f t="array" ref="A9:XFD1048576">1</f><v>1</v></c></row>' }),
  ],
  [
    'control characters as Excel stores them',
    () => fileWith({ rows: '<row r="9"><c r="A9" t="inlineStr"><is><t>a_x0000_b_x001B_[2J</t></is></c></row>' }),
  ],
  ['a sheet named like a member of every object', () => soundFile('__proto__')],
  ['a sheet’s name with quotes', () => soundFile('Bo\'s "ark"')],
];

describe('a file with something unusual is read, and its error is told', () => {
  test.each(read)('%s', async (_, make) => {
    const { findings } = await reportOn(file('usædvanlig.xlsx', await make()));
    expect(findings.map(({ code, cells }) => [code, cells[0]?.split('!').at(-1)])).toContainEqual([
      'total-differs',
      'D5',
    ]);
  });

  test('16,384 columns', async () => {
    const { findings, coverage } = await reportOn(
      file(
        'bred.xlsx',
        await soundFile(
          'Oversigt',
          (sheet) => (sheet.getRow(9).values = Array.from({ length: 16_384 }, (_, column) => column)),
        ),
      ),
    );
    expect(findings.map(({ code }) => code)).toContain('total-differs');
    expect(coverage.figures).toBeGreaterThan(16_000);
  });

  test('what is no number to Excel counts as an error, not as an amount and not as nothing', async () => {
    const cells = ['NaN', '1e999', '-1e999']
      .map((value, index) => `<c r="${'ABC'[index]}9"><v>${value}</v></c>`)
      .join('');
    const { out } = await run('explain', file('uendelig.xlsx', await fileWith({ rows: `<row r="9">${cells}</row>` })));
    expect(out).not.toMatch(/NaN|Infinity|∞/);
  });
});

test.each(refused.slice(0, 5))('the reader of the pane refuses %s as well', async (_, make, sentence) => {
  const trouble = sentence === TOO_LARGE ? { trouble: 'too-large' } : { trouble: 'unreadable', why: 'not-a-workbook' };
  expect(await readSnapshot(await make(), 'fjendtlig.xlsx')).toEqual({ ok: false, ...trouble });
});

test('the reader of the pane reads what the command line reads', async () => {
  const snapshot = await readSnapshot(await soundFile(), 'bog.xlsx');
  expect(snapshot).toMatchObject({ ok: true, value: { sheets: [{ name: 'Oversigt' }] } });
});

test('rules that are not loaded are named before a file is saved without them', async () => {
  const rule = '<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation>';
  const bytes = await fileWith({ after: `<dataValidations>${rule}</dataValidations>` });
  const host = good(await XlsxHost.open(bytes, 'bog.xlsx'));
  expect(await host.toBytes()).toEqual({ ok: false, trouble: 'would-lose', parts: ['validations'] });
});

/** Sheets that are listed but for their parts: the first one is the sound one. */
async function fileOfSheets(count: number): Promise<Uint8Array> {
  const parts = Array.from({ length: count }, (_, index) => [
    `xl/worksheets/sheet${index + 2}.xml`,
    () => '<worksheet/>',
  ]);
  return rezip(await soundFile(), Object.fromEntries(parts) as Record<string, () => string>);
}
