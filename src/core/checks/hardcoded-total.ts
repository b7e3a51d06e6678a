import type { Catalogue } from '../catalogue/catalogue';
import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePerWith } from '../workbook/once-per';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import { documentOf, tableIdentity } from './identity';
import { evidenceOf, joinCells, statedSums } from './stated-sums';

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
  about: 'catalogue',
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
  *run(catalogue, context) {
    const tables = totalsOf(catalogue);
    const typed = tables.filter(({ rows }) => rows.length > 0);
    const [first] = typed;
    if (!first) return;
    if (typed.length > 1 && !tables.some(({ computes }) => computes)) yield inWholeWorkbook(typed, first);
    else for (const one of typed) yield inTable(one, context);
  },
});

interface TableTotals {
  readonly sheet: SheetReading;
  readonly table: YearTable;
  /** A total of the table is a formula. */
  readonly computes: boolean;
  /** Typed totals that agree with their rows. */
  readonly rows: readonly { readonly row: TableRow; readonly cells: readonly AmountCell[] }[];
  /** The cells of those totals, those side by side as one block. */
  readonly blocks: readonly CellRange[];
}

const OUTSIDE: readonly SheetReading['kind'][] = ['not-catalogue', 'own', 'schema'];

function totalsOf({ sheets }: Catalogue): TableTotals[] {
  return sheets
    .filter(({ kind }) => !OUTSIDE.includes(kind))
    .flatMap((sheet) => sheet.tables.map((table) => totalsIn(table, sheet)));
}

const totalsIn = oncePerWith((table: YearTable, sheet: SheetReading): TableTotals => {
  const totals = table.rows.filter(
    ({ role, sums }) => (role === 'total' || role === 'subtotal' || role === 'net') && sums.length > 0,
  );
  const rows = totals.map((row) => ({ row, cells: typedCells(table, row) })).filter(({ cells }) => cells.length > 0);
  return {
    sheet,
    table,
    computes: totals.some(({ cells }) => cells.some((cell) => cell.formula !== null && !isTyped(cell))),
    rows,
    blocks: rows.flatMap(({ cells }) => joinCells(cells.map(({ cell }) => cell))),
  };
});

function typedCells(table: YearTable, row: TableRow): AmountCell[] {
  if (!row.cells.some((cell) => cell.state === 'number' && isTyped(cell))) return [];
  return statedSums(table, row)
    .filter(({ stated, agrees, parts }) => agrees && parts.length > 0 && stated.state === 'number' && isTyped(stated))
    .map(({ stated }) => stated);
}

/** A number, or a formula of nothing but numbers ("=500+300"). */
function isTyped({ formula }: AmountCell): boolean {
  return formula === null || /^=[\d\s.,+\-*/()%]*$/.test(formula);
}

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

function inWholeWorkbook(typed: readonly TableTotals[], first: TableTotals): Draft<typeof codes> {
  const cells = typed.flatMap(({ blocks }) => blocks);
  return {
    code: 'no-total-computed',
    cells,
    fix: { fix: 'compute', cells },
    data: { tables: typed.length, sheets: new Set(typed.map(({ sheet }) => sheet.name)).size },
    amount: null,
    // One table is proof enough: the others are among the cells.
    evidence: first.rows.flatMap(({ row, cells }) => cells.map((cell) => evidenceOf(first.table, row, cell))),
    arithmetic: [],
    identity: ['workbook'],
    figures: [],
  };
}
