import { CHECKS } from '../../src/core/checks/registry';
import { labelledWorkbooks } from './catalogues/corpus-files';
import { LabelledFileError, readLabelled, type LabelledWorkbook } from './catalogues/read-labelled';
import { emptyTally, findingsOf, scoreWorkbook, type Score } from './catalogues/score';

const WRONG_TOTAL = `# A list whose total is wrong.
== Oversigt {#,##0}
Besparelser, 1.000 kr.
Tiltag | 2026 | 2027
Fælles indkøb | -300 | -300
Færre kørsler | -200 | =B4*2 -> -400 {#,##0.0}
I alt | -600 | -700
`;

/** A file that holds one workbook. */
function read(file: string, source: string): LabelledWorkbook {
  const [workbook] = readLabelled(file, source);
  if (!workbook) throw new Error('a file holds at least one workbook');
  return workbook;
}

function score(expectations: string): Score {
  const found: Score = { checks: new Map(), mistakes: [] };
  const workbook = read('list.txt', `${WRONG_TOTAL}== !expect\n${expectations}`);
  scoreWorkbook(workbook, findingsOf(workbook), found);
  return found;
}

describe('the labelled workbooks', () => {
  const workbooks = labelledWorkbooks();
  // The comparison of two versions is no check of one workbook, and stands in no registry.
  const known = new Set<string>([...CHECKS.map(({ id }) => id), 'version-change']);

  test('are enough, and two in five of them consistent', () => {
    const whole = workbooks.filter(({ before }) => before === null);
    const consistent = whole.filter(({ expectations }) => expectations.every(({ severity }) => severity === 'info'));
    expect(whole.length).toBeGreaterThanOrEqual(45);
    expect(consistent.length / whole.length).toBeGreaterThanOrEqual(0.4);
  });

  test.each(workbooks.map((workbook) => [workbook.file, workbook] as const))(
    '%s names checks there are, at cells that hold something',
    (_, { snapshot, expectations }) => {
      for (const { checks, cells, written } of expectations) {
        const values = cells.map(({ sheet, top, left }) => {
          const named = snapshot.sheets.find(({ name }) => name === sheet);
          return named?.values[top]?.[left] ?? null;
        });
        expect({ written, unknown: checks.filter((check) => !known.has(check)) }).toEqual({ written, unknown: [] });
        expect({ written, empty: values.every((value) => value === null) }).toEqual({ written, empty: false });
      }
    },
  );

  test('ask for each check at least twice', () => {
    const asked = workbooks.flatMap(({ expectations }) => expectations.flatMap(({ checks }) => checks));
    const seldom = [...known].filter((check) => asked.filter((one) => one === check).length < 2);
    expect(seldom).toEqual([]);
  });
});

