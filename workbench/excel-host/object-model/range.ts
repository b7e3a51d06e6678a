import { formatAddress, parseArea } from '../address';
import { boundingArea, cellsOf, columnsOf, contains, intersection, meets, rowsOf, withinGrid } from '../area';
import type { Area } from '../engine';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { ExcelSession } from '../session';
import { anything, flag, oneOf, optional, wholeNumber } from './argument-types';
import type { HostType, Method } from './define-type';
import { hostObject, NULL_OBJECT } from './kinds';
import type { HostObject, Kinds } from './kinds';
import { rangeValueProperties } from './range-values';
import { sheetName } from './sheet-lookup';
import { visibleAreas } from './visible-areas';
import { requireWritable, writeCells } from './write-guard';

type Spot = Kinds['Range'];

const MOST_MERGED_AREAS = 512;

const at = (spot: Spot, area: Area): HostObject =>
  hostObject('Range', { sheetId: spot.sheetId, area: withinGrid(area) });

/** A range argument may be an address or a Range object. */
function areaOf(given: unknown): Area {
  if (typeof given === 'string') return parseArea(given);
  const object = given as HostObject | null;
  if (object?.kind === 'Range') return (object as HostObject<'Range'>).self.area;
  throw invalidArgument();
}

const usedWithin = (spot: Spot, session: ExcelSession, valuesOnly = false): Area | null => {
  const used = session.engine.usedArea(spot.sheetId, valuesOnly);
  return used && intersection(used, spot.area);
};

const navigation: Readonly<Record<string, Method<'Range'>>> = {
  GetCell: {
    since: 'ExcelApi 1.1',
    takes: [wholeNumber, wholeNumber],
    call: (spot, _session, [row, column]: number[] = []) => {
      const top = spot.area.top + (row ?? 0);
      const left = spot.area.left + (column ?? 0);
      return at(spot, { top, left, bottom: top, right: left });
    },
  },
  GetRow: {
    since: 'ExcelApi 1.1',
    takes: [wholeNumber],
    call: (spot, _session, [row]: number[] = []) => {
      const top = spot.area.top + (row ?? 0);
      return at(spot, { ...spot.area, top, bottom: top });
    },
  },
  GetColumn: {
    since: 'ExcelApi 1.1',
    takes: [wholeNumber],
    call: (spot, _session, [column]: number[] = []) => {
      const left = spot.area.left + (column ?? 0);
      return at(spot, { ...spot.area, left, right: left });
    },
  },
  GetOffsetRange: {
    since: 'ExcelApi 1.1',
    takes: [wholeNumber, wholeNumber],
    call: (spot, _session, [rows = 0, columns = 0]: number[] = []) =>
      at(spot, {
        top: spot.area.top + rows,
        left: spot.area.left + columns,
        bottom: spot.area.bottom + rows,
        right: spot.area.right + columns,
      }),
  },
  GetResizedRange: {
    since: 'ExcelApi 1.2',
    takes: [wholeNumber, wholeNumber],
    call: (spot, _session, [rows = 0, columns = 0]: number[] = []) =>
      at(spot, { ...spot.area, bottom: spot.area.bottom + rows, right: spot.area.right + columns }),
  },
  GetBoundingRect: {
    since: 'ExcelApi 1.1',
    takes: [anything],
    call: (spot, _session, [other]: unknown[] = []) => at(spot, boundingArea(spot.area, areaOf(other))),
  },
};

