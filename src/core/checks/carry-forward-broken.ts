import { meets } from '../figures/interval';
import { oere } from '../figures/oere';
import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { statementFor } from './carry-over-statement';
import { carriedCodes, carriedDraft } from './carried-row';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import type { Evidence, Shown } from './finding';
import { documentOf, identityOf, tableIdentity } from './identity';
import { readPlan, type PlanReading, type PlanYear, type ReadPlan } from './plan-carry';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

/** One year whose stated figure isn't what the rule gives. */
export interface CarriedYear {
  readonly year: number;
  readonly stated: Shown;
  readonly carried: Shown;
}

export interface CarryBroken {
  readonly document: string;
  readonly label: string;
  readonly years: readonly CarriedYear[];
  /** The plan's own words that shortfalls are carried over. */
  readonly statement: { readonly sheet: string; readonly text: string } | null;
  /** What counts as achieved in the last of the years, and how much of that is not allocated yet. */
  readonly last: { readonly year: number; readonly achieved: Shown; readonly unallocated: Shown };
}

export interface OutstandingDiffers extends CarryBroken {
  readonly reading: Exclude<PlanReading, 'carried' | 'each-year'> | null;
}

const codes = {
  'shortfall-not-carried': code<CarryBroken>(),
  'outstanding-differs': code<OutstandingDiffers>(),
  ...carriedCodes,
};

const PLAN_ROWS = [
  ['1.000 kr.', 2025, 2026, 2027],
  ['Reduktionsmål', -1000, -2000, -3000],
  ['Nye kontrakter', -700, -1200, -1200],
  ['Forventet, men ufordelt', -100, -300, -300],
] as const;

