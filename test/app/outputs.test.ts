import { checkSnapshot } from '../../src/app/check-workbook';
import { memoOf } from '../../src/app/memo';
import { reportOf } from '../../src/app/report';
import { sarifLog } from '../../src/app/sarif-log';
import { selectFindings, type Selection, type ShownResult } from '../../src/app/select-findings';
import { baselineOf, readBaselines } from '../../src/app/baseline';
import { CHECKS } from '../../src/core/checks/registry';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import { checked } from '../support/check-results';
import { workbookOf } from '../support/check-tester';
import { factsSnapshot } from '../support/facts';
import { sarifProblems } from '../support/sarif-problems';

const ALL: Selection = { minSeverity: 'info', baseline: null, off: [], acceptances: [] };

/** An overview whose total is off by `off`, named as a municipality might name it. */
async function shown(off: number, selection: Partial<Selection> = {}, title = 'Færre kørsler'): Promise<ShownResult> {
  const sheets = {
    'Oversigt 2025': [
      ['Oversigt, 1.000 kr.'],
      ['Nr.', 'Forslag', 2025, 2026],
      ['A01', title, -600, '-600'],
      ['A02', 'Fælles indkøb', -300, -400],
      [null, 'I alt', -900 + off, -1000],
    ],
  };
  const result = await checked(checkSnapshot(workbookOf(sheets, 'Katalog 2025 – udkast.xlsx')));
  return selectFindings(result, { ...ALL, ...selection });
}

const baselineFrom = (result: ShownResult) => {
  const read = readBaselines(JSON.stringify(reportOf(result, da)));
  return (read && baselineOf(read, result.workbook, 1)) ?? null;
};

describe('the selection of findings', () => {
  it('leaves out what is milder than asked for', async () => {
    const severities = (result: ShownResult) => [...new Set(result.findings.map(({ severity }) => severity))].sort();
    expect(severities(await shown(100))).toEqual(['error', 'info', 'warning']);
    expect(severities(await shown(100, { minSeverity: 'warning' }))).toEqual(['error', 'warning']);
    expect(severities(await shown(100, { minSeverity: 'error' }))).toEqual(['error']);
  });

  it('keeps known findings quiet', async () => {
    const before = await shown(100);
    const { findings, since } = await shown(100, { baseline: baselineFrom(before) });
    expect(findings).toEqual([]);
    expect(since).toMatchObject({ known: before.findings.length, gone: [] });
  });

  it('opens a known finding whose numbers changed, and names one that is gone', async () => {
    const changed = await shown(200, { baseline: baselineFrom(await shown(100)) });
    expect(
      changed.findings.map(({ check }) => [check, changed.since?.standing.get(changed.findings[0] as never)]),
    ).toEqual([['total-mismatch', 'changed']]);
    const corrected = await shown(0, { baseline: baselineFrom(await shown(100)) });
    expect(corrected.since?.gone.map(({ check }) => check)).toEqual(['total-mismatch']);
  });

  it('does not call a finding gone whose check was off, or that is too mild', async () => {
    const baseline = baselineFrom(await shown(100));
    expect((await shown(0, { baseline, off: ['total-mismatch'] })).since?.gone).toEqual([]);
    expect(
      (await shown(0, { baseline: baselineFrom(await shown(100)), minSeverity: 'error' })).since?.gone,
    ).toHaveLength(1);
  });

  it('calls a finding new that an earlier report lacks', async () => {
    const { findings, since } = await shown(100, { baseline: baselineFrom(await shown(0)) });
    const standing = findings.map((finding) => [finding.check, since?.standing.get(finding)]);
    expect(standing).toContainEqual(['total-mismatch', 'new']);
  });
});

describe('an earlier report', () => {
  it.each([
    ['no json', 'hej'],
    ['no report', '{"a":1}'],
    ['a list of other things', '[{"workbook":"a"}]'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readBaselines(text)).toBeNull();
  });

  it('of several workbooks is chosen by name', () => {
    const read = readBaselines('[{"workbook":"a.xlsx","findings":[]},{"workbook":"b.xlsx","findings":[]}]') ?? [];
    expect(baselineOf(read, 'b.xlsx', 1)?.workbook).toBe('b.xlsx');
    expect(baselineOf(read, 'c.xlsx', 1)).toBeNull();
  });

  it('of one workbook goes with the one workbook checked, whatever it is called by now', () => {
    const read = readBaselines('{"workbook":"a.xlsx","findings":[]}') ?? [];
    expect(baselineOf(read, 'a2.xlsx', 1)?.workbook).toBe('a.xlsx');
    expect(baselineOf(read, 'a2.xlsx', 2)).toBeNull();
  });
});

