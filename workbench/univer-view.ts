import type { Area } from './excel-host/engine';
import type { GridWorkbook } from './univer-grid';

type GridSheet = ReturnType<GridWorkbook['getActiveSheet']>;

/** Pixels kept above a cell that is brought into view, so that its headings can be seen. */
const SEEN_ABOVE = 160;

/** Scrolls the active sheet so that the area can be seen; one that is in view stays where it is. */
export function bringIntoView(sheet: GridSheet, { top, left, bottom }: Area): void {
  const seen = sheet.getVisibleRange();
  const isInView =
    seen && top >= seen.startRow && bottom < seen.endRow && left >= seen.startColumn && left <= seen.endColumn;
  if (!isInView) sheet.scrollToCell(firstRowShown(sheet, top), Math.max(0, left - 3));
}

function firstRowShown(sheet: GridSheet, row: number): number {
  let first = row;
  for (let above = 0; first > 0; first--) {
    above += sheet.getRowHeight(first - 1);
    if (above > SEEN_ABOVE) break;
  }
  return first;
}
