import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

jest.setTimeout(300_000);

const root = join(__dirname, '../..');
const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The lines of a recipe. */
function recipe(name: string): readonly string[] {
  const part = architecture.split(`### ${name}\n`)[1]?.split(/^#/m)[0] ?? '';
  return part.split('\n').filter((line) => /^\d\./.test(line));
}

/** Files under src that a recipe names, `<id>` for the name of what is added. */
const filesNamed = (name: string): string[] =>
  [
    ...recipe(name)
      .join('\n')
      .matchAll(/`(src\/[^`]+)`/g),
  ]
    .map(([, file = '']) => file)
    .sort();

type Edits = Readonly<Record<string, (text: string) => string>>;

/** Puts a line before the first place where a text stands. */
const before = (place: string, line: string) => (text: string) => {
  if (!text.includes(place)) throw new Error(`"${place}" is not there`);
  return text.replace(place, () => `${line}${place}`);
};

const CHECK = `import { code, defineCheck } from './define-check';
import { evidenceOf } from './stated-sums';

export default defineCheck({
  id: 'draft-row',
  severity: 'info',
  about: 'table',
  codes: { 'row-is-a-draft': code<{ readonly label: string }>() },
  docs: { what: 'A row is a draft.', why: 'It will change.', whenNotToUse: 'Never.', examples: [] },
  *run({ table }) {
    for (const row of table.rows) {
      const [cell] = row.cells;
      if (!cell || !row.label?.text.startsWith('Udkast')) continue;
      yield {
        code: 'row-is-a-draft',
        cells: [cell.cell],
        data: { label: row.label.text },
        amount: null,
        evidence: [evidenceOf(table, row, cell)],
        arithmetic: [],
        identity: [row.label.text],
        figures: [],
      };
    }
  },
});
`;

const DECLARATION = `/**
 * Twice an amount.
 * @customfunction DOUBLED DOUBLED
 * @helpurl https://localhost:3000/docs/functions/DOUBLED.md
 * @param amount The amount.
 * @returns Twice the amount.
 */
export function doubled(amount: unknown): number {
  return cellOf(FUNCTIONS.DOUBLED, [amount]);
}

`;

const text = (what: string): string =>
  `  'row-is-a-draft': ({ label }) => ({ what: \`\${label}: ${what}.\`, why: '', todo: '' }),\n`;

/** What the recipes say, done: the files are those that a recipe names. */
const FOLLOWED: Readonly<Record<string, Edits>> = {
  'A check': {
    'src/core/checks/<id>.ts': () => CHECK,
    'src/core/checks/registry.ts': (code) =>
      before(
        'import duplicateId',
        "import draftRow from './draft-row';\n",
      )(before('  duplicateId,', '  draftRow,\n')(code)),
    'src/messages/da/findings.ts': (code) => named('Udkast', 'rækken er et udkast')(code),
    'src/messages/en/findings.ts': (code) => named('Drafts', 'the row is a draft')(code),
  },
  'A function': {
    'src/functions/function-table.ts': before(
      '  CHECKTEXT: ',
      '  DOUBLED: defineFunction({ amount }, (given) => answer(2 * given.amount)),\n',
    ),
    'src/functions/functions.ts': (code) => `${code}\n${DECLARATION}`,
    'src/functions/descriptions.da.json': before(
      '  "AGREES": {',
      '  "DOUBLED": { "description": "Det dobbelte af et beløb.", "parameters": { "amount": "Beløbet." } },\n',
    ),
    'src/core/workbook/own-functions.ts': before("  'AGREES',", "  'DOUBLED',\n"),
  },
  'A document kind': {
    'src/core/reading/sheet-reading.ts': before("  | 'narrative'", "  | 'reserve-list'\n"),
    'src/core/reading/sheet-kind.ts': before(
      '  const proposals = tables.filter(',
      "  if (/^reserve/i.test(name) && tables.length > 0) return of('reserve-list', 'proposal-rows');\n",
    ),
    'src/core/catalogue/document-schemas.ts': before(
      '  narrative: documentOf',
      "  'reserve-list': documentOf(listedTable),\n",
    ),
    'src/core/reading/schema/schema-words.ts': before(
      "  ['narrative',",
      "  ['reserve-list', 'reserveliste', 'reserve list'],\n",
    ),
    'src/messages/da/explain.ts': before("    narrative: 'tekst'", "    'reserve-list': 'reserveliste',\n"),
    'src/messages/en/explain.ts': before("    narrative: '", "    'reserve-list': 'reserve list',\n"),
  },
  'A language': {
    'src/messages/en.ts': (code) => code,
    'src/messages/language-table.ts': before(
      "  en: { name: 'English'",
      "  nb: { name: 'Bokmål', load: async () => (await import('./nb')).nb },\n",
    ),
    'src/messages/languages.ts': (code) =>
      before(
        'import type { LanguageCode }',
        "import { nb } from './nb';\n",
      )(code.replace('{ da, en }', '{ da, en, nb }')),
  },
};

function named(name: string, what: string) {
  return (code: string): string =>
    before("    'plug-row': '", `    'draft-row': '${name}',\n`)(before('  ...listFindings,', text(what))(code));
}

/** Prints what the new parts do; run in the copy. */
const TRIAL = `import { FluentProvider } from '@fluentui/react-components';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { checkSnapshot } from './src/app/check-workbook';
import { describeFinding } from './src/app/describe-finding';
import { readArguments } from './src/cli/arguments';
import { sheetFromRows } from './src/core/workbook/snapshot';
import { FUNCTIONS } from './src/functions/function-table';
import { LANGUAGES } from './src/messages/languages';
import { loadMessages } from './src/messages/language-table';
import { LanguageChoice } from './src/taskpane/components/SettingsPage/LanguageChoice';
import { recallLanguage } from './src/taskpane/state/use-language';
import { WordsContext } from './src/taskpane/words-context';

const rows = [['Reserver, 1.000 kr.'], ['Nr.', 'Forslag', 2025, 2027], ['A01', 'Udkast til indkøb', -100, -100], ['A02', 'Bus', -100, -200]];
const checked = await checkSnapshot({ name: 'bog.xlsx', sheets: [sheetFromRows('Reserver', rows)], tables: [], names: [] });
if (!checked.ok) throw new Error(checked.trouble);
const language = recallLanguage({ getItem: () => 'nb', setItem: () => undefined });
const words = { language, messages: await loadMessages(language) };
const choice = createElement(WordsContext, { value: words }, createElement(LanguageChoice, { onChoose: () => undefined }));
const drawn = renderToStaticMarkup(createElement(FluentProvider, null, choice));
const draft = checked.value.findings.find(({ check }) => check === 'draft-row');
console.log(
  JSON.stringify({
    kinds: checked.value.sheets.map(({ kind }) => LANGUAGES.nb.explain.kinds[kind]),
    drafts: draft && Object.values(LANGUAGES).map((messages) => describeFinding(draft, messages).what),
    missing: checked.value.findings.filter(({ check }) => check === 'schema-violation').map(({ cells }) => cells[0]?.top),
    doubled: FUNCTIONS.DOUBLED([21]),
    asked: readArguments(['check', 'a.xlsx', '--lang', 'nb']).ask,
    offered: [...drawn.matchAll(/<span lang="(..)">([^<]+)/g)].map(([, code, name]) => [code, name]),
    spoken: words.messages.explain.kinds['reserve-list'],
  }),
);
`;

let copy: string;

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  copy = mkdtempSync(join(root, '.cache/recipes-'));
  for (const part of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const edits of Object.values(FOLLOWED)) {
    for (const [file, edit] of Object.entries(edits)) {
      const path = join(copy, file.replace('<id>', 'draft-row'));
      writeFileSync(path, edit(file.includes('<id>') ? '' : readFileSync(path, 'utf8')));
    }
  }
  // "Copy `src/messages/en.ts` and the folder of that name to the language's code and translate the texts."
  cpSync(join(copy, 'src/messages/en'), join(copy, 'src/messages/nb'), { recursive: true });
  const words = readFileSync(join(copy, 'src/messages/en.ts'), 'utf8');
  writeFileSync(
    join(copy, 'src/messages/nb.ts'),
    words.replaceAll("'./en/", "'./nb/").replace('const en:', 'const nb:'),
  );
  const explain = join(copy, 'src/messages/nb/explain.ts');
  writeFileSync(explain, readFileSync(explain, 'utf8').replace("'reserve list'", "'reserveliste på bokmål'"));
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

function node(...args: string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, out: `${stdout}${stderr}` };
}

test.each(Object.keys(FOLLOWED))('the recipe for %s has five lines and names the files to change', (name) => {
  expect(recipe(name)).toHaveLength(5);
  expect(filesNamed(name)).toEqual(Object.keys(FOLLOWED[name] ?? {}).sort());
});

test('the types hold where the recipes were followed', () => {
  // Everything that says something; the hosts and the manifest's commands stay as they were.
  const include = ['app', 'cli', 'core', 'functions', 'messages', 'taskpane'].map((room) => `src/${room}`);
  writeFileSync(
    join(copy, 'tsconfig.recipes.json'),
    JSON.stringify({ extends: './tsconfig.json', compilerOptions: { incremental: false }, include }),
  );
  expect(node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.recipes.json')).toEqual({ status: 0, out: '' });
});

test('the fences hold as well', () => {
  const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const { status, out } = node(cruise, '--config', '.dependency-cruiser.cjs', 'src');
  expect({ status, out }).toMatchObject({
    status: 0,
    out: expect.stringContaining('no dependency violations') as string,
  });
});

test('and the new check, function, language and document kind work', async () => {
  writeFileSync(join(copy, 'trial.mts'), TRIAL);
  const { out } = node('--import', 'tsx', 'trial.mts');
  expect(JSON.parse(out.split('\n').find((line) => line.startsWith('{')) ?? out)).toEqual({
    kinds: ['reserveliste på bokmål'],
    drafts: [
      'Udkast til indkøb: rækken er et udkast.',
      'Udkast til indkøb: the row is a draft.',
      'Udkast til indkøb: the row is a draft.',
    ],
    missing: [1],
    doubled: { ok: true, value: 42 },
    asked: 'check',
    offered: [
      ['da', 'Dansk'],
      ['nb', 'Bokmål'],
      ['en', 'English'],
    ],
    spoken: 'reserveliste på bokmål',
  });
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([join(copy, 'src/functions/functions.ts')]);
  expect(errors).toEqual([]);
  expect(metadataJson).toContain('"DOUBLED"');
});
