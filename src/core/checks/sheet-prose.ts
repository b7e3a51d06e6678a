import type { ProseReading, ProseSource } from '../prose/prose-figure';
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

interface Known {
  readonly owner: string | null;
  readonly proposal: string | null;
  readonly prose: SheetProse;
}

const known = new WeakMap<SheetReading, Known>();

/**
 * The sheet's prose, read once however many checks ask for it. `owner`: the organisation that the workbook is of, whose figures are no
 * other's. `proposal`: the ID of the proposal that the sheet argues. Left out, they are whatever the sheet was read with before.
 */
export function sheetProse(sheet: SheetReading, owner?: string | null, proposal?: string | null): SheetProse {
  const before = known.get(sheet);
  const isOf = (now: string | null | undefined, then: string | null): boolean => now === undefined || now === then;
  if (before && isOf(owner, before.owner) && isOf(proposal, before.proposal)) return before.prose;
  const whose: Whose = { organisations: owner ? [owner] : [], proposal: proposal ?? null };
  const { organisations } = whose;
  const prose: SheetProse = {
    paragraphs: sheet.paragraphs.map(({ cell, text, heading }) =>
      readProse({ cell, text, heading, organisations, proposal: whose.proposal }),
    ),
    labels: flatMap(sheet.tables, (table) => flatMap(table.rows, (row) => labelOf(table, row, whose))),
  };
  known.set(sheet, { owner: owner ?? null, proposal: proposal ?? null, prose });
  return prose;
}

type Whose = Required<Pick<ProseSource, 'organisations' | 'proposal'>>;

function labelOf(table: YearTable, row: TableRow, { organisations, proposal }: Whose): LabelReading[] {
  // A label without a digit says no figure worth reading.
  if (!row.label || !/\d/.test(row.label.text)) return [];
  const { cell, text } = row.label;
  const heading = table.caption?.text ?? null;
  return [{ table, row, reading: readProse({ cell, text, heading, organisations, proposal }) }];
}
