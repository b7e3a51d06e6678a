const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The files that hold one check each: they are the ones with a default export. */
function checkFiles() {
  const folder = join(__dirname, 'src/core/checks');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export default /m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''));
}

const aCheck = `^src/core/checks/(?:${checkFiles().join('|') || '-'})\\.ts$`;

/** A room of the core and the rooms it may import; itself always. */
function coreFence(room, allowed, comment) {
  return {
    name: `core-${room}`,
    severity: 'error',
    comment,
    from: { path: `^src/core/${room}/` },
    to: { path: '^src/core/', pathNot: [room, ...allowed].map((name) => `^src/core/${name}/`) },
  };
}

/** A part of src and what of src it may import; itself always. */
function roomFence(name, room, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: [`^src/${room}/`, ...allowed] },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Files in a cycle can only be understood, tested and moved together. Move what both need into a file of its own, in the lower of the two rooms.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment:
        'A barrel hides who uses what and makes cycles. Import from the file that declares the name; only composition roots are called index.',
      from: {},
      to: { path: '^src/.+/index\\.tsx?$', pathNot: '^src/(?:taskpane|commands|functions)/index\\.tsx?$' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment:
        'An import that resolves to nothing fails at run time. Correct the path, or add the package to package.json.',
      from: {},
      to: { couldNotResolve: true },
    },

    // What the core may know.
    {
      name: 'core-is-pure',
      severity: 'error',
      comment:
        'The core runs in Excel, in the browser, on the command line and in tests, and gives the same answer everywhere. Move host, file and screen access to src/hosts, src/app or a composition root, and hand the core plain data.',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/zod/'], couldNotResolve: false },
    },
    coreFence(
      'figures',
      [],
      'Amounts, units and intervals are the ground all else stands on. Whatever needs a cell or a table belongs in a room above.',
    ),
    coreFence(
      'workbook',
      ['figures'],
      'A snapshot is plain data about cells and knows nothing of catalogues. What recognises rows and headings belongs in core/reading.',
    ),
    coreFence(
      'reading',
      ['figures', 'workbook'],
      'Reading says what stands in a sheet and judges nothing. What needs the catalogue, prose or a check belongs in those rooms.',
    ),
    coreFence(
      'catalogue',
      ['figures', 'workbook', 'reading'],
      'The catalogue is what was read, validated. Sentences are read in core/prose and judged in core/checks, both above it.',
    ),
    coreFence(
      'prose',
      ['figures', 'workbook', 'reading', 'catalogue'],
      'Prose gives figures and relations to whoever asks. Comparing them with tables is a check: put it in core/checks.',
    ),
    coreFence(
      'totals',
      ['figures'],
      'The arithmetic behind the custom functions knows numbers, not sheets: it is called by Excel with bare ranges. Choose the rows in core/writing or a check.',
    ),
    coreFence(
      'checks',
      ['figures', 'workbook', 'reading', 'catalogue', 'prose', 'totals'],
      'A check finds; it doesn’t write. Describe a fix as data in the finding and let core/writing make the edit.',
    ),
    coreFence(
      'writing',
      ['figures', 'workbook', 'totals', 'reading', 'catalogue'],
      'Edit plans are made from totals and cells; the tables as read (reading, catalogue) say which rows to add up. Findings reach the findings sheet as rendered rows from src/app, never as checks.',
    ),
    {
      name: 'no-check-imports-a-check',
      severity: 'error',
      comment:
        'Each check can be read, switched off and tested on its own. Move what two checks share into a helper file in core/checks or into a lower room.',
      from: { path: aCheck },
      to: { path: aCheck },
    },

    // Rooms around the core.
    {
      name: 'messages-know-types-only',
      severity: 'error',
      comment:
        'Messages turn finding codes and data into sentences and must not compute: the type of the data is all they need. Compute in the check and put the result in the data; only the formatting of figures and cell references may be called.',
      from: { path: '^src/messages/' },
      to: {
        path: '^src/core/',
        pathNot: ['^src/core/figures/', '^src/core/workbook/cell-ref\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    roomFence(
      'messages-stand-alone',
      'messages',
      ['^src/core/'],
      'All words of the screen live in messages, and everyone may ask for them. A sentence that needs the pane, a host or a use case gets its data as arguments.',
    ),
    roomFence(
      'app-knows-the-port-only',
      'app',
      ['^src/core/', '^src/messages/'],
      'A use case runs against any host and under any surface. Add what it needs to the WorkbookHost port, and pass the host in from a composition root.',
    ),
    roomFence(
      'hosts-implement-the-port',
      'hosts',
      ['^src/app/workbook-host\\.ts$', '^src/core/workbook/'],
      'A host gives and takes plain data. What understands that data belongs in src/app or src/core.',
    ),
    {
      name: 'hosts-stand-apart',
      severity: 'error',
      comment:
        'The Excel host ends up in the pane and the file host on the command line; what they share would drag one into the other. Put shared plain-data work into core/workbook.',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    roomFence(
      'functions-are-thin',
      'functions',
      ['^src/core/(?:totals|prose|figures)/'],
      'A custom function gets bare ranges from Excel and knows no workbook. Arithmetic goes to core/totals, text to core/prose.',
    ),
    roomFence(
      'cli-is-a-surface',
      'cli',
      ['^src/(?:app|core|messages)/', '^src/hosts/xlsx/'],
      'The command line runs without Office and without a screen. Share with the pane through src/app or src/messages.',
    ),
    roomFence(
      'taskpane-is-a-surface',
      'taskpane',
      [
        '^src/(?:app|core|messages)/',
        '^src/(?:hosts/excel|functions|commands)/',
        '^src/hosts/xlsx/read-snapshot\\.ts$',
      ],
      'The pane must stay small and run inside Excel: no command line, no file host but the reader of an earlier workbook. Share through src/app or src/messages.',
    ),
    {
      name: 'the-pane-reads-files-on-demand',
      severity: 'error',
      comment:
        'The xlsx library is several times the pane itself, and most sessions never open a second workbook. Load the reader with import() when the user has chosen a file.',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/hosts/xlsx/', dynamic: false },
    },
    {
      name: 'the-reader-runs-in-a-browser',
      severity: 'error',
      comment:
        'read-snapshot.ts is loaded into the pane, where node modules don’t exist. What needs them belongs in read-xlsx.ts or the files behind it.',
      from: { path: '^src/hosts/xlsx/read-snapshot\\.ts$' },
      to: { path: '^(?:node:)?(?:buffer|child_process|crypto|fs|os|path|stream|url|zlib)(?:/|$)', reachable: true },
    },
    roomFence(
      'commands-are-a-surface',
      'commands',
      ['^src/(?:app|core|messages)/', '^src/hosts/excel/'],
      'A ribbon handler calls a use case and nothing else. Share with the pane through src/app.',
    ),
    {
      name: 'only-composition-roots-choose-a-host',
      severity: 'error',
      comment:
        'Components that reach for a host can’t be tested without Excel. Create the host in the composition root (taskpane/index.tsx, commands, cli/main.ts) and pass it down as a WorkbookHost.',
      from: { path: '^src/(?:taskpane|cli)/', pathNot: ['^src/taskpane/index\\.tsx$', '^src/cli/main\\.ts$'] },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'only-the-pane-root-starts-functions-and-commands',
      severity: 'error',
      comment:
        'Pane, ribbon and custom functions share one runtime, and its root starts them. A component that needs arithmetic asks core/totals through src/app.',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { path: '^src/(?:functions|commands)/' },
    },

    // Packages with one home.
    {
      name: 'xlsx-library-in-one-place',
      severity: 'error',
      comment:
        'The xlsx library is large and its model is its own: it must not reach the pane nor leak into signatures. Read and write files through src/hosts/xlsx.',
      from: { pathNot: ['^src/hosts/xlsx/', '^workbench/', '^examples/'] },
      to: { path: 'node_modules/(?:exceljs|jszip)/' },
    },
    {
      name: 'office-client-in-one-place',
      severity: 'error',
      comment:
        'Production loads office.js from Microsoft, and only hosts/excel talks to it. Ask the WorkbookHost port; the package is for the workbench and tests.',
      from: { path: '^src/', pathNot: '^src/hosts/excel/' },
      to: { path: 'node_modules/@microsoft/office-js/' },
    },
    {
      name: 'react-in-the-pane-only',
      severity: 'error',
      comment:
        'What draws belongs to the pane; use cases and hosts run without a screen. Move the component to src/taskpane.',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(?:react|react-dom|@fluentui)/' },
    },
    {
      name: 'node-in-file-host-and-cli-only',
      severity: 'error',
      comment:
        'Everything else runs in a web view, where node modules don’t exist. Read files in src/hosts/xlsx, arguments and streams in src/cli.',
      from: { path: '^src/', pathNot: ['^src/hosts/xlsx/', '^src/cli/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      comment: 'What src imports at run time must be installed with the program. Move the package to dependencies.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'src-knows-no-scaffolding',
      severity: 'error',
      comment:
        'Tests, workbench, examples and benchmarks are built on src and must be removable. Move what src needs into src.',
      from: { path: '^src/' },
      to: { path: '^(?:test|workbench|examples|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
