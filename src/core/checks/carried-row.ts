import { oere, type Oere } from '../figures/oere';
import { meets, negateInterval } from '../figures/interval';
import { isAmount, type AmountFigure } from '../figures/figure';
import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import { code, type Draft } from './define-check';
import type { Shown } from './finding';
import { documentOf, identityOf, tableIdentity } from './identity';
import { evidenceOf, joinCells, shownIn, statedSums } from './stated-sums';

export interface CarriedDiffers {
  readonly document: string;
  /** The row of what is carried in. */
  readonly label: string;
  readonly years: readonly { readonly year: number; readonly carried: Shown; readonly missing: Shown }[];
}

export const carriedCodes = { 'carried-differs': code<CarriedDiffers>() };

type Amount = AmountCell & { readonly figure: AmountFigure };

interface CarriedInto {
  readonly year: number;
  readonly carried: Amount;
  readonly missing: Amount;
}

/**
 * The plan's own row of what is carried in, where it isn't what the year before missed. Only told of a plan whose outstanding row
 * follows from its rows in every year: then that row is right, and what was carried is not.
 */
export function carriedDraft(
  sheet: SheetReading,
  table: YearTable,
  outstanding: TableRow,
  context: CheckContext,
): Draft<typeof carriedCodes> | null {
  const rows = outstanding.sums.flatMap(({ row }) => table.rows[row] ?? []).filter(({ role }) => role === 'carried');
  const [row] = rows;
  const sums = statedSums(table, outstanding);
  if (!row || rows.length > 1 || sums.length < table.years.length || !sums.every(({ agrees }) => agrees)) return null;
  const wrong = intoYears(table, row, outstanding).filter((one) => !isCarried(one));
  if (wrong.length === 0) return null;
  const document = documentOf(sheet, context);
  return {
    code: 'carried-differs',
    cells: [
      ...joinCells(wrong.map(({ carried }) => carried.cell)),
      ...joinCells(wrong.map(({ missing }) => missing.cell)),
    ],
    data: {
      document: document.name,
      label: row.label?.text ?? '',
      years: wrong.map(({ year, carried, missing }) => ({
        year,
        carried: shownIn(table, carried.figure),
        missing: shownIn(table, missing.figure),
      })),
    },
    amount: table.unit ? stakeOf(wrong) : null,
    evidence: wrong.flatMap(({ carried, missing }) => [
      evidenceOf(table, row, carried),
      evidenceOf(table, outstanding, missing),
    ]),
    arithmetic: wrong.map(({ year, carried, missing }) => ({
      step: 'sum',
      year,
      terms: [shownIn(table, missing.figure)],
      result: shownIn(table, missing.figure),
      stated: shownIn(table, carried.figure),
    })),
    identity: [tableIdentity(document.identity, table), identityOf(row.label?.text ?? '')],
    figures: wrong.flatMap(({ year, carried, missing }) => [year, carried.figure.value, missing.figure.value]),
  };
}

function stakeOf(wrong: readonly CarriedInto[]): Oere {
  const size = ({ figure }: Amount): number => Math.abs(figure.value);
  return oere(wrong.reduce((sum, { carried, missing }) => sum + Math.abs(size(carried) - size(missing)), 0));
}

function intoYears({ years }: YearTable, carried: TableRow, outstanding: TableRow): CarriedInto[] {
  return years.flatMap(({ year }, column) => {
    const into = amountOf(carried.cells[column]);
    const before = amountOf(outstanding.cells[column - 1]);
    return into && before && years[column - 1]?.year === year - 1 ? [{ year, carried: into, missing: before }] : [];
  });
}

/** Of either sign, as both may be printed; a year that missed nothing, or more than that, may carry nothing. */
function isCarried({ carried, missing }: CarriedInto): boolean {
  const { interval } = missing.figure;
  const same = meets(carried.figure.interval, interval) || meets(carried.figure.interval, negateInterval(interval));
  return same || meets(carried.figure.interval, { lo: 0, hi: 0 });
}

function amountOf(cell: AmountCell | undefined): Amount | null {
  return cell?.figure && isAmount(cell.figure) ? { ...cell, figure: cell.figure } : null;
}
