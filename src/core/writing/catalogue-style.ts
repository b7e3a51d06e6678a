import type { Catalogue } from '../catalogue/catalogue';
import type { YearTable } from '../reading/sheet-reading';

/** How a catalogue writes its cases: what a new sheet must look like to fit in. */
export interface CatalogueStyle {
  readonly years: readonly number[];
  /** The heading that names unit and price level, as the catalogue prints it. */
  readonly unitHeading: string;
  readonly savingsPositive: boolean;
  readonly numberFormat: string;
  readonly administration: string;
}

/** What holds where a workbook has no table to follow. */
export interface StyleDefaults {
  readonly firstYear: number;
  readonly unitHeading: string;
}

const YEARS_AHEAD = 4;
const WHOLE_NUMBERS = '#,##0';

/** The style of the catalogue's cases, else of its lists and plans, else the defaults. */
export function styleOf(catalogue: Catalogue, { firstYear, unitHeading }: StyleDefaults): CatalogueStyle {
  const model = catalogue.cases.flatMap(({ economy }) => economy ?? [])[0] ?? listOf(catalogue);
  const fields = catalogue.sheets.flatMap((sheet) => sheet.fields.filter(({ role }) => role === 'administration'));
  return {
    years: model?.years.map(({ year }) => year) ?? Array.from({ length: YEARS_AHEAD }, (_, ahead) => firstYear + ahead),
    unitHeading: model?.unit?.source.text ?? unitHeading,
    savingsPositive: model?.sign?.saving === 'positive',
    numberFormat: WHOLE_NUMBERS,
    administration: fields[0]?.value?.text ?? '',
  };
}

function listOf({ sheets }: Catalogue): YearTable | undefined {
  return sheets.flatMap(({ tables }) =>
    tables.filter(({ role }) => role === 'proposals' || role === 'recovery-plan'),
  )[0];
}
