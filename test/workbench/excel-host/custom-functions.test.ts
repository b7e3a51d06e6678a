/** @jest-environment jsdom */
import type { FunctionMetadata } from '../../../workbench/excel-host/host-options';
import { openExcel, turn } from '../../support/open-excel';
import type { OpenExcel } from '../../support/open-excel';

const matrix = { type: 'any', dimensionality: 'matrix' };
const FUNCTIONS: readonly FunctionMetadata[] = [
  {
    id: 'ADDUP',
    name: 'ADDUP',
    parameters: [
      { name: 'cells', ...matrix },
      { name: 'more', optional: true, ...matrix },
    ],
  },
  { id: 'COLUMNS3', name: 'COLUMNS3', parameters: [{ name: 'first', type: 'number' }] },
  { id: 'REFUSE', name: 'REFUSE', parameters: [{ name: 'why', type: 'string' }] },
  { id: 'CRASH', name: 'CRASH', parameters: [] },
  { id: 'NUMBERS', name: 'NUMBERS', parameters: [{ name: 'cells', type: 'number', dimensionality: 'matrix' }] },
];

let opened: OpenExcel;
const calls: unknown[][] = [];

beforeAll(async () => {
  opened = await openExcel({ A: [[1, 2, 'tekst', null]], B: [] }, { functions: FUNCTIONS });
  CustomFunctions.associate({
    ADDUP: (cells: unknown[][], more: unknown[][] | null) => {
      calls.push([cells, more]);
      return [...cells, ...(more ?? [])].flat().reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0);
    },
    COLUMNS3: (first: number) => [[first, first + 1, first + 2]],
    REFUSE: (why: string) => {
      const invalid = CustomFunctions.ErrorCode.invalidValue;
      throw new CustomFunctions.Error(why === 'n/a' ? CustomFunctions.ErrorCode.notAvailable : invalid, why);
    },
    CRASH: () => {
      throw new Error('not meant for the user');
    },
    NUMBERS: () => 1,
  });
});

/** Results come back in bundles. */
async function calculated(address: string): Promise<unknown> {
  for (let wait = 0; wait < 60; wait++) {
    const { value } = opened.engine.at('B', address);
    const busy = typeof value === 'object' && value !== null && value.error === '#BUSY!';
    if (!busy) return value;
    await turn();
  }
  throw new Error(`${address} stays busy`);
}

async function entered(address: string, formula: string): Promise<unknown> {
  opened.engine.type('B', address, formula);
  return calculated(address);
}

describe('custom functions', () => {
  test('a function registered with CustomFunctions.associate is called with the cells of a range and gives its cell a value', async () => {
    expect(await entered('A1', '=ADDUP(A!A1:B1)')).toBe(3);
    expect(calls.at(-1)?.[0]).toEqual([[1, 2]]);
  });

  test('when no value is specified for an optional parameter, Excel assigns it null', async () => {
    await entered('A2', '=ADDUP(A!A1:B1)');
    expect(calls.at(-1)?.[1]).toBeNull();
  });

  test('a matrix parameter gets a two-dimensional array from a single cell too', async () => {
    await entered('A3', '=ADDUP(A!B1)');
    expect(calls.at(-1)?.[0]).toEqual([[2]]);
  });

  test('a cell waits as #BUSY! until the result has come', async () => {
    opened.engine.type('B', 'A4', '=ADDUP(A!A1:B1,A!B1)');
    expect(opened.engine.at('B', 'A4').value).toEqual({ error: '#BUSY!' });
    expect(await calculated('A4')).toBe(5);
  });

  test('it is calculated again when a cell it reads changes', async () => {
    await entered('A5', '=ADDUP(A!A1:B1)');
    opened.engine.type('A', 'A1', '10');
    expect(await calculated('A5')).toBe(12);
    opened.engine.type('A', 'A1', '1');
    expect(await calculated('A5')).toBe(3);
  });

  test('a two-dimensional result spills into neighbouring cells', async () => {
    expect(await entered('C1', '=COLUMNS3(5)')).toBe(5);
    expect([opened.engine.at('B', 'D1').value, opened.engine.at('B', 'E1').value]).toEqual([6, 7]);
    expect(opened.engine.at('B', 'D1').formula).toBeNull();
  });

  test('a result that would spill over cells with values shows #SPILL!, until they are empty', async () => {
    opened.engine.type('B', 'D2', 'optaget');
    expect(await entered('C2', '=COLUMNS3(5)')).toEqual({ error: '#SPILL!' });
    opened.engine.type('B', 'D2', '');
    expect(await calculated('C2')).toBe(5);
  });

  test('a CustomFunctions.Error shows as its Excel error; #VALUE! carries the message', async () => {
    expect(await entered('A6', '=REFUSE("changes er ikke tal")')).toEqual({
      error: '#VALUE!',
      message: 'changes er ikke tal',
    });
    expect(await entered('A7', '=REFUSE("n/a")')).toEqual({ error: '#N/A' });
  });

  test('an unhandled exception shows as #VALUE!', async () => {
    expect(await entered('A8', '=CRASH()')).toMatchObject({ error: '#VALUE!' });
  });

  test('Excel itself rejects text for a parameter of numbers, without calling the function', async () => {
    expect(await entered('A9', '=NUMBERS(A!A1:C1)')).toEqual({ error: '#VALUE!' });
  });

  test('too few or too many arguments are rejected without calling the function', async () => {
    expect(await entered('A10', '=COLUMNS3()')).toEqual({ error: '#VALUE!' });
    expect(await entered('A11', '=COLUMNS3(1,2)')).toEqual({ error: '#VALUE!' });
  });

  test('a name nobody has registered shows as #NAME?', async () => {
    expect(await entered('A12', '=NOBODY(1)')).toEqual({ error: '#NAME?' });
  });

  test('a function is found by its name in any case', async () => {
    expect(await entered('A13', '=addup(A!A1:B1)')).toBe(3);
  });

  test('results travel in batches that are counted apart from the add-in’s own', async () => {
    opened.excel.traffic.reset();
    await entered('A14', '=ADDUP(A!A1:B1)');
    expect(opened.excel.traffic.roundTrips()).toEqual([]);
    expect(opened.excel.traffic.cleanUps()).toBeGreaterThan(0);
  });

  test('an error among the arguments gives #VALUE! without a call, where the add-in doesn’t ask for errors', async () => {
    const before = calls.length;
    expect(await entered('A15', '=ADDUP(1/0)')).toEqual({ error: '#VALUE!' });
    expect(calls).toHaveLength(before);
  });
});
