import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import { columnTotalDraft, rowSumsDraft } from './column-drafts';
import { columnTotals, sumsOverYears } from './column-sums';
import { defineCheck } from './define-check';
import { sumEquation } from './equations';
import { explainSums } from './explain-sum';
import { documentOf, identityOf, tableIdentity } from './identity';
import { atStake, comparedCells, differences, statedSums, sumCells, sumEvidence, sumStep } from './stated-sums';
import { codes } from './total-codes';
import { flatMap } from '../workbook/flat-map';

export default defineCheck({
  id: 'total-mismatch',
  severity: 'error',
  about: 'table',
  codes,
  docs: {
    what: 'A total or subtotal is not the sum of the rows it stands for.',
    why: 'Totals are what a committee reads and what the budget is cut by; a row left out of one is money nobody decided on.',
    whenNotToUse: 'Never for tables whose rows are alternatives to each other; mark such rows as not counting.',
    examples: [
      {
        name: 'a total that leaves a row out',
        sheets: {
          Oversigt: [
            ['Besparelser, 1.000 kr.', 2025, 2026],
            ['Nr.', null, null],
            ['A01 - Færre kørsler', -100, -100],
            ['A02 - Fælles indkøb', -250, -300],
            ['I alt', -100, -100],
          ],
        },
        yields: [{ code: 'total-differs', cell: 'Oversigt!B5:C5' }],
      },
      {
        name: 'a total whose words nobody has agreed on',
        sheets: {
          Samlet: [
            ['1.000 kr.', 2025, 2026],
            ['A01 - Færre kørsler', -100, -100],
            ['A02 - Fælles indkøb', -250, -300],
            ['Samlede prioriteringsforslag', -350, -500],
          ],
        },
        yields: [{ code: 'total-differs', cell: 'Samlet!C4' }],
      },
      {
        name: 'a total of a row that is a formula error: schema-violation says so',
        sheets: {
          Oversigt: [
            ['Besparelser, 1.000 kr.', 2025, 2026],
            ['Nr.', null, null],
            ['A01 - Færre kørsler', -100, { error: '#REF!' }],
            ['A02 - Fælles indkøb', -250, -300],
            ['I alt', -350, -400],
          ],
        },
        yields: [],
      },
      {
        name: 'what was achieved until now, added up wrongly',
        sheets: {
          Handleplan: [
            ['Nr.', 'Handleplan (mio. kr.)', 2025, 'Opnået pr. 31.08.2025', 2026],
            [1, 'Færre anbringelser', 2.5, 1.4, 4],
            [2, 'Familiehuset', 0.5, 0.6, 1],
            [null, 'I alt', 3, 2.4, 5],
          ],
        },
        yields: [{ code: 'column-total-differs', cell: 'Handleplan!D4' }],
      },
      {
        name: 'a row whose sum over the years is another, and a total that follows it',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026, 'I alt'],
            ['A01', 'Færre kørsler', -100, -100, -200],
            ['A02', 'Fælles indkøb', -250, -300, -650],
            ['A03', 'Nye vagtplaner', -50, -80, -130],
            [null, 'I alt', -400, -480, -980],
          ],
        },
        yields: [{ code: 'row-sums-differ', cell: 'Oversigt!E4' }],
      },
      {
        name: 'a column headed "I alt" that says what the saving is in the end',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026, 'I alt'],
            ['A01', 'Færre kørsler', -100, -100, -100],
            ['A02', 'Fælles indkøb', -250, -300, -300],
            ['A03', 'Nye vagtplaner', -50, -80, -80],
            [null, 'I alt', -400, -480, -480],
          ],
        },
        yields: [],
      },
      {
        name: 'figures that only rounding keeps apart',
        sheets: {
          Oversigt: [
            ['Mio. kr.', 2025, 2026],
            ['A01 - Færre kørsler', 0.3, 0.4],
            ['A02 - Fælles indkøb', 0.3, 0.4],
            ['A03 - Nye vagtplaner', 0.3, 0.4],
            ['I alt', 1, 1.2],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    for (const row of table.rows) {
      if (!isTotal(table, row) || row.sums.length === 0) continue;
      noteBlankTotals(table, row, context);
      const beside = columnTotals(table, row);
      context.compared(comparedCells(beside));
      for (const sum of beside.filter(({ agrees }) => !agrees)) yield columnTotalDraft(sheet, table, sum, context);
      const sums = statedSums(table, row);
      context.compared(comparedCells(sums));
      const failing = sums.filter(({ agrees }) => !agrees);
      if (failing.length === 0) continue;
      const document = documentOf(sheet, context);
      yield {
        code: 'total-differs',
        cells: sumCells(failing),
        data: {
          document: document.name,
          label: row.label?.text ?? '',
          caption: table.caption?.text ?? null,
          years: differences(table, failing),
          explanation: explainSums(table, row, failing),
        },
        amount: atStake(table, failing),
        evidence: sumEvidence(table, row, failing),
        arithmetic: failing.map((one) => sumStep(table, one)),
        equations: failing.map((one) => sumEquation(table, one)),
        identity: [tableIdentity(document.identity, table), identityOf(row.label?.text ?? '')],
        figures: flatMap(failing, (one) => [one.year, one.stated.figure.value, one.sum.value]),
      };
    }
    for (const sums of sumsOverYears(table)) {
      context.compared(comparedCells(sums.sums));
      if (sums.failing.length > 0) yield rowSumsDraft(sheet, table, sums, context);
    }
  },
});

/** In a list of proposals the net row is a plain total; a case's net row has a check of its own. */
function isTotal(table: YearTable, row: TableRow): boolean {
  if (row.role === 'total' || row.role === 'subtotal') return true;
  return row.role === 'net' && (table.role === 'proposals' || table.role === 'action-plan');
}

/** A blank total over rows with amounts may mean "as before" or be forgotten: it is said, not guessed. */
function noteBlankTotals(table: YearTable, row: TableRow, context: CheckContext): void {
  row.cells.forEach((cell, column) => {
    const hasParts = row.sums.some(({ row: index }) => (table.rows[index]?.cells[column]?.figure?.value ?? 0) !== 0);
    if (cell.state === 'blank' && hasParts) context.undecided(cell.cell, 'blank-total');
  });
}
