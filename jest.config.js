const compiled = (extra = {}) => [
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
      ...extra,
    },
  },
];

const typescript = {
  transform: {
    '^.+\\.tsx?$': compiled(),
    // exceljs asks for uuid 14, which is ESM only.
    'node_modules/uuid/.+\\.js$': compiled({ allowJs: true }),
  },
  transformIgnorePatterns: ['/node_modules/(?!uuid/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

/** Unit and contract tests run under `npm run test:unit`; the browser tests need a built pane: `npm run test:browser`. */
export default {
  // Nothing is timed in a test: a busy machine may take its time.
  testTimeout: 30_000,
  projects: [
    {
      ...typescript,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/support/fixed-seed.ts', '<rootDir>/test/support/quick-dom.ts'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
    },
    {
      ...typescript,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
