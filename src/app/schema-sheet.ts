import { schemaTemplate, SCHEMA_SHEET_NAME } from '../core/reading/schema/schema-template';
import type { EditPlan } from '../core/workbook/edit-plan';
import type { Locale } from '../messages/pane-words';

/** A new sheet with the workbook's own words and rules: examples only, each a note until its `#` is taken away. */
export function planSchemaSheet(locale: Locale): { readonly plan: EditPlan; readonly sheet: string } {
  const content = {
    name: SCHEMA_SHEET_NAME,
    rows: schemaTemplate(locale).map((row) => row.map((value) => (value === null ? null : { value }))),
    headings: [0],
    columnWidths: [18, 32, 24],
  };
  return { plan: { edits: [], sheets: [{ change: 'add', sheet: content }] }, sheet: SCHEMA_SHEET_NAME };
}
