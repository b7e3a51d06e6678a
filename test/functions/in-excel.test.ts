/** @jest-environment jsdom */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import type { FunctionMetadata } from '../../workbench/excel-host/host-options';
import { openExcel, turn } from '../support/open-excel';
import type { OpenExcel } from '../support/open-excel';

const CASE = [
  ['1.000 kr.', 2025, 2026],
  ['Fewer trips', -2700, -2700],
  ['Reinvestment', 1200, 1200],
  ['Route planning', 300, '-'],
  ['Typed', '-2.700', null],
  [],
  ['', 2025, 2026],
  ['', 100, 102],
  [],
  ['Target', -100, -100],
  ['Achieved', -80, -150],
];

/** Formulas by the cell of the sheet `Own` that they are typed into. */
const FORMULAS = {
  A1: '=NETSAVING(Case!B2:C3,Case!B4:C4)',
  A2: '=NETSAVING(Case!B2:B4)',
  A3: '=GROSSSAVING(Case!B2:B4)',
  A4: '=PARSEAMOUNT("1,5 mio. kr.","1.000 kr.")',
  A5: '=AGREES(Case!B2,"2,7 mio. kr.")',
  A6: '=CHECKTEXT("Der spares 2,7 mio. kr.",Case!B2:C3)',
  A7: '=NETSAVING(Case!B5:C5)',
  A8: '=PAYBACKYEARS(Case!B4:C4)',
  A9: '=IMPLIEDBASE(1,0)',
  A12: '=SAVINGTOTAL(Case!A2:A4,Case!B2:B4)',
  A13: '=CARRYFORWARD(Case!B10:C10,Case!B11:C11)',
  A14: '=ADJUSTEDTARGET(Case!B10:C10,Case!B11:C11)',
  A15: '=OUTSTANDING(Case!B10:C10,Case!B11:C11)',
  A16: '=RELEASED(Case!B10:C10,Case!B11:C11)',
  A10: '=PRICELEVEL(Case!B2:C3,2025,2026,Case!B7:C8)',
} as const;

let opened: OpenExcel;

const at = (address: string): unknown => opened.engine.at('Own', address).value;
const isBusy = (value: unknown): boolean => JSON.stringify(value) === '{"error":"#BUSY!"}';

/** Types the formulas and waits for all results; Microsoft's client sends them back in bundles about every half second. */
async function calculate(formulas: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, formula] of Object.entries(formulas)) opened.engine.type('Own', address, formula);
  for (let wait = 0; wait < 100 && Object.keys(formulas).some((address) => isBusy(at(address))); wait += 1)
    await turn(50);
}

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(['src/functions/functions.ts']);
  const metadata = JSON.parse(generated.metadataJson) as { functions: readonly FunctionMetadata[] };
  opened = await openExcel({ Case: CASE, Own: [] }, { functions: metadata.functions, displayLanguage: 'da-DK' });
  // What the metadata plugin appends to the bundle.
  for (const { id, functionName } of generated.associate) {
    CustomFunctions.associate(id, functions[functionName as keyof typeof functions]);
  }
  await calculate(FORMULAS);
});

describe('in Excel, through Microsoft’s own client', () => {
  it('a total spills over its years', () => expect([at('A1'), at('B1')]).toEqual([-1200, -1500]));

  it('an optional argument may be left out', () => expect([at('A2'), at('A3')]).toEqual([-1200, -2700]));

  it('a plan carries its shortfall and releases its surplus', () => {
    const rows = [13, 14, 15, 16].map((row) => [at(`A${String(row)}`), at(`B${String(row)}`)]);
    expect(rows).toEqual([
      [0, -20],
      [-100, -120],
      [-20, 0],
      [0, -30],
    ]);
  });

  it('an overview without IDs has no proposals', () => expect(at('A12')).toBe(0));

  it('figures in words are read', () => expect([at('A4'), at('A5'), at('A6')]).toEqual([1500, true, '']));

  it('a number as text is refused with a sentence that says which, in the language of Excel', () => {
    const message = 'changes (række 1, kolonne 1) indeholder tallet "-2.700" som tekst. Gør det til et tal først.';
    expect(at('A7')).toEqual({ error: '#VALUE!', message });
  });

  it('a cash flow that never turns is not available, and a share of nothing a division by zero', () => {
    expect(at('A8')).toMatchObject({ error: '#N/A' });
    expect(at('A9')).toMatchObject({ error: '#DIV/0!' });
  });

  it('a block comes back in its shape', () => {
    expect([at('A10'), at('B10'), at('A11'), at('B11')]).toEqual([-2754, -2754, 1224, 1224]);
  });
});
