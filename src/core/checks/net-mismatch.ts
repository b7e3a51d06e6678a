import type { Summand, TableRow, YearTable } from '../reading/sheet-reading';
import type { Fix } from '../workbook/fix';
import { code, defineCheck } from './define-check';
import { sumEquation } from './equations';
import { explainSums, type SumExplanation } from './explain-sum';
import { documentOf, identityOf, tableIdentity } from './identity';
import {
  atStake,
  comparedCells,
  differences,
  joinCells,
  statedSums,
  sumCells,
  sumEvidence,
  sumStep,
  type StatedSum,
  type SumDifference,
} from './stated-sums';
import { flatMap } from '../workbook/flat-map';

export interface NetDiffers {
  /** Case ID or sheet name. */
  readonly document: string;
  readonly label: string;
  readonly years: readonly SumDifference[];
  readonly explanation: SumExplanation | null;
}

export default defineCheck({
  id: 'net-mismatch',
  severity: 'error',
  about: 'table',
  codes: { 'net-differs': code<NetDiffers>() },
  docs: {
    what: 'The net row of a case is not its savings plus its costs.',
    why: 'The net row is the figure the council adopts; one that lost its minus turns a saving into an expense.',
    whenNotToUse: 'Never: a net row that means something else should have another label.',
    examples: [
      {
        name: 'a net row that lost its minus',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['Tabel 1. Forslagets samlede økonomi'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            ['Implementeringsomkostninger'],
            ['Ruteplanlægning', 'Service', 100, 50],
            ['Samlede implementeringsomkostninger', null, 100, 50],
            ['Samlet økonomisk påvirkning', null, 500, 550],
          ],
        },
        yields: [{ code: 'net-differs', cell: 'A01!C10:D10' }],
      },
      {
        name: 'a net row that is savings plus costs',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            ['Implementeringsomkostninger'],
            ['Ruteplanlægning', 'Service', 100, 50],
            ['Samlede implementeringsomkostninger', null, 100, 50],
            ['Samlet økonomisk påvirkning', null, -500, -550],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    for (const row of table.rows) {
      if (row.role !== 'net' || row.sums.length === 0 || table.role === 'proposals' || table.role === 'action-plan')
        continue;
      const sums = statedSums(table, row);
      context.compared(comparedCells(sums));
      const followsSubtotals = yearsFollowingSubtotals(table, row);
      // Where the net follows its subtotals, the fault is in a subtotal, and total-mismatch says so there.
      const failing = sums.filter(({ agrees, year }) => !agrees && !followsSubtotals.has(year));
      if (failing.length === 0) continue;
      const document = documentOf(sheet, context);
      const explanation = explainSums(table, row, failing);
      yield {
        code: 'net-differs',
        cells: sumCells(failing),
        data: {
          document: document.name,
          label: row.label?.text ?? '',
          years: differences(table, failing),
          explanation,
        },
        // A lost minus is the net row's own fault: its rows are right.
        ...(explanation?.kind === 'sign' ? computed(failing) : {}),
        amount: atStake(table, failing),
        evidence: sumEvidence(table, row, failing),
        arithmetic: failing.map((one) => sumStep(table, one)),
        equations: failing.map((one) => sumEquation(table, one)),
        identity: [tableIdentity(document.identity, table), identityOf(row.label?.text ?? '')],
        figures: flatMap(failing, (one) => [one.year, one.stated.figure.value, one.sum.value]),
      };
    }
  },
});

function computed(failing: readonly StatedSum[]): { readonly fix: Fix } {
  return { fix: { fix: 'compute', cells: joinCells(failing.map(({ stated }) => stated.cell)) } };
}

/** The years in which a net row is the sum of the subtotals above it, where those stand for the very rows that it sums. */
function yearsFollowingSubtotals(table: YearTable, net: TableRow): ReadonlySet<number> {
  const subtotals = table.rows.filter(
    (row) => row.index < net.index && (row.role === 'subtotal' || row.role === 'total'),
  );
  const covered = new Set(flatMap(subtotals, (row) => row.sums.map((summand) => summand.row)));
  if (!net.sums.every((summand) => covered.has(summand.row))) return new Set();
  const summands: Summand[] = subtotals.map((row) => ({ row: row.index, sign: 1 }));
  return new Set(flatMap(statedSums(table, net, summands), ({ year, agrees }) => (agrees ? [year] : [])));
}
