// Runs jest's projects one after the other, also when earlier ones fail, and closes with one line for all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const reports = join(root, 'reports');

/** Runs jest projects (`pane`, or `pane toolchain` at once); a run that gives no report counts as one failure. */
function run(projects, ...options) {
  const report = join(reports, `${projects.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = ['--selectProjects', ...projects.split(' '), '--json', '--outputFile', report, ...options];
  const { status } = spawnSync(process.execPath, [jest, ...args], { cwd: root, stdio: 'inherit' });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(reports, { recursive: true });
// A worker for every core: jest alone would leave one of two idle.
const everyCore = '--maxWorkers=100%';
const results = [
  run('unit', everyCore),
  run('contract', everyCore),
  run('pane toolchain', everyCore),
  run('browser', '--maxWorkers=2'),
  run('corpus', everyCore),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
