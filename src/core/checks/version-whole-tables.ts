import type { YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { groupBy } from '../workbook/group-by';
import { otherPriceLevel, type PairedTables } from './version-tables';
import { versionChange, type VersionChange } from './version-types';

/** Other years, units, price levels or signs: one change for all the tables that share it. */
export function wholeTableChanges(tables: readonly PairedTables[]): VersionChange[] {
  return [
    ...gathered(tables, yearsKey, (same, first) => {
      const [earlier, later] = [first.before, first.after].map(({ years }) => years.map(({ year }) => year));
      const added = (later ?? []).filter((year) => !earlier?.includes(year));
      const removed = (earlier ?? []).filter((year) => !later?.includes(year));
      return versionChange(
        { code: 'years-changed', data: { documents: documentsOf(same), added, removed }, ...cellsOf(same) },
        ['years'],
      );
    }),
    ...gathered(tables, priceLevelKey, (same, { before, after }) =>
      versionChange(
        {
          code: 'price-level-changed',
          data: {
            documents: documentsOf(same),
            before: before.priceLevel?.year ?? 0,
            after: after.priceLevel?.year ?? 0,
          },
          ...cellsOf(same),
        },
        ['price level'],
      ),
    ),
    ...gathered(tables, unitKey, (same, { before, after, changes: { printedAlike } }) => {
      const units = { before: before.unit?.unit ?? null, after: after.unit?.unit ?? null };
      const data = { documents: documentsOf(same), before: units.before, after: units.after, printedAlike };
      return versionChange({ code: 'unit-changed', data, ...cellsOf(same) }, ['unit']);
    }),
    ...gathered(tables, signKey, (same, { after }) =>
      versionChange(
        {
          code: 'sign-changed',
          data: { documents: documentsOf(same), after: after.sign?.saving ?? 'negative' },
          ...cellsOf(same),
        },
        ['sign'],
      ),
    ),
  ];
}

function yearsKey({ before, after }: PairedTables): string | null {
  const [earlier, later] = [before, after].map(({ years }) => years.map(({ year }) => year).join(','));
  return earlier === later ? null : `${earlier} ${later}`;
}

function priceLevelKey({ before, after }: PairedTables): string | null {
  return otherPriceLevel({ before, after }) ? `${before.priceLevel?.year} ${after.priceLevel?.year}` : null;
}

function unitKey({ before, after, changes }: PairedTables): string | null {
  const nameOf = ({ unit }: YearTable): string => (unit ? `${unit.unit.currency} ${unit.unit.factor}` : '');
  const [earlier, later] = [nameOf(before), nameOf(after)];
  if (earlier === later) return null;
  // A heading came or went only where one stands on the table's own sheet: what was learned elsewhere is no change of this table.
  const isHeading = ({ unit, range }: YearTable): boolean => unit?.source.cell.sheet === range.sheet;
  if ((earlier === '' || later === '') && !isHeading(before) && !isHeading(after)) return null;
  return `${earlier}/${later}/${changes.printedAlike}`;
}

function signKey({ before, after }: PairedTables): string | null {
  const changed = before.sign !== null && after.sign !== null && before.sign.saving !== after.sign.saving;
  return changed ? after.sign.saving : null;
}

function gathered(
  tables: readonly PairedTables[],
  keyOf: (one: PairedTables) => string | null,
  make: (same: readonly PairedTables[], first: PairedTables) => VersionChange,
): VersionChange[] {
  const groups = groupBy(tables, keyOf);
  groups.delete(null);
  return [...groups.values()].flatMap((same) => (same[0] ? [make(same, same[0])] : []));
}

function documentsOf(tables: readonly PairedTables[]): string[] {
  return [...new Set(tables.map(({ document }) => document))];
}

function cellsOf(tables: readonly PairedTables[]): { before: CellRange[]; after: CellRange[] } {
  const heading = ({ years, range }: YearTable): CellRange => years[0]?.header.cell ?? range;
  return { before: tables.map(({ before }) => heading(before)), after: tables.map(({ after }) => heading(after)) };
}
