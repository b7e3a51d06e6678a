import type { NumberLocale } from '../figures/parse-number';
import { cellText, type Grid, type GridCell } from './grid';
import { restOfUnit, type HeaderBlock } from './header-block';
import type { CatalogueSchema } from './schema/catalogue-schema';
import type { YearTable } from './sheet-reading';
import { priceLevelIn } from './price-level-in';
import { moneyUnitIn } from './unit-in-heading';

/** What a sheet says of all its tables, for those whose own headings say nothing. */
export interface SheetStatements {
  readonly unit: YearTable['unit'];
  readonly priceLevel: YearTable['priceLevel'];
  /** How texts that are numbers are to be read where no unit decides. */
  readonly locale: NumberLocale;
}

/**
 * Reads short statements that hold for the whole sheet: above the first table and not in its own heading ("Alle beløb i 1.000 kr."),
 * in the sheet's first line, or as a note anywhere that begins with "Beløb". The workbook's schema may give a unit for the rest.
 */
export function readStatements(grid: Grid, blocks: readonly HeaderBlock[], schema: CatalogueSchema): SheetStatements {
  const [first] = blocks;
  let unit: YearTable['unit'] = null;
  let priceLevel: YearTable['priceLevel'] = null;
  const top = first ? grid.rows.find(({ cells }) => cells.length > 0)?.row : undefined;
  for (const { row, cells } of first ? grid.rows : []) {
    for (const cell of cells) {
      if (cell.kind !== 'text' || cell.text.length > LONGEST_STATEMENT) continue;
      const isAbove = row < (first?.top ?? 0) || row === top;
      if (!isAbove && !NOTE.test(cell.text)) continue;
      unit ??= unitIn(grid, cell);
      priceLevel ??= statedPriceLevel(grid, cell);
    }
  }
  return { unit: unit ?? schema.unit, priceLevel, locale: localeOfWords(grid) };
}

const LONGEST_STATEMENT = 120;
const NOTE = /^\s*\(?\*?(?:note?:? )?(?:alle )?(?:beløb|tal |tallene|all figures|figures|amounts|belopp|beløp)/i;

function unitIn(grid: Grid, cell: GridCell): YearTable['unit'] {
  const found = moneyUnitIn(cell.text);
  return found && statesUnit(cell.text) ? { unit: found.unit, source: cellText(grid, cell) } : null;
}

function statedPriceLevel(grid: Grid, cell: GridCell): YearTable['priceLevel'] {
  const found = priceLevelIn(cell.text);
  return found && statesUnit(cell.text) ? { year: found.year, source: cellText(grid, cell) } : null;
}

/** A unit by itself, behind "Beløb i", or in brackets or after a dash at the end: not one inside a sentence. */
function statesUnit(text: string): boolean {
  const words = restOfUnit(text)?.match(/\p{L}+/gu)?.length ?? 0;
  return words <= 2 || NOTE.test(text) || /(?:[([][^)\]]{0,40}[)\]]|[-–—,:] ?[^-–—,:]{1,24})\s*$/.test(text);
}

/** Nordic letters decide for a decimal comma. */
function localeOfWords(grid: Grid): NumberLocale {
  const isNordic = grid.rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'text' && /[æøåäö]/i.test(cell.text)),
  );
  return isNordic ? 'da' : 'auto';
}
