import ExcelJS from 'exceljs';
import { VERSION } from '../../src/app/version';
import type { Report } from '../../src/app/report';
import { expectOneSentence, reportOn, run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const { path, file } = temporaryFolder();
const copenhagen = 'examples/copenhagen-2017.xlsx';

/** The catalogue is checked once for all that is said of its report. */
let danish: Promise<Report> | undefined;
const report = (): Promise<Report> => (danish ??= reportOn(copenhagen));

describe('checking a real catalogue', () => {
  test('HA02: 1,2 % in the text against 2,2 % in the table, which reconcile as gross and net on one base', async () => {
    const { findings } = await report();
    const [finding, ...others] = findings.filter(({ check: id }) => id === 'percent-mismatch');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      cells: ['HA02!A32', 'HA02!A12', 'HA02!A37'],
      amount: 1_200_000,
    });
    expect(finding?.message).toContain('teksten siger 1,2 %, tabel 1 siger 2,2 %');
    expect(finding?.message).toContain(
      '2,2 % er brutto (2,7 mio. kr.) og 1,2 % er netto (1,5 mio. kr.) af samme ramme',
    );
    expect(finding?.arithmetic).toEqual([
      '1,5 mio. kr. / 1,2 % = en ramme på 116,0-134,8 mio. kr.',
      '2,7 mio. kr. / 2,2 % = en ramme på 120,0-125,6 mio. kr.',
      'De to rammer mødes i 120,0-125,6 mio. kr.',
    ]);
  });

  test('TV07: a net row of 5.000 where the rows give -5.000', async () => {
    const { findings } = await report();
    const finding = findings.find(({ check: id }) => id === 'net-mismatch');
    expect(finding).toMatchObject({ severity: 'error', code: 'net-differs' });
    expect(finding?.cells[0]).toBe('TV07!C18:F18');
    expect(finding?.arithmetic[0]).toBe('2017: -3.100 - 2.000 - 900 + 1.000 = -5.000; der står 5.000 (1.000 kr.)');
  });

  test('BU02 and HA04 are silent at error and warning, and so is TV03 against the overview', async () => {
    const { findings } = await report();
    const serious = findings.filter(({ severity }) => severity !== 'info');
    const sheets = serious.flatMap(({ cells }) => cells.map((cell) => cell.split('!')[0]));
    expect(sheets).not.toContain('BU02');
    expect(sheets).not.toContain('HA04');
    expect(serious.filter(({ check: id }) => id === 'case-overview-mismatch')).toEqual([]);
  });

  test('every figure is counted once, as checked, understood or not understood', async () => {
    const { coverage } = await report();
    expect(coverage.checked + coverage.understood + coverage.notUnderstood).toBe(coverage.figures);
    expect(coverage.figures).toBeGreaterThan(800);
  });
});

describe('the JSON contract', () => {
  test('has exactly the promised fields', async () => {
    const whole = await report();
    expect(Object.keys(whole)).toEqual(['version', 'workbook', 'sheets', 'coverage', 'findings']);
    expect(whole).toMatchObject({ version: VERSION, workbook: 'copenhagen-2017.xlsx' });
    expect(whole.sheets[0]).toEqual({ name: 'Oversigt', kind: 'overview' });
    for (const finding of whole.findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          'check',
          'code',
          'severity',
          'message',
          'cells',
          'amount',
          'evidence',
          'arithmetic',
          'key',
          'fingerprint',
        ]),
      );
      expect(finding.fingerprint.startsWith(finding.key)).toBe(true);
    }
  });

  test('gives an array for several files', async () => {
    const { out } = await run(
      'check',
      'examples/strategy-2018.xlsx',
      'examples/recovery-2021.xlsx',
      '--format',
      'json',
    );
    expect((JSON.parse(out) as Report[]).map(({ workbook }) => workbook)).toEqual([
      'strategy-2018.xlsx',
      'recovery-2021.xlsx',
    ]);
  });

  test('says the same in English with --lang en, under the same keys', async () => {
    const english = await reportOn(copenhagen, '--lang', 'en');
    expect(english.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      (await report()).findings.map(({ fingerprint }) => fingerprint),
    );
    expect(english.findings.find(({ check: id }) => id === 'percent-mismatch')?.message).toContain(
      'the text says 1.2%',
    );
  });
});

describe('text output', () => {
  test('groups findings by sheet, keeps within 100 columns, and ends with a summary', async () => {
    const { out, exit } = await run('check', copenhagen);
    expect(exit).toBe(1);
    expect(out).toMatch(/^TV07\n-{4}\n {2}Fejl {7}C18:F18 {3}TV07: nettorækken/m);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(out).toMatch(/copenhagen-2017\.xlsx: \d+ fejl, \d+ advarsler/);
  });
});

describe('exit codes', () => {
  test.each([
    [['check', 'examples/recovery-2021.xlsx', '--fail-on', 'warning'], 1],
    [['check', 'examples/recovery-2021.xlsx', '--fail-on', 'never'], 0],
    [['check', 'examples/strategy-2018.xlsx', '--fail-on', 'error'], 0],
    [['--help'], 0],
    [['--version'], 0],
    [[], 0],
  ])('%j gives %i', async (args, exit) => {
    expect((await run(...args)).exit).toBe(exit);
  });

  test.each([
    [['check'], 'nævn mindst én Excel-fil'],
    [['check', '--lang', 'en'], 'name at least one Excel file'],
    [['audit', 'a.xlsx'], 'kommandoen ”audit” findes ikke'],
    [['check', copenhagen, '--format', 'yaml'], '--format kan ikke være ”yaml”; vælg text, json'],
    [['check', copenhagen, '--fail-on', 'fejl'], '--fail-on kan ikke være ”fejl”'],
    [['check', copenhagen, '--lang', 'sv'], '--lang kan ikke være ”sv”; vælg da, en'],
    [['check', copenhagen, '--quiet'], '”--quiet” kan ikke bruges her'],
    [['check', copenhagen, '--format'], '”--format” kan ikke bruges her'],
  ])('%j gives 2 and one clear line', async (args, line) => {
    expectOneSentence(await run(...args), line);
  });
});

describe('files that cannot be checked get one clear sentence each', () => {
  const compoundFile = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
    return bytes;
  };

  async function empty(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Ark1');
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  test.each([
    ['a text file', () => file('noter.xlsx', 'kun tekst'), 'ikke en Excel-projektmappe'],
    ['an empty file', () => file('nul.xlsx', ''), 'ikke en Excel-projektmappe'],
    ['a locked workbook', () => file('låst.xlsx', compoundFile('EncryptedPackage')), 'låst med en adgangskode'],
    ['an old .xls file', () => file('gammel.xls', compoundFile('Workbook')), 'ikke en Excel-projektmappe'],
    ['a missing file', () => path('findes-ikke.xlsx'), 'findes ikke'],
    ['a folder', () => path(), 'ikke en Excel-projektmappe'],
  ])('%s', async (_, make, sentence) => {
    expectOneSentence(await run('check', make()), sentence);
  });

  test('a workbook without content', async () => {
    expectOneSentence(await run('check', file('tom.xlsx', await empty())), 'ingen ark med indhold');
  });

  test('a workbook cut short', async () => {
    const whole = await empty();
    const half = file('halv.xlsx', whole.slice(0, whole.length / 2));
    expectOneSentence(await run('check', half), 'ikke en Excel-projektmappe');
  });
});
