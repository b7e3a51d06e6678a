import type { BusinessCase } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import type { CellText, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import { code, defineCheck } from './define-check';
import type { Evidence } from './finding';
import { caseIdentity } from './identity';

export interface PriceLevelsMixed {
  readonly document: string;
  readonly heading: string;
  readonly year: number;
  readonly other: number;
  /** What stands in the other price level: this case's other tables, a list, or the cases it is added up with. */
  readonly against: { readonly kind: 'table' | 'list' | 'cases'; readonly names: readonly string[] };
}

export default defineCheck({
  id: 'price-level-mix',
  severity: 'warning',
  about: 'case',
  codes: { 'price-levels-mixed': code<PriceLevelsMixed>() },
  docs: {
    what: "A case's price level is not the one of the tables it is compared or added up with.",
    why: 'Amounts of two price levels differ by a year of price and wage growth; a total of them is an amount of neither.',
    whenNotToUse: 'Tables that name no price level are not held against others.',
    examples: [
      {
        name: "one case in last year's prices",
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr. 2025 p/l'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr. 2024 p/l', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'price-levels-mixed', cell: 'A01!A2' }],
      },
      {
        name: 'a list that names no price level',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr. 2024 p/l', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const { economy } = businessCase;
    if (!economy?.priceLevel) return;
    const { year, source } = economy.priceLevel;
    const other = otherTable(businessCase) ?? otherList(businessCase, context) ?? otherCases(businessCase, context);
    if (!other) return;
    const proof = (text: CellText): Evidence => ({ ...text, span: null, reads: null });
    yield {
      code: 'price-levels-mixed',
      cells: [source.cell, ...other.sources.map(({ cell }) => cell)],
      data: {
        document: businessCase.id?.text ?? businessCase.sheet.name,
        heading: source.text,
        year,
        other: other.year,
        against: { kind: other.kind, names: other.names },
      },
      amount: null,
      evidence: [proof(source), ...other.sources.map(proof)],
      arithmetic: [],
      identity: [caseIdentity(businessCase)],
      figures: [year, other.year],
    };
  },
});

interface OtherLevel {
  readonly kind: PriceLevelsMixed['against']['kind'];
  readonly year: number;
  readonly names: readonly string[];
  readonly sources: readonly CellText[];
}

function otherTable({ economy, permanentChanges, investments }: BusinessCase): OtherLevel | null {
  const differing = [permanentChanges, investments].find((table) => isOtherLevel(table, economy));
  if (!differing?.priceLevel) return null;
  const { year, source } = differing.priceLevel;
  return { kind: 'table', year, names: differing.number === null ? [] : [String(differing.number)], sources: [source] };
}

function otherList({ id, economy }: BusinessCase, context: CheckContext): OtherLevel | null {
  const listings = id ? (context.proposal(canonicalId(id.text))?.listings ?? []) : [];
  const listing = listings.find(({ table }) => isOtherLevel(table, economy));
  if (!listing?.table.priceLevel) return null;
  const { year, source } = listing.table.priceLevel;
  return { kind: 'list', year, names: [listing.sheet.name], sources: [source] };
}

function isOtherLevel(table: YearTable | null, economy: YearTable | null): boolean {
  return !!table?.priceLevel && !!economy?.priceLevel && table.priceLevel.year !== economy.priceLevel.year;
}

/** A list without a price level adds up its cases: most of them, at least two, stand in another one. */
function otherCases({ id, economy }: BusinessCase, context: CheckContext): OtherLevel | null {
  const listings = id ? (context.proposal(canonicalId(id.text))?.listings ?? []) : [];
  const list = listings.find(
    ({ sheet, row, table }) => sheet.kind === 'overview' && row.status === 'active' && !table.priceLevel,
  );
  if (!list || !economy?.priceLevel) return null;
  const usual = context.usualLevel(list.sheet.name);
  if (usual === null || usual === economy.priceLevel.year) return null;
  const siblings = list.sheet.tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.role === 'item' && row.id ? (context.proposal(canonicalId(row.id.text))?.cases ?? []) : []))
    .flatMap((one) => (one.economy?.priceLevel ? [{ id: one.id?.text ?? '', level: one.economy.priceLevel }] : []));
  const others = siblings.filter(({ level }) => level.year === usual);
  if (others.length < 2) return null;
  // The list is where the levels meet; the cases in its usual level are named, but nothing is wrong with them.
  return {
    kind: 'cases',
    year: usual,
    names: others.map((one) => one.id),
    sources: list.row.label ? [list.row.label] : [],
  };
}
