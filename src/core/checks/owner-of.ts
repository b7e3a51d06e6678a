import type { Catalogue } from '../catalogue/catalogue';
import { organisationsIn, ownOrganisation, type NamingSheet } from '../prose/own-organisation';
import type { SheetReading } from '../reading/sheet-reading';

const naming = new WeakMap<SheetReading, NamingSheet>();

/** The organisation that a catalogue is of, by the names in its sheets; null where they don't show it. */
export function ownerOf({ workbook, sheets }: Pick<Catalogue, 'workbook' | 'sheets'>): string | null {
  return ownOrganisation(workbook, sheets.map(namingSheet));
}

/** Found out once for a sheet that doesn't change. */
function namingSheet(sheet: SheetReading): NamingSheet {
  const before = naming.get(sheet);
  if (before) return before;
  const { kind, title, headings, paragraphs } = sheet;
  const inTitle = title ? organisationsIn(title.text) : [];
  const made: NamingSheet = {
    inTitle: kind === 'business-case' ? [] : inTitle,
    anywhere: [...inTitle, ...[...headings, ...paragraphs].flatMap(({ text }) => organisationsIn(text))],
  };
  naming.set(sheet, made);
  return made;
}
