/** @jest-environment jsdom */
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { formatAddress, parseArea } from '../../workbench/excel-host/address';
import type { EngineValue } from '../../workbench/excel-host/engine';
import { EmulatedExcel } from '../../workbench/excel-host/emulated-excel';
import { MemoryEngine } from '../../workbench/excel-host/memory-engine/memory-engine';
import { OfficeClient } from '../support/office-client';
import { turn } from '../support/open-excel';
import { TestTimer } from '../support/test-timer';
import type { ContractSheet, ContractWorkbook, OpenWorkbook } from './contract-workbook';
import { describeWorkbookHost } from './workbook-host.contract';

let client: OfficeClient;

beforeAll(async () => {
  client = await OfficeClient.start(new EmulatedExcel(new MemoryEngine('start.xlsx', { A: [] })));
});

type Cell = ContractSheet['rows'][number][number];

const plain = (cell: Cell): EngineValue => (typeof cell === 'object' && cell !== null && 'text' in cell ? null : cell);

function engineFor(workbook: ContractWorkbook): MemoryEngine {
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map(plain))]),
  );
  const engine = new MemoryEngine(workbook.name, sheets);
  for (const sheet of workbook.sheets) {
    const id = engine.idOf(sheet.name);
    sheet.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const isText = typeof cell === 'object' && cell !== null && 'text' in cell;
        if (isText) engine.write(id, [{ row: r, column: c, content: { value: cell.text } }]);
      }),
    );
    for (const [address, format] of Object.entries(sheet.formats ?? {})) engine.format(sheet.name, address, format);
    engine.hideRows(sheet.name, ...(sheet.hiddenRows ?? []));
    engine.hideColumns(sheet.name, ...(sheet.hiddenColumns ?? []));
    sheet.merged?.forEach((address) => engine.merge(sheet.name, address));
    if (sheet.hidden) engine.setSheetVisibility(id, 'hidden');
  }
  return engine;
}

function excelFor(workbook: ContractWorkbook, engine: MemoryEngine): EmulatedExcel {
  const excel = new EmulatedExcel(engine);
  excel.extras.readOnly = workbook.readOnly ?? false;
  excel.extras.structureProtected = workbook.structureProtected ?? false;
  for (const sheet of workbook.sheets) {
    if (sheet.protected) excel.extras.protectedSheets.add(engine.idOf(sheet.name));
  }
  workbook.tables?.forEach(({ name, sheet, address }, index) =>
    excel.extras.tables.push({
      id: String(index),
      name,
      sheetId: engine.idOf(sheet),
      area: parseArea(address),
      hasHeaders: true,
    }),
  );
  workbook.names?.forEach(({ name, refersTo }) => excel.extras.names.push({ name, formula: refersTo, visible: true }));
  return excel;
}

function lookOf(engine: MemoryEngine, sheet: string) {
  const id = engine.idOf(sheet);
  const { bottom, right } = engine.usedArea(id, true) ?? { bottom: -1, right: -1 };
  const positions = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);
  return {
    bold: positions(bottom).filter((row) => engine.isBold(id, { top: row, left: 0, bottom: row, right })),
    widths: positions(right).map((column) => {
      const points = engine.columnWidth(id, { top: 0, left: column, bottom: 0, right: column });
      return Math.round(((points ?? 0) - 3.75) / 0.0525) / 100;
    }),
  };
}

const open: OpenWorkbook = async (workbook) => {
  const engine = engineFor(workbook);
  const excel = excelFor(workbook, engine);
  client.connect(excel);
  const timer = new TestTimer();
  const nameOf = (sheetId: string): string => engine.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
  return {
    host: new ExcelHost(timer),
    edit: (sheet, address, value) => engine.type(sheet, address, String(value)),
    failNextWrite: () => excel.failBatch(2, { code: 'GeneralException', atAction: 12 }),
    marks: () =>
      engine.marks.flatMap(({ sheetId, areas }) => areas.map((area) => formatAddress(nameOf(sheetId), area))),
    selection: () => formatAddress(nameOf(engine.selection().sheetId), engine.selection().area),
    look: (sheet) => lookOf(engine, sheet),
    settle: async () => {
      await turn();
      timer.elapse();
      await turn();
    },
    close: async () => {
      await turn();
      expect(excel.referencesHeld()).toBe(0);
    },
  };
};

describeWorkbookHost('Excel', open);
