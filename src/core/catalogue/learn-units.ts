import { isAmount, type Figure } from '../figures/figure';
import { magnitude, meets, scaleInterval } from '../figures/interval';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { oncePer, oncePerWith } from '../workbook/once-per';
import type { LearnedUnit, Proposal } from './catalogue';
import { netEffect } from './net-effect';

/** A unit and a table whose heading names it. */
interface UnitSource {
  readonly unit: MoneyUnit;
  readonly table: YearTable;
}

/** Where a table's unit was learned, and how. */
export interface LearnedSource {
  readonly source: UnitSource;
  readonly learned: LearnedUnit;
}

/**
 * Units for the tables that have no heading naming one. Nothing is assumed: the unit is the one in which most of the table's
 * proposals agree with their own sheets, or else the only unit that the workbook's headings use. Otherwise it stays unknown.
 */
export function learnUnits(
  sheets: readonly SheetReading[],
  proposals: readonly Proposal[],
): Map<YearTable, LearnedSource> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const sources = unitsInUse(tables);
  const agreements = countAgreements(proposals, sources);
  const learned = new Map<YearTable, LearnedSource>();
  // Tables of one sheet are written in one unit: what one group shows holds for its neighbours and for the grand total.
  for (const sheet of sheets) {
    const unheaded = sheet.tables.filter((table) => table.unit === null);
    const choice = chooseUnit(unheaded, sources, agreements);
    if (!choice) continue;
    for (const table of unheaded) learned.set(table, choice);
  }
  return learned;
}

function unitsInUse(tables: readonly YearTable[]): UnitSource[] {
  const byFactor = new Map<string, UnitSource>();
  for (const table of tables) {
    if (!table.unit) continue;
    const { currency, factor } = table.unit.unit;
    const key = `${currency} ${factor}`;
    if (!byFactor.has(key)) byFactor.set(key, { unit: table.unit.unit, table });
  }
  return [...byFactor.values()];
}

interface Agreement {
  readonly agreeing: number;
  readonly compared: number;
}

type Agreements = ReadonlyMap<YearTable, ReadonlyMap<UnitSource, Agreement>>;

function countAgreements(proposals: readonly Proposal[], sources: readonly UnitSource[]): Agreements {
  const counts = new Map<YearTable, Map<UnitSource, Agreement>>();
  for (const { listings, cases } of proposals) {
    for (const listing of listings) {
      if (listing.table.unit !== null) continue;
      const ofTable = counts.get(listing.table) ?? new Map<UnitSource, Agreement>();
      counts.set(listing.table, ofTable);
      for (const { economy } of cases) {
        if (!economy?.unit) continue;
        for (const source of sources) {
          const before = ofTable.get(source) ?? { agreeing: 0, compared: 0 };
          const here = compareRow(listing.table, listing.row, economy, source);
          ofTable.set(source, { agreeing: before.agreeing + here.agreeing, compared: before.compared + here.compared });
        }
      }
    }
  }
  return counts;
}

/** A case's net effect by year; worked out once however many rows are held against it. */
const netsByYear = oncePer((economy: YearTable) => new Map(netEffect(economy).map((net) => [net.year, net])));

/** A row beside a case, in each unit that was tried. */
const knownAgreements = oncePerWith((_row: TableRow, _economy: YearTable) => new Map<number, Agreement>());

function compareRow(table: YearTable, row: TableRow, economy: YearTable, { unit }: UnitSource): Agreement {
  const known = knownAgreements(row, economy);
  const agreement = known.get(unit.factor) ?? agreementIn(table, row, economy, unit);
  known.set(unit.factor, agreement);
  return agreement;
}

function agreementIn(table: YearTable, row: TableRow, economy: YearTable, unit: MoneyUnit): Agreement {
  const nets = netsByYear(economy);
  let agreeing = 0;
  let compared = 0;
  table.years.forEach(({ year }, column) => {
    const net = nets.get(year);
    const figure = row.cells[column]?.figure;
    // Zeros agree in every unit and so tell nothing.
    if (!net || !figure || !isAmount(figure) || figure.value === 0) return;
    compared += 1;
    // Magnitudes: the overview may print savings with the other sign.
    const here = magnitude(scaleInterval(figure.interval, unit.factor / KRONER.factor));
    if (meets(here, magnitude(net.figure.interval))) agreeing += 1;
  });
  return { agreeing, compared };
}

function chooseUnit(
  tables: readonly YearTable[],
  sources: readonly UnitSource[],
  agreements: Agreements,
): LearnedSource | null {
  const totals = sources.map((source) => {
    const parts = tables.map((table) => agreements.get(table)?.get(source) ?? { agreeing: 0, compared: 0 });
    return {
      source,
      agreeing: parts.reduce((sum, part) => sum + part.agreeing, 0),
      compared: parts.reduce((sum, part) => sum + part.compared, 0),
    };
  });
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
