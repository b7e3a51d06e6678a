import { isAmount, type AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import { oere, type Oere } from '../figures/oere';
import { withSign } from '../catalogue/net-effect';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { joinCells, shownIn, statedSums } from './stated-sums';
import { isTotal, pairRows, type Pairs } from './version-pairs';
import type { YearChange } from './version-types';

/** A row's amounts that differ, with the cells of either workbook. */
export interface RowChange {
  readonly label: string;
  /** The proposal or line that the row stands for in the later workbook, where it has an ID. */
  readonly id: string | null;
  readonly kind: 'changed' | 'total' | 'added' | 'removed' | 'replaced';
  /** Label of the row that replaced it. */
  readonly replacedBy: string | null;
  readonly follows: boolean;
  readonly years: readonly YearChange[];
  readonly before: readonly CellRange[];
  readonly after: readonly CellRange[];
  readonly amount: Oere | null;
}

/** Two tables that stand for each other, with what must be known before their amounts are compared. */
export interface TableVersions {
  readonly before: YearTable;
  readonly after: YearTable;
  /** How proposals of the earlier workbook are numbered in the later one. */
  readonly newIds: ReadonlyMap<string, string>;
  /** Proposals that came or went, which say so themselves. */
  readonly told: ReadonlySet<TableRow>;
}

/** What differs between the rows of two tables. */
export interface RowChanges {
  readonly rows: readonly RowChange[];
  /** Lines of a plan that stand at another number. */
  readonly renumbered: readonly (readonly [before: TableRow, after: TableRow])[];
  /** Rows that were withdrawn, announced or made confidential, or no longer are. */
  readonly restated: readonly (readonly [before: TableRow, after: TableRow])[];
  /** Only one of the tables names a unit, or they name two, and most numbers stand as they stood. */
  readonly printedAlike: boolean;
}

/** Two tables that stand for each other, what a reader calls the document they stand in, and what differs. */
export interface PairedTables extends TableVersions {
  readonly document: string;
  readonly changes: RowChanges;
}

/** Two tables and how their numbers are held against each other. */
interface Compared extends TableVersions {
  readonly printedAlike: boolean;
}

/**
 * Every row of two tables whose amounts differ; nothing where the tables stand in two price levels. Where another unit heading stands above
 * the same numbers, or none, the heading is what changed: then the numbers are compared as printed.
 */
export function changedRows(tables: TableVersions): RowChanges {
  const { before, after, newIds, told } = tables;
  const paired = pairRows(before.rows, after.rows, newIds);
  const { pairs } = paired;
  const restated = pairs.filter(([one, other]) => one.status !== other.status);
  const printedAlike = !sameUnit(tables) && mostStandAsTheyStood(tables, pairs);
  if (otherPriceLevel(tables)) return { rows: [], renumbered: [], restated, printedAlike };
  const versions: Compared = { before, after, newIds, told, printedAlike };
  const removed = paired.removed.filter((row) => !told.has(row)).flatMap((row) => rowChange(versions, row, null) ?? []);
  const added = paired.added.filter((row) => !told.has(row)).flatMap((row) => rowChange(versions, null, row) ?? []);
  const rows = pairs.flatMap(([one, other]) => rowChange(versions, one, other) ?? []);
  return {
    rows: [...rows, ...withReplacements(removed, added)],
    restated,
    printedAlike,
    renumbered: pairs.filter(([one, other]) => isLine(one) && isLine(other) && one.id?.text !== other.id?.text),
  };
}

/** Amounts of two price levels are not compared. */
export function otherPriceLevel({ before, after }: Pick<TableVersions, 'before' | 'after'>): boolean {
  return before.priceLevel !== null && after.priceLevel !== null && before.priceLevel.year !== after.priceLevel.year;
}

/** A line of a plan, numbered by its place: "3". */
function isLine({ id }: TableRow): boolean {
  return id !== null && /^\d+$/.test(id.text);
}

function rowChange(versions: Compared, one: TableRow | null, other: TableRow | null): RowChange | null {
  const row = other ?? one;
  const differing = yearsOf(versions).flatMap((columns) => differenceIn(versions, columns, one, other) ?? []);
  if (!row || differing.length === 0 || row.role === 'payback') return null;
  const hasUnit = versions.before.unit !== null && versions.after.unit !== null;
  return {
    label: row.label?.text ?? '',
    id: row.id?.text ?? null,
    kind: one === null ? 'added' : other === null ? 'removed' : isTotal(other) ? 'total' : 'changed',
    replacedBy: null,
    follows: other !== null && followsRows(versions.after, other, differing),
    years: differing.map(({ change }) => change),
    before: joinCells(differing.flatMap(({ cells }) => cells.before)),
    after: joinCells(differing.flatMap(({ cells }) => cells.after)),
    amount: hasUnit ? oere(differing.reduce((sum, { difference }) => sum + difference, 0)) : null,
  };
}

interface Columns {
  readonly year: number;
  readonly before: number;
  readonly after: number;
}

/** The years that both tables show: others are told of the table as a whole. */
function yearsOf({ before, after }: TableVersions): Columns[] {
  return after.years.flatMap(({ year }, column) => {
    const earlier = before.years.findIndex((one) => one.year === year);
    return earlier < 0 ? [] : [{ year, before: earlier, after: column }];
  });
}

interface Difference {
  readonly change: YearChange;
  readonly cells: { readonly before: readonly CellRange[]; readonly after: readonly CellRange[] };
  readonly difference: number;
}

function differenceIn(
  versions: Compared,
  columns: Columns,
  one: TableRow | null,
  other: TableRow | null,
): Difference | null {
  const [before, after] = [one?.cells[columns.before], other?.cells[columns.after]];
  const earlier = before?.figure && isAmount(before.figure) ? before.figure : null;
  const later = after?.figure && isAmount(after.figure) ? after.figure : null;
  const inLaterSign = earlier && turns(versions) ? withSign(earlier, -1) : earlier;
  const isSame = versions.printedAlike
    ? samePrinted(before, after, turns(versions))
    : sameAmount(inLaterSign, later, versions);
  if (isSame) return null;
  return {
    change: {
      year: columns.year,
      before: earlier && shownIn(versions.before, earlier),
      after: later && shownIn(versions.after, later),
    },
    cells: { before: before ? [before.cell] : [], after: after ? [after.cell] : [] },
    difference: Math.abs((later?.value ?? 0) - (inLaterSign?.value ?? 0)),
  };
}

/** The two tables write savings with opposite signs. */
function turns({ before, after }: TableVersions): boolean {
  return before.sign !== null && after.sign !== null && before.sign.saving !== after.sign.saving;
}

/** In one unit any other number is a change; in two units, or with one unknown, what rounding can explain is none. */
function sameAmount(earlier: AmountFigure | null, later: AmountFigure | null, versions: TableVersions): boolean {
  if (earlier === null || later === null) return (earlier?.value ?? 0) === (later?.value ?? 0);
  return sameUnit(versions) ? earlier.value === later.value : meets(earlier.interval, later.interval);
}

/** Both name the same unit, or neither names one. */
function sameUnit({ before, after }: TableVersions): boolean {
  const [here, there] = [before.unit?.unit, after.unit?.unit];
  return here?.factor === there?.factor && here?.currency === there?.currency;
}

/** Are more than half of the numbers that rows of both tables print, nothing aside, the same? */
function mostStandAsTheyStood(versions: TableVersions, pairs: Pairs<TableRow>['pairs']): boolean {
  const turned = turns(versions);
  let alike = 0;
  let other = 0;
  for (const { before, after } of yearsOf(versions)) {
    for (const [one, two] of pairs) {
      const [earlier, later] = [one.cells[before], two.cells[after]];
      if (!earlier?.printed || !later?.printed) continue;
      if (samePrinted(earlier, later, turned)) alike += 1;
      else other += 1;
    }
  }
  return alike > other;
}

function samePrinted(earlier: AmountCell | undefined, later: AmountCell | undefined, turned: boolean): boolean {
  const before = earlier?.printed ?? 0;
  return (turned && before !== 0 ? -before : before) === (later?.printed ?? 0);
}

function followsRows(table: YearTable, row: TableRow, differing: readonly Difference[]): boolean {
  const agreeing = new Set(statedSums(table, row).flatMap(({ year, agrees }) => (agrees ? [year] : [])));
  return row.sums.length > 0 && differing.every(({ change }) => agreeing.has(change.year));
}

/** A row gone and a row there with the same amounts are one change: the total doesn't show it. */
function withReplacements(removed: readonly RowChange[], added: readonly RowChange[]): RowChange[] {
  const left = [...added];
  const rows = removed.map((gone): RowChange => {
    const place = left.findIndex((come) => sameYears(gone, come));
    const come = left[place];
    if (!come) return gone;
    left.splice(place, 1);
    return { ...gone, kind: 'replaced', replacedBy: come.label, after: come.after, years: come.years };
  });
  return [...rows, ...left];
}

function sameYears(gone: RowChange, come: RowChange): boolean {
  return (
    gone.years.length === come.years.length &&
    gone.years.every(({ year, before }, index) => {
      const other = come.years[index];
      return other?.year === year && other.after?.figure.value === before?.figure.value;
    })
  );
}
