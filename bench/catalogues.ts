import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build';

/**
 * Builds the measurements as the add-in is built and runs them: what a development run adds to every function (its name, written at
 * run time) is not what a user waits for.
 */
const folder = join(import.meta.dirname, '../.cache/bench');
await build({
  target: 'node20',
  entry: join(import.meta.dirname, 'measure-catalogues.ts'),
  output: { path: folder, filename: 'measure-catalogues.cjs' },
  // What it is measured against is run as it is published.
  externals: { exceljs: 'commonjs exceljs', '@formulajs/formulajs': 'commonjs @formulajs/formulajs' },
  optimization: { minimize: false },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', join(folder, 'measure-catalogues.cjs'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
