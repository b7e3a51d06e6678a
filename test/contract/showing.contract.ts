import type { WorkbookChange } from '../../src/app/workbook-host';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { edit, good } from './contract-cells';
import { withSheet } from './contract-workbook';
import type { ContractWorkbook, OpenedWorkbook } from './contract-workbook';

/** The part of the contract about what a person sees of the host, and the host of what a person does. */
export function describeShowing(openCatalogue: (workbook?: ContractWorkbook) => Promise<OpenedWorkbook>): void {
  describe('showing', () => {
    test('reveals cells, or says that their sheet is gone', async () => {
      const opened = await openCatalogue();
      good(await opened.host.reveal(parseAddress("'HA02 sag'!B1:C2")));
      if (opened.selection) expect(opened.selection()).toBe("'HA02 sag'!B1:C2");
      expect(await opened.host.reveal(parseAddress('HA99!A1'))).toEqual({
        ok: false,
        trouble: 'gone',
        what: 'HA99!A1',
      });
    });

    test('says that cells on a hidden sheet can’t be shown', async () => {
      const opened = await openCatalogue(withSheet('HA02 sag', { hidden: true }));
      expect(await opened.host.reveal(parseAddress("'HA02 sag'!A1"))).toEqual({
        ok: false,
        trouble: 'hidden-sheet',
        sheet: 'HA02 sag',
      });
    });

    test('marks cells in place of those marked before, and takes the marks away', async () => {
      const opened = await openCatalogue();
      good(await opened.host.highlight([parseAddress('Overblik!B2')]));
      good(await opened.host.highlight([parseAddress('Overblik!C2'), parseAddress("'HA02 sag'!A2")]));
      if (opened.marks) expect([...opened.marks()].sort()).toEqual(["'HA02 sag'!A2", 'Overblik!C2']);
      good(await opened.host.clearHighlights());
      if (opened.marks) expect(opened.marks()).toEqual([]);
    });

    test('leaves the cells and their formats alone while it marks them', async () => {
      const opened = await openCatalogue();
      const before = good(await opened.host.read());
      good(await opened.host.highlight([parseAddress('Overblik!A1:C3')]));
      expect(good(await opened.host.read())).toEqual(before);
    });
  });

  describe('changes', () => {
    test('are told of when a person edits a cell, and no more once nobody listens', async () => {
      const opened = await openCatalogue();
      if (!opened.edit) return;
      const heard: WorkbookChange[] = [];
      const stop = good(await opened.host.onChange((changes) => heard.push(...changes)));
      await opened.edit('Overblik', 'B2', -9);
      await opened.settle?.();
      expect(heard).toContainEqual({ cells: parseAddress('Overblik!B2'), cause: 'edit' });
      await stop();
      heard.length = 0;
      await opened.edit('Overblik', 'B2', -8);
      await opened.settle?.();
      expect(heard).toEqual([]);
    });

    test('are not told of where the host wrote them itself', async () => {
      const opened = await openCatalogue();
      const heard: WorkbookChange[] = [];
      const stop = good(await opened.host.onChange((changes) => heard.push(...changes)));
      good(await opened.host.apply({ edits: [await edit(opened, 'Overblik!A2', { value: 'HA03' })] }));
      await opened.settle?.();
      expect(heard.filter((change) => change.cause === 'edit')).toEqual([]);
      await stop();
    });
  });
}
