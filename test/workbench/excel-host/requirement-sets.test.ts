import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { HostType } from '../../../workbench/excel-host/object-model/define-type';
import { TYPES } from '../../../workbench/excel-host/object-model/type-table';
import { requireSet, reaches } from '../../../workbench/excel-host/requirement-sets';

/** Members of Microsoft's published declarations with the requirement set each says it came with: `Range.hasSpill`. */
function publishedSets(): Map<string, string> {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    if (!ts.isClassDeclaration(node) || !node.name) return;
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const comment = source.text.slice(member.getFullStart(), member.getStart());
      const [, set] = /\[Api set: (Excel\w* [0-9.]+)/.exec(comment) ?? [];
      const name = `${node.name.text}.${member.name.text}`;
      const known = sets.get(name);
      if (set && (!known || older(set, known))) sets.set(name, set);
    }
  };
  ts.forEachChild(source, (node) => {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel') ts.forEachChild(node, visit);
  });
  return sets;
}

const older = (a: string, b: string): boolean => reaches(b.split(' ')[1] ?? '', a.split(' ')[1] ?? '');
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Members of the emulated Excel that a script can see, with the set each is refused without. */
function emulatedSets(): [string, string][] {
  const kinds = Object.entries(TYPES as Readonly<Record<string, HostType>>);
  return kinds.flatMap(([kind, type]) =>
    Object.entries({ ...type.properties, ...type.links, ...type.methods })
      .filter(([name, { since }]) => !name.startsWith('_') && since.startsWith('ExcelApi'))
      .map(([name, { since }]): [string, string] => [`${kind}.${camelCase(name)}`, since]),
  );
}

describe('requirement sets of the emulated Excel', () => {
  const published = publishedSets();

  test('Microsoft’s declarations were understood', () => {
    expect(published.get('Range.hasSpill')).toBe('ExcelApi 1.12');
    expect(published.size).toBeGreaterThan(1_000);
  });

  test('every member asks for the set that Microsoft’s declarations name', () => {
    const wrong = emulatedSets().filter(([member, since]) => published.get(member) !== since);
    expect(wrong.map(([member, since]) => `${member}: ${since}, published ${published.get(member)}`)).toEqual([]);
  });

  test('a set is compared number by number: 1.9 is older than 1.14', () => {
    expect([reaches('1.14', '1.9'), reaches('1.9', '1.14'), reaches('2.0', '1.14')]).toEqual([true, false, true]);
  });

  test('a set that is not announced at all is refused', () => {
    expect(() => requireSet({ ExcelApi: '1.20' }, 'SharedRuntime 1.1', 'x')).toThrow('could not be found');
  });
});
