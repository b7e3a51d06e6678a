/** @jest-environment jsdom */
import type { WorkbookChange } from '../../../src/app/workbook-host';
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { good } from '../../contract/contract-cells';
import { openExcel, turn } from '../../support/open-excel';
import type { Sheets } from '../../support/open-excel';
import { TestTimer } from '../../support/test-timer';

async function listen(sheets: Sheets) {
  const opened = await openExcel(sheets);
  const timer = new TestTimer();
  const heard: (readonly WorkbookChange[])[] = [];
  const host = new ExcelHost(timer);
  const stop = good(await host.onChange((changes) => heard.push(changes)));
  const settle = async (): Promise<void> => {
    await turn();
    timer.elapse();
    await turn();
  };
  return { ...opened, host, timer, heard, stop, settle };
}

describe('changes in Excel', () => {
  test('are registered for in one round trip', async () => {
    const { excel, stop } = await listen({ A: [[1]] });
    expect(excel.traffic.roundTrips()).toHaveLength(1);
    await stop();
  });

  test('a burst is told of once it has been quiet for a moment', async () => {
    const { engine, timer, heard, settle, stop } = await listen({ A: [[1, 2]] });
    engine.type('A', 'A1', '5');
    await turn();
    engine.type('A', 'B1', '6');
    await turn();
    expect([heard.length, timer.waitingFor()]).toEqual([0, 400]);
    await settle();
    expect(heard).toEqual([
      [
        { cells: cellAt('A', 0, 0), cause: 'edit' },
        { cells: cellAt('A', 0, 1), cause: 'edit' },
      ],
    ]);
    await stop();
  });

  test('recalculated cells are told of as such', async () => {
    const { engine, heard, settle, stop } = await listen({ A: [[1, '=A1*2']] });
    engine.type('A', 'A1', '5');
    await settle();
    expect(heard.flat()).toContainEqual({ cells: cellAt('A', 0, 1), cause: 'calculation' });
    await stop();
  });

  test('a sheet added since is named, and so is one renamed since', async () => {
    const { engine, heard, settle, stop } = await listen({ A: [[1]] });
    engine.addSheet('Ny');
    engine.type('Ny', 'B2', '5');
    engine.renameSheet(engine.idOf('A'), 'Omdøbt');
    engine.type('Omdøbt', 'A1', '6');
    await settle();
    const edits = heard.flat().filter((change) => change.cause === 'edit');
    expect(edits.map((change) => change.cells)).toEqual([cellAt('Ny', 1, 1), cellAt('Omdøbt', 0, 0)]);
    expect(heard.flat().some((change) => change.cause === 'structure' && change.cells.sheet === 'Ny')).toBe(true);
    await stop();
  });

  test('a deleted sheet is told of by the name it had', async () => {
    const { engine, heard, settle, stop } = await listen({ A: [[1]], B: [[2]] });
    engine.deleteSheet(engine.idOf('B'));
    await settle();
    expect(heard.flat()).toMatchObject([{ cause: 'structure', cells: { sheet: 'B' } }]);
    await stop();
  });

  test('the host’s own marks and writes are not told of as edits', async () => {
    const { host, heard, settle, stop } = await listen({ A: [[1]] });
    good(await host.highlight([cellAt('A', 0, 0)]));
    const expected = { value: 1, formula: null, numberFormat: 'General' };
    good(await host.apply({ edits: [{ cell: cellAt('A', 0, 0), expected, write: { value: 2 } }] }));
    await settle();
    expect(heard.flat()).toEqual([]);
    await stop();
  });

  test('nothing is told of any more once listening has stopped, even of what was waiting', async () => {
    const { engine, heard, settle, stop } = await listen({ A: [[1]] });
    engine.type('A', 'A1', '5');
    await turn();
    await stop();
    await settle();
    expect(heard).toEqual([]);
  });
});
