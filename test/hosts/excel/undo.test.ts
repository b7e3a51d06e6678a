/** @jest-environment jsdom */
import fc from 'fast-check';
import { contentAt } from '../../../src/core/workbook/cell-content';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import type { Edit } from '../../../src/core/workbook/edit-plan';
import { planUndo } from '../../../src/core/workbook/edit-plan';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { EngineValue, EngineWrite } from '../../../workbench/excel-host/engine';
import type { MemoryEngine } from '../../../workbench/excel-host/memory-engine/memory-engine';
import { good } from '../../contract/contract-cells';
import { openExcel } from '../../support/open-excel';

const ROWS = 4;
const COLUMNS = 4;

const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constantFrom<EngineValue>('HA02', '=1+1', '2017', '1-2', '-', '+5', 'SAND', "'x", '1,5 mio. kr.', {
    error: '#N/A',
  }),
);
const formula = fc.constantFrom('=A1+1', '=SUM(A1:B2)', '=NETSAVING(A1:B1)');
const format = fc.constantFrom('General', '#,##0', '0.0%', '@');
const place = fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const content = fc.oneof(
  value.map((one) => ({ value: one })),
  formula.map((one) => ({ formula: one })),
);
const cells = (numberFormat: fc.Arbitrary<string | undefined>) =>
  fc.uniqueArray(fc.record({ place, content, numberFormat }), {
    selector: ({ place: { sheet, row, column } }) => `${sheet}${row},${column}`,
    maxLength: 12,
  });

type Cells = ReturnType<typeof cells> extends fc.Arbitrary<infer List> ? List : never;

function fill(engine: MemoryEngine, start: Cells): void {
  for (const { place: at, content: stands, numberFormat } of start) {
    const write: EngineWrite = { row: at.row, column: at.column, content: stands };
    engine.write(engine.idOf(at.sheet), [numberFormat === undefined ? write : { ...write, numberFormat }]);
  }
}

const everything = (engine: MemoryEngine): unknown =>
  ['A', 'B'].map((sheet) =>
    engine.readArea(engine.idOf(sheet), { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }),
  );

test('whatever is written can be taken back, and everything is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells(format), cells(fc.option(format, { nil: undefined })), async (start, changes) => {
      const { engine } = await openExcel({ A: [[1]], B: [[2]] });
      fill(engine, start);
      const before = everything(engine);
      const host = new ExcelHost();
      const { sheets } = good(await host.read());
      const edits = changes.map(({ place: { sheet, row, column }, content: write, numberFormat }): Edit => {
        const snapshot = sheets.find((one) => one.name === sheet);
        const expected = snapshot
          ? contentAt(snapshot, row, column)
          : { value: null, formula: null, numberFormat: 'General' };
        return {
          cell: cellAt(sheet, row, column),
          expected,
          write,
          ...(numberFormat === undefined ? {} : { numberFormat }),
        };
      });
      const journal = good(await host.apply({ edits }));
      expect(journal.entries).toHaveLength(edits.length);
      good(await host.apply(planUndo(journal)));
      expect(everything(engine)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);
