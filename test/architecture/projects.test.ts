import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');

it('runs each test file in one of the projects that npm test runs', () => {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const listed = spawnSync(process.execPath, [jest, '--listTests', '--json'], { cwd: root, encoding: 'utf8' });
  const run = (JSON.parse(listed.stdout) as string[]).map((path) => relative(root, path)).sort();
  const there = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => join('test', path))
    .sort();
  expect(run).toEqual(there);
  expect(new Set(run).size).toBe(run.length);
});
