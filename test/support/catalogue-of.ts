import { buildCatalogue } from '../../src/core/catalogue/build-catalogue';
import type { BusinessCase, Catalogue } from '../../src/core/catalogue/catalogue';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import type { YearTable } from '../../src/core/reading/sheet-reading';
import { workbookOf } from './check-tester';

export type Sheets = Parameters<typeof workbookOf>[0];

/** The catalogue of a workbook of hand-made sheets. */
export function catalogueOf(sheets: Sheets): Catalogue {
  return buildCatalogue('example.xlsx', readWorkbook(workbookOf(sheets)));
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
