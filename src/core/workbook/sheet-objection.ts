import type { HostTrouble } from './host-trouble';
import { changedCells } from './sheet-content';
import { changedSheet, type SheetChange, type SheetContent } from './sheet-change';
import { sameSheetName } from './sheet-name';

/** What a host must know of a workbook before it changes whole sheets. */
export interface BookOutline {
  readonly sheets: readonly { readonly name: string; readonly protected: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
}

type Outlined = BookOutline['sheets'][number];

/** What stands in the way of changes of whole sheets, by what the workbook consists of; null when nothing does. */
export function sheetsInTheWay(changes: readonly SheetChange[], book: BookOutline): HostTrouble | null {
  if (book.structureProtected && changes.some((change) => movesSheets(change, book)))
    return { trouble: 'structure-protected' };
  const [taken] = changes.flatMap((change) => takenName(change, book) ?? []);
  if (taken !== undefined) return { trouble: 'name-taken', name: taken };
  const rewrites = changes.flatMap((change) => (change.change === 'rewrite' ? [change] : []));
  const guarded = rewrites.flatMap(({ sheet }) => sheetNamed(book, sheet.name) ?? []).filter((one) => one.protected);
  if (guarded.length > 0) return { trouble: 'protected', sheets: guarded.map(({ name }) => name) };
  const gone = rewrites.find(({ sheet, expected }) => expected && !sheetNamed(book, sheet.name));
  return gone ? { trouble: 'gone', what: gone.sheet.name } : null;
}

/** The trouble where sheets no longer hold what their changes expect; `now` gives what stands on one, null where it isn't there. */
export function sheetsChanged(
  changes: readonly SheetChange[],
  now: (name: string) => SheetContent | null,
): HostTrouble | null {
  const cells = changes.flatMap((change) => {
    if (change.change === 'add' || !change.expected) return [];
    const content = now(changedSheet(change));
    return content ? changedCells(change.expected, content) : [];
  });
  return cells.length > 0 ? { trouble: 'changed-meanwhile', cells } : null;
}

const sheetNamed = ({ sheets }: BookOutline, name: string): Outlined | undefined =>
  sheets.find((sheet) => sameSheetName(sheet.name, name));

function movesSheets(change: SheetChange, book: BookOutline): boolean {
  const isThere = sheetNamed(book, changedSheet(change)) !== undefined;
  return change.change === 'remove' ? isThere : !isThere || change.change === 'add';
}

function takenName(change: SheetChange, book: BookOutline): string | null {
  if (change.change === 'remove') return null;
  const { name, table } = change.sheet;
  if (change.change === 'add' && sheetNamed(book, name)) return name;
  const others = book.tables.filter((other) => !sameSheetName(other.sheet, name));
  return table && others.some((other) => sameSheetName(other.name, table.name)) ? table.name : null;
}
