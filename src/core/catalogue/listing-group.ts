import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { oncePerWith } from '../workbook/once-per';
import type { Listing } from './catalogue';
import { canonicalId } from './proposal-id';

/** The rows of a list that name a proposal, each with its ID; the same table of the same sheet gives the same objects. */
export const listingsIn = oncePerWith(
  (table: YearTable, sheet: SheetReading): readonly { readonly id: string; readonly listing: Listing }[] => {
    const groups = groupsOf(sheet, table);
    return table.rows.flatMap((row, index) =>
      row.role === 'item' && row.id
        ? [{ id: canonicalId(row.id.text), listing: { sheet, table, row, group: groups[index] ?? null } }]
        : [],
    );
  },
);

/**
 * The group that each row of a list stands in: the heading between the rows above it; else the caption of one of several lists, or of a
 * group's sheet, or that sheet's title. Null in a list without groups.
 */
function groupsOf(sheet: SheetReading, table: YearTable): (CellText | null)[] {
  const isGroup = sheet.kind === 'group-table';
  const lists = sheet.tables.filter(({ role }) => role === 'proposals').length;
  const whole = lists > 1 || isGroup ? (table.caption ?? (isGroup ? sheet.title : null)) : null;
  let heading: CellText | null = null;
  return table.rows.map((row) => {
    const group = heading ?? whole;
    heading = headingBehind(row, heading);
    return group;
  });
}

function headingBehind({ role, label }: TableRow, before: CellText | null): CellText | null {
  if (role === 'section' && label) return label;
  return role === 'total' ? null : before;
}
