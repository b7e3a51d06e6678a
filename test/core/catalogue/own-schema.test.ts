import fc from 'fast-check';
import { checkSnapshot } from '../../../src/app/check-workbook';
import type { AnyFinding } from '../../../src/core/checks/registry';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { sheetFromRows, type CellValue, type Snapshot } from '../../../src/core/workbook/snapshot';
import { describeFinding } from '../../../src/app/describe-finding';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import { factsSnapshot } from '../../support/facts';

type Rows = readonly (readonly CellValue[])[];
const HEAD = ['Slags', 'Mønster', 'Betydning'];

function workbook(schema: Rows | null, sheets: Readonly<Record<string, Rows>>): Snapshot {
  const others = Object.entries(sheets).map(([name, rows]) => sheetFromRows(name, rows));
  const own = schema ? [sheetFromRows('Katalogskema', [HEAD, ...schema])] : [];
  return { name: 'x.xlsx', sheets: [...others, ...own], tables: [], names: [] };
}

/** What is wrong in the workbook; mere remarks left out. */
async function findings(snapshot: Snapshot): Promise<readonly AnyFinding[]> {
  const result = await checkSnapshot(snapshot);
  if (!result.ok) throw new Error('nobody cancelled');
  return result.value.findings.filter(({ severity }) => severity !== 'info');
}

async function schemaFindings(schema: Rows | null, sheets: Readonly<Record<string, Rows>>): Promise<string[]> {
  const all = await findings(workbook(schema, sheets));
  return all
    .filter(({ check }) => check === 'schema-violation')
    .map((finding) => {
      const { expected, problem } = finding.data as { expected?: string | string[]; problem?: string };
      const what = problem ?? (typeof expected === 'string' ? expected : '');
      return `${what} ${finding.cells.map(formatAddress).join(' ')}`;
    });
}

const CASE: Rows = [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
  [],
  ['1. Baggrund og formål'],
  ['Kommunens ruter blev lagt om i foråret, og flere biler kører nu halvtomme.'],
];

test('a workbook without the sheet, and one with the sheet and no rules, have nothing to answer for', async () => {
  expect(await schemaFindings(null, { A01: CASE })).toEqual([]);
  expect(await schemaFindings([], { A01: CASE })).toEqual([]);
});

describe('what the schema sheet asks for is asked of the sheets', () => {
  test('years: every table with others, at its heading, and no gap is said of years that were asked for', async () => {
    expect(await schemaFindings([['år', '2025-2028', null]], { A01: CASE })).toEqual(['expected-years A01!C2']);
    expect(await schemaFindings([['år', '2025-2026', null]], { A01: CASE })).toEqual([]);
    const biennial = CASE.map((row) => row.map((value) => (value === 2026 ? 2027 : value)));
    expect(await schemaFindings([['år', '2025, 2027', null]], { A01: biennial })).toEqual([]);
    expect(await schemaFindings([], { A01: biennial })).toEqual(['consecutive-years A01!C2']);
  });

  test('sections: each that is missing, below the one before it', async () => {
    const rules: Rows = [
      ['afsnit', 'Baggrund', null],
      ['afsnit', 'Risici', null],
      ['afsnit', 'Tidsplan', null],
    ];
    expect(await schemaFindings(rules, { A01: CASE })).toEqual(['section A01!A7', 'section A01!A7']);
  });

  test('sections: a case in preparation owes none', async () => {
    const announced: Rows = [['Forslagets titel:', 'A01 - Færre kørsler'], ['Forslaget er under udarbejdelse.']];
    expect(await schemaFindings([['afsnit', 'Risici', null]], { A01: announced })).toEqual([]);
  });

  test('IDs of an own form: titles are split, cases found, and the odd one is said', async () => {
    const sheet = (title: string): Rows => [['Forslagets titel:', title], ...CASE.slice(1)];
    const sheets = {
      Oversigt: [
        ['1.000 kr.', 2025, 2026],
        ['forslag-7/25 Kørsel', -600, -600],
        ['forslag-8/25 Vask', -600, -600],
        ['I alt', -1200, -1200],
      ],
      Kørsel: sheet('forslag-7/25 - Kørsel'),
      Vask: sheet('forslag-8/25 - Vask'),
      Have: sheet('HA09 - Have'),
    };
    const all = await findings(workbook([['id', 'forslag-#/##', null]], sheets));
    expect(all.map(({ code }) => code)).not.toContain('titles-differ');
    expect(all.filter(({ code }) => code === 'schema-broken').map(({ cells }) => cells.map(formatAddress))).toEqual([
      ['Have!B1'],
    ]);
    expect(all.some(({ check }) => check === 'missing-case')).toBe(false);
  });

  test('IDs: one odd form among usual IDs is read, and the usual ones are not accused', async () => {
    const sheets = { A01: CASE, A02: [['Forslagets titel:', 'A02 - Vask'], ...CASE.slice(1)] };
    expect(await schemaFindings([['id', 'forslag-#/##', null]], sheets)).toEqual([]);
  });

  test('signs: a table that prints its savings the other way is said to', async () => {
    expect(await schemaFindings([['fortegn', 'positiv', 'besparelse']], { A01: CASE })).toEqual([
      'expected-sign A01!C4',
    ]);
    const asItStands = await findings(workbook([['fortegn', 'negativ', 'besparelse']], { A01: CASE }));
    expect(asItStands).toEqual([]);
  });

  test("sheets to leave out: their errors are nobody's", async () => {
    const wrong: Rows = CASE.map((row) =>
      row.map((value, column) => (row[0] === 'Samlet varig ændring' && column === 2 ? -999 : value)),
    );
    const noted = await findings(workbook([], { A01: CASE, 'Gammel udgave': wrong }));
    expect(noted.map(({ check }) => check)).toContain('total-mismatch');
    expect(await findings(workbook([['ark', 'Gammel*', 'udelades']], { A01: CASE, 'Gammel udgave': wrong }))).toEqual(
      [],
    );
  });
});

