import ExcelJS from 'exceljs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsSheet, type FindingRow } from '../../src/core/writing/findings-sheet';
import { da } from '../../src/messages/da';
import { run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';
import { zipParts } from '../support/zip-parts';

jest.setTimeout(60_000);

const { path, file } = temporaryFolder();

/** Texts that a program without care would take for a formula, for markup or for a link. */
const EVIL = [
  '=HYPERLINK("http://x.example","klik")',
  "+cmd|' /C calc'!A1",
  '-2+3+cmd|x',
  '@SUM(1+1)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '![x](http://x.example/a.png) <img src=x onerror=alert(1)>',
  '| a | b |\n# c',
];

/** An overview of proposals with such titles, whose total is wrong, on a sheet with quotes in its name. */
async function evilFile(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bo\'s "ark"');
  sheet.addRows([
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ...EVIL.map((title, index) => [`A0${index + 1}`, title, -600, '-600']),
    [null, 'I alt', -900, -900],
  ]);
  return file('ond "bog" (1).xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const LINK = /^HYPERLINK\("(?:[^"]|"")*","[A-Z]+\d+(?::[A-Z]+\d+)?"\)$/;

test('a findings sheet holds no formula but its own links, whatever the workbook says', async () => {
  const out = path('rapport.xlsx');
  expect(await run('report', await evilFile(), '--out', out)).toMatchObject({ exit: 0 });
  const sheet = zipParts(readFileSync(out)).get('xl/worksheets/sheet1.xml') ?? '';
  const formulas = [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula = '']) =>
    formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !LINK.test(formula))).toEqual([]);
  expect(formulas[0]).toContain(`[ond ""bog"" (1).xlsx]'Bo''s ""ark""'!`);
});

test('a copy with a schema sheet keeps every text a text', async () => {
  const [from, out] = [await evilFile(), path('kopi.xlsx')];
  expect(await run('schema', from, '--out', out)).toMatchObject({ exit: 0 });
  const parts = [...zipParts(readFileSync(out))].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(parts).toHaveLength(2);
  for (const [, xml] of parts) expect(xml).not.toContain('<f>');
});

test('a memo shows marks, links and tags as plain text', async () => {
  const { out } = await run('check', await evilFile(), '--format', 'markdown');
  expect(out).not.toMatch(/<(?:script|img)|(?<!\\)\]\(http/);
  expect(out).toContain('&lt;script');
});

test('a link too long for Excel is an address without one', () => {
  const row: FindingRow = {
    ...{
      severity: '',
      check: '',
      sheet: '',
      message: '',
      status: '',
      reason: '',
      name: '',
      date: '',
      key: '',
      fingerprint: '',
    },
    ...{ cell: 'Ark!A1', kroner: null },
  };
  const { headers } = da.written.findingsSheet;
  const linked = (file: string) => findingsSheet([row], { headers, lines: [], linksTo: file }).rows.at(-1)?.[3];
  expect(linked('bog.xlsx')).toEqual({ formula: `=HYPERLINK("[bog.xlsx]'Ark'!A1","A1")` });
  expect(linked(`${'b'.repeat(250)}.xlsx`)).toEqual({ value: 'A1' });
});

test('no text becomes markup or code: nothing in the program asks for it', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:tsx?|html)$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(300);
  const asking = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|javascript:/;
  expect(sources.filter((name) => asking.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
