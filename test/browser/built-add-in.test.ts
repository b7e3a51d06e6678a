import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../../dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const page = read('taskpane.html');
const scripts = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, source]) => source!);

test('every file that the manifest names was built', () => {
  const addresses = [...read('manifest.xml').matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/g)].map(
    ([, address]) => address!,
  );

  expect(addresses).not.toHaveLength(0);
  for (const address of addresses)
    expect([address, existsSync(join(dist, new URL(address).pathname))]).toEqual([address, true]);
});

test('the shipped page loads office.js from Microsoft, and everything else from its own place', () => {
  const [office, ...own] = scripts;

  expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(own).toEqual(['functions.js', 'taskpane.js']);
});

test('the page lets nothing in and nothing out by default', () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
  const directives = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
});

test('the first load, with the words of one language, is under 250 KB and without the xlsx library', () => {
  const words = readdirSync(dist).filter((file) => /^messages-da\..*js$/.test(file));
  expect(words).toHaveLength(1);
  const loaded = [...scripts.slice(1), ...words].map((script) => readFileSync(join(dist, script)));
  const kilobytes = loaded.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1024;

  expect(kilobytes).toBeLessThan(250);
  const holdsLibrary = (file: string): boolean => /exceljs|xl\/worksheets/i.test(read(file));
  expect(scripts.slice(1).filter(holdsLibrary)).toEqual([]);
  // It has a part of its own, which is fetched when a file is chosen.
  expect(readdirSync(dist).filter((file) => file.endsWith('.js') && holdsLibrary(file))).toHaveLength(1);
});

test('Excel’s metadata was built and tells of NETSAVING', () => {
  const { functions } = JSON.parse(read('functions.json')) as { functions: readonly { id: string }[] };

  expect(functions.map(({ id }) => id)).toContain('NETSAVING');
});
