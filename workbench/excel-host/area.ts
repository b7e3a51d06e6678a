import type { Area } from './engine';
import { invalidArgument } from './host-error';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The whole grid of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whole rows or columns: too many cells to speak of one by one. */
export const isUnbounded = (area: Area): boolean =>
  (area.top === 0 && area.bottom === LAST_ROW) || (area.left === 0 && area.right === LAST_COLUMN);

export const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export function intersection(a: Area, b: Area): Area | null {
  if (!meets(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The area, or InvalidArgument where it leaves the grid. */
export function withinGrid(area: Area): Area {
  if (!contains(WHOLE_SHEET, area) || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}
