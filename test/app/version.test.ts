import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/app/version';

test('the program says the version that package.json gives it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
