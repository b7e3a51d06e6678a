import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/commands/*.ts',
    'src/functions/*.ts',
    'workbench/*.{mjs,ts,tsx}',
    'bench/*.ts',
    'test/corpus/**/run.ts',
    'test/**/*.test.{ts,tsx}',
    'test/support/*.mjs',
    'test/support/write-check-docs.ts',
    'test/support/verify-libreoffice.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,mjs}',
    'workbench/**/*.{ts,tsx,mjs}',
    'test/**/*.{ts,tsx,mjs}',
    'examples/*.ts',
    'bench/**/*.{ts,mjs}',
  ],
  // A type that a file uses in its own signatures is part of what it offers.
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
} satisfies KnipConfig;
