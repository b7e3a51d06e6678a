import type { Grid } from './grid';
import { fieldRole, splitInlineField } from './read-fields';
import type { Vocabulary } from './vocabulary/vocabulary';

const LONGEST_TITLE = 160;

/** Does one proposal's title stand above `row`: in a field that asks for it, or as the sheet's first line with its ID? */
export function isTitledCase(grid: Grid, row: number, vocabulary: Vocabulary): boolean {
  const above = grid.rows.filter((line) => line.row < row && line.cells.length > 0);
  const [first] = above;
  const title = first?.cells[0];
  if (title?.kind === 'text' && first?.cells.length === 1 && title.text.length <= LONGEST_TITLE) {
    const split = vocabulary.ids.withTitle(title.text);
    if (split !== null && split.title !== null && /\p{L}/u.test(split.id.charAt(0))) return true;
  }
  return above.some(({ cells: [label, value, next] }) => {
    if (label?.kind !== 'text') return false;
    const inline = splitInlineField(label.text, vocabulary);
    if (inline) return fieldRole(inline.label, vocabulary) === 'title';
    // Without a colon the words may head a column of a list; there more columns follow.
    const asks = label.text.trimEnd().endsWith(':') || next === undefined;
    return value?.kind === 'text' && asks && fieldRole(label.text, vocabulary) === 'title';
  });
}