describe('a corpus file', () => {
  test('holds numbers, formulas with their values, formats, texts that look like numbers, errors and blank rows', () => {
    const { snapshot } = read(
      'cells.txt',
      "# Every kind of cell.\n== Et ark {0.0}\nTitel | | 2026\n\nRække | '1.200 | 3\n=SUM(B1:B2) -> 5 {0%} | #REF! | to\\nlinjer\n== !expect\n",
    );
    expect(snapshot.sheets[0]).toMatchObject({
      name: 'Et ark',
      values: [
        ['Titel', null, 2026],
        [null, null, null],
        ['Række', '1.200', 3],
        [5, { error: '#REF!' }, 'to\nlinjer'],
      ],
      formulas: [
        [null, null, null],
        [null, null, null],
        [null, null, null],
        ['=SUM(B1:B2)', null, null],
      ],
      numberFormats: [
        ['General', 'General', 'General'],
        ['General', 'General', 'General'],
        ['General', 'General', '0.0'],
        ['0%', 'General', 'General'],
      ],
    });
  });

  test('names checks, places, a code and a severity; other places of the same sheet need no sheet name', () => {
    const { expectations } = read(
      'labels.txt',
      "# Labels.\n== A\n1\n== !expect\nmay sign-flip/net-mismatch 'Gruppe A'!C4/D5/A!B1 signs-differ error\n",
    );
    expect(expectations).toMatchObject([
      {
        optional: true,
        checks: ['sign-flip', 'net-mismatch'],
        cells: [
          { sheet: 'Gruppe A', top: 3, left: 2 },
          { sheet: 'Gruppe A', top: 4, left: 3 },
          { sheet: 'A', top: 0, left: 1 },
        ],
        code: 'signs-differ',
        severity: 'error',
      },
    ]);
  });

  test('stands once more for each changed cell, with words or the whole cell replaced', () => {
    const [base, words, cell] = readLabelled(
      'change.txt',
      '# Changes.\n== A\nDer spares 2 mio. kr. | 5\n== !expect\n' +
        '== !change A!A1 "2 mio." -> 3 mio.\namount-mismatch A!A1\n== !change A!B1 -> =2+5 -> 7\nnet-mismatch A!B1\n',
    );
    expect(base?.snapshot.sheets[0]?.values).toEqual([['Der spares 2 mio. kr.', 5]]);
    expect(words).toMatchObject({ before: base?.snapshot, expectations: [{ checks: ['amount-mismatch'] }] });
    expect(words?.snapshot.sheets[0]?.values).toEqual([['Der spares 3 mio. kr.', 5]]);
    expect(cell).toMatchObject({ before: base?.snapshot, expectations: [{ checks: ['net-mismatch'] }] });
    expect(cell?.snapshot.sheets[0]).toMatchObject({
      values: [['Der spares 2 mio. kr.', 7]],
      formulas: [[null, '=2+5']],
    });
  });

  test.each([
    ['with a change to words that are not there', '# About.\n== A\n1\n== !expect\n== !change A!A1 "x" -> y\n'],
    ['with a change that changes nothing', '# About.\n== A\n1\n== !expect\n== !change A!A1 -> 1\n'],
    ['without a comment', '== A\n1\n== !expect\n'],
    ['without expectations', '# About.\n== A\n1\n'],
    ['with a label that names no cell', '# About.\n== A\n1\n== !expect\ntotal-mismatch A\n'],
    ['with words behind a label', '# About.\n== A\n1\n== !expect\ntotal-mismatch A!B2 one two\n'],
  ])('%s is refused, with the place of the slip', (_, source) => {
    expect(() => readLabelled('slip.txt', source)).toThrow(LabelledFileError);
  });
});

describe('the score', () => {
  test('counts a finding at its place as right', () => {
    expect(score('total-mismatch Oversigt!B5 error')).toEqual({
      checks: new Map([['total-mismatch', { ...emptyTally(), right: 1 }]]),
      mistakes: [],
    });
  });

  test('counts a finding that nobody asked for as wrong', () => {
    expect(score('').checks.get('total-mismatch')).toEqual({ ...emptyTally(), wrong: 1 });
  });

  test.each(['total-mismatch Oversigt!C5 error', 'total-mismatch Oversigt!B5 warning', 'net-mismatch Oversigt!B5'])(
    'counts a finding at another place, of another severity or check as wrong and missed: %s',
    (label) => {
      const tallies = [...score(label).checks.values()];
      expect(tallies.reduce((sum, { missed }) => sum + missed, 0)).toBe(1);
      expect(tallies.reduce((sum, { wrong }) => sum + wrong, 0)).toBe(1);
    },
  );

  test('looks at what a change brought, not at what was there before', () => {
    const found: Score = { checks: new Map(), mistakes: [] };
    const [, then] = readLabelled(
      'list.txt',
      `${WRONG_TOTAL}== !expect\n== !change Oversigt!C5 -> -900\ntotal-mismatch Oversigt!C5 error\n`,
    );
    if (then) scoreWorkbook(then, findingsOf(then), found);
    expect(found).toEqual({ checks: new Map([['total-mismatch', { ...emptyTally(), right: 1 }]]), mistakes: [] });
  });

  test('neither counts nor asks for a finding that may appear', () => {
    expect(score('may total-mismatch Oversigt!B5')).toEqual({ checks: new Map(), mistakes: [] });
  });
});
