import type { CellRange } from '../workbook/cell-ref';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import { documentOf, tableIdentity } from './identity';
import { evidenceOf } from './stated-sums';
import { tableName } from './table-name';
import { totalsIn, type TableTotals, type TypedOnSheet } from './typed-totals';

export interface TotalTyped {
  readonly document: string;
  readonly caption: string | null;
  /** Labels of the typed totals. */
  readonly labels: readonly string[];
}

export interface NoTotalComputed {
  readonly tables: number;
  readonly sheets: number;
}

const codes = { 'total-typed': code<TotalTyped>(), 'no-total-computed': code<NoTotalComputed>() };

const TYPED = [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2025, 2026],
  ['A01', 'Færre kørsler', -600, -600],
  ['A02', 'Fælles indkøb', -300, -400],
  [null, 'I alt', -900, -1000],
];

export default defineCheck({
  id: 'hardcoded-total',
  severity: 'info',
  about: 'table',
  codes,
  docs: {
    what: 'A total is typed as a number although the rows that it adds up stand right there.',
    why: 'It is right today, and will be wrong without a sign of it when one of its rows changes. The task pane writes net rows as functions.',
    whenNotToUse:
      'Only where the figures agree: a typed total that doesn’t is an error of total-mismatch or net-mismatch. One finding per table; one for the whole workbook where it computes no total at all, such as a workbook made from a printed report.',
    examples: [
      {
        name: 'a table with typed totals in a workbook without any formula',
        sheets: { Oversigt: TYPED },
        yields: [{ code: 'total-typed', cell: 'Oversigt!C5:D5' }],
      },
      {
        name: 'two tables with typed totals, and no total computed anywhere',
        sheets: {
          Oversigt: TYPED,
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -500],
            ['Kortere ruter', 'Service', -100, -100],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'no-total-computed', cell: 'Oversigt!C5:D5' }],
      },
      {
        name: 'a typed total that is wrong, which is another check’s business',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025],
            ['A01', 'Færre kørsler', -600],
            ['A02', 'Fælles indkøb', -300],
            [null, 'I alt', -1900],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    const own = totalsIn(table, sheet);
    if (own.rows.length === 0) return;
    const first = context.firstOfTypedOnly();
    if (first === null) yield inTable(own, context);
    else if (first === tableName({ sheet, table })) yield inWholeWorkbook(context.typedSheets());
  },
});

function inTable({ sheet, table, rows, blocks }: TableTotals, context: CheckContext): Draft<typeof codes> {
  const document = documentOf(sheet, context);
  return {
    code: 'total-typed',
    cells: blocks,
    fix: { fix: 'compute', cells: blocks },
    data: {
      document: document.name,
      caption: table.caption?.text ?? null,
      labels: [...new Set(rows.map(({ row }) => row.label?.text ?? ''))].filter((label) => label !== ''),
    },
    amount: null,
    evidence: rows.flatMap(({ row, cells }) => cells.map((cell) => evidenceOf(table, row, cell))),
    arithmetic: [],
    identity: [tableIdentity(document.identity, table)],
    figures: [],
  };
}

/** Said once, at the first table. */
function inWholeWorkbook(sheets: readonly TypedOnSheet[]): Draft<typeof codes> {
  const cells: CellRange[] = [];
  for (const { blocks } of sheets) for (const block of blocks) cells.push(block);
  const first = sheets[0]?.tables.slice(0, 1) ?? [];
  return {
    code: 'no-total-computed',
    cells,
    fix: { fix: 'compute', cells },
    data: { tables: sheets.reduce((sum, { tables }) => sum + tables.length, 0), sheets: sheets.length },
    amount: null,
    // One table is proof enough: the others are among the cells.
    evidence: first.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, cells: typed }) => typed.map((cell) => evidenceOf(table, row, cell))),
    ),
    arithmetic: [],
    identity: ['workbook'],
    figures: [],
  };
}
