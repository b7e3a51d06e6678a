import { bundledPackages } from './test/support/bundle-packages.mjs';

const compiled = [
  'ts-jest',
  {
    tsconfig: {
      module: 'CommonJS',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      target: 'ES2022',
      esModuleInterop: true,
      isolatedModules: true,
      skipLibCheck: true,
    },
  },
];

const common = {
  moduleNameMapper: await bundledPackages(),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/(?!unit/)'],
  setupFiles: ['<rootDir>/test/support/fixed-seed.ts', '<rootDir>/test/support/quick-dom.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': compiled },
};

/** Tests of what is built, and with what: they run compilers and processes. */
const TOOLCHAIN = ['<rootDir>/test/architecture/', '<rootDir>/test/toolchain/'];

/** Labelled texts and workbooks, and planted faults: what is found in them, and what is not. */
const CORPUS = '<rootDir>/test/corpus/';

export default {
  // Nothing is timed in a test: a busy machine may take its time.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', CORPUS, ...TOOLCHAIN],
    },
    { ...common, displayName: 'toolchain', testMatch: TOOLCHAIN.map((folder) => `${folder}**/*.test.ts`) },
    { ...common, displayName: 'corpus', testMatch: [`${CORPUS}**/*.test.ts`] },
    // Needs a built pane.
    { ...common, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
