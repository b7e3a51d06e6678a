import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Fence {
  readonly name: string;
  readonly comment: string;
}

/** Runs dependency-cruiser in a folder and gives the fences it was asked to hold and the imports that break one. */
function cruise(
  folder: string,
  places: readonly string[],
): { fences: readonly Fence[]; violations: readonly Violation[] } {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(
    process.execPath,
    [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...places],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: Violation[]; ruleSetUsed: { forbidden: Fence[] } };
  };
  return { fences: summary.ruleSetUsed.forbidden, violations: summary.violations };
}

/** One forbidden import per fence: the file it is planted in, what it imports, and what that resolves to. */
const plants: readonly { fence: string; file: string; imports: string; to: RegExp; defaultExport?: boolean }[] = [
  { fence: 'no-cycles', file: 'src/core/figures/interval.ts', imports: './planted-back', to: /planted-back/ },
  { fence: 'no-barrels', file: 'src/app/planted-barrel.ts', imports: '../core/figures/index', to: /figures\/index/ },
  { fence: 'not-to-unresolvable', file: 'src/app/planted-nowhere.ts', imports: './no-such-file', to: /no-such-file/ },
  {
    fence: 'core-is-pure',
    file: 'src/core/reading/planted-port.ts',
    imports: '../../app/workbook-host',
    to: /workbook-host/,
  },
  { fence: 'core-is-pure', file: 'src/core/checks/planted-fs.ts', imports: 'node:fs', to: /fs/ },
  {
    fence: 'core-is-pure',
    file: 'src/core/writing/planted-words.ts',
    imports: '../../messages/planted',
    to: /messages/,
  },
  { fence: 'core-figures', file: 'src/core/figures/planted-cell.ts', imports: '../workbook/cell-ref', to: /cell-ref/ },
  {
    fence: 'core-workbook',
    file: 'src/core/workbook/planted-row.ts',
    imports: '../reading/sheet-reading',
    to: /sheet-reading/,
  },
  {
    fence: 'core-reading',
    file: 'src/core/reading/planted-prose.ts',
    imports: '../prose/prose-figure',
    to: /prose-figure/,
  },
  {
    fence: 'core-catalogue',
    file: 'src/core/catalogue/planted-prose.ts',
    imports: '../prose/prose-figure',
    to: /prose-figure/,
  },
  { fence: 'core-prose', file: 'src/core/prose/planted-finding.ts', imports: '../checks/finding', to: /finding/ },
  { fence: 'core-totals', file: 'src/core/totals/planted-cell.ts', imports: '../workbook/cell-ref', to: /cell-ref/ },
  {
    fence: 'core-checks',
    file: 'src/core/checks/planted-write.ts',
    imports: '../writing/planted',
    to: /writing\/planted/,
  },
  { fence: 'core-writing', file: 'src/core/writing/planted-finding.ts', imports: '../checks/finding', to: /finding/ },
  {
    fence: 'no-check-imports-a-check',
    file: 'src/core/checks/planted-one.ts',
    imports: './planted-other',
    to: /planted-other/,
    defaultExport: true,
  },
  {
    fence: 'messages-know-types-only',
    file: 'src/messages/planted-work.ts',
    imports: '../core/reading/planted',
    to: /reading/,
  },
  {
    fence: 'messages-stand-alone',
    file: 'src/messages/planted-app.ts',
    imports: '../app/workbook-host',
    to: /workbook-host/,
  },
  { fence: 'app-knows-the-port-only', file: 'src/app/planted-host.ts', imports: '../hosts/excel/planted', to: /excel/ },
  {
    fence: 'hosts-implement-the-port',
    file: 'src/hosts/excel/planted-check.ts',
    imports: '../../core/checks/finding',
    to: /finding/,
  },
  {
    fence: 'hosts-stand-apart',
    file: 'src/hosts/excel/planted-file.ts',
    imports: '../xlsx/planted',
    to: /xlsx\/planted/,
  },
  {
    fence: 'functions-are-thin',
    file: 'src/functions/planted-reading.ts',
    imports: '../core/reading/sheet-reading',
    to: /sheet-reading/,
  },
  { fence: 'cli-is-a-surface', file: 'src/cli/planted-excel.ts', imports: '../hosts/excel/planted', to: /excel/ },
  {
    fence: 'taskpane-is-a-surface',
    file: 'src/taskpane/planted-file.tsx',
    imports: '../hosts/xlsx/planted',
    to: /xlsx/,
  },
  {
    fence: 'the-pane-reads-files-on-demand',
    file: 'src/taskpane/planted-reader.ts',
    imports: '../hosts/xlsx/read-snapshot',
    to: /read-snapshot/,
  },
  {
    fence: 'the-reader-runs-in-a-browser',
    file: 'src/hosts/xlsx/read-snapshot.ts',
    imports: 'node:zlib',
    to: /zlib/,
  },
  {
    fence: 'commands-are-a-surface',
    file: 'src/commands/planted-pane.ts',
    imports: '../taskpane/planted',
    to: /taskpane/,
  },
  {
    fence: 'only-composition-roots-choose-a-host',
    file: 'src/taskpane/components/Planted.tsx',
    imports: '../../hosts/excel/planted',
    to: /excel/,
  },
  {
    fence: 'only-the-pane-root-starts-functions-and-commands',
    file: 'src/taskpane/components/Starts.tsx',
    imports: '../../functions/planted',
    to: /functions/,
  },
  { fence: 'xlsx-library-in-one-place', file: 'src/app/planted-xlsx.ts', imports: 'exceljs', to: /exceljs/ },
  {
    fence: 'office-client-in-one-place',
    file: 'src/app/planted-office.ts',
    imports: '@microsoft/office-js/dist/office.js',
    to: /office-js/,
  },
  { fence: 'react-in-the-pane-only', file: 'src/app/planted-react.ts', imports: 'react', to: /react/ },
  { fence: 'node-in-file-host-and-cli-only', file: 'src/app/planted-path.ts', imports: 'node:path', to: /path/ },
  { fence: 'no-development-packages-in-src', file: 'src/app/planted-dev.ts', imports: 'fast-check', to: /fast-check/ },
  {
    fence: 'src-knows-no-scaffolding',
    file: 'src/app/planted-test.ts',
    imports: '../../test/planted',
    to: /test\/planted/,
  },
];

