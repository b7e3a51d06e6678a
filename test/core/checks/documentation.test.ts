import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { CHECKS } from '../../../src/core/checks/registry';
import { compareVersions } from '../../../src/core/checks/version-change';
import { VERSION_CHANGE } from '../../../src/core/checks/version-change-docs';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { da } from '../../../src/messages/da';
import { en } from '../../../src/messages/en';
import { checkPages } from '../../support/check-pages';
import { workbookOf } from '../../support/check-tester';

const SOURCES = 'src/core/checks';
const PAGES = 'docs/checks';
const ids: readonly string[] = CHECKS.map(({ id }) => id);

describe('the checks', () => {
  test('are the files with a default export, each named by its id', () => {
    const files = readdirSync(SOURCES).filter((file) =>
      /^export default /m.test(readFileSync(join(SOURCES, file), 'utf8')),
    );
    expect(files.map((file) => file.replace('.ts', ''))).toEqual([...ids].sort());
  });

  test('have a name of their own in both languages', () => {
    for (const { findings } of [da, en]) {
      expect(Object.keys(findings.checks).sort()).toEqual([...ids].sort());
      expect(new Set(Object.values(findings.checks)).size).toBe(ids.length);
    }
  });

  test('say what, why and when they are silent', () => {
    for (const { docs } of CHECKS) {
      for (const sentence of [docs.what, docs.why, docs.whenNotToUse]) expect(sentence).toMatch(/^\p{Lu}.*[.:]$/u);
    }
  });

  test('carry no code that another check carries', () => {
    const codes = CHECKS.flatMap((check) => Object.keys(check.codes));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the pages', () => {
  const pages = checkPages();

  test('are there for every check, and for nothing else', () => {
    expect(readdirSync(PAGES).sort()).toEqual([...pages.keys()].sort());
    expect([...pages.keys()].sort()).toEqual(
      ['README.md', ...[...ids, VERSION_CHANGE.id].map((id) => `${id}.md`)].sort(),
    );
  });

  // Tables are padded by the formatter; what they say is compared.
  const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

  test.each([...pages.keys()])('%s says what the check says of itself (else run the docs:checks script)', (file) => {
    expect(plain(readFileSync(join(PAGES, file), 'utf8'))).toBe(plain(pages.get(file) ?? ''));
  });
});

describe('the examples of version-change', () => {
  const catalogue = (sheets: Parameters<typeof workbookOf>[0]) =>
    buildCatalogue('a.xlsx', readWorkbook(workbookOf(sheets)));

  test.each(VERSION_CHANGE.docs.examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const found = compareVersions(catalogue(example.before), catalogue(example.after));
    expect(found.map(({ code }) => code)).toEqual(example.yields);
  });
});
