import type { Fix } from '../workbook/fix';
import { isAmount } from '../figures/figure';
import { oere, type Oere } from '../figures/oere';
import { OUTSIDE, type AmountCell, type ExtraColumn, type TableRow, type YearTable } from '../reading/sheet-reading';
import { code, defineCheck } from './define-check';
import { documentOf, tableIdentity } from './identity';
import { evidenceOf, joinCells } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

export interface NumbersAsText {
  readonly document: string;
  readonly caption: string | null;
  readonly count: number;
  /** The first of them as it stands, with its row's label; one without words where there is one. */
  readonly first: { readonly words: string; readonly label: string };
  /** The total that a formula would get wrong; null where no total counts them. */
  readonly total: string | null;
}

export default defineCheck({
  id: 'number-as-text',
  severity: 'warning',
  about: 'table',
  codes: { 'numbers-as-text': code<NumbersAsText>() },
  docs: {
    what: 'Amounts of a table are text: Excel shows them as numbers but leaves them out when it adds up.',
    why: 'A total that is computed over them is too small, without any sign of it on the sheet.',
    whenNotToUse:
      'Amounts written with words of their own (“0,5 mio. kr.”) and noughts are a remark only. A dash is no number and is passed over, and so are payback times, percentages and remarks. One finding per table.',
    examples: [
      {
        name: 'an amount with an apostrophe in front',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', '-600', -600],
            ['A02', 'Fælles indkøb', -300, -400],
            [null, 'I alt', -900, -1000],
          ],
        },
        yields: [{ code: 'numbers-as-text', cell: 'Oversigt!C3' }],
      },
      {
        name: 'an amount with its unit beside it',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', '-600 t.kr.', -600],
            ['A02', 'Fælles indkøb', -300, -400],
            [null, 'I alt', -900, -1000],
          ],
        },
        yields: [{ code: 'numbers-as-text', cell: 'Oversigt!C3', severity: 'info' }],
      },
      {
        name: 'numbers, blanks and dashes',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, '-'],
            ['A02', 'Fælles indkøb', null, -400],
            [null, 'I alt', -600, -400],
          ],
        },
        yields: [],
      },
    ],
  },
  *run({ sheet, table }, context) {
    if (OUTSIDE.includes(sheet.kind)) return;
    const texts = flatMap(table.rows, (row) => textCells(table, row).map((cell) => ({ row, cell })));
    const first = texts.find(({ cell }) => isPlainNumber(cell)) ?? texts[0];
    if (!first) return;
    const counted = texts.filter(({ row, cell }) => hasAmount(cell) && totalOver(table, row));
    const document = documentOf(sheet, context);
    yield {
      code: 'numbers-as-text',
      ...(texts.some(({ cell }) => isPlainNumber(cell)) ? {} : { severity: 'info' as const }),
      cells: joinCells(texts.map(({ cell }) => cell.cell)),
      ...fixOf(texts.map(({ cell }) => cell)),
      data: {
        document: document.name,
        caption: table.caption?.text ?? null,
        count: texts.length,
        first: { words: first.cell.text?.trim() ?? '', label: first.row.label?.text ?? '' },
        total: counted.map(({ row }) => totalOver(table, row)?.label?.text).find(Boolean) ?? null,
      },
      amount: table.unit && counted.length > 0 ? amountOf(counted.map(({ cell }) => cell)) : null,
      evidence: texts.map(({ row, cell }) => evidenceOf(table, row, cell)),
      arithmetic: [],
      identity: [tableIdentity(document.identity, table)],
      figures: texts.map(({ cell }) => cell.printed ?? 0),
    };
  },
});

const AMOUNT_COLUMNS: readonly ExtraColumn['role'][] = ['achieved-to-date', 'sum-of-years'];

function textCells(table: YearTable, row: TableRow): AmountCell[] {
  if (row.role === 'payback') return [];
  const beside = row.extraCells.filter((_, column) =>
    AMOUNT_COLUMNS.includes(table.extraColumns[column]?.role ?? 'other'),
  );
  return [...row.cells, ...beside].filter(({ state }) => state === 'number-as-text');
}

/** Digits alone can be read in one way; a text with its unit beside it is left to its author. */
function fixOf(cells: readonly AmountCell[]): { readonly fix?: Fix } {
  const plain = cells.filter(isPlainNumber);
  const numbers = flatMap(plain, ({ cell, printed }) => (printed === null ? [] : [{ cell, value: printed }]));
  return numbers.length === 0 ? {} : { fix: { fix: 'as-number', cells: numbers } };
}

/** Digits without words or a footnote's mark, and not nought: what a formula should have counted. */
function isPlainNumber({ text, printed }: AmountCell): boolean {
  return printed !== 0 && !/[\p{L}*¹²³⁴⁵]/u.test(text ?? '');
}

function hasAmount({ figure }: AmountCell): boolean {
  return figure !== null && isAmount(figure) && figure.value !== 0;
}

function totalOver({ rows }: YearTable, row: TableRow): TableRow | undefined {
  return rows.find(({ sums }) => sums.some((summand) => summand.row === row.index));
}

function amountOf(cells: readonly AmountCell[]): Oere {
  return oere(cells.reduce((sum, { figure }) => sum + Math.abs(figure?.value ?? 0), 0));
}
