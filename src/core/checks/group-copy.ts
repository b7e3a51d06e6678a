import type { TablePlace } from '../catalogue/grand-totals';
import { meets } from '../figures/interval';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import type { Draft } from './define-check';
import { sameEquation, withParts } from './equations';
import { identityOf, sheetIdentity, tableIdentity } from './identity';
import type { codes } from './rollup-codes';
import { rowsThatAccount, sharedTotals, stake, type GroupCopy, type TotalPair } from './rollups';
import { evidenceOf, joinCells, shownIn, statedSums } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

/** Holds a group's totals in the overview against those on the group's own sheet. */
export function* compareCopy({ original, copy }: GroupCopy, context: CheckContext): Generator<Draft<typeof codes>> {
  const pairs = sharedTotals(original.table, copy.table);
  context.compared(flatMap(pairs, ({ here, there }) => [here.cell, there.cell]));
  const differing = pairs.filter(
    (pair) => !meets(pair.here.figure.interval, pair.there.figure.interval) && !isConsequence(pair, original, copy),
  );
  for (const row of new Set(differing.map((pair) => pair.row))) {
    yield copyDraft(
      original,
      copy,
      differing.filter((pair) => pair.row === row),
    );
  }
}

/** One of the two totals is not the sum of its own rows: total-mismatch says so there. */
function isConsequence(pair: TotalPair, original: TablePlace, copy: TablePlace): boolean {
  const wrong = (table: YearTable, row: TableRow): boolean =>
    statedSums(table, row).some(({ year, agrees }) => year === pair.year && !agrees && row.sums.length > 0);
  return wrong(original.table, pair.row) || wrong(copy.table, pair.otherRow);
}

function copyDraft(original: TablePlace, copy: TablePlace, pairs: readonly TotalPair[]): Draft<typeof codes> {
  const [first] = pairs as [TotalPair];
  const accounts = pairs.map((pair) => rowsThatAccount(pair, original.table, copy.table));
  const missing = accounts.every((rows) => rows.length > 0) ? [...new Set(accounts.flat())] : [];
  const years = pairs.map(({ year, here, there }) => ({
    year,
    here: shownIn(original.table, here.figure),
    there: shownIn(copy.table, there.figure),
  }));
  return {
    code: 'group-totals-differ',
    // A row that one list leaves out on purpose makes both totals right.
    severity: missing.length > 0 ? 'warning' : 'error',
    cells: [...joinCells(pairs.map(({ there }) => there.cell)), ...joinCells(pairs.map(({ here }) => here.cell))],
    data: {
      group: copy.table.caption?.text ?? copy.sheet.name,
      label: first.row.label?.text ?? '',
      overview: original.sheet.name,
      groupSheet: copy.sheet.name,
      years,
      missing: missing.map((row) => row.id?.text ?? ''),
    },
    amount: stake(
      original.table,
      pairs.map(({ here, there }) => [here.figure, there.figure]),
    ),
    evidence: flatMap(pairs, (pair) => [
      evidenceOf(copy.table, pair.otherRow, pair.there),
      evidenceOf(original.table, pair.row, pair.here),
    ]),
    arithmetic: years.map(({ year, here, there }) => ({ step: 'compare-lists', year, here, there })),
    equations: pairs.map(({ year, here, there, row, otherRow }) =>
      sameEquation(
        year,
        { figure: here.figure, terms: withParts(original.table, row, year, here.cell, 1) },
        { figure: there.figure, terms: withParts(copy.table, otherRow, year, there.cell, 1) },
      ),
    ),
    identity: [tableIdentity(sheetIdentity(copy.sheet), copy.table), identityOf(first.row.label?.text ?? '')],
    figures: flatMap(pairs, ({ year, here, there }) => [year, here.figure.value, there.figure.value]),
  };
}
