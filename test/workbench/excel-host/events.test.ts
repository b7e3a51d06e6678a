/** @jest-environment jsdom */
import { openExcel, turn } from '../../support/open-excel';
import type { OpenExcel, Sheets } from '../../support/open-excel';

interface Heard {
  readonly changed: Excel.WorksheetChangedEventArgs[];
  readonly calculated: Excel.WorksheetCalculatedEventArgs[];
  stop(): Promise<void>;
}

/** Opens a workbook and listens to all its sheets. */
async function listen(sheets: Sheets): Promise<OpenExcel & Heard> {
  const opened = await openExcel(sheets);
  const changed: Excel.WorksheetChangedEventArgs[] = [];
  const calculated: Excel.WorksheetCalculatedEventArgs[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => void changed.push(event)),
      worksheets.onCalculated.add(async (event) => void calculated.push(event)),
    ];
    await context.sync();
    return added;
  });
  const stop = (): Promise<void> =>
    Excel.run(handlers[0]?.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  return { ...opened, changed, calculated, stop };
}

async function addInWrites(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange(address).values = values;
    await context.sync();
  });
}

describe('worksheet events', () => {
  test('onChanged: a user’s edit, with address, sheet, and what the single cell held before and after', async () => {
    const { engine, changed, stop } = await listen({ A: [[1]] });
    engine.type('A', 'A1', '5');
    await turn();
    expect(changed).toMatchObject([
      {
        address: 'A1',
        worksheetId: engine.idOf('A'),
        source: 'Local',
        changeType: 'RangeEdited',
        triggerSource: 'Unknown',
        details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      },
    ]);
    await stop();
  });

  test('onChanged: a change by this add-in says so in triggerSource', async () => {
    const { changed, stop } = await listen({ A: [[1]] });
    await addInWrites('A1', [[2]]);
    await turn();
    expect(changed.map((event) => event.triggerSource)).toEqual(['ThisLocalAddin']);
    await stop();
  });

  test('onChanged: details cannot be retrieved when several cells change', async () => {
    const { changed, stop } = await listen({ A: [[1]] });
    await addInWrites('A1:B1', [[2, 3]]);
    await turn();
    expect(changed.map((event) => [event.address, event.details])).toEqual([['A1:B1', undefined]]);
    await stop();
  });

  test('recalculated cells fire onCalculated and not onChanged', async () => {
    const { engine, changed, calculated, stop } = await listen({ A: [[1, '=A1*2']] });
    engine.type('A', 'A1', '5');
    await turn();
    expect(changed.map((event) => event.address)).toEqual(['A1']);
    expect(calculated.map((event) => event.address)).toEqual(['B1']);
    await stop();
  });

  test('a removed handler hears nothing more', async () => {
    const { engine, changed, stop } = await listen({ A: [[1]] });
    await stop();
    engine.type('A', 'A1', '5');
    await turn();
    expect(changed).toEqual([]);
  });

  test('runtime.enableEvents: off, nothing is fired', async () => {
    const { engine, changed, stop } = await listen({ A: [[1]] });
    const switchEvents = (on: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await switchEvents(false);
    engine.type('A', 'A1', '5');
    await turn();
    await switchEvents(true);
    expect(changed).toEqual([]);
    await stop();
  });

  test('onAdded and onDeleted: sheets that come and go', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    const heard: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onAdded.add(async (event) => void heard.push(`added ${event.worksheetId}`)),
        worksheets.onDeleted.add(async (event) => void heard.push(`deleted ${event.worksheetId}`)),
      ];
      await context.sync();
      return added;
    });
    const { id } = engine.addSheet('B');
    engine.deleteSheet(id);
    await turn();
    expect(heard).toEqual([`added ${id}`, `deleted ${id}`]);
    await Excel.run(handlers[0]?.context as Excel.RequestContext, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  });
});

test('an Excel that was put away hears nothing more of the grid', async () => {
  const { excel, engine, changed } = await listen({ A: [[1]] });
  excel.dispose();
  engine.type('A', 'A1', '5');
  await turn();
  expect(changed).toEqual([]);
});
