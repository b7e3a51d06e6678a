import { formatAddress, parseAddress } from '../../src/core/workbook/cell-ref';
import type { CellValue, SheetSnapshot } from '../../src/core/workbook/snapshot';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { ContractSheet, OpenWorkbook } from './contract-workbook';
import { describeWorkbookHost } from './workbook-host.contract';

type Cell = ContractSheet['rows'][number][number];

const textOf = (cell: Cell): CellValue =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell;
const isFormula = (cell: Cell): cell is string => typeof cell === 'string' && cell.startsWith('=');

function snapshotOf(sheet: ContractSheet): SheetSnapshot {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const grid = <T>(of: (cell: Cell, row: number, column: number) => T): T[][] =>
    sheet.rows.map((row, r) => Array.from({ length: width }, (_, c) => of(row[c] ?? null, r, c)));
  const formatAt = (row: number, column: number): string => {
    const found = Object.entries(sheet.formats ?? {}).find(([address]) => {
      const cell = parseAddress(`A!${address}`);
      return cell.top === row && cell.left === column;
    });
    return found?.[1] ?? 'General';
  };
  return {
    name: sheet.name,
    visibility: sheet.hidden ? 'hidden' : 'visible',
    top: 0,
    left: 0,
    values: grid((cell) => (isFormula(cell) ? null : textOf(cell))),
    formulas: grid((cell) => (isFormula(cell) ? cell : null)),
    numberFormats: grid((_, row, column) => formatAt(row, column)),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    protected: sheet.protected ?? false,
  };
}

const open: OpenWorkbook = async (workbook) => {
  const host = new MemoryHost({
    name: workbook.name,
    sheets: workbook.sheets.map(snapshotOf),
    tables: workbook.tables ?? [],
    names: workbook.names ?? [],
  });
  host.readOnly = workbook.readOnly ?? false;
  host.structureProtected = workbook.structureProtected ?? false;
  for (const sheet of workbook.sheets) {
    for (const merged of sheet.merged ?? []) host.block({ ...parseAddress(`A!${merged}`), sheet: sheet.name });
  }
  return {
    host,
    edit: (sheet, address, value) => host.edit({ ...parseAddress(`A!${address}`), sheet }, { value, formula: null }),
    failNextWrite: () => host.failNextWriteAt(2),
    marks: () => host.highlighted.map(formatAddress),
    selection: () => (host.revealed ? formatAddress(host.revealed) : ''),
  };
};

describeWorkbookHost('memory', open);
