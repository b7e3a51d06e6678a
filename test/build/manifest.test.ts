/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from './image-size';
import { manifestProblems } from './manifest-problems';

const root = join(__dirname, '../..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');

const attributes = (selector: string, name: string): string[] =>
  [...manifest.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

const imageFile = (address: string): string => join(root, new URL(address).pathname);

test('the manifest has no mistake that Excel would refuse', () => {
  expect(manifestProblems(xml)).toEqual([]);
});

test.each([
  ['elements in the wrong order', [/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1']],
  ['an element in the wrong place', [/<Permissions>/, '<Label resid="Group.Label"/><Permissions>']],
  ['a name of a resource that is nowhere', [/resid="OpenPane.Tooltip"/, 'resid="OpenPane.Tip"']],
  ['a name longer than 32 characters', [/Functions\.Metadata\.Url/g, 'Functions.Metadata.Url.Of.The.Add-in']],
  ['a label longer than 125 characters', [/DefaultValue="Check catalogue"/, `DefaultValue="${'x'.repeat(126)}"`]],
  ['a tooltip longer than 250 characters', [/Value="Åbner ruden/, `Value="${'x'.repeat(200)}`]],
  ['a text without Danish', [/<bt:Override Locale="da-DK" Value="Tjek katalog"\s*\/>/, '']],
  ['an address without https', [/https:\/\/localhost:3000\/functions\.js"/, 'http://localhost:3000/functions.js"']],
  ['a translated address without https', [/https:(\S+functions\.da\.json)/, 'http:$1']],
  ['functions in a runtime of their own', [/(<Page>\s*<SourceLocation resid=")Pane\.Url/, '$1Support.Url']],
  ['broken XML', [/<\/OfficeApp>/, '']],
] satisfies [string, [RegExp, string]][])('%s is found', (_mistake, [what, instead]) => {
  const mistaken = xml.replace(what, instead);

  expect(mistaken).not.toBe(xml);
  expect(manifestProblems(mistaken)).not.toEqual([]);
});

test('Excel must have the shared runtime and ExcelApi 1.14', () => {
  const sets = [...manifest.querySelectorAll('OfficeApp > Requirements Set')];

  expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.14'],
  ]);
});

test('the functions have no namespace, so that formulas need no prefix', () => {
  expect(manifest.querySelector('Namespace')).toBeNull();
});

test('the version is the one of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  expect(manifest.querySelector('OfficeApp > Version')?.textContent).toBe(`${version}.0`);
});

test('every icon exists in the size it is used for', () => {
  const addressOf = new Map(
    [...manifest.querySelectorAll('Images > *')].map((image) => [
      image.getAttribute('id'),
      image.getAttribute('DefaultValue')!,
    ]),
  );
  const uses = [...manifest.querySelectorAll('Icon > *')].map((image) => ({
    file: imageFile(addressOf.get(image.getAttribute('resid'))!),
    size: Number(image.getAttribute('size')),
  }));
  uses.push({ file: imageFile(attributes('IconUrl', 'DefaultValue')[0]!), size: 32 });
  uses.push({ file: imageFile(attributes('HighResolutionIconUrl', 'DefaultValue')[0]!), size: 64 });

  expect(uses.map(({ size }) => size)).toEqual(expect.arrayContaining([16, 32, 80]));
  for (const { file, size } of uses) {
    expect(existsSync(file)).toBe(true);
    expect(imageSize(file)).toEqual({ width: size, height: size });
  }
});
