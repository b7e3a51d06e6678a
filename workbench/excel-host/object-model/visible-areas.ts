import type { Area, SpreadsheetEngine } from '../engine';

interface Band {
  readonly from: number;
  readonly to: number;
}

/** The stretches of positions from `first` to `last` that aren't hidden. */
function visibleBands(first: number, last: number, hidden: ReadonlySet<number>): Band[] {
  const bands: Band[] = [];
  for (let position = first; position <= last; position++) {
    if (hidden.has(position)) continue;
    const open = bands.at(-1);
    if (open && open.to === position - 1) bands[bands.length - 1] = { from: open.from, to: position };
    else bands.push({ from: position, to: position });
  }
  return bands;
}

/** The blocks of cells in an area whose rows and columns both show. */
export function visibleAreas(engine: SpreadsheetEngine, sheetId: string, area: Area): Area[] {
  const rows = visibleBands(area.top, area.bottom, new Set(engine.hiddenRows(sheetId, area)));
  const columns = visibleBands(area.left, area.right, new Set(engine.hiddenColumns(sheetId, area)));
  return rows.flatMap((row) =>
    columns.map((column) => ({ top: row.from, left: column.from, bottom: row.to, right: column.to })),
  );
}
