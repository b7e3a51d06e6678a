import { cellText, rangeOf, type Grid, type GridCell } from './grid';
import { isHeadingLine } from './headings';
import { fieldPairs, onlyText, type Line } from './lines';
import { countTableAt, type ReadCountTable } from './read-count-tables';
import { fieldRole, isFieldLabel, splitInlineField } from './read-fields';
import type { CellText, CountTable, Field, Paragraph, TextTable } from './sheet-reading';
import { endsWithColon, startsWithBullet } from './text-shapes';
import type { Vocabulary } from './vocabulary/vocabulary';
import { textTableAt } from './text-tables';

/** What stands outside a sheet's year tables. */
export interface LinesRead {
  readonly fields: readonly Field[];
  readonly headings: readonly CellText[];
  readonly paragraphs: readonly Paragraph[];
  readonly countTables: readonly CountTable[];
  readonly textTables: readonly TextTable[];
  /** Numbers that no table holds. */
  readonly loose: readonly GridCell[];
}

interface Reader {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  readonly vocabulary: Vocabulary;
  readonly fields: Field[];
  readonly headings: CellText[];
  readonly paragraphs: Paragraph[];
  readonly countTables: CountTable[];
  readonly textTables: TextTable[];
  readonly loose: GridCell[];
  heading: string | null;
  /** The line above was a field. */
  inFields: boolean;
}

/** Reads fields, headings, prose, lists of counts and tables of words from the lines that the year tables leave. */
export function readLines(grid: Grid, lines: readonly Line[], vocabulary: Vocabulary): LinesRead {
  const reader: Reader = {
    grid,
    lines,
    vocabulary,
    fields: [],
    headings: [],
    paragraphs: [],
    countTables: [],
    textTables: [],
    loose: [],
    heading: null,
    inFields: false,
  };
  let index = 0;
  while (index < lines.length) index += readLineAt(reader, index);
  return reader;
}

/** Reads what begins at a line and says how many lines it took. */
function readLineAt(reader: Reader, index: number): number {
  const { grid, lines } = reader;
  const line = lines[index];
  if (!line) return 1;
  if (line.opens) reader.inFields = false;
  const counts: ReadCountTable | null = countTableAt(grid, lines, index);
  if (counts) {
    reader.countTables.push(counts.table);
    return counts.lines;
  }
  const words = textTableAt(grid, lines, index);
  if (words) {
    reader.textTables.push(words.table);
    const cells = [...words.table.header, ...words.table.rows.flat()];
    for (const cell of cells) reader.paragraphs.push(paragraph(cell, reader.heading, 'row'));
    return words.lines;
  }
  const only = onlyText(line);
  if (only) readSingle(reader, index, only);
  else readSeveral(reader, line);
  return 1;
}

function readSingle(reader: Reader, index: number, cell: GridCell): void {
  const { grid, vocabulary, lines } = reader;
  const inline = splitInlineField(cell.text, vocabulary);
  if (inline) {
    const place = rangeOf(grid, cell);
    addField(reader, { cell: place, text: inline.label }, { cell: place, text: inline.value });
    return;
  }
  const asks = endsWithColon(cell.text) && isFieldLabel(cell.text);
  if (asks && (reader.inFields || isEmptyField(reader, index, cell))) {
    addField(reader, cellText(grid, cell), null);
    return;
  }
  reader.inFields = false;
  if (isHeadingLine(lines, index)) {
    const heading = cellText(grid, cell);
    reader.headings.push(heading);
    reader.heading = heading.text.trim();
    return;
  }
  reader.paragraphs.push(paragraph(cellText(grid, cell), reader.heading, proseForm(reader, index, cell.text)));
}

/** A bullet, a number, or a count of persons or things that goes on with a list ("En borger ...", "3 borgere ..."). */
function proseForm({ paragraphs, lines }: Reader, index: number, text: string): Paragraph['form'] {
  if (startsWithBullet(text) || /^\s*\d{1,2}[.:)]\s/.test(text.slice(0, 12))) return 'enumeration';
  const above = lines[index]?.opens ? undefined : paragraphs.at(-1);
  const goesOn = above?.form === 'enumeration' || (above !== undefined && endsWithColon(above.text));
  return goesOn && COUNTED.test(text.slice(0, 40)) ? 'enumeration' : 'paragraph';
}

const COUNTED =
  /^\s*(?:\d{1,4}|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten) \p{L}/iu;

/** "Forslagets titel:" with nothing beside or below it. A known field's words that head a text are a heading. */
function isEmptyField({ lines, vocabulary }: Reader, index: number, cell: GridCell): boolean {
  const role = fieldRole(cell.text, vocabulary);
  const below = lines[index]?.continues ? onlyText(lines[index + 1]) : null;
  return role !== null && role !== 'summary' && below === null;
}

function addField(reader: Reader, label: CellText, value: CellText | null): void {
  const role = fieldRole(label.text, reader.vocabulary) ?? 'other';
  reader.fields.push({ role, label, value });
  reader.inFields = true;
  if (value) reader.paragraphs.push(paragraph(value, label.text, 'field'));
}

/** Two texts are a label and its value, and so are pairs side by side; anything else beside each other is prose or loose numbers. */
function readSeveral(reader: Reader, line: Line): void {
  const { grid } = reader;
  const [first, second] = line.cells;
  const isPair = first?.kind === 'text' && second !== undefined && line.cells.length === 2 && isFieldLabel(first.text);
  if (isPair && (second.kind === 'text' || isYearNumber(second))) {
    addField(reader, cellText(grid, first), cellText(grid, second));
    return;
  }
  const pairs = fieldPairs(line);
  if (pairs?.every(([label]) => isFieldLabel(label.text))) {
    for (const [label, value] of pairs) addField(reader, cellText(grid, label), cellText(grid, value));
    return;
  }
  reader.inFields = false;
  for (const cell of line.cells) {
    if (cell.kind === 'number') reader.loose.push(cell);
    else if (cell.kind === 'text') reader.paragraphs.push(paragraph(cellText(grid, cell), reader.heading, 'row'));
  }
}

function paragraph({ cell, text }: CellText, heading: string | null, form: Paragraph['form']): Paragraph {
  return { cell, text, heading, form };
}

/** "Budgetår: | 2020" is a field, not a count. */
function isYearNumber({ kind, number, format }: GridCell): boolean {
  return kind === 'number' && Number.isInteger(number) && number >= 1990 && number <= 2100 && !format.includes(',');
}
