import { cellText, type Grid } from './grid';
import { saysOnlyWhatPaper } from './headings';
import type { IdReader } from './own-ids';
import type { CellText, Field, YearTable } from './sheet-reading';

/**
 * The title field's value; else an ID with its title beside the sheet's first words ("Forslag | A02 Indkøb"); else the first heading
 * with more to it than "Bilag 1"; else the first heading. What first stands below a table heads a part of the text, not the sheet.
 */
export function sheetTitle(
  fields: readonly Field[],
  headings: readonly CellText[],
  tables: readonly YearTable[],
  grid: Grid,
  ids: IdReader,
): CellText | null {
  const field = fields.find(({ role, value }) => role === 'title' && value !== null)?.value;
  if (field) return field;
  const [first] = headings;
  const named = namedOnTop(grid, ids);
  if (named) return named;
  if (!first || tables.some(({ range }) => range.top < first.cell.top)) return null;
  const top = headings.filter(({ cell }, index) => index < 4 && cell.top <= first.cell.top + index);
  return top.find(({ text }) => !saysOnlyWhatPaper(text)) ?? first;
}

function namedOnTop(grid: Grid, ids: IdReader): CellText | null {
  const cells = grid.rows.find((row) => row.cells.length > 0)?.cells ?? [];
  const [label, value] = cells;
  if (cells.length !== 2 || label?.kind !== 'text' || value?.kind !== 'text') return null;
  const split = ids.withTitle(value.text);
  return split !== null && split.title !== null && /\p{L}/u.test(split.id.charAt(0)) ? cellText(grid, value) : null;
}