const lookups: Readonly<Record<string, Method<'Range'>>> = {
  GetUsedRange: {
    since: 'ExcelApi 1.1',
    takes: [optional(flag)],
    call: (spot, session, [valuesOnly]: boolean[] = []) => {
      const used = usedWithin(spot, session, valuesOnly);
      if (!used) throw itemNotFound();
      return at(spot, used);
    },
  },
  GetUsedRangeOrNullObject: {
    since: 'ExcelApi 1.4',
    takes: [optional(flag)],
    call: (spot, session, [valuesOnly]: boolean[] = []) => {
      const used = usedWithin(spot, session, valuesOnly);
      return used ? at(spot, used) : NULL_OBJECT;
    },
  },
  GetMergedAreasOrNullObject: {
    since: 'ExcelApi 1.13',
    takes: [],
    call: (spot, session) => {
      session.clearsUndoStack('Range.getMergedAreasOrNullObject');
      const areas = session.engine.mergedAreas(spot.sheetId).filter((merged) => meets(merged, spot.area));
      if (areas.length > MOST_MERGED_AREAS) throw new HostError('GeneralException', 'Too many merged areas.', 500);
      return areas.length > 0 ? hostObject('RangeAreas', { sheetId: spot.sheetId, areas }) : NULL_OBJECT;
    },
  },
  GetSpecialCellsOrNullObject: {
    since: 'ExcelApi 1.9',
    takes: [oneOf('Visible'), optional(anything)],
    call: (spot, session) => {
      const areas = visibleAreas(session.engine, spot.sheetId, spot.area);
      return areas.length > 0 ? hostObject('RangeAreas', { sheetId: spot.sheetId, areas }) : NULL_OBJECT;
    },
  },
  GetSpillParentOrNullObject: {
    since: 'ExcelApi 1.12',
    takes: [],
    call: (spot, { engine }) => {
      const parent = engine.spilledAreas(spot.sheetId).find((spilled) => contains(spilled, spot.area));
      if (!parent) return NULL_OBJECT;
      return at(spot, { top: parent.top, left: parent.left, bottom: parent.top, right: parent.left });
    },
  },
};

const actions: Readonly<Record<string, Method<'Range'>>> = {
  Select: { since: 'ExcelApi 1.1', takes: [], call: (spot, { engine }) => engine.select(spot) },
  Clear: {
    since: 'ExcelApi 1.1',
    takes: [optional(oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'))],
    call: (spot, session, [what = 'All']: string[] = []) => {
      requireWritable(session, spot.sheetId);
      if (what === 'All' || what === 'Formats') session.engine.setBold(spot.sheetId, spot.area, false);
      const used = usedWithin(spot, session);
      if (!used) return;
      const clearsContent = what === 'All' || what === 'Contents';
      const clearsFormat = what === 'All' || what === 'Formats';
      const cells = session.engine.readArea(spot.sheetId, used).flatMap((row, r) =>
        row.map((_, c) => ({
          row: used.top + r,
          column: used.left + c,
          ...(clearsContent ? { content: { value: null } } : {}),
          ...(clearsFormat ? { numberFormat: 'General' } : {}),
        })),
      );
      writeCells(session, spot.sheetId, cells);
    },
  },
  _ValidateArraySize: {
    since: 'ExcelApi 1.3',
    takes: [wholeNumber, wholeNumber],
    call: (spot, _session, [rows, columns]: number[] = []) => {
      if (rows !== rowsOf(spot.area) || columns !== columnsOf(spot.area)) throw invalidArgument();
    },
  },
  _KeepReference: { since: 'ExcelApi 1.1', takes: [], call: () => undefined },
};

export const rangeType: HostType<'Range'> = {
  keptByReference: true,
  properties: {
    ...rangeValueProperties,
    Address: {
      since: 'ExcelApi 1.1',
      get: (spot, session) => formatAddress(sheetName(session, spot.sheetId), spot.area),
    },
    RowCount: { since: 'ExcelApi 1.1', get: (spot) => rowsOf(spot.area) },
    ColumnCount: { since: 'ExcelApi 1.1', get: (spot) => columnsOf(spot.area) },
    RowIndex: { since: 'ExcelApi 1.1', get: (spot) => spot.area.top },
    ColumnIndex: { since: 'ExcelApi 1.1', get: (spot) => spot.area.left },
    CellCount: { since: 'ExcelApi 1.1', get: (spot) => (cellsOf(spot.area) > 2 ** 31 - 1 ? -1 : cellsOf(spot.area)) },
  },
  links: {
    Worksheet: { since: 'ExcelApi 1.1', to: ({ sheetId }) => hostObject('Worksheet', { sheetId }) },
    Format: { since: 'ExcelApi 1.1', to: (spot) => hostObject('RangeFormat', spot) },
    ConditionalFormats: {
      since: 'ExcelApi 1.6',
      to: ({ sheetId, area }) => hostObject('ConditionalFormatCollection', { sheetId, areas: [area] }),
    },
  },
  methods: { ...navigation, ...lookups, ...actions },
};
