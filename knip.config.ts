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
    // Bundled with the generator of examples.
    'test/support/fixed-seed.ts',
    'test/mutation/*.mjs',
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
  // LibreOffice, where there is one: for a verification by hand.
  ignoreBinaries: ['soffice'],
} satisfies KnipConfig;
