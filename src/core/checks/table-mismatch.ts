import type { BusinessCase } from '../catalogue/catalogue';
import { oere } from '../figures/oere';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { compareParts, hasAmounts, type Difference, type Part, type PartComparison } from './compare-tables';
import { code, defineCheck, type Draft } from './define-check';
import type { Evidence, Shown } from './finding';
import { caseIdentity, identityOf } from './identity';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

/** A row, or the whole of a section, that two tables of a case give differently. */
export interface TablesDiffer {
  readonly document: string;
  readonly section: 'permanent' | 'investment';
  readonly firstTable: number | null;
  readonly secondTable: number | null;
  /** Row label; null where the sections as a whole differ. */
  readonly label: string | null;
  readonly years: readonly {
    readonly year: number;
    readonly first: Shown;
    readonly second: Shown;
    readonly secondBlank: boolean;
  }[];
}

const codes = { 'tables-differ': code<TablesDiffer>() };

export default defineCheck({
  id: 'table-mismatch',
  severity: 'warning',
  about: 'case',
  codes,
  docs: {
    what: 'Two tables of one case give the same row, or the same section as a whole, differently.',
    why: 'Table 1 is what is voted on and tables 2 and 3 explain it; where they part, one of them was not brought up to date.',
    whenNotToUse: 'Rows that one table splits and the other gathers are not compared: only their sums are.',
    examples: [
      {
        name: 'a year left blank in the second table',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['Tabel 1. Forslagets samlede økonomi'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            [],
            ['Tabel 2. Varige ændringer'],
            ['1.000 kr.', 2025, 2026],
            ['Færre kørsler', null, -600],
            ['Varige ændringer totalt, service', null, -600],
          ],
        },
        yields: [{ code: 'tables-differ', cell: 'A01!B10' }],
      },
      {
        name: 'one row that the second table splits in two',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['Tabel 1. Forslagets samlede økonomi'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            [],
            ['Tabel 2. Varige ændringer'],
            ['1.000 kr.', 2025, 2026],
            ['Færre kørsler om morgenen', -400, -400],
            ['Færre kørsler om aftenen', -200, -200],
            ['Varige ændringer totalt, service', -600, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    for (const { section, first, second } of pairsOf(businessCase)) {
      const comparison = compareParts(first, second);
      context.compared(comparison.compared.filter(({ figure }) => figure !== null).map(({ cell }) => cell));
      for (const { label, years } of rowsToReport(comparison)) {
        yield draftOf(businessCase, section, first, second, label, years);
      }
    }
  },
});

interface TablePair {
  readonly section: TablesDiffer['section'];
  readonly first: Part;
  readonly second: Part;
}

/** Table 1's permanent rows against table 2, its implementation rows against table 3; only in one price level and known units. */
function pairsOf({ economy, permanentChanges, investments }: BusinessCase): TablePair[] {
  if (!economy?.unit) return [];
  const inSection = (...sections: TableRow['section'][]): Part => ({
    table: economy,
    rows: items(economy).filter(({ section }) => sections.includes(section)),
  });
  const pairs: TablePair[] = [];
  if (permanentChanges) {
    pairs.push({ section: 'permanent', first: inSection('permanent', null), second: whole(permanentChanges) });
  }
  if (investments) {
    pairs.push({ section: 'investment', first: inSection('implementation', 'investment'), second: whole(investments) });
  }
  return pairs.filter(
    ({ first, second }) => hasAmounts(first) && hasAmounts(second) && comparable(first.table, second.table),
  );
}

function whole(table: YearTable): Part {
  return { table, rows: items(table) };
}

function items(table: YearTable): TableRow[] {
  return table.rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
}

function comparable(a: YearTable, b: YearTable): boolean {
  const sameSign = a.sign === null || b.sign === null || a.sign.saving === b.sign.saving;
  const samePrices = a.priceLevel === null || b.priceLevel === null || a.priceLevel.year === b.priceLevel.year;
  return b.unit !== null && a.unit?.unit.currency === b.unit.unit.currency && sameSign && samePrices;
}

/** The rows that account for a difference of the whole, else the whole; where the whole agrees, rows only if each has its twin. */
function rowsToReport({
  totals,
  rows,
  oneToOne,
}: PartComparison): { label: string | null; years: readonly Difference[] }[] {
  if (totals.length === 0) return oneToOne ? [...rows] : [];
  const years = new Set(totals.map(({ year }) => year));
  const explaining = rows.map((row) => ({ ...row, years: row.years.filter(({ year }) => years.has(year)) }));
  const found = explaining.filter((row) => row.years.length > 0);
  return oneToOne && found.length > 0 ? found : [{ label: null, years: totals }];
}

function draftOf(
  businessCase: BusinessCase,
  section: TablesDiffer['section'],
  first: Part,
  second: Part,
  label: string | null,
  years: readonly Difference[],
): Draft<typeof codes> {
  const cellsOf = (side: 'hereCells' | 'thereCells') => years.flatMap((one) => one[side].map(({ cell }) => cell));
  return {
    code: 'tables-differ',
    // The table that explains the other comes first: it is the one that is forgotten when figures change.
    cells: [...joinCells(cellsOf('thereCells')), ...joinCells(cellsOf('hereCells'))],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      section,
      firstTable: first.table.number,
      secondTable: second.table.number,
      label,
      years: years.map((one) => ({
        year: one.year,
        first: shownIn(first.table, one.here),
        second: shownIn(second.table, one.there),
        secondBlank: one.thereCells.every(({ figure }) => figure === null),
      })),
    },
    amount: oere(years.reduce((sum, one) => sum + Math.abs(one.here.value - one.there.value), 0)),
    evidence: years.flatMap((one) => [...proof(second, one.thereCells), ...proof(first, one.hereCells)]),
    arithmetic: years.map((one) => ({
      step: 'compare-tables',
      year: one.year,
      first: { number: first.table.number, shown: shownIn(first.table, one.here) },
      second: { number: second.table.number, shown: shownIn(second.table, one.there) },
    })),
    identity: [caseIdentity(businessCase), section, identityOf(label ?? '')],
    figures: years.flatMap((one) => [one.year, one.here.value, one.there.value]),
  };
}

function proof({ table, rows }: Part, cells: readonly { readonly cell: { top: number } }[]): Evidence[] {
  return rows.flatMap((row) =>
    row.cells.filter((cell) => cells.includes(cell)).map((cell) => evidenceOf(table, row, cell)),
  );
}