export default defineCheck({
  id: 'carry-forward-broken',
  severity: 'warning',
  about: 'table',
  codes,
  docs: {
    what: "The outstanding row of a recovery plan doesn't carry what a year missed into the next year's target.",
    why: 'A plan that promises to catch up owes more each year than the year alone shows; reading the row as it stands hides the debt.',
    whenNotToUse: 'Where a plan says nowhere that shortfalls are carried over, the difference is only noted.',
    examples: [
      {
        name: 'a plan that says it carries over and counts each year alone',
        sheets: {
          Genopretning: [
            ['Genopretningsplan'],
            ['Det, der ikke nås i et år, overføres og lægges oven i næste års mål, så planen som helhed holder.'],
            [],
            ...PLAN_ROWS,
            ['Netto-udestående', -200, -500, -1500],
          ],
        },
        yields: [{ code: 'shortfall-not-carried', cell: 'Genopretning!C8:D8' }],
      },
      {
        name: 'an outstanding row that leaves out what is unallocated',
        sheets: { Genopretning: [['Genopretningsplan'], ...PLAN_ROWS, ['Netto-udestående', -300, -800, -1800]] },
        yields: [{ code: 'outstanding-differs', cell: 'Genopretning!B6:D6' }],
      },
      {
        name: 'a row of what is carried in that is not what the year before missed',
        sheets: {
          Genopretning: [
            ['Genopretningsplan'],
            ['1.000 kr.', 2025, 2026, 2027],
            ['Sparekrav', 2000, 2500, 2500],
            ['Overført fra året før', 0, 600, 600],
            ['Mellemformer', 1400, 2300, 2600],
            ['Netto-udestående', 600, 800, 500],
          ],
        },
        yields: [{ code: 'carried-differs', cell: 'Genopretning!D4' }],
      },
      {
        name: 'a plan that carries over, and prints a surplus as nothing missing',
        sheets: {
          Genopretning: [
            ['Genopretningsplan'],
            ['1.000 kr.', 2025, 2026, 2027],
            ['Reduktionsmål', -1000, -2000, -3000],
            ['Nye kontrakter', -800, -2400, -2900],
            ['Netto-udestående', -200, 0, -100],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    for (const row of table.rows) {
      if (row.role !== 'outstanding') continue;
      const read = readPlan(table, row);
      if (!read) continue;
      context.compared(
        read.years.flatMap(({ stated, parts }) => [...(stated ? [stated.cell] : []), ...parts.map(({ cell }) => cell)]),
      );
      const carried = carriedDraft(sheet, table, row, context);
      if (carried) yield carried;
      else if (read.reading !== 'carried') yield* draftOf(sheet, table, row, read, context);
    }
  },
});

function* draftOf(
  sheet: SheetReading,
  table: YearTable,
  row: TableRow,
  { years, reading }: ReadPlan,
  context: CheckContext,
): Generator<Draft<typeof codes>> {
  const wrong = years.flatMap((year) => {
    const { stated, outstanding } = year;
    return stated && !meets(stated.figure.interval, outstanding.interval) ? [{ ...year, stated }] : [];
  });
  const last = wrong.at(-1);
  if (!last) return;
  const statement = statementFor(sheet, context);
  const document = documentOf(sheet, context);
  const data: CarryBroken = {
    document: document.name,
    label: row.label?.text ?? '',
    years: wrong.map(({ year, stated, outstanding }) => ({
      year,
      stated: shownIn(table, stated.figure),
      carried: shownIn(table, outstanding),
    })),
    statement: statement && { sheet: statement.cell.sheet, text: statement.text },
    last: {
      year: last.year,
      achieved: shownIn(table, last.achieved),
      unallocated: shownIn(table, last.unallocated),
    },
  };
  const shared = sharedParts(sheet, table, row, wrong, statement, context);
  if (reading === 'each-year') {
    yield { code: 'shortfall-not-carried', severity: statement ? 'warning' : 'info', ...shared, data };
  } else {
    yield {
      code: 'outstanding-differs',
      ...shared,
      data: { ...data, reading: reading === 'carried' ? null : reading },
    };
  }
}

/** What both codes say alike: cells, kroner, proof and arithmetic. */
function sharedParts(
  sheet: SheetReading,
  table: YearTable,
  row: TableRow,
  wrong: readonly WrongYear[],
  statement: CellText | null,
  context: CheckContext,
) {
  const document = documentOf(sheet, context);
  return {
    cells: [
      ...joinCells(wrong.map(({ stated }) => stated.cell)),
      ...(statement ? [statement.cell] : []),
      ...joinCells(partCells(wrong)),
    ],
    amount: table.unit
      ? oere(wrong.reduce((sum, { stated, outstanding }) => sum + Math.abs(stated.figure.value - outstanding.value), 0))
      : null,
    evidence: proofOf(table, row, wrong, statement),
    arithmetic: wrong.map((year) => ({
      step: 'carry-forward' as const,
      year: year.year,
      target: shownIn(table, year.target),
      carriedIn: shownIn(table, year.carriedIn),
      achieved: shownIn(table, year.achieved),
      outstanding: shownIn(table, year.outstanding),
      stated: shownIn(table, year.stated.figure),
    })),
    identity: [tableIdentity(document.identity, table), identityOf(row.label?.text ?? '')],
    figures: wrong.flatMap(({ year, stated, outstanding }) => [year, stated.figure.value, outstanding.value]),
  };
}

type WrongYear = PlanYear & { readonly stated: NonNullable<PlanYear['stated']> };

/** Row by row, so that years side by side become one block. */
function partCells(years: readonly WrongYear[]): PlanYear['parts'][number]['cell'][] {
  const cells = years.flatMap(({ parts }) => parts.map(({ cell }) => cell));
  return cells.sort((a, b) => a.top - b.top || a.left - b.left);
}

function proofOf(table: YearTable, row: TableRow, years: readonly WrongYear[], statement: CellText | null): Evidence[] {
  const rows = table.rows;
  const figures = years.flatMap(({ stated, parts }) => [
    evidenceOf(table, row, stated),
    ...parts.map((part) => evidenceOf(table, rows.find(({ cells }) => cells.includes(part)) ?? row, part)),
  ]);
  return statement ? [...figures, { ...statement, span: null, reads: null }] : figures;
}
