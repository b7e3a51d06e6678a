/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from '../build/manifest-problems';
import { imageSize } from '../build/image-size';

const dist = join(__dirname, '../../dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const xml = read('manifest.xml');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}
const [english, danish] = ['functions.json', 'functions.da.json'].map((file) => JSON.parse(read(file)) as Metadata) as [
  Metadata,
  Metadata,
];

const host = new URL(manifest.querySelector('SourceLocation')?.getAttribute('DefaultValue') ?? '').href.replace(
  /[^/]*$/,
  '',
);
const built = (address: string): string => join(dist, address.slice(host.length));

test('the built manifest has no mistake that Excel would refuse', () => {
  expect(manifestProblems(xml)).toEqual([]);
});

test('every address in it is on the one host, and there', () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(http[^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !address.startsWith(host) || !existsSync(built(address)))).toEqual([]);
});

test('its icons have the sizes they are used in', () => {
  const addressOf = (id: string): string =>
    [...manifest.querySelectorAll('Images > *')]
      .find((image) => image.getAttribute('id') === id)
      ?.getAttribute('DefaultValue') ?? '';
  const uses = [...manifest.querySelectorAll('Icon > *')].map((image) => {
    const size = Number(image.getAttribute('size'));
    return { size, found: imageSize(built(addressOf(image.getAttribute('resid') ?? ''))) };
  });
  expect(uses.length).toBeGreaterThan(2);
  for (const { size, found } of uses) expect(found).toEqual({ width: size, height: size });
});

test('every function that Excel is told of is in the code, and the other way round', () => {
  const associated = [...read('functions.js').matchAll(/CustomFunctions\.associate\("([A-Z]+)"/g)].map(
    ([, id = '']) => id,
  );
  expect(english.functions.map(({ id }) => id).sort()).toEqual([...associated].sort());
});

test('the functions are told of in two languages, with the same arguments and other words', () => {
  const shape = ({ functions }: Metadata) =>
    functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
  expect(shape(danish)).toEqual(shape(english));
  const same = english.functions.filter(({ id, description }) =>
    danish.functions.some((one) => one.id === id && one.description === description),
  );
  expect(same.map(({ id }) => id)).toEqual([]);
});

test('the help that Excel offers for a function is there', () => {
  const help = [...english.functions, ...danish.functions].map(({ helpUrl }) => helpUrl);
  expect(help.filter((address) => !address.startsWith(host) || !existsSync(built(address)))).toEqual([]);
});

test('the button on the ribbon calls a function that the page answers to', () => {
  const name = manifest.querySelector('FunctionName')?.textContent ?? '';
  expect(name).not.toBe('');
  const answers = [`"${name}"`, `'${name}'`].some((quoted) => read('taskpane.js').includes(quoted));
  expect({ name, answers }).toEqual({ name, answers: true });
});
