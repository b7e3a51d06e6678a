import { EmulatedExcel } from '../../workbench/excel-host/emulated-excel';
import type { ExcelHostOptions } from '../../workbench/excel-host/host-options';
import { MemoryEngine } from '../../workbench/excel-host/memory-engine/memory-engine';
import type { MemoryRows } from '../../workbench/excel-host/memory-engine/memory-engine';
import { noExtras } from '../../workbench/excel-host/workbook-extras';
import { OfficeClient } from './office-client';

export type Sheets = Readonly<Record<string, MemoryRows>>;

/** An Excel with a workbook in memory, and what is behind it. */
export interface OpenExcel {
  readonly excel: EmulatedExcel;
  readonly engine: MemoryEngine;
}

let client: OfficeClient | null = null;

/** Opens a workbook in an emulated Excel and puts it behind Microsoft's client, which starts with the first one of a test file. */
export async function openExcel(sheets: Sheets, options: Partial<ExcelHostOptions> = {}): Promise<OpenExcel> {
  const engine = new MemoryEngine('book.xlsx', sheets);
  const excel = new EmulatedExcel(engine, { extras: noExtras(), ...options });
  if (client) client.connect(excel);
  else client = await OfficeClient.start(excel);
  return { excel, engine };
}

/** The code of the Office error that a run ends in; fails when it ends well. */
export async function errorCodeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  throw new Error('expected an Office error');
}

/** More turns of the event loop than any answer of the emulated Excel takes: counted, so that a busy machine changes nothing. */
const TURNS = 25;

/** Lets timers and the event loop come around. */
export async function turn(milliseconds = 2): Promise<void> {
  for (let count = 0; count < TURNS; count += 1) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
