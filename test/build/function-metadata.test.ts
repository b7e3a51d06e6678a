import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions/function-table';

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
    readonly dimensionality?: string;
  }[];
}

const source = join(__dirname, '../../src/functions/functions.ts');
let functions: readonly FunctionEntry[] = [];

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source], true);
  expect(errors).toEqual([]);
  ({ functions } = JSON.parse(metadataJson) as { functions: readonly FunctionEntry[] });
});

test('Excel is told of every function, and of no other', () => {
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

test('a function is called by its id, without a namespace', () => {
  for (const { id, name } of functions) expect(name).toBe(id);
});

test('every function and every argument is described', () => {
  for (const { id, description, parameters } of functions) {
    const undescribed = parameters.filter((parameter) => !parameter.description).map(({ name }) => `${id} ${name}`);
    expect(description).toBeTruthy();
    expect(undescribed).toEqual([]);
  }
});

test('ranges take any cell, so that the function itself can say what is wrong with one', () => {
  const typed = functions.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ type, dimensionality }) => dimensionality === 'matrix' && type !== 'any')
      .map(({ name }) => `${id} ${name}`),
  );
  expect(typed).toEqual([]);
});

test('every exported function is one of Excel’s: arrow functions would be passed over silently', () => {
  const exported = [...readFileSync(source, 'utf8').matchAll(/^export (?:async )?(\w+)/gm)].map(([, kind]) => kind);

  expect(exported).toEqual(functions.map(() => 'function'));
});
