import { isAmount } from '../figures/figure';
import { oere } from '../figures/oere';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { code, defineCheck } from './define-check';
import type { Shown } from './finding';
import { documentOf, identityOf, tableIdentity } from './identity';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

export interface UndefinedRemainder {
  readonly document: string;
  readonly label: string;
  readonly total: string;
  readonly years: readonly { readonly year: number; readonly amount: Shown; readonly total: Shown | null }[];
  /** The same amount in every year, as a remainder often is. */
  readonly constant: boolean;
}

export default defineCheck({
  id: 'plug-row',
  severity: 'info',
  about: 'table',
  codes: { 'remainder-without-measure': code<UndefinedRemainder>() },
  docs: {
    what: 'A remainder that no initiative stands behind yet counts in a total.',
    why: 'The total looks covered, but a part of it is still to be found; such a row often keeps a total unchanged when a measure is dropped.',
    whenNotToUse:
      'Recovery plans count what is unallocated as a matter of course; their outstanding row is checked instead.',
    examples: [
      {
        name: 'a remainder among the measures of an action plan',
        sheets: {
          Handleplan: [
            ['Handleplan (mio. kr.)', 2025, 2026],
            ['1. Nye kontrakter', 1, 1.5],
            ['2. Fælles indkøb', 0.5, 0.5],
            ['3. Øvrige tiltag - ikke definerede', 0.75, 0.75],
            ['I alt', 2.25, 2.75],
          ],
        },
        yields: [{ code: 'remainder-without-measure', cell: 'Handleplan!B4:C4' }],
      },
      {
        name: 'other measures that are named',
        sheets: {
          Handleplan: [
            ['Handleplan (mio. kr.)', 2025, 2026],
            ['1. Nye kontrakter', 1, 1.5],
            ['2. Øvrige tiltag: kørsel og fritidstilbud', 0.75, 0.75],
            ['I alt', 1.75, 2.25],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    if (table.role === 'recovery-plan') return;
    for (const row of table.rows) {
      const total = row.role === 'unallocated' ? totalOver(table, row) : undefined;
      const cells = row.cells.filter(({ figure }) => figure !== null && isAmount(figure) && figure.value !== 0);
      if (!total || cells.length === 0) continue;
      const document = documentOf(sheet, context);
      const values = cells.map(({ figure }) => figure?.value ?? 0);
      yield {
        code: 'remainder-without-measure',
        cells: joinCells(cells.map(({ cell }) => cell)),
        data: {
          document: document.name,
          label: row.label?.text ?? '',
          total: total.label?.text ?? '',
          years: yearsOf(table, row, total),
          constant: cells.length === table.years.length && new Set(values).size === 1,
        },
        amount: table.unit ? oere(values.reduce((sum, value) => sum + Math.abs(value), 0)) : null,
        evidence: cells.map((cell) => evidenceOf(table, row, cell)),
        arithmetic: [],
        identity: [tableIdentity(document.identity, table), identityOf(row.label?.text ?? '')],
        figures: values,
      };
    }
  },
});

function totalOver(table: YearTable, row: TableRow): TableRow | undefined {
  return table.rows.find(({ sums }) => sums.some((summand) => summand.row === row.index));
}

function yearsOf(table: YearTable, row: TableRow, total: TableRow): UndefinedRemainder['years'] {
  const shown = ({ cells }: TableRow, column: number): Shown | null => {
    const figure = cells[column]?.figure;
    return figure && isAmount(figure) ? shownIn(table, figure) : null;
  };
  return table.years.flatMap(({ year }, column) => {
    const amount = shown(row, column);
    return amount && amount.figure.value !== 0 ? [{ year, amount, total: shown(total, column) }] : [];
  });
}
