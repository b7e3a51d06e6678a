import type { BusinessCase } from '../catalogue/catalogue';
import type { SheetReading, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';

/** A text as part of a finding's identity: letters only, so that neither figures nor stars nor spacing change it. */
export function identityOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A case by its ID, which survives a renamed sheet; without one, by its title. */
export function caseIdentity({ id, title, sheet }: BusinessCase): string {
  return id?.text ?? identityOf(title?.text ?? sheet.name);
}

/** A table by its document, role and caption; `document` is a case's identity or the sheet's kind and title. */
export function tableIdentity(document: string, table: YearTable): string {
  return [document, table.role, identityOf(table.caption?.text ?? '')].join('/');
}

/** A sheet that is no case, by kind and title. */
export function sheetIdentity(sheet: SheetReading): string {
  return `${sheet.kind}/${identityOf(sheet.title?.text ?? sheet.name)}`;
}

/** What a reader calls the document a table stands in, and what it is known by when sheets are renamed. */
export function documentOf(sheet: SheetReading, context: CheckContext): { name: string; identity: string } {
  const businessCase = sheet.kind === 'business-case' ? context.caseOn(sheet.name) : null;
  return businessCase
    ? { name: businessCase.id?.text ?? sheet.name, identity: caseIdentity(businessCase) }
    : { name: sheet.name, identity: sheetIdentity(sheet) };
}
