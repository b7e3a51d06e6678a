import { readFileSync } from 'node:fs';
import { allows } from './licences';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Packages whose licence field says nothing usable, each read by hand. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node_modules/@microsoft/office-js':
    'Microsoft’s terms for office.js: development and tests only; production loads it from Microsoft, as Microsoft requires',
  'node_modules/@univerjs/telemetry': 'Apache-2.0 in its LICENSE file; the workbench’s grid, development only',
  'node_modules/jstat': 'MIT in its LICENSE file; below formulajs, which only the benchmark uses',
  'node_modules/buffers':
    'states no licence (a package from 2011); below exceljs’s file reader, never in the add-in’s bundle',
};

test('every package may be used: permissive licences, and no GPL without another choice', () => {
  const refused = installed.filter(([path, { license = '' }]) => !(path in READ_BY_HAND) && !allows(license));
  expect(refused.map(([path, { license }]) => `${path}: ${String(license)}`)).toEqual([]);
});

test('what was read by hand is still needed', () => {
  const needless = Object.keys(READ_BY_HAND).filter((path) => !packages[path] || allows(packages[path].license ?? ''));
  expect(needless).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['GPL-2.0 OR BSD-3-Clause', true],
  ['(MIT AND Zlib)', true],
  ['MIT AND GPL-3.0', false],
  ['(MIT AND (GPL-2.0 OR ISC))', true],
  ['GPL-3.0', false],
  ['AGPL-3.0-only', false],
  ['LGPL-2.1', false],
  ['', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['MIT OR', false],
  ['(MIT', false],
])('%s is allowed: %s', (licence, expected) => {
  expect(allows(licence)).toBe(expected);
});
