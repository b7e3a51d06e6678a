import type { SheetSnapshot, SheetVisibility } from '../../core/workbook/snapshot';

/** What the workbook says of a sheet before its contents are read. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
}

/** What must be loaded of each worksheet for {@link sheetHead}. */
export const HEAD_PROPERTIES = 'items/id,items/name,items/visibility,items/protection/protected';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

export function sheetHead(sheet: Excel.Worksheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    protected: sheet.protection.protected,
  };
}

export function emptySheet({ name, visibility, protected: isProtected }: SheetHead): SheetSnapshot {
  const nothing = { top: 0, left: 0, values: [], formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [] };
  return { name, visibility, ...nothing, protected: isProtected };
}
