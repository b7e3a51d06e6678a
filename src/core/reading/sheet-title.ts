import { saysOnlyWhatPaper } from './headings';
import type { CellText, Field } from './sheet-reading';

/** The title field's value; else the first heading with more to it than "Bilag 1"; else the first heading. */
export function sheetTitle(fields: readonly Field[], headings: readonly CellText[]): CellText | null {
  const field = fields.find(({ role, value }) => role === 'title' && value !== null)?.value;
  if (field) return field;
  const [first] = headings;
  if (!first) return null;
  const top = headings.filter(({ cell }, index) => index < 4 && cell.top <= first.cell.top + index);
  return top.find(({ text }) => !saysOnlyWhatPaper(text)) ?? first;
}