describe('the SARIF log', () => {
  it.each([
    ['another version', { version: '2.0.0' }],
    ['no runs', { runs: undefined }],
    ['a nameless tool', { runs: [{ tool: { driver: {} } }] }],
  ])('would not be sound with %s', async (_, broken) => {
    expect(sarifProblems({ ...sarifLog([await shown(100)], da), ...broken })).not.toEqual([]);
  });

  it('would not be sound with a result that has no message', async () => {
    const { runs, ...log } = sarifLog([await shown(100)], da);
    const silent = runs.map((run) => ({
      ...run,
      results: run.results.map((one) => ({ ...one, message: { text: '' } })),
    }));
    expect(sarifProblems({ ...log, runs: silent })).not.toEqual([]);
  });

  it.each(['copenhagen-2017', 'ballerup-2019', 'recovery-2021'])('of %s is sound', async (name) => {
    const result = selectFindings(await checked(checkSnapshot(factsSnapshot(name))), ALL);
    for (const messages of [da, en]) {
      const log = sarifLog([result], messages);
      expect(sarifProblems(JSON.parse(JSON.stringify(log)))).toEqual([]);
      expect(log.runs[0]?.results).toHaveLength(result.findings.length);
    }
  });

  it('has a rule with help for every check', async () => {
    const [run] = sarifLog([await shown(0)], en).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  });

  it('places a finding at its cell, encodes the file, and keeps key and figures apart', async () => {
    const [run] = sarifLog([await shown(100, { minSeverity: 'error' })], da).runs;
    const [result] = run?.results ?? [];
    expect(result).toMatchObject({ ruleId: 'total-mismatch', level: 'error', properties: { kroner: 100_000 } });
    expect(result?.locations[0]?.logicalLocations[0]).toEqual({
      name: 'C5',
      fullyQualifiedName: "'Oversigt 2025'!C5",
      kind: 'cell',
    });
    expect(run?.artifacts[0]?.location.uri).toBe('Katalog%202025%20%E2%80%93%20udkast.xlsx');
    const [other] = sarifLog([await shown(200, { minSeverity: 'error' })], da).runs[0]?.results ?? [];
    expect(other?.partialFingerprints['key/v1']).toBe(result?.partialFingerprints['key/v1']);
    expect(other?.partialFingerprints['figures/v1']).not.toBe(result?.partialFingerprints['figures/v1']);
  });

  it('says what is new, changed and gone since an earlier report', async () => {
    const states = (result: ShownResult) =>
      sarifLog([result], da).runs[0]?.results.map((one) => [one.ruleId, one.baselineState]);
    expect(states(await shown(200, { baseline: baselineFrom(await shown(100)) }))).toEqual([
      ['total-mismatch', 'updated'],
    ]);
    const corrected = await shown(0, { baseline: baselineFrom(await shown(100)) });
    expect(states(corrected)).toContainEqual(['total-mismatch', 'absent']);
    expect(sarifProblems(JSON.parse(JSON.stringify(sarifLog([corrected], da))))).toEqual([]);
  });

  it('holds several workbooks in one run', async () => {
    const log = sarifLog([await shown(100), { ...(await shown(200)), workbook: 'anden.xlsx' }], da);
    expect(sarifProblems(JSON.parse(JSON.stringify(log)))).toEqual([]);
    expect(log.runs[0]?.artifacts).toHaveLength(2);
  });
});

describe('the memo', () => {
  it('says what, how much, where on both sides and what to correct, in Danish', async () => {
    const memo = memoOf(await shown(100, { minSeverity: 'error' }), da);
    expect(memo).toContain('# Tjek af tallene i Katalog 2025 – udkast.xlsx');
    expect(memo).toContain(
      'Der er 1 fejl, 0 advarsler og 0 bemærkninger; beløbene, der ikke stemmer, løber op i 100.000 kr.\n',
    );
    expect(memo).toMatch(/^### 1\. Oversigt 2025: ”I alt”/m);
    expect(memo).toContain('**På spil:** 100.000 kr.');
    expect(memo).toContain("| 'Oversigt 2025'!C5 | I alt | -800 t.kr. |");
    expect(memo).toContain("| 'Oversigt 2025'!C3 | Færre kørsler | -600 t.kr. |");
    expect(memo).toContain('**Sådan rettes det:** Ret totalen');
    expect(memo).toMatch(/Projektmappen har 6 tal\. \d er holdt op mod et andet tal/);
  });

  it('says the same in English', async () => {
    const memo = memoOf(await shown(100, { minSeverity: 'error' }), en);
    expect(memo).toContain(
      'There is 1 error, 0 warnings and 0 notes; the amounts that do not agree come to DKK 100,000.',
    );
    expect(memo).toContain('**What to correct:**');
    expect(memo).toMatch(/^\| 'Oversigt 2025'!C5 \| I alt \| DKK.*800/m);
  });

  it('has a word for a clean workbook and for what an earlier report had', async () => {
    const clean = memoOf(await shown(0, { minSeverity: 'error', baseline: baselineFrom(await shown(100)) }), da);
    expect(clean).toContain('Der er ikke fundet steder, hvor tallene modsiger hinanden.');
    expect(clean).toContain('## Væk siden den forrige rapport');
  });

  it('takes marks and code in the workbook as plain text', async () => {
    const memo = memoOf(await shown(100, {}, '<img src=x> [a](http://b) | *c*\nd'), da);
    expect(memo).toContain('&lt;img src=x\\> \\[a\\](http://b) \\| \\*c\\* d');
    expect(memo).not.toContain('<img');
  });
});

test('the report says what a safe fix would write, and leaves the rest without one', async () => {
  const { findings } = reportOf(await shown(0), da);
  const [typed] = findings.filter(({ code }) => code === 'total-typed');
  expect(typed?.fix?.[0]).toMatchObject({ after: expect.stringMatching(/^=/) as string });
  expect(reportOf(await shown(100), da).findings.find(({ code }) => code === 'total-differs')?.fix).toBeUndefined();
});
