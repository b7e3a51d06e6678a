import { existsSync, readFileSync } from 'node:fs';
import { countsOf, isInShard, mergeResults, readBatchResult, type BatchResult } from '../../src/app/batch-result';
import { main } from '../../src/cli/main';
import { folderOfWorkbooks } from '../support/folder-of-workbooks';
import { expectOneSentence, reportOn, run, type Run } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

jest.setTimeout(120_000);

const { path, file } = temporaryFolder();
const [recovery, strategy] = ['examples/recovery-2021.xlsx', 'examples/strategy-2018.xlsx'];

const resultOf = ({ out }: Run): BatchResult => JSON.parse(out) as BatchResult;
const names = ({ files }: BatchResult): string[] => files.map((one) => one.file);

describe('batch', () => {
  test('checks every workbook in a folder and below, in the order of their names, each as check would', async () => {
    const made = folderOfWorkbooks(path('kataloger'));
    const ran = await run('batch', made);
    const result = resultOf(ran);
    expect(names(result)).toEqual([`${made}/a.xlsx`, `${made}/b.xlsx`, `${made}/ældre/c.XLSX`]);
    expect(result).toMatchObject({ shard: null, files: [{}, { report: await reportOn(`${made}/b.xlsx`) }, {}] });
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect((await run('batch', made, '--fail-on', 'info')).exit).toBe(1);
  });

  test('names each workbook once, however often it is asked for', async () => {
    const made = folderOfWorkbooks(path('kataloger'));
    expect(names(resultOf(await run('batch', made, `${made}/a.xlsx`, `${made}/a.xlsx`)))).toHaveLength(3);
  });

  test('goes on when a workbook can’t be read, says which, and doesn’t pass for clean', async () => {
    const broken = file('i-stykker.xlsx', 'kun tekst');
    const ran = await run('batch', broken, recovery, '--fail-on', 'never');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/^katalogtjek: .*i-stykker\.xlsx: Filen er ikke en Excel-projektmappe/);
    const kinds = resultOf(ran).files.map((one) => [one.file, 'report' in one ? 'report' : one.trouble.slice(0, 11)]);
    expect(kinds).toEqual([
      [broken, 'Filen er ik'],
      [recovery, 'report'],
    ]);
  });

  test('writes the result into a new file and says in short what it holds', async () => {
    const out = path('resultat.json');
    const { out: said } = await run('batch', recovery, strategy, '--out', out, '--lang', 'en');
    expect(said).toContain(`${recovery}: 0 errors, `);
    expect(said).toMatch(/\n2 workbooks: 0 errors, .*\n.*resultat\.json/);
    expect(readBatchResult(readFileSync(out, 'utf8'))?.files).toHaveLength(2);
    expectOneSentence(await run('batch', recovery, '--out', out), 'findes allerede');
    expectOneSentence(await run('batch', recovery, '--out', path('ingen/resultat.json')), 'kan ikke skrives');
  });

  test('leaves out checks and findings as check does', async () => {
    const only = resultOf(await run('batch', recovery, '--only', 'plug-row', '--min-severity', 'error'));
    expect(only.files).toMatchObject([{ report: { findings: [] } }]);
  });

  test.each([
    [['batch'], 'nævn mindst én Excel-fil'],
    [['batch', 'docs/functions'], 'der er ingen .xlsx- eller .xlsm-filer i docs/functions.'],
    [['batch', recovery, '--shard', '4/4'], '--shard kan ikke være ”4/4”; skriv fx 0/4'],
    [['batch', recovery, '--shard', '1'], '--shard kan ikke være ”1”'],
    [['batch', recovery, '--jobs', '0'], '--jobs kan ikke være ”0”'],
    [['batch', recovery, '--jobs', 'mange'], '--jobs kan ikke være ”mange”'],
    [['batch', recovery, '--format', 'text'], '”--format” kan ikke bruges her'],
    [['check', recovery, '--jobs', '2'], '”--jobs” kan ikke bruges her'],
    [['merge'], 'nævn de resultater fra batch'],
    [['merge', recovery], 'kan ikke læses som et resultat fra batch'],
    [['merge', 'findes-ikke.json'], 'kan ikke læses som et resultat fra batch'],
  ])('%j can’t be used', async (args, sentence) => {
    expectOneSentence(await run(...args), sentence);
  });

  test('a check that ends in an error is told of for its file alone', async () => {
    let [out, err] = ['', ''];
    const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    const codes = ['ERR_WORKER_OUT_OF_MEMORY', 'TypeError'];
    const exit = await main(['batch', recovery, strategy], terminal, (tasks) =>
      Promise.resolve(tasks.map((task, index) => ({ file: task.file, died: codes[index]! }))),
    );
    expect(exit).toBe(2);
    expect(err).toContain('hukommelsen slap op');
    expect(err).toContain('(TypeError)');
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: recovery }, { file: strategy }] });
  });
});

