/** @jest-environment jsdom */
import { EmulatedExcel } from '../../../workbench/excel-host/emulated-excel';
import { MemoryEngine } from '../../../workbench/excel-host/memory-engine/memory-engine';
import { OfficeClient } from '../../support/office-client';

let client: OfficeClient;

function open(sheets: ConstructorParameters<typeof MemoryEngine>[1]): EmulatedExcel {
  const excel = new EmulatedExcel(new MemoryEngine('book.xlsx', sheets));
  client.connect(excel);
  return excel;
}

beforeAll(async () => {
  client = await OfficeClient.start(new EmulatedExcel(new MemoryEngine('book.xlsx', { A: [] })));
});

describe("Microsoft's client against the emulated Excel", () => {
  test('reads the used range of a sheet', async () => {
    open({
      A: [
        ['Name', 'Qty'],
        ['apple', 3],
      ],
    });
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('A').getUsedRange(true);
      used.load('values');
      await context.sync();
      return used.values;
    });
    expect(values).toEqual([
      ['Name', 'Qty'],
      ['apple', 3],
    ]);
  });
});
