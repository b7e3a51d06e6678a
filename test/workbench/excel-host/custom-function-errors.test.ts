/** @jest-environment jsdom */
import type { FunctionMetadata } from '../../../workbench/excel-host/host-options';
import { openExcel, turn } from '../../support/open-excel';
import type { OpenExcel } from '../../support/open-excel';

const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'ADDUP', name: 'ADDUP', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
  { id: 'NUMBERS', name: 'NUMBERS', parameters: [{ name: 'cells', type: 'number', dimensionality: 'matrix' }] },
];

let opened: OpenExcel;
const calls: unknown[][][] = [];

beforeAll(async () => {
  const options = { functions: FUNCTIONS, allowErrorForDataTypeAny: true };
  opened = await openExcel({ A: [['=1/0', 2]], B: [] }, options);
  CustomFunctions.associate({
    ADDUP: (cells: unknown[][]) => {
      calls.push(cells);
      return cells.flat().reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
    },
    NUMBERS: () => 1,
  });
});

/** Results come back in bundles about every half second. */
async function entered(address: string, formula: string): Promise<unknown> {
  opened.engine.type('B', address, formula);
  for (let wait = 0; wait < 60; wait++) {
    const { value } = opened.engine.at('B', address);
    const busy = typeof value === 'object' && value !== null && value.error === '#BUSY!';
    if (!busy) return value;
    await turn(2);
  }
  throw new Error(`${address} stays busy`);
}

describe('functions of an add-in that asks for errors', () => {
  test('get them as error objects with their code, among the other cells', async () => {
    expect(await entered('A1', '=ADDUP(A!A1:B1)')).toBe(2);
    const [error, number] = calls.at(-1)?.[0] ?? [];
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect(error).toMatchObject({ code: '#DIV/0!' });
    expect(number).toBe(2);
  });

  test('don’t get them where the parameter’s type is not any', async () => {
    expect(await entered('A2', '=NUMBERS(A!A1:B1)')).toEqual({ error: '#VALUE!' });
  });

  test('are called once the functions they depend on have answered, and not before', async () => {
    const before = calls.length;
    expect(await entered('A3', '=ADDUP(NUMBERS(A!B1))')).toBe(1);
    expect(calls.slice(before)).toEqual([[[1]]]);
  });
});
