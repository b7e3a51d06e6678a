import type { BusinessCase, Listing } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import { isAmount } from '../figures/figure';
import { oere, type Oere } from '../figures/oere';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { code, defineCheck, type Draft } from './define-check';
import type { Evidence } from './finding';
import { caseIdentity } from './identity';
import { evidenceOf } from './stated-sums';
import { yearsShown } from './usual-years';

export interface HorizonDiffers {
  readonly document: string;
  readonly against: { readonly kind: 'list' | 'cases'; readonly names: readonly string[] };
  /** Years that the catalogue has and the case lacks. */
  readonly missing: readonly number[];
  /** Years in which only the case has amounts. */
  readonly added: readonly number[];
}

const codes = { 'horizon-differs': code<HorizonDiffers>() };

const A01 = [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Samlet varig ændring', null, -600, -600],
];

export default defineCheck({
  id: 'horizon-mismatch',
  severity: 'info',
  about: 'case',
  codes,
  docs: {
    what: 'A case’s table covers other years than its catalogue.',
    why: 'An effect in a year that the case doesn’t show is argued nowhere, and one in a year that the catalogue doesn’t show is adopted by nobody.',
    whenNotToUse:
      'Only years with amounts count: an empty column more or less is a matter of layout. Years that nearly all cases add to their list are the catalogue’s own form.',
    examples: [
      {
        name: 'a saving in a year that the case doesn’t show',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026, 2027],
            ['A01', 'Færre kørsler', -600, -600, -600],
            [null, 'I alt', -600, -600, -600],
          ],
          A01,
        },
        yields: [{ code: 'horizon-differs', cell: 'A01!C2:D2' }],
      },
      {
        name: 'a year in the list without an amount',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2024, 2025, 2026],
            ['A01', 'Færre kørsler', null, -600, -600],
            [null, 'I alt', 0, -600, -600],
          ],
          A01,
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const { economy, id } = businessCase;
    if (!economy) return;
    const usual = context.usualYearsBeside(yearsShown(economy));
    const listings = id ? (context.proposal(canonicalId(id.text))?.listings ?? []) : [];
    const active = listings.filter(({ row }) => row.status !== 'withdrawn');
    const draft =
      active.length > 0
        ? againstLists(businessCase, economy, active, usual)
        : againstCases(businessCase, economy, usual);
    if (draft) yield draft;
  },
});

function againstLists(
  businessCase: BusinessCase,
  economy: YearTable,
  listings: readonly Listing[],
  usual: string | null,
): Draft<typeof codes> | null {
  if (listings.every(({ table }) => yearsShown(table) === yearsShown(economy))) return null;
  const own = yearsOf(economy);
  const listed = new Set(listings.flatMap(({ table }) => [...yearsOf(table)]));
  const missing = listings.flatMap(({ table, row }) => amountsIn(table, [row]).filter(({ year }) => !own.has(year)));
  const added =
    usual === yearsShown(economy) ? [] : amountsIn(economy, items(economy)).filter(({ year }) => !listed.has(year));
  if (missing.length + added.length === 0) return null;
  return draftOf(
    businessCase,
    economy,
    { kind: 'list', names: distinct(listings.map(({ sheet }) => sheet.name)) },
    {
      missing,
      added,
    },
  );
}

/** A case that no list names is held against the years that most other cases show. */
function againstCases(
  businessCase: BusinessCase,
  economy: YearTable,
  usual: string | null,
): Draft<typeof codes> | null {
  if (usual === null || usual === yearsShown(economy)) return null;
  const others = new Set(usual.split(',').map(Number));
  const own = yearsOf(economy);
  const missing = [...others].filter((year) => !own.has(year));
  const added = amountsIn(economy, items(economy)).filter(({ year }) => !others.has(year));
  if (missing.length + added.length === 0) return null;
  return draftOf(
    businessCase,
    economy,
    { kind: 'cases', names: [] },
    { missing: missing.map((year) => ({ year, cell: null, evidence: null })), added },
  );
}

interface YearAmount {
  readonly year: number;
  readonly cell: AmountCell | null;
  readonly evidence: Evidence | null;
}

function draftOf(
  businessCase: BusinessCase,
  economy: YearTable,
  against: HorizonDiffers['against'],
  { missing, added }: { readonly missing: readonly YearAmount[]; readonly added: readonly YearAmount[] },
): Draft<typeof codes> {
  const [first, last] = [economy.years[0]?.header.cell ?? economy.range, economy.years.at(-1)?.header.cell];
  const proof = [...missing, ...added].flatMap(({ evidence }) => evidence ?? []);
  const headings = economy.years.map(({ header }) => ({ ...header, span: null, reads: null }));
  const years = (amounts: readonly YearAmount[]): number[] =>
    distinct(amounts.map(({ year }) => year)).sort((a, b) => a - b);
  return {
    code: 'horizon-differs',
    cells: [{ ...first, right: last?.right ?? first.right }, ...proof.map(({ cell }) => cell)],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      against,
      missing: years(missing),
      added: years(added),
    },
    amount: stake(proof),
    evidence: [...headings, ...proof],
    arithmetic: [],
    identity: [caseIdentity(businessCase)],
    figures: [...years(missing), ...years(added)],
  };
}

/** Øre in the years that only one of them has; a proposal listed twice counts once. */
function stake(evidence: readonly Evidence[]): Oere | null {
  const sheets = new Map<string, number>();
  for (const { cell, reads } of evidence) {
    if (!reads?.unit) return null;
    sheets.set(cell.sheet, (sheets.get(cell.sheet) ?? 0) + Math.abs(reads.figure.value));
  }
  return sheets.size === 0 ? null : oere(Math.max(...sheets.values()));
}

function yearsOf({ years }: YearTable): ReadonlySet<number> {
  return new Set(years.map(({ year }) => year));
}

function items({ rows }: YearTable): TableRow[] {
  return rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
}

/** The amounts of some rows that are not nothing, with their years. */
function amountsIn(table: YearTable, rows: readonly TableRow[]): YearAmount[] {
  return rows.flatMap((row) =>
    table.years.flatMap(({ year }, column) => {
      const cell = row.cells[column];
      if (!cell?.figure || !isAmount(cell.figure) || cell.figure.value === 0) return [];
      return [{ year, cell, evidence: evidenceOf(table, row, cell) }];
    }),
  );
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
