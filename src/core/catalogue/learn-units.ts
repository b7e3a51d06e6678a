import { isAmount, type Figure } from '../figures/figure';
import { scaleInterval } from '../figures/interval';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { AmountCell, SheetReading, YearTable } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';
import type { LearnedUnit } from './catalogue';
import { countAgreements, NO_AGREEMENT, type Agreement, type Agreements } from './unit-agreements';

/** A unit and a table whose heading names it. */
export interface UnitSource {
  readonly unit: MoneyUnit;
  readonly table: YearTable;
}

/** Where a table's unit was learned, and how. */
export interface LearnedSource {
  readonly source: UnitSource;
  readonly learned: LearnedUnit;
}

/** The units of a workbook's tables without a heading, and what they were learned by. */
export interface LearnedUnits {
  /** For the tables without a unit on each of these sheets. */
  readonly bySheet: ReadonlyMap<SheetReading, LearnedSource>;
  readonly agreements: Agreements;
}

/**
 * Units for the tables that have no heading naming one. Nothing is assumed: the unit is the one in which most of the table's
 * proposals agree with their own sheets, or else the only unit that the workbook's headings use. Otherwise it stays unknown.
 */
export function learnUnits(
  sheets: readonly SheetReading[],
  schema: CatalogueSchema,
  before: LearnedUnits | null = null,
): LearnedUnits {
  const sources = unitsInUse(sheets);
  const unheaded = sheets.filter((sheet) => unitsOn(sheet).isUnheaded);
  const units = sources.map(({ unit }) => unit);
  const agreements = countAgreements(sheets, unheaded, units, schema, before?.agreements ?? null);
  const bySheet = new Map<SheetReading, LearnedSource>();
  // Tables of one sheet are written in one unit: what one group shows holds for its neighbours and for the grand total.
  for (const sheet of unheaded) {
    const choice = chooseUnit(sources, agreements.bySheet.get(sheet) ?? []);
    if (choice) bySheet.set(sheet, choice);
  }
  return { bySheet, agreements };
}

/** The units that a sheet's headings name, each once, and whether a table of it names none. */
const unitsOn = oncePer(({ tables }: SheetReading) => {
  const byUnit = new Map<string, UnitSource>();
  for (const table of tables)
    if (table.unit) addUnit(byUnit, unitKey(table.unit.unit), { unit: table.unit.unit, table });
  return { byUnit, isUnheaded: tables.some(({ unit }) => unit === null) };
});

function unitsInUse(sheets: readonly SheetReading[]): UnitSource[] {
  const all = new Map<string, UnitSource>();
  for (const sheet of sheets) for (const [key, source] of unitsOn(sheet).byUnit) addUnit(all, key, source);
  return [...all.values()];
}

/** The first table that names a unit stands for it. */
function addUnit(units: Map<string, UnitSource>, key: string, source: UnitSource): void {
  if (!units.has(key)) units.set(key, source);
}

function unitKey({ currency, factor }: MoneyUnit): string {
  return `${currency} ${factor}`;
}

/** `agreements`: in the order of the sources. */
function chooseUnit(sources: readonly UnitSource[], agreements: readonly Agreement[]): LearnedSource | null {
  const totals = sources.map((source, place) => ({ source, ...(agreements[place] ?? NO_AGREEMENT) }));
  const ranked = [...totals].sort((a, b) => b.agreeing - a.agreeing);
  const [best, second] = ranked;
  if (!best) return null;
  if (best.agreeing > (second?.agreeing ?? 0)) {
    return { source: best.source, learned: { because: 'cases', agreeing: best.agreeing, compared: best.compared } };
  }
  return sources.length === 1
    ? { source: best.source, learned: { because: 'workbook', agreeing: best.agreeing, compared: best.compared } }
    : null;
}

/** The table read again in a unit: the printed numbers stay, their amounts are scaled. */
export function withUnit(table: YearTable, { unit, table: source }: UnitSource): YearTable {
  const factor = unit.factor / KRONER.factor;
  const scaled = (cell: AmountCell): AmountCell => ({
    ...cell,
    figure: cell.figure && scaleFigure(cell.figure, factor),
  });
  return {
    ...table,
    unit: { unit, source: source.unit?.source ?? table.years[0]?.header ?? { cell: table.range, text: '' } },
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(scaled), extraCells: row.extraCells.map(scaled) })),
  };
}

function scaleFigure(figure: Figure, factor: number): Figure {
  if (!isAmount(figure)) return figure;
  return { ...figure, value: Math.round(figure.value * factor), interval: scaleInterval(figure.interval, factor) };
}