describe('what is wrong with the schema sheet is said on its cells', () => {
  test('each kind of mistake once, in both languages', async () => {
    const rows: Rows = [
      ['ordd', 'x', 'i alt'],
      ['ord', 'x', 'sum af alt'],
      ['ord', 'y', null],
      ['ord', null, 'i alt'],
      ['ord', '*', 'i alt'],
      ['år', 'næste år', null],
      ['enhed', 'bananer', null],
      ['fortegn', 'negativ', null],
      ['fortegn', 'positiv', null],
    ];
    const all = (await findings(workbook(rows, {}))).filter(({ code }) => code === 'schema-rule-unusable');
    expect(all.map(({ cells }) => cells.map(formatAddress).join())).toEqual(
      ['A2', 'C3', 'C4', 'B5', 'B6', 'B7', 'B8', 'B10'].map((cell) => `Katalogskema!${cell}`),
    );
    for (const finding of all) {
      for (const messages of [da, en]) {
        const { what, why, todo } = describeFinding(finding, messages);
        for (const sentence of [what, why, todo]) expect(sentence).toMatch(/^\P{Ll}.*\.$/u);
      }
    }
  });

  test('the same mistake in many rows is one finding', async () => {
    const rows = Array.from({ length: 400 }, () => ['ordd', 'x', 'i alt']);
    const all = await findings(workbook(rows, {}));
    expect(all.map(({ cells }) => cells.length)).toEqual([400]);
  });
});

const word = fc.constantFrom('ord', 'ikke ord', 'id', 'afsnit', 'år', 'fortegn', 'enhed', 'ark', '#', 'x', '');
const pattern = fc.oneof(
  fc.constantFrom<CellValue[]>(
    '*',
    '**',
    '* *',
    'i alt',
    '2025',
    'Katalogskema',
    '#',
    '@',
    '(((',
    '[a',
    '=A1',
    '###########',
  ),
  fc.string(),
  fc.integer(),
  fc.constant(null),
);
const meaning = fc.oneof(
  fc.constantFrom<CellValue[]>(
    'i alt',
    'netto',
    'udelades',
    'oversigt',
    'handleplan',
    'felt: titel',
    'kolonne: nr.',
    'positiv',
    'service',
  ),
  fc.string(),
  fc.constant(null),
);

test('an absurd schema sheet never stops a check, and never changes the number of sheets', async () => {
  const snapshot = factsSnapshot('ballerup-2019');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, pattern, meaning), { maxLength: 8 }), async (rules) => {
      const sheet = sheetFromRows('Katalogskema', [HEAD, ...rules]);
      const result = await checkSnapshot({ ...snapshot, sheets: [sheet, ...snapshot.sheets] });
      expect(result.ok && result.value.sheets.map(({ name, kind }) => (name === 'Katalogskema' ? kind : name))).toEqual(
        ['schema', ...snapshot.sheets.map(({ name }) => name)],
      );
    }),
    { numRuns: 25 },
  );
});

test('a schema sheet cannot leave itself out', async () => {
  expect(
    await schemaFindings(
      [
        ['ark', '*', 'udelades'],
        ['ordd', 'x', 'y'],
      ],
      { A01: CASE },
    ),
  ).toEqual(['unknown-kind Katalogskema!A3']);
});
