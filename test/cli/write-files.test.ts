import { existsSync, readFileSync } from 'node:fs';
import { readAcceptances } from '../../src/app/acceptances';
import { acceptFinding } from '../../src/app/accept-finding';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { Report } from '../../src/app/report';
import { openXlsxFile, openXlsxHost } from '../../src/hosts/xlsx/open-file';
import { da } from '../../src/messages/da';
import { run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(30_000);

const { path } = temporaryFolder();

const recovery = 'examples/recovery-2021.xlsx';

async function opened<T>(answer: Promise<{ ok: true; value: T } | { ok: false; trouble: string }>): Promise<T> {
  const got = await answer;
  if (!got.ok) throw new Error(got.trouble);
  return got.value;
}

describe('report', () => {
  test('writes the findings sheet into a new file, with links into the checked one, and leaves that as it is', async () => {
    const before = readFileSync(recovery);
    const out = path('rapport.xlsx');
    expect(await run('report', recovery, '--out', out)).toMatchObject({ exit: 0, err: '' });
    const { snapshot } = await opened(openXlsxFile(out));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Katalogtjek']);
    const text = JSON.stringify(snapshot.sheets[0]);
    expect(text).toContain('Netto-udestående');
    expect(text).toContain("[recovery-2021.xlsx]'Økonomioversigt'!D18:E18");
    expect(readFileSync(recovery).equals(before)).toBe(true);
  });

  test('never writes over a file that is there, least of all the checked one', async () => {
    for (const out of [recovery, 'examples/strategy-2018.xlsx']) {
      const { exit, err } = await run('report', recovery, '--out', out);
      expect(exit).toBe(2);
      expect(err).toBe(`katalogtjek: ${out} findes allerede og bliver ikke overskrevet; vælg et andet navn.\n`);
    }
  });

  test.each([
    [['report', recovery], 'katalogtjek: report skal have én Excel-fil og --out NY.xlsx.\n'],
    [['report', '--out', 'x.xlsx'], 'katalogtjek: report skal have én Excel-fil og --out NY.xlsx.\n'],
    [
      ['report', recovery, '--out', 'x.xlsx', '--format', 'json'],
      'katalogtjek: ”--format” kan ikke bruges her; prøv katalogtjek --help.\n',
    ],
  ])('says in one sentence what is missing: %j', async (args, sentence) => {
    expect(await run(...args)).toEqual({ exit: 2, out: '', err: sentence });
  });

  test('writes nothing when the file can’t be read', async () => {
    const out = path('ingen.xlsx');
    expect((await run('report', 'examples/findes-ikke.xlsx', '--out', out)).exit).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

test('schema writes a copy with a schema sheet of examples that change nothing', async () => {
  const out = path('med-skema.xlsx');
  expect(await run('schema', recovery, '--out', out, '--lang', 'en')).toMatchObject({ exit: 0 });
  const { snapshot } = await opened(openXlsxFile(out));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Initiativer', 'Økonomioversigt', 'Katalogskema']);
  const findings = async (file: string): Promise<unknown> =>
    (JSON.parse((await run('check', file, '--format', 'json')).out) as Report).findings.map(({ key }) => key);
  expect(await findings(out)).toEqual(await findings(recovery));
});

test('a finding accepted in the workbook is not shown, is counted, and doesn’t fail the run', async () => {
  const host = await opened(openXlsxHost(recovery));
  const result = await opened(checkWorkbook(host));
  const finding = result.findings.find(({ severity }) => severity === 'warning')!;
  const given = { reason: 'Oplyst i notat', name: 'IJ', date: '2026-11-22' };
  await opened(acceptFinding(host, { result, messages: da, time: '' }, finding, given));
  const file = path('accepteret.xlsx');
  await opened(host.save(file));

  const { exit, out } = await run('check', file, '--fail-on', 'warning');
  expect(exit).toBe(0);
  expect(out).toContain('1 fund er accepteret i arket Katalogtjek og vises ikke.');
  expect(out).not.toContain('Netto-udestående');
  expect((await run('check', recovery, '--fail-on', 'warning')).exit).toBe(1);
  expect(readAcceptances((await opened(openXlsxFile(file))).snapshot)).toMatchObject([given]);
});
