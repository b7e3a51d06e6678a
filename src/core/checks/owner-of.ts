import type { Catalogue } from '../catalogue/catalogue';
import { organisationsIn, ownOrganisation, type NamingSheet } from '../prose/own-organisation';
import type { SheetReading } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';
import { sameItems } from '../workbook/same-items';

type Naming = Pick<Catalogue, 'workbook' | 'sheets'>;

/** The organisation that a catalogue is of, by the names in its sheets; null where they don't show it. */
export function ownerOf({ workbook, sheets }: Naming): string | null {
  return ownOrganisation(workbook, sheets.map(namingSheet));
}

/** Do two workbooks name the same organisations, sheet by sheet? Then they have the same owner. */
export function nameSameOwners(a: Naming, b: Naming): boolean {
  return (
    a.workbook === b.workbook &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, place) => {
      const other = b.sheets[place];
      return other === sheet || (other !== undefined && namesSame(namingSheet(sheet), namingSheet(other)));
    })
  );
}

function namesSame(a: NamingSheet, b: NamingSheet): boolean {
  return sameItems(a.inTitle, b.inTitle) && sameItems(a.anywhere, b.anywhere);
}

const namingSheet = oncePer(({ kind, title, headings, paragraphs }: SheetReading): NamingSheet => {
  const inTitle = title ? organisationsIn(title.text) : [];
  return {
    inTitle: kind === 'business-case' ? [] : inTitle,
    anywhere: [...inTitle, ...[...headings, ...paragraphs].flatMap(({ text }) => organisationsIn(text))],
  };
});
