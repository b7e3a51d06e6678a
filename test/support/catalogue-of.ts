import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import type { BusinessCase, Catalogue } from '../../src/core/catalogue/catalogue';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { readSchema } from '../../src/core/reading/schema/read-schema';
import type { YearTable } from '../../src/core/reading/sheet-reading';
import { deepFreeze, workbookOf } from './check-tester';

export type Sheets = Parameters<typeof workbookOf>[0];

/** The catalogue of a workbook of hand-made sheets. The snapshot is frozen: nothing may change its input. */
export function catalogueOf(sheets: Sheets): Catalogue {
  const snapshot = deepFreeze(workbookOf(sheets));
  return buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
}

/** The first table of a sheet of hand-made rows, read alone. */
export function tableOf(rows: Sheets[string]): YearTable {
  const [table] = catalogueOf({ Ark: rows }).sheets[0]?.tables ?? [];
  if (!table) throw new Error('no table was read');
  return table;
}

/** The first case of a workbook. */
export function caseOf(sheets: Sheets): BusinessCase {
  const [found] = catalogueOf(sheets).cases;
  if (!found) throw new Error('no case was read');
  return found;
}
