const room = process.env['MUTATED_ROOM'] ?? '*';

/** Words and examples are data: a changed word tells nothing about the tests. */
export default {
  mutate: [`src/core/${room}/**/*.ts`],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `reports/mutation-${room}.json` },
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: '.cache/mutation',
  concurrency: 2,
  allowEmpty: false,
};
