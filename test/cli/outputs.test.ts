import type { ComparisonReport } from '../../src/app/compare-workbooks';
import type { Report } from '../../src/app/report';
import { expectOneSentence, run } from '../support/run-cli';
import { sarifProblems } from '../support/sarif-problems';
import { temporaryFolder } from '../support/temporary-folder';

const { file } = temporaryFolder();

const recovery = 'examples/recovery-2021.xlsx';
const ballerup = 'examples/ballerup-2019.xlsx';
const [strategy, followUp] = ['examples/strategy-2018.xlsx', 'examples/followup-2019.xlsx'];

describe('the formats', () => {
  test('sarif is one sound log, also for several files', async () => {
    const { out } = await run('check', recovery, ballerup, '--format', 'sarif');
    const log = JSON.parse(out) as { runs: unknown[] };
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs).toHaveLength(1);
  });

  test('markdown is a memo in the language asked for', async () => {
    expect((await run('check', recovery, '--format', 'markdown')).out).toMatch(
      /^# Tjek af tallene i recovery-2021\.xlsx\n/,
    );
    const { out } = await run('check', recovery, '--format', 'markdown', '--lang', 'en');
    expect(out).toMatch(/^# A check of the figures in recovery-2021\.xlsx\n/);
    expect(out).toContain('| Økonomioversigt!D18:E18 |');
  });
});