const targets = [
  'src/core/figures/index.ts',
  'src/core/reading/planted.ts',
  'src/core/writing/planted.ts',
  'src/messages/planted.ts',
  'src/hosts/excel/planted.ts',
  'src/hosts/xlsx/planted.ts',
  'src/taskpane/planted.ts',
  'src/functions/planted.ts',
  'test/planted.ts',
];

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A copy of the sources with every forbidden import in it, under the root so that packages resolve. */
function plantedCopy(): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/fences-'));
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  for (const file of ['.dependency-cruiser.cjs', 'package.json']) cpSync(join(root, file), join(folder, file));
  for (const file of targets) write(folder, file, 'export const planted = 1;\n');
  write(
    folder,
    'src/core/figures/planted-back.ts',
    `import * as back from './interval';\nexport const planted = back;\n`,
  );
  write(folder, 'src/core/checks/planted-other.ts', 'export default 1;\n');
  for (const { file, imports, defaultExport } of plants) {
    const statement = `import * as planted from '${imports}';\n`;
    write(folder, file, `${statement}${defaultExport ? 'export default planted;' : 'export const used = planted;'}\n`);
  }
  return folder;
}

describe('the fences between the rooms', () => {
  test('hold in the project as it stands', () => {
    const { violations } = cruise(root, ['src', 'workbench', 'examples']);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  }, 60_000);

  describe('with a forbidden import planted for each', () => {
    let folder: string;
    let planted: ReturnType<typeof cruise>;

    beforeAll(() => {
      folder = plantedCopy();
      planted = cruise(folder, ['src']);
    }, 60_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(plants)('$fence refuses $imports in $file', ({ fence, file, to }) => {
      const refused = planted.violations.filter(({ rule, from }) => rule.name === fence && from === file);
      expect(refused.map((violation) => violation.to)).toContainEqual(expect.stringMatching(to));
    });

    test('no fence stands without a plant, and each says why it stands', () => {
      expect(new Set(plants.map(({ fence }) => fence))).toEqual(new Set(planted.fences.map(({ name }) => name)));
      for (const { comment } of planted.fences) expect(comment.length).toBeGreaterThan(60);
    });
  });
});
