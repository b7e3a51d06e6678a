import { bundledPackages } from './test/support/bundle-packages.mjs';

const common = {
  moduleNameMapper: await bundledPackages(),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/(?!unit/)'],
  setupFiles: ['<rootDir>/test/support/quick-dom.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': '<rootDir>/test/support/compile.mjs' },
};

/** By what the tests of each project need; `npm test` runs them in this order. */
const PROJECTS = {
  // The pure rooms: nothing but the code.
  unit: ['build', 'core', 'functions', 'messages'],
  // Whatever goes through a host: files, the emulated Excel, the command line.
  contract: ['app', 'cli', 'contract', 'examples', 'hostile', 'hosts', 'workbench'],
  // The pane in jsdom.
  pane: ['commands', 'taskpane'],
  // What is built, and with what: compilers and processes; after `npm run build`.
  toolchain: ['architecture', 'toolchain'],
  // A real browser; after `npm run build`.
  browser: ['browser'],
  // Labelled texts and workbooks, and planted faults: what is found in them, and what is not.
  corpus: ['corpus'],
};

export default {
  // Nothing is timed in a test: a busy machine may take its time.
  testTimeout: 30_000,
  projects: Object.entries(PROJECTS).map(([displayName, folders]) => ({
    ...common,
    displayName,
    testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  })),
};