describe('the choice of findings', () => {
  const checksIn = async (...args: string[]): Promise<string[]> => {
    const { out } = await run('check', ballerup, '--format', 'json', ...args);
    return [...new Set((JSON.parse(out) as Report).findings.map(({ check }) => check))];
  };

  test('--only and --off choose the checks', async () => {
    const all = await checksIn();
    expect(all).toEqual(expect.arrayContaining(['unit-mismatch', 'title-mismatch']));
    expect(await checksIn('--only', 'unit-mismatch')).toEqual(['unit-mismatch']);
    expect(await checksIn('--off', 'unit-mismatch')).toEqual(all.filter((check) => check !== 'unit-mismatch'));
    expect(await checksIn('--only', 'unit-mismatch, title-mismatch', '--off', 'unit-mismatch')).toEqual([
      'title-mismatch',
    ]);
  });

  test('--min-severity shows what is worse, and the exit code goes by what is shown', async () => {
    const { out, exit } = await run(
      'check',
      ballerup,
      '--format',
      'json',
      '--min-severity',
      'error',
      '--fail-on',
      'info',
    );
    expect((JSON.parse(out) as Report).findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(exit).toBe((JSON.parse(out) as Report).findings.length > 0 ? 1 : 0);
  });

  test('--baseline keeps known findings quiet and says what is gone', async () => {
    const { out } = await run('check', recovery, '--format', 'json');
    const report = JSON.parse(out) as Report;
    const quiet = await run('check', recovery, '--baseline', file('alt.json', out), '--fail-on', 'info');
    expect(quiet.exit).toBe(0);
    expect(quiet.out).toContain('Ingen fund.');
    expect(quiet.out).toContain(`${report.findings.length} kendt`);
    const more = {
      ...report,
      findings: [
        ...report.findings,
        { ...report.findings[0], key: 'x|y', fingerprint: 'x|y#1', message: 'Rettet nu.' },
      ],
    };
    const gone = await run('check', recovery, '--baseline', file('flere.json', JSON.stringify(more)));
    expect(gone.out).toContain('Væk siden den tidligere rapport');
    expect(gone.out).toContain('Rettet nu.');
    const changed = { ...report, findings: report.findings.map((one) => ({ ...one, fingerprint: `${one.key}#0` })) };
    const open = await run('check', recovery, '--baseline', file('andre.json', JSON.stringify(changed)));
    expect(open.out).toContain('(kendt, men med andre tal');
    const json = await run(
      'check',
      recovery,
      '--format',
      'json',
      '--baseline',
      file('andre.json', JSON.stringify(changed)),
    );
    expect(JSON.parse(json.out)).toMatchObject({ baseline: { known: 0, gone: [] } });
    expect((JSON.parse(json.out) as Report).findings.every(({ since }) => since === 'changed')).toBe(true);
  });
});

describe('compare', () => {
  test('says what changed, sentence by sentence, within 100 columns', async () => {
    const { out, exit } = await run('compare', strategy, followUp);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Fra strategy-2018\.xlsx til followup-2019\.xlsx\n\n- /);
    expect(out).toContain('så totalen viser det ikke');
    expect(out).toMatch(/\n\d+ ændringer; beløbene flytter sig med .* tilsammen\.\n$/);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('gives other programs codes and the cells of both workbooks', async () => {
    const { out, exit } = await run(
      'compare',
      strategy,
      followUp,
      '--format',
      'json',
      '--lang',
      'en',
      '--fail-on',
      'info',
    );
    const report = JSON.parse(out) as ComparisonReport;
    expect(exit).toBe(1);
    expect(Object.keys(report)).toEqual(['version', 'before', 'after', 'changes']);
    const replaced = report.changes.find(({ code }) => code === 'row-replaced');
    expect(replaced).toMatchObject({ check: 'version-change', severity: 'info', amount: 3_000_000 });
    expect(replaced?.before).toEqual(['Samlet!C37:F37']);
    expect(replaced?.after).toEqual(['Samlet!C35:F35']);
  });

  test('is silent for a workbook and itself', async () => {
    const { out, exit } = await run('compare', recovery, recovery, '--fail-on', 'info');
    expect({ exit, out }).toEqual({
      exit: 0,
      out: expect.stringContaining('Ingen beløb, rækker, titler eller totaler er ændret.'),
    });
  });
});

describe('arguments that cannot be used get one clear sentence', () => {
  test.each([
    [['check', recovery, '--min-severity', 'alt'], '--min-severity kan ikke være ”alt”; vælg error, warning, info.'],
    [['check', recovery, '--only', 'totaler'], '--only: tjekket ”totaler” findes ikke; vælg blandt total-mismatch,'],
    [['check', recovery, '--off', ''], '--off: tjekket ”” findes ikke'],
    [['check', recovery, '--only', 'plug-row', '--off', 'plug-row'], '--only og --off lader ingen tjek tilbage.'],
    [
      ['check', recovery, '--baseline', 'findes-ikke.json'],
      '--baseline: findes-ikke.json kan ikke læses som en tidligere rapport',
    ],
    [
      ['check', recovery, '--baseline', recovery],
      'kan ikke læses som en tidligere rapport; lav den med --format json.',
    ],
    [['explain', recovery, '--only', 'plug-row'], '”--only” kan ikke bruges her'],
    [['explain', recovery, '--format', 'sarif'], '--format kan ikke være ”sarif”; vælg text, json.'],
    [['compare', recovery], 'compare skal have to Excel-filer: den tidligere og den nye.'],
    [['compare', recovery, recovery, recovery], 'compare skal have to Excel-filer'],
    [['compare', recovery, 'findes-ikke.xlsx'], 'findes-ikke.xlsx: '],
    [['compare', recovery, recovery, '--baseline', 'x'], '”--baseline” kan ikke bruges her'],
  ])('%j', async (args, sentence) => {
    expectOneSentence(await run(...args), sentence);
  });

  test('a baseline of other workbooks', async () => {
    const other = file('fremmed.json', '[{"workbook":"x.xlsx","findings":[]},{"workbook":"y.xlsx","findings":[]}]');
    const { exit, err } = await run('check', recovery, '--baseline', other, '--lang', 'en');
    expect(exit).toBe(2);
    expect(err).toContain('is about none of the files that are checked.');
  });
});

test.each([['da'], ['en']])('--help in %s names every command, option and exit code', async (lang) => {
  const { out } = await run('--help', '--lang', lang);
  for (const word of [
    'check',
    'explain',
    'compare',
    '--format',
    'sarif',
    'markdown',
    '--lang',
    '--fail-on',
    '--min-severity',
    '--only',
    '--off',
    '--baseline',
    '0',
    '1',
    '2',
  ])
    expect(out).toContain(word);
});
