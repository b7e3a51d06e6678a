import { parseArea } from '../address';
import { meets } from '../area';
import type { Area } from '../engine';
import { invalidArgument, invalidOperation, itemNotFound } from '../host-error';
import type { ExcelSession } from '../session';
import type { TableExtra } from '../workbook-extras';
import type { HostObject, Kinds } from './kinds';
import { findSheet } from './sheet-lookup';
import { requireWritable } from './write-guard';

/** Lays a table over cells: not over another table, and with texts in its header, as Excel makes them. */
export function addTable(
  self: Kinds['TableCollection'],
  session: ExcelSession,
  given: unknown,
  hasHeaders: boolean,
): TableExtra {
  const spot = tableSpot(self, session, given);
  requireWritable(session, spot.sheetId);
  if (session.extras.tables.some(({ sheetId, area }) => sheetId === spot.sheetId && meets(area, spot.area))) {
    throw invalidOperation('A table can’t overlap another table.');
  }
  const number = 1 + Math.max(0, ...session.extras.tables.map(({ id }) => Number(id) || 0));
  const table = { id: String(number), name: `Table${number}`, ...spot, hasHeaders };
  session.extras.tables.push(table);
  if (hasHeaders) writeHeader(session, spot.sheetId, spot.area);
  return table;
}

/** An address may name its sheet; without one it is the collection's own, or the active one. */
function tableSpot({ sheetId }: Kinds['TableCollection'], session: ExcelSession, given: unknown) {
  const object = given as HostObject | null;
  if (object !== null && typeof object === 'object' && object.kind === 'Range')
    return (object as HostObject<'Range'>).self;
  if (typeof given !== 'string') throw invalidArgument();
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(given) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = named === undefined ? undefined : findSheet(session, named);
  if (named !== undefined && !sheet) throw itemNotFound();
  return { sheetId: sheet?.id ?? sheetId ?? session.engine.activeSheetId(), area: parseArea(given) };
}

function writeHeader({ engine }: ExcelSession, sheetId: string, area: Area): void {
  const header = { ...area, bottom: area.top };
  const [cells = []] = engine.readArea(sheetId, header);
  const seen = new Set<string>();
  const writes = cells.map(({ value }, index) => {
    const given = value === null ? `Column${index + 1}` : String(typeof value === 'object' ? value.error : value);
    let heading = given;
    for (let number = 2; seen.has(heading.toLowerCase()); number++) heading = `${given}${number}`;
    seen.add(heading.toLowerCase());
    return { row: area.top, column: area.left + index, content: { value: heading }, was: value };
  });
  const changed = writes.filter(({ content, was }) => content.value !== was);
  if (changed.length > 0)
    engine.write(
      sheetId,
      changed.map(({ row, column, content }) => ({ row, column, content })),
    );
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Gives a table a name that no table and no defined name has. */
export function renameTable(self: Kinds['Table'], value: unknown, session: ExcelSession): void {
  const table = tableOf(self, session);
  if (typeof value !== 'string' || !TABLE_NAME.test(value) || /^[A-Za-z]{1,3}[0-9]+$/.test(value)) {
    throw invalidArgument();
  }
  const taken = [...session.extras.tables.filter((other) => other !== table), ...session.extras.names];
  if (taken.some(({ name }) => name.toLowerCase() === value.toLowerCase())) throw invalidArgument();
  table.name = value;
}

/** Takes a table away; its cells stay. */
export function dropTable(self: Kinds['Table'], session: ExcelSession): TableExtra {
  const table = tableOf(self, session);
  requireWritable(session, table.sheetId);
  session.extras.tables.splice(session.extras.tables.indexOf(table), 1);
  return table;
}

/** The table an object stands for; throws ItemNotFound once it is gone. */
export function tableOf({ tableId }: Kinds['Table'], { extras }: ExcelSession): TableExtra {
  const table = extras.tables.find((candidate) => candidate.id === tableId);
  if (!table) throw itemNotFound();
  return table;
}
