import ExcelJS from 'exceljs';
import { fillSheet, type SheetFacts } from './fill-sheet';

export interface WorkbookFacts {
  readonly title: string;
  readonly organisation: string | null;
  readonly locale: string;
  readonly sheets: readonly SheetFacts[];
}

/** The built files carry one fixed date, so that building them again changes nothing. */
const builtAt = new Date(Date.UTC(2024, 0, 1));

/** The workbook that the facts describe: one sheet each, in tab order, formatted as a controller would. */
export function buildWorkbook(facts: WorkbookFacts): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = facts.title;
  workbook.creator = facts.organisation ?? '';
  workbook.lastModifiedBy = '';
  workbook.created = builtAt;
  workbook.modified = builtAt;
  for (const sheet of facts.sheets) fillSheet(workbook.addWorksheet(sheet.name), sheet);
  return workbook;
}
