import type { TablePlace } from '../core/catalogue/grand-totals';
import { idsOf } from '../core/checks/rollups';
import type { SheetReading, TableRole } from '../core/reading/sheet-reading';

/** A list whose total is one group's saving. */
export type SavingsList = TablePlace;

/**
 * The lists that together hold each saving of a workbook once: the overview's, with the groups it leaves out; the groups' own sheets where
 * the overview names no proposal; the largest action plan where there are no proposals at all.
 */
export function savingsLists(sheets: readonly SheetReading[]): SavingsList[] {
  const overview = listsOn(sheets, 'overview');
  const groups = listsOn(sheets, 'group-table');
  const numbered = overview.filter(isNumbered);
  if (numbered.length > 0) return withoutCopies([...numbered, ...groups.filter(isNumbered)]);
  // An overview without numbers lists groups, and the group sheets hold their proposals.
  if (groups.some(isNumbered) || overview.length === 0) {
    return groups.length > 0 ? withoutCopies(groups) : largestPlan(sheets);
  }
  return overview;
}

function listsOn(sheets: readonly SheetReading[], kind: SheetReading['kind']): SavingsList[] {
  return tablesOf(
    sheets.filter((sheet) => sheet.kind === kind),
    'proposals',
  );
}

function tablesOf(sheets: readonly SheetReading[], role: TableRole): SavingsList[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.filter((table) => table.role === role).map((table) => ({ sheet, table })),
  );
}

function isNumbered({ table }: SavingsList): boolean {
  return idsOf(table).size > 0;
}

/** A list that shares a proposal with an earlier list of another sheet says the same once more. */
function withoutCopies(lists: readonly SavingsList[]): SavingsList[] {
  const seen = new Map<string, SheetReading>();
  return lists.filter(({ sheet, table }) => {
    const ids = [...idsOf(table).keys()];
    const isCopy = ids.some((id) => (seen.get(id) ?? sheet) !== sheet);
    if (!isCopy) for (const id of ids) seen.set(id, sheet);
    return !isCopy;
  });
}

/** The plan as a whole is the table with most initiatives; the others are about its parts. */
function largestPlan(sheets: readonly SheetReading[]): SavingsList[] {
  const plans = tablesOf(sheets, 'action-plan');
  const size = ({ table }: SavingsList): number => table.rows.filter(({ role }) => role !== 'section').length;
  const most = Math.max(...plans.map(size));
  return plans.filter((plan) => size(plan) === most).slice(0, 1);
}
