import type { Severity } from '../../../src/core/checks/finding';
import { parseAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { changed, type Change } from './change';
import { parseCell, sheetFromLines } from './grid';

/** A finding that must appear, or may. */
export interface Expectation {
  readonly line: number;
  readonly written: string;
  /** Allowed, not asked for. */
  readonly optional: boolean;
  /** Any of these checks will do. */
  readonly checks: readonly string[];
  /** Any of these cells will do. */
  readonly cells: readonly CellRange[];
  readonly code: string | null;
  /** Null where either error or warning will do. */
  readonly severity: Severity | null;
}

/** A workbook with what a controller would say of it. */
export interface LabelledWorkbook {
  readonly file: string;
  /** The comment it begins with. */
  readonly about: string;
  readonly snapshot: Snapshot;
  readonly expectations: readonly Expectation[];
  /** The workbook before one cell was changed; what is found there is not looked at again. */
  readonly before: Snapshot | null;
}

/** Thrown for a corpus file that can't be read: a slip of its author. */
export class LabelledFileError extends Error {
  override readonly name = 'LabelledFileError';

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

interface Part {
  readonly name: string;
  readonly format: string;
  readonly line: number;
  readonly lines: string[];
}

const HEADING = /^== (.+?)(?: \{(.+)\})?$/;
const EXPECT = '!expect';
const CHANGE = /^!change (\S+|'[^']+'\S+) (?:"([^"]+)" )?-> (.+)$/;

/**
 * Reads one corpus file; the README beside it tells the format. Gives the workbook as it stands, then one more for each change. Throws
 * {@link LabelledFileError}.
 */
export function readLabelled(file: string, source: string): LabelledWorkbook[] {
  const lines = source.replace(/\n+$/, '').split('\n');
  const parts = partsOf(lines);
  const labels = parts.find(({ name }) => name === EXPECT);
  const about = lines
    .filter((line) => line.startsWith('# '))
    .map((line) => line.slice(2))
    .join(' ');
  if (about === '') throw new LabelledFileError(file, 1, 'no comment that says what the workbook is');
  if (!labels) throw new LabelledFileError(file, lines.length, 'no expectations');
  const sheets = parts.filter(({ name }) => !name.startsWith('!'));
  const base: LabelledWorkbook = {
    file,
    about,
    snapshot: {
      name: file.replace(/\.txt$/, '.xlsx'),
      sheets: sheets.map(({ name, format, lines: rows }) => sheetFromLines(name, rows.map(rowOf), format)),
      tables: [],
      names: [],
    },
    expectations: readExpectations(file, labels),
    before: null,
  };
  return [base, ...parts.filter(({ name }) => name.startsWith('!change')).map((part) => variantOf(base, part))];
}

function variantOf(base: LabelledWorkbook, part: Part): LabelledWorkbook {
  const [, place = '', words = null, text = ''] = CHANGE.exec(part.name) ?? [];
  if (place === '') throw new LabelledFileError(base.file, part.line, `"${part.name}" is no change`);
  const change: Change = { cell: parseAddress(place), words, cellThen: parseCell(text) };
  const snapshot = changed(base.snapshot, change);
  if (!snapshot) throw new LabelledFileError(base.file, part.line, `"${words ?? place}" doesn't stand there`);
  return {
    file: `${base.file}, ${part.name.slice(1)}`,
    about: base.about,
    snapshot,
    expectations: readExpectations(base.file, part),
    before: base.snapshot,
  };
}

function readExpectations(file: string, { lines, line }: Part): Expectation[] {
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [readExpectation(file, line + index + 1, text.trim())],
  );
}

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const [, name, format = 'General'] = HEADING.exec(line) ?? [];
    if (name) parts.push({ name, format, line: index + 1, lines: [] });
    else parts.at(-1)?.lines.push(line);
  });
  return parts;
}

function rowOf(line: string): ReturnType<typeof parseCell>[] {
  return line.trim() === '' ? [] : line.split(/(?<=^| )\|(?= |$)/).map((cell) => parseCell(cell.trim()));
}

const PLACE = String.raw`(?:(?:'[^']+'|[^\s'!/]+)!)?[A-Z]+\d+`;
const EXPECTATION = new RegExp(String.raw`^(may )?([a-z-]+(?:/[a-z-]+)*) (${PLACE}(?:/${PLACE})*)((?: \S+)*)$`);

function readExpectation(file: string, line: number, written: string): Expectation {
  const [, may, checks, places = '', rest = ''] = EXPECTATION.exec(written) ?? [];
  if (!checks) throw new LabelledFileError(file, line, `"${written}" is no expectation`);
  const words = rest.trim() === '' ? [] : rest.trim().split(' ');
  const severity = words.find(isSeverity) ?? null;
  const [code = null, ...others] = words.filter((word) => !isSeverity(word));
  if (others.length > 0) throw new LabelledFileError(file, line, `"${others.join(' ')}" is too much`);
  return {
    line,
    written,
    optional: may !== undefined,
    checks: checks.split('/'),
    cells: cellsOf(places),
    code,
    severity,
  };
}

function isSeverity(word: string): word is Severity {
  return word === 'error' || word === 'warning' || word === 'info';
}

/** `Oversigt!C4/D4/A01!C9`: a place without a sheet stands on the one before. */
function cellsOf(places: string): CellRange[] {
  let sheet = '';
  return places.split(/\/(?=(?:[^']*'[^']*')*[^']*$)/).map((place) => {
    if (!place.includes('!')) return parseAddress(`${sheet}!${place}`);
    sheet = place.slice(0, place.lastIndexOf('!'));
    return parseAddress(place);
  });
}
