import { columnsOf, intersection, isUnbounded, rowsOf } from '../area';
import { formulaOnWire, typedIn, valueOnWire, valueTypeOnWire } from '../cell-text';
import type { Area, EngineCell, EngineWrite } from '../engine';
import { HostError, invalidArgument } from '../host-error';
import type { ExcelSession } from '../session';
import type { Property } from './define-type';
import type { Kinds } from './kinds';
import { writeCells } from './write-guard';

/** Excel on the web gives up beyond this; a range that large is never what an add-in meant. */
const CELL_LIMIT = 5_000_000;

type Spot = Kinds['Range'];

function readGrid(spot: Spot, session: ExcelSession): EngineCell[][] {
  if (rowsOf(spot.area) * columnsOf(spot.area) > CELL_LIMIT) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  }
  return session.engine.readArea(spot.sheetId, spot.area);
}

/** A property that is one thing per cell, rows x columns. */
function perCell(of: (cell: EngineCell) => unknown): Property<'Range'>['get'] {
  return (spot, session) => (isUnbounded(spot.area) ? null : readGrid(spot, session).map((row) => row.map(of)));
}

const SHAPE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** One write per cell of the area from rows x columns, or from one value for all of them. */
function spread(
  area: Area,
  given: unknown,
  toWrite: (item: unknown) => Omit<EngineWrite, 'row' | 'column'> | undefined,
): EngineWrite[] {
  // Null stands for "leave alone" inside rows x columns only.
  if (given === null || isUnbounded(area)) throw invalidArgument();
  const rows = Array.isArray(given) ? (given as unknown[]) : null;
  if (rows && rows.length !== rowsOf(area)) throw invalidArgument(SHAPE_MESSAGE);
  const writes: EngineWrite[] = [];
  for (let row = 0; row < rowsOf(area); row++) {
    const line = rows?.[row];
    if (rows && (!Array.isArray(line) || line.length !== columnsOf(area))) throw invalidArgument(SHAPE_MESSAGE);
    for (let column = 0; column < columnsOf(area); column++) {
      const write = toWrite(rows ? (line as unknown[])[column] : given);
      if (write) writes.push({ row: area.top + row, column: area.left + column, ...write });
    }
  }
  return writes;
}

function writeContent({ sheetId, area }: Spot, given: unknown, session: ExcelSession): void {
  const writes = spread(area, given, (item) => {
    const content = typedIn(item);
    return content && { content };
  });
  const isText = textFormatted(session, sheetId, area);
  writeCells(
    session,
    sheetId,
    writes.map((write) => (isText(write) ? { ...write, content: asText(write.content) } : write)),
  );
}

type Content = EngineWrite['content'];

/** In a cell formatted as text whatever is typed stays text. */
function asText(content: Content): NonNullable<Content> {
  if (!content || !('value' in content)) return { value: content?.formula ?? null };
  const { value } = content;
  return { value: value === null || typeof value === 'object' ? value : String(value) };
}

function textFormatted(session: ExcelSession, sheetId: string, area: Area): (write: EngineWrite) => boolean {
  if (isUnbounded(area)) return () => false;
  const cells = session.engine.readArea(sheetId, area);
  return ({ row, column }) => cells[row - area.top]?.[column - area.left]?.numberFormat === '@';
}

function writeFormats({ sheetId, area }: Spot, given: unknown, session: ExcelSession): void {
  const writes = spread(area, given, (item) => {
    if (item === null) return undefined;
    if (typeof item !== 'string') throw invalidArgument();
    return { numberFormat: item === '' ? 'General' : item };
  });
  writeCells(session, sheetId, writes);
}

/** True, false, or null where the positions differ, as Excel answers for a whole range. */
function forAll(hidden: number, of: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === of ? true : null;
}

export const rangeValueProperties: Readonly<Record<string, Property<'Range'>>> = {
  Values: { since: 'ExcelApi 1.1', get: perCell((cell) => valueOnWire(cell.value)), set: writeContent },
  Formulas: { since: 'ExcelApi 1.1', get: perCell(formulaOnWire), set: writeContent },
  NumberFormat: { since: 'ExcelApi 1.1', get: perCell((cell) => cell.numberFormat), set: writeFormats },
  ValueTypes: { since: 'ExcelApi 1.1', get: perCell((cell) => valueTypeOnWire(cell.value)) },
  RowHidden: {
    since: 'ExcelApi 1.2',
    get: ({ sheetId, area }, { engine }) => forAll(engine.hiddenRows(sheetId, area).length, rowsOf(area)),
  },
  ColumnHidden: {
    since: 'ExcelApi 1.2',
    get: ({ sheetId, area }, { engine }) => forAll(engine.hiddenColumns(sheetId, area).length, columnsOf(area)),
  },
  HasSpill: {
    since: 'ExcelApi 1.12',
    get: ({ sheetId, area }, { engine }) => {
      const inside = engine.spilledAreas(sheetId).map((spilled) => intersection(spilled, area));
      const cells = inside.reduce((sum, part) => sum + (part ? rowsOf(part) * columnsOf(part) : 0), 0);
      return forAll(cells, rowsOf(area) * columnsOf(area));
    },
  },
};
