import ExcelJS from 'exceljs';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { good } from './contract-cells';
import type { OpenWorkbook } from './contract-workbook';
import { describeWorkbookHost } from './workbook-host.contract';
import { xlsxOf } from './xlsx-workbook';

// Nothing here waits for anything; a busy machine may take its time all the same.
jest.setTimeout(60_000);

const open: OpenWorkbook = async (workbook) => {
  const host = good(await XlsxHost.open(await xlsxOf(workbook), workbook.name));
  host.readOnly = workbook.readOnly ?? false;
  return {
    host,
    failNextWrite: () => {
      // The library refuses the third cell of the write.
      let written = 0;
      const putValue = Object.getOwnPropertyDescriptor(cellPrototype(), 'value')?.set;
      const spy = jest.spyOn(cellPrototype(), 'value', 'set').mockImplementation(function (this: ExcelJS.Cell, value) {
        if (++written === 3) {
          spy.mockRestore();
          throw new Error('refused');
        }
        putValue?.call(this, value);
      });
    },
  };
};

function cellPrototype(): ExcelJS.Cell {
  return Object.getPrototypeOf(new ExcelJS.Workbook().addWorksheet('A').getCell('A1')) as ExcelJS.Cell;
}

describeWorkbookHost('file', open);
