import { columnIndex } from '../../core/workbook/cell-ref';

/** Excel's last row and column. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What one sheet's part would make the library do, before it does it. */
export interface SheetWeight {
  /** Rows are numbered upwards within Excel's limits, and areas and columns are Excel's too: the library would hang or drop what is not. */
  readonly sound: boolean;
  readonly cells: number;
  /** Cells in merged areas; the library makes each of them. */
  readonly merged: number;
  /** Cells under a rule for what may be typed; the library lists each of them. */
  readonly ruled: number;
}

/** The elements that are weighed; all others are passed over. */
const WEIGHED = ['row', 'c', 'col', 'mergeCell', 'dataValidation'] as const;
type Weighed = (typeof WEIGHED)[number];

/** Weighs the XML of a sheet in one pass, without building anything. */
export function weighSheet(xml: string): SheetWeight {
  let [sound, cells, merged, ruled, lastRow] = [true, 0, 0, 0, 0];
  for (const { element, attributes } of weighedTags(xml)) {
    if (element === 'c') cells += 1;
    else if (element === 'row') {
      const row = Number(attribute(attributes, 'r') ?? NaN);
      sound &&= Number.isInteger(row) && row > lastRow && row <= ROWS;
      lastRow = row;
    } else if (element === 'col') {
      sound &&= Number(attribute(attributes, 'max') ?? NaN) <= COLUMNS;
    } else {
      const areas = (attribute(attributes, element === 'mergeCell' ? 'ref' : 'sqref') ?? '').trim().split(/\s+/);
      const size = areas.reduce((sum, area) => sum + cellsIn(area), 0);
      if (element === 'mergeCell') merged += size;
      else ruled += size;
    }
  }
  return { sound: sound && !Number.isNaN(merged + ruled), cells, merged, ruled };
}

/** A tag begins at each `<`; quotes are minded only in the few that are weighed, so that the whole stays one pass. */
function* weighedTags(xml: string): Generator<{ element: Weighed; attributes: string }> {
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', start + 1)) {
    const element = WEIGHED.find((name) => xml.startsWith(name, start + 1) && endsName(xml, start + 1 + name.length));
    if (element === undefined) continue;
    const from = start + 1 + element.length;
    const end = element === 'c' ? from : tagEnd(xml, from);
    // A tag that never ends: the library says so.
    if (end === -1) return;
    yield { element, attributes: xml.slice(from, end) };
    start = end - 1;
  }
}

function endsName(xml: string, at: number): boolean {
  const next = xml[at] ?? '>';
  return next === '>' || next === '/' || next.trim() === '';
}

function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const letter = xml[at] as string;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return -1;
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2] ?? '') : null;
}

/** Cells in `A1` or `A1:C9`; NaN for what is no area of a sheet. */
function cellsIn(area: string): number {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(area);
  if (!found) return NaN;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const [rows, columns] = [Number(bottom) - Number(top), columnIndex(right) - columnIndex(left)].map(Math.abs);
  const inside = Math.max(Number(top), Number(bottom)) <= ROWS && columnIndex(right) < COLUMNS;
  return inside ? ((rows ?? 0) + 1) * ((columns ?? 0) + 1) : NaN;
}
