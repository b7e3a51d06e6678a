const typescript = {
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { isolatedModules: true, tsconfig: { module: 'CommonJS', moduleResolution: 'bundler', jsx: 'react-jsx', target: 'ES2022', esModuleInterop: true, isolatedModules: true, skipLibCheck: true } }],
    // exceljs asks for uuid 14, which is ESM only.
    'node_modules/uuid/.+\\.js$': ['ts-jest', { isolatedModules: true, tsconfig: { module: 'CommonJS', allowJs: true, target: 'ES2022', esModuleInterop: true, isolatedModules: true } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!uuid/)'],
};

/** Unit and contract tests run under `npm run test:unit`; the browser tests need a built pane: `npm run test:browser`. */
export default {
  projects: [
    { ...typescript, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'], testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    { ...typescript, displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
