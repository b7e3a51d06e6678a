import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../src/functions/functions';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { EngineValue } from '../../workbench/excel-host/engine';
import type { FunctionMetadata } from '../../workbench/excel-host/host-options';
import { formatAddress } from '../../workbench/excel-host/address';
import { openExcel, turn, type OpenExcel } from './open-excel';

let metadata: readonly FunctionMetadata[] | null = null;

/** An emulated Excel that holds a snapshot's cells and knows the add-in's functions, and a host over it. */
export async function excelWith(snapshot: Snapshot): Promise<OpenExcel & { readonly host: ExcelHost }> {
  const generated = metadata ? null : await generateCustomFunctionsMetadata(['src/functions/functions.ts']);
  metadata ??= (JSON.parse(generated?.metadataJson ?? '') as { functions: readonly FunctionMetadata[] }).functions;
  const sheets = Object.fromEntries(
    snapshot.sheets.map(({ name, values }) => [name, values.map((row) => row.map((value) => value as EngineValue))]),
  );
  const opened = await openExcel(sheets, { functions: metadata });
  if (!generated) opened.excel.takeFunctions();
  // The client keeps the functions of a page for as long as the page lives.
  for (const { id, functionName } of generated?.associate ?? [])
    CustomFunctions.associate(id, functions[functionName as keyof typeof functions]);
  for (const { name, numberFormats } of snapshot.sheets)
    numberFormats.forEach((row, top) =>
      row.forEach((format, left) => {
        if (format === 'General') return;
        const address = formatAddress('', { top, left, bottom: top, right: left }).replace(/^.*!/, '');
        opened.engine.format(name, address, format);
      }),
    );
  return { ...opened, host: new ExcelHost() };
}

/** Waits until no cell is being computed; Microsoft's client sends results back in bundles. */
export async function calculated({ engine }: OpenExcel): Promise<void> {
  const isBusy = (): boolean =>
    engine.sheets().some(({ id }) => {
      const used = engine.usedArea(id, true);
      return used !== null && JSON.stringify(engine.readArea(id, used)).includes('#BUSY!');
    });
  for (let wait = 0; wait < 100 && isBusy(); wait += 1) await turn();
}
