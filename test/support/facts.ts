import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/workbook/snapshot';

type FactCell = string | number | null | { readonly v: number; readonly z: string };

interface FactSheet {
  readonly name: string;
  readonly numFmt: string;
  readonly rows: readonly (readonly FactCell[])[];
}

const FACTS = join(process.cwd(), 'examples/facts');

/** One of the example workbooks, as a host would hand it to the core: `copenhagen-2017` and its like. */
export function factsSnapshot(workbook: string): Snapshot {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(FACTS, workbook, file), 'utf8'));
  const { sheets } = read('workbook.json') as { readonly sheets: readonly string[] };
  return {
    name: `${workbook}.xlsx`,
    sheets: sheets.map((file) => factSheet(read(file) as FactSheet)),
    tables: [],
    names: [],
  };
}

function factSheet({ name, numFmt, rows }: FactSheet): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = <T>(cell: (cell: FactCell, row: readonly FactCell[]) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => cell(row[column] ?? null, row)));
  return {
    name,
    visibility: 'visible',
    top: 0,
    left: 0,
    values: grid((cell): CellValue => (cell !== null && typeof cell === 'object' ? cell.v : cell)),
    formulas: grid(() => null),
    numberFormats: grid((cell, row) => formatOf(cell, row, numFmt)),
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}

function formatOf(cell: FactCell, row: readonly FactCell[], numFmt: string): string {
  if (cell === null || typeof cell === 'string') return 'General';
  if (typeof cell === 'object') return cell.z;
  return isYearHeading(cell, row) ? '0' : numFmt;
}

/** A year among other years and words only. */
function isYearHeading(value: number, row: readonly FactCell[]): boolean {
  const isYear = (cell: FactCell): boolean =>
    typeof cell === 'number' && Number.isInteger(cell) && cell >= 1990 && cell <= 2100;
  return isYear(value) && row.every((cell) => cell === null || typeof cell === 'string' || isYear(cell));
}
