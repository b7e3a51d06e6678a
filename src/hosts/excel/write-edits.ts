import type { CellContent, Edit, JournalEntry } from '../../core/workbook/edit-plan';
import { contentToWrite, valueToWrite } from './cell-values';
import { areaGrid, areaRange } from './edit-areas';
import type { EditArea } from './edit-areas';
import { CONTENT_PROPERTIES, contentGrids, gridContent } from './sheet-load';

/** In a cell formatted as text Excel keeps a formula or number as text. */
const TEXT_FORMAT = '@';

export type Contents = ReadonlyMap<Edit, CellContent>;

/** Asks for some areas to be written and read back with the next round trip; the function then gives what Excel made of it. */
export function queueAreas(
  context: Excel.RequestContext,
  areas: readonly EditArea[],
  before: Contents,
): () => JournalEntry[] {
  const written = areas.map((area) => {
    const range = areaRange(context, area.range);
    queueContents(range, area, {
      was: (edit) => before.get(edit) ?? edit.expected,
      content: (edit) => ('formula' in edit.write ? edit.write.formula : valueToWrite(edit.write.value)),
      format: (edit) => edit.numberFormat ?? before.get(edit)?.numberFormat ?? edit.expected.numberFormat,
    });
    range.load(CONTENT_PROPERTIES);
    return { area, range };
  });
  return () =>
    written.flatMap(({ area, range }) => {
      const grids = contentGrids(range);
      return area.edits.flatMap((row, r) =>
        row.map((edit, c) => ({
          cell: edit.cell,
          before: before.get(edit) ?? edit.expected,
          after: gridContent(grids, r, c),
        })),
      );
    });
}

/** Puts back what stood in the areas' cells, in one round trip. */
export async function restoreAreas(
  context: Excel.RequestContext,
  areas: readonly EditArea[],
  before: Contents,
): Promise<void> {
  for (const area of areas) {
    const was = (edit: Edit): CellContent => before.get(edit) ?? edit.expected;
    queueContents(areaRange(context, area.range), area, {
      was,
      content: (edit) => contentToWrite(was(edit)),
      format: (edit) => was(edit).numberFormat,
    });
  }
  await context.sync();
}

interface Written {
  was(edit: Edit): CellContent;
  content(edit: Edit): string | number | boolean;
  format(edit: Edit): string;
}

/** Contents first, formats last: Excel may choose a format of its own for a formula, and the format that stood there must stay. */
function queueContents(range: Excel.Range, area: EditArea, written: Written): void {
  const isTextFormat = (edit: Edit): boolean => written.was(edit).numberFormat === TEXT_FORMAT;
  if (area.edits.some((row) => row.some(isTextFormat))) {
    range.numberFormat = areaGrid(area, (edit) => (isTextFormat(edit) ? 'General' : null));
  }
  range.formulas = areaGrid(area, written.content);
  range.numberFormat = areaGrid(area, written.format);
}
