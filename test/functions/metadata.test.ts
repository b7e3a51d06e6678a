import { existsSync, readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import danish from '../../src/functions/descriptions.da.json';
import { FUNCTIONS } from '../../src/functions/function-table';

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

interface Localizing {
  readonly acceptErrors: (metadata: string) => string;
  readonly localizeMetadata: (metadata: string, descriptions: unknown) => string;
}

const { acceptErrors, localizeMetadata } = jest.requireActual<Localizing>('../../src/functions/localize-metadata.cjs');

let generated: { metadataJson: string; errors: string[]; associate: { id: string; functionName: string }[] };
let metadata: Metadata;

beforeAll(async () => {
  generated = await generateCustomFunctionsMetadata(['src/functions/functions.ts']);
  metadata = JSON.parse(acceptErrors(generated.metadataJson)) as Metadata;
});

describe('the metadata that Excel reads', () => {
  it('is generated from the declarations without errors', () => {
    expect(generated.errors).toEqual([]);
  });

  it('holds the functions of the table, each under one name and tied to its declaration', () => {
    const names = Object.keys(FUNCTIONS).sort();
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(names);
    expect(metadata.functions.map(({ name }) => name).sort()).toEqual(names);
    expect(generated.associate.map(({ id }) => id).sort()).toEqual(names);
  });

  it('takes every exported declaration: an arrow function would be passed over silently', () => {
    const source = readFileSync('src/functions/functions.ts', 'utf8');
    const exported = [...source.matchAll(/^export (?:async )?(\w+)/gm)].map(([, kind]) => kind);
    expect(exported).toEqual(metadata.functions.map(() => 'function'));
  });

  it('names the arguments as the messages do, in the same order', () => {
    for (const { id, parameters } of metadata.functions) {
      expect(parameters.map(({ name }) => name)).toEqual(FUNCTIONS[id as keyof typeof FUNCTIONS].argumentNames);
    }
  });

  it('lets every argument hold anything, so that the function can say what is wrong with it', () => {
    const parameters = metadata.functions.flatMap((fn) => fn.parameters);
    expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(['any']));
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('describes every function and argument', () => {
    for (const fn of metadata.functions) {
      for (const { description } of [fn, ...fn.parameters]) expect(description).toMatch(/^[A-Z].{6,}\.$/);
    }
  });

  it('sends the reader to a page that exists', () => {
    for (const { id, helpUrl } of metadata.functions) {
      expect(new URL(helpUrl).pathname).toBe(`/docs/functions/${id}.md`);
      expect(existsSync(`docs/functions/${id}.md`)).toBe(true);
    }
  });

  it('puts required arguments before optional ones', () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('the metadata in Danish', () => {
  it('differs in descriptions alone', () => {
    const localized = JSON.parse(localizeMetadata(generated.metadataJson, danish)) as Metadata;
    const bare = (given: Metadata) =>
      given.functions.map((fn) => ({
        ...fn,
        description: '',
        parameters: fn.parameters.map((parameter) => ({ ...parameter, description: '' })),
      }));
    expect(bare(localized)).toEqual(bare(JSON.parse(generated.metadataJson) as Metadata));
    expect(localized.functions.find(({ id }) => id === 'NETSAVING')?.description).toBe(danish.NETSAVING.description);
    for (const fn of localized.functions) {
      for (const { description } of [fn, ...fn.parameters]) expect(description).toMatch(/^[A-ZÅ].{6,}\.$/);
    }
  });

  it('is refused when a function or argument is described in one language only', () => {
    const { NETSAVING, ...others } = danish;
    expect(() => localizeMetadata(generated.metadataJson, others)).toThrow('NETSAVING');
    const renamed = { ...danish, NETSAVING: { ...NETSAVING, parameters: { aendringer: 'x' } } };
    expect(() => localizeMetadata(generated.metadataJson, renamed)).toThrow('aendringer');
  });
});
