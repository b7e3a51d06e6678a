import type { CellRange } from '../workbook/cell-ref';

/** A cell at which the schema asks for something. */
export interface Place {
  readonly cell: CellRange;
  /** What stands there; empty or null where nothing does. */
  readonly text: string | null;
  /** Is what is asked for there? */
  readonly stands?: boolean;
  /** What exactly is asked for, where that isn't plain. */
  readonly wanted?: string;
}

/** The innermost place on the way along an issue's path; null where none lies on it. */
export function placeAlong(document: unknown, path: readonly PropertyKey[]): Place | null {
  let here: unknown = document;
  let found: Place | null = null;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) break;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[key];
    if (isPlace(here)) found = here;
  }
  return found;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'cell' in value && 'text' in value;
}
