import type { BusinessCase } from '../catalogue/catalogue';
import { oere } from '../figures/oere';
import type { CaseSection } from '../catalogue/case-links';
import { rowsToReport, tablePairs } from './case-tables';
import { compareParts, type Difference, type Part } from './compare-tables';
import { code, defineCheck, type Draft } from './define-check';
import { sameEquation } from './equations';
import type { Evidence, Shown } from './finding';
import { caseIdentity, identityOf } from './identity';
import { evidenceOf, joinCells, shownIn } from './stated-sums';
import { areTurned } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** A row, or the whole of a section, that two tables of a case give differently. */
export interface TablesDiffer {
  readonly document: string;
  readonly section: CaseSection;
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
        name: 'a third table with the investments alone',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['Tabel 1. Forslagets samlede økonomi'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            ['Implementeringsomkostninger'],
            ['Projektledelse', 'Service', 100, 100],
            ['Nye biler', 'Anlæg', 900, 0],
            ['Samlede implementeringsomkostninger', null, 1000, 100],
            ['Samlet økonomisk påvirkning', null, 400, -500],
            [],
            ['Tabel 3. Anlægsinvesteringer i forslaget'],
            ['1.000 kr.', 2025, 2026],
            ['Nye biler', 900, 0],
            ['Investeringer totalt, anlæg', 900, 0],
          ],
        },
        yields: [],
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
    for (const { section, first, second } of tablePairs(businessCase)) {
      const comparison = compareParts(first, second);
      if (comparison.unit !== null) continue;
      context.compared(comparison.compared.filter(({ figure }) => figure !== null).map(({ cell }) => cell));
      for (const { label, years } of rowsToReport(comparison)) {
        // A row with the other sign is sign-flip's to tell.
        if (!areTurned(years)) yield draftOf(businessCase, section, first, second, label, years);
      }
    }
  },
});

function draftOf(
  businessCase: BusinessCase,
  section: CaseSection,
  first: Part,
  second: Part,
  label: string | null,
  years: readonly Difference[],
): Draft<typeof codes> {
  const cellsOf = (side: 'hereCells' | 'thereCells') => flatMap(years, (one) => one[side].map(({ cell }) => cell));
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
    evidence: flatMap(years, (one) => [...proof(second, one.thereCells), ...proof(first, one.hereCells)]),
    arithmetic: years.map((one) => ({
      step: 'compare-tables',
      year: one.year,
      first: { number: first.table.number, shown: shownIn(first.table, one.here) },
      second: { number: second.table.number, shown: shownIn(second.table, one.there) },
    })),
    equations: years.map((one) =>
      sameEquation(
        one.year,
        { figure: one.here, terms: one.hereCells.map(({ cell }) => ({ cell, factor: 1 })) },
        { figure: one.there, terms: one.thereCells.map(({ cell }) => ({ cell, factor: 1 })) },
      ),
    ),
    identity: [caseIdentity(businessCase), section, identityOf(label ?? '')],
    figures: flatMap(years, (one) => [one.year, one.here.value, one.there.value]),
  };
}

function proof({ table, rows }: Part, cells: readonly { readonly cell: { top: number } }[]): Evidence[] {
  return flatMap(rows, (row) =>
    row.cells.filter((cell) => cells.includes(cell)).map((cell) => evidenceOf(table, row, cell)),
  );
}
