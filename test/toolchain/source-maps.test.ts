import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const shipped = join(root, 'dist');
const maps = join(root, '.cache/source-maps');

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
}

const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
const scripts = files(shipped).filter((name) => name.endsWith('.js'));
const mapOf = (script: string): SourceMap => JSON.parse(readFileSync(join(maps, `${script}.map`), 'utf8')) as SourceMap;
const isOwn = (source: string): boolean => source.startsWith('./src/');

test('every script of the build has its map beside what ships, and no other map lies there', () => {
  expect(scripts).toEqual(expect.arrayContaining(['taskpane.js', 'functions.js']));
  expect(files(maps).sort()).toEqual(scripts.map((script) => `${script}.map`).sort());
});

test('nothing that ships is a map or names one', () => {
  expect(files(shipped).filter((name) => name.endsWith('.map'))).toEqual([]);
  const naming = scripts.filter((script) => readFileSync(join(shipped, script), 'utf8').includes('sourceMappingURL'));
  expect(naming).toEqual([]);
});

test('the maps lead to files of this project, as they are written, by paths that are no machine’s', () => {
  const sources = scripts.flatMap((script) => mapOf(script).sources);
  expect(sources).toEqual(expect.arrayContaining(['./src/taskpane/index.tsx', './src/functions/functions.ts']));
  expect(sources.filter((source) => !/^(?:\.\/(?:src|node_modules)|webpack)\/|^$/.test(source))).toEqual([]);
  expect(sources.filter((source) => isOwn(source) && !existsSync(join(root, source)))).toEqual([]);
  const { sources: ours, sourcesContent } = mapOf('taskpane.js');
  const entry = ours.indexOf('./src/taskpane/index.tsx');
  expect(sourcesContent[entry]).toContain('import type ');
  const texts = scripts.map((script) => readFileSync(join(maps, `${script}.map`), 'utf8'));
  expect(texts.filter((text) => text.includes(root))).toEqual([]);
});
