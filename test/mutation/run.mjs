// `npm run mutate -- totals prose/scan checks/claims`: plants small faults in rooms, folders or files of core and counts how many the room's own tests find.
import { Stryker } from '@stryker-mutator/core';

/** The rooms, and where besides `test/core` tests of them stand: labelled texts and workbooks. */
const ROOMS = { totals: [], figures: [], prose: ['test/corpus/prose'], checks: ['test/corpus/catalogues'] };
/** Tests that read much for one answer: they would take nearly all of the time. The score without them can only be lower. */
const LONG =
  '/(attack|any-workbook|incremental|made-catalogues|corrected-examples)[.]|gives every digit a place|the same text the same way|same have no changes';

const asked = process.argv.slice(2);
for (const [room, beside] of Object.entries(ROOMS)) {
  const parts = asked.filter((part) => part.split('/')[0] === room);
  if (asked.length > 0 && parts.length === 0) continue;
  await mutate(room, beside, parts.length > 0 ? parts : [room]);
}

async function mutate(room, beside, parts) {
  await new Stryker({
    mutate: parts.map((part) => `src/core/${part}{.ts,/**/*.ts}`),
    plugins: ['./test/mutation/fresh-runner.mjs'],
    testRunner: 'fresh',
    freshRunner: { tests: [`test/core/${room}`, ...beside], leaveOut: LONG, patience: 10000 },
    warnings: { unknownOptions: false },
    coverageAnalysis: 'perTest',
    // Words and examples are data: a changed word tells nothing about the tests.
    ignoreStatic: true,
    mutator: { excludedMutations: ['StringLiteral'] },
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportScoreTable: true },
    jsonReporter: { fileName: `reports/mutation-${room}.json` },
    thresholds: { high: 90, low: 80, break: 80 },
    tempDirName: '.cache/mutation',
    dryRunTimeoutMinutes: 15,
    concurrency: 2,
    allowEmpty: false,
  }).runMutationTest();
}
