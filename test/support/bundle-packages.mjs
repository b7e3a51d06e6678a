import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/**
 * Packages of hundreds of files, which every suite that uses one would find, read and compile file by file: half the time of a unit run.
 * By what each bundle offers; the last two share what they set up. `platform` says which of a package's files are taken, as in esbuild.
 */
const BUNDLES = {
  fluent: { platform: 'browser', offers: "export * from '@fluentui/react-components';" },
  exceljs: { platform: 'node', offers: "module.exports = require('exceljs');" },
  zod: { platform: 'node', offers: "export * from 'zod';" },
  'fast-check': {
    platform: 'node',
    offers: "import './test/support/fixed-seed'; export { default } from 'fast-check';",
  },
  'testing-library': {
    platform: 'browser',
    offers:
      "export * from '@testing-library/react'; export { userEvent as default } from '@testing-library/user-event';",
  },
};

const BUNDLE_OF = {
  '^@fluentui/react-components$': 'fluent',
  '^exceljs$': 'exceljs',
  '^zod$': 'zod',
  '^fast-check$': 'fast-check',
  '^@testing-library/(?:react|user-event)$': 'testing-library',
};

/** There is one React for all of them, as in the add-in. */
const external = ['react', 'react-dom'];

/** One file that offers what the packages offer. */
const bundle = (name, { platform, offers }, folder) =>
  build({
    stdin: { contents: offers, resolveDir: root },
    bundle: true,
    // As in every run of jest: some packages do without what jsdom lacks.
    define: { 'process.env.NODE_ENV': '"test"' },
    external,
    format: 'cjs',
    logLevel: 'error',
    // Less to read for every suite; names stay.
    minifySyntax: true,
    minifyWhitespace: true,
    outfile: join(folder, `${name}.cjs`),
    platform,
    target: 'node20',
  });

/** Bundles everything into a folder, which others see only once it is whole. */
async function bundleAll(folder) {
  mkdirSync(join(root, '.cache/unit'), { recursive: true });
  const made = mkdtempSync(join(root, '.cache/unit/making-'));
  try {
    await Promise.all(Object.entries(BUNDLES).map(([name, of]) => bundle(name, of, made)));
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Where jest finds each bundled package; they are bundled when the lockfile, the seed or this list changed. */
export async function bundledPackages() {
  const stamp = createHash('sha256');
  const made = [join(root, 'package-lock.json'), join(root, 'test/support/fixed-seed.ts'), import.meta.filename];
  for (const file of made) stamp.update(readFileSync(file));
  const folder = join(root, '.cache/unit', stamp.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await bundleAll(folder);
  return Object.fromEntries(Object.entries(BUNDLE_OF).map(([asked, name]) => [asked, join(folder, `${name}.cjs`)]));
}
