import type { HostTrouble } from '../../core/workbook/host-trouble';
import { changedCells } from '../../core/workbook/sheet-content';
import { changedSheet, type SheetChange } from '../../core/workbook/sheet-change';
import type { MemoryBook } from './memory-book';

/** What stands in the way of changes of whole sheets; null when nothing does. */
export function sheetObjection(
  book: MemoryBook,
  changes: readonly SheetChange[],
  structureProtected: boolean,
): HostTrouble | null {
  const moving = changes.filter((change) => movesSheets(book, change));
  if (structureProtected && moving.length > 0) return { trouble: 'structure-protected' };
  const [taken] = changes.flatMap((change) => takenName(book, change) ?? []);
  if (taken !== undefined) return { trouble: 'name-taken', name: taken };
  const rewritten = changes.flatMap((change) => (change.change === 'rewrite' ? [change.sheet.name] : []));
  const guarded = rewritten.filter((name) => book.find(name)?.isProtected);
  if (guarded.length > 0) return { trouble: 'protected', sheets: guarded };
  const gone = changes.find(
    (change) => change.change === 'rewrite' && change.expected && !book.find(change.sheet.name),
  );
  if (gone) return { trouble: 'gone', what: changedSheet(gone) };
  const cells = changes.flatMap((change) => changedSince(book, change));
  return cells.length > 0 ? { trouble: 'changed-meanwhile', cells } : null;
}

function movesSheets(book: MemoryBook, change: SheetChange): boolean {
  const isThere = book.find(changedSheet(change)) !== undefined;
  return change.change === 'remove' ? isThere : !isThere || change.change === 'add';
}

function takenName(book: MemoryBook, change: SheetChange): string | null {
  if (change.change === 'remove') return null;
  const { name, table } = change.sheet;
  if (change.change === 'add' && book.find(name)) return name;
  return table && book.hasTable(table.name, name) ? table.name : null;
}

function changedSince(book: MemoryBook, change: SheetChange) {
  if (change.change === 'add' || !change.expected) return [];
  const now = book.content(changedSheet(change));
  return now ? changedCells(change.expected, now) : [];
}