describe('parts of a batch', () => {
  const many = Array.from({ length: 500 }, (_, index) => `mappe/katalog-${index}.xlsx`);

  test('have every file in exactly one of them, and none has them all', () => {
    const parts = [0, 1, 2, 3].map((index) => many.filter((name) => isInShard(name, { index, of: 4 })));
    expect(parts.flat().sort()).toEqual([...many].sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(80);
  });

  test('stay as they are when files come in meanwhile', () => {
    const before = many.slice(0, 300).filter((name) => isInShard(name, { index: 1, of: 4 }));
    const after = many.filter((name) => isInShard(name, { index: 1, of: 4 }));
    expect(after.slice(0, before.length)).toEqual(before);
  });

  test('merge into the result of the whole', async () => {
    const made = folderOfWorkbooks(path('kataloger'));
    const parts = ['0/2', '1/2'].map((shard) => ({ shard, out: path(`del-${shard[0]}.json`) }));
    for (const { shard, out } of parts) await run('batch', made, '--shard', shard, '--out', out);
    const all = path('alt.json');
    const merged = await run('merge', parts[1]!.out, parts[0]!.out, '--out', all, '--fail-on', 'warning');
    expect(merged.exit).toBe(1);
    expect(merged.out).toContain('3 projektmapper: ');
    expect(existsSync(all)).toBe(true);
    expect(readFileSync(all, 'utf8')).toBe((await run('batch', made)).out);
    expectOneSentence(await run('merge', parts[0]!.out), 'der mangler del 1/2.');
    expectOneSentence(await run('merge', all, all), 'står i to af resultaterne');
    expectOneSentence(await run('merge', parts[0]!.out, parts[1]!.out, all), 'forskellige opdelinger');
  });

  test('of another division don’t belong together', () => {
    const part = (index: number, of: number): BatchResult => ({ version: '1', shard: { index, of }, files: [] });
    expect(mergeResults([part(0, 2), part(1, 3)], '1')).toEqual({ problem: 'other-division' });
    expect(mergeResults([part(0, 4), part(2, 4)], '1')).toEqual({ problem: 'missing-parts', parts: [1, 3], of: 4 });
    expect(mergeResults([], '1')).toEqual({ version: '1', shard: null, files: [] });
  });
});

test('a batch is counted file by file', () => {
  const finding = (severity: string, amount: number | null) => ({ severity, amount });
  const report = { workbook: 'a', findings: [finding('error', -5), finding('info', null), finding('error', 3)] };
  const result = readBatchResult(
    JSON.stringify({
      version: '1',
      shard: null,
      files: [
        { file: 'a', report },
        { file: 'b', trouble: 'låst' },
      ],
    }),
  );
  expect(countsOf(result?.files ?? [])).toEqual({
    files: 2,
    unread: 1,
    severities: { error: 2, warning: 0, info: 1 },
    amount: 8,
  });
});
