import type { ProseReading } from '../prose/prose-figure';
import { readProse } from '../prose/read-prose';
import type { SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { flatMap } from '../workbook/flat-map';

/** A row label read as prose, with the row whose amounts stand beside it. */
export interface LabelReading {
  readonly table: YearTable;
  readonly row: TableRow;
  readonly reading: ProseReading;
}

/** What a sheet's sentences and its row labels say. */
export interface SheetProse {
  readonly paragraphs: readonly ProseReading[];
  readonly labels: readonly LabelReading[];
}

const known = new WeakMap<SheetReading, { readonly owner: string | null; readonly prose: SheetProse }>();

/**
 * The sheet's prose, read once however many checks ask for it. `owner`: the organisation that the workbook is of, whose figures are no
 * other's; left out, it is whatever the sheet was read with before.
 */
export function sheetProse(sheet: SheetReading, owner?: string | null): SheetProse {
  const before = known.get(sheet);
  if (before && (owner === undefined || before.owner === owner)) return before.prose;
  const organisations = owner ? [owner] : [];
  const prose: SheetProse = {
    paragraphs: sheet.paragraphs.map(({ cell, text, heading }) => readProse({ cell, text, heading, organisations })),
    labels: flatMap(sheet.tables, (table) => flatMap(table.rows, (row) => labelOf(table, row, organisations))),
  };
  known.set(sheet, { owner: owner ?? null, prose });
  return prose;
}

function labelOf(table: YearTable, row: TableRow, organisations: readonly string[]): LabelReading[] {
  // A label without a digit says no figure worth reading.
  if (!row.label || !/\d/.test(row.label.text)) return [];
  const { cell, text } = row.label;
  return [{ table, row, reading: readProse({ cell, text, heading: table.caption?.text ?? null, organisations }) }];
}
