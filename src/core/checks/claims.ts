import type { Proposal, RowPlace } from '../catalogue/catalogue';
import { netEffect } from '../catalogue/net-effect';
import { isAmount, type AmountFigure } from '../figures/figure';
import { magnitude, meets } from '../figures/interval';
import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import type { Evidence } from './finding';
import { labelWords } from '../catalogue/label-words';
import { titlesOf } from './proposal-titles';
import { oncePer } from '../workbook/once-per';
import { evidenceOf } from './stated-sums';

/** A measure with its amounts, wherever it is claimed: a proposal, or a row of an action plan. */
export interface Claim {
  /** "HA02", or the plan's sheet and its row's label. */
  readonly name: string;
  readonly kind: 'proposal' | 'plan';
  readonly sheet: string;
  readonly text: CellText;
  readonly words: ReadonlySet<string>;
  readonly years: readonly ClaimedYear[];
  readonly evidence: readonly Evidence[];
  readonly proposal: Proposal | null;
}

export interface ClaimedYear {
  readonly year: number;
  readonly figure: AmountFigure;
}

/** What one proposal claims: its title and what its first list says, or its case where no list says anything. Null where nothing tells its title or its amounts in a known unit. */
export const proposalClaim = oncePer((proposal: Proposal): Claim | null => {
  const [title] = titlesOf(proposal);
  const listing = proposal.listings.find(({ table, row }) => table.unit !== null && hasAmounts(row));
  const amounts = listing ? listedAmounts(listing) : caseAmounts(proposal);
  if (!title || !amounts) return null;
  return {
    name: proposal.id,
    kind: 'proposal',
    sheet: listing?.sheet.name ?? title.sheet.name,
    text: { cell: title.cell, text: title.title },
    words: labelWords(title.title),
    ...amounts,
    proposal,
  };
});

function listedAmounts({ table, row }: RowPlace): Pick<Claim, 'years' | 'evidence'> {
  return { years: rowYears(table, row), evidence: rowEvidence(table, row) };
}

function caseAmounts({ cases }: Proposal): Pick<Claim, 'years' | 'evidence'> | null {
  const economy = cases[0]?.economy;
  if (!economy?.unit) return null;
  const nets = netEffect(economy);
  const cells = new Set(nets.flatMap(({ parts }) => parts));
  return {
    years: nets,
    evidence: economy.rows.flatMap((row) =>
      row.cells.filter((cell) => cells.has(cell)).map((cell) => evidenceOf(economy, row, cell)),
    ),
  };
}

/** What a workbook's action plans claim, by amount and year; a row that several sheets show is claimed once. */
export function planClaims(sheets: readonly SheetReading[]): ReadonlyMap<string, readonly Claim[]> {
  const seen = new Set<string>();
  const byAmount = new Map<string, Claim[]>();
  for (const claim of sheets.flatMap(claimsOn)) {
    const key = [...claim.words].sort().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const amount of amountsClaimed(claim)) {
      const known = byAmount.get(amount);
      if (known) known.push(claim);
      else byAmount.set(amount, [claim]);
    }
  }
  return byAmount;
}

function claimsOn(sheet: SheetReading): Claim[] {
  const plans = sheet.tables.filter(({ role, unit }) => role === 'action-plan' && unit !== null);
  return plans.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.role === 'item' && row.status === 'active' ? (planClaim(sheet, table, row) ?? []) : [],
    ),
  );
}

/** The amounts of a claim that are not nothing, each with its year, whatever their signs: by these it is found among others. */
export function amountsClaimed({ years }: Claim): string[] {
  return years
    .filter(({ figure }) => figure.value !== 0)
    .map(({ year, figure }) => `${year}:${Math.abs(figure.value)}`);
}

function planClaim(sheet: SheetReading, table: YearTable, row: TableRow): Claim | null {
  if (!row.label || !hasAmounts(row)) return null;
  return {
    name: row.label.text,
    kind: 'plan',
    sheet: sheet.name,
    text: row.label,
    words: labelWords(row.label.text),
    years: rowYears(table, row),
    evidence: rowEvidence(table, row),
    proposal: null,
  };
}

/** Every year that both claim something in has the same amount in both, and there is one. */
export function claimSameAmounts(a: Claim, b: Claim): boolean {
  const there = new Map(b.years.map(({ year, figure }) => [year, figure]));
  let some = false;
  for (const { year, figure } of a.years) {
    const other = there.get(year);
    if (!other || (figure.value === 0 && other.value === 0)) continue;
    if (figure.value === 0 || other.value === 0) return false;
    if (!meets(magnitude(figure.interval), magnitude(other.interval))) return false;
    some = true;
  }
  return some;
}

function hasAmounts({ cells }: TableRow): boolean {
  return cells.some(({ figure }) => figure !== null && isAmount(figure) && figure.value !== 0);
}

function rowYears(table: YearTable, row: TableRow): ClaimedYear[] {
  return table.years.flatMap(({ year }, column) => {
    const figure = row.cells[column]?.figure;
    return figure && isAmount(figure) ? [{ year, figure }] : [];
  });
}

function rowEvidence(table: YearTable, row: TableRow): Evidence[] {
  return row.cells.filter(({ figure }) => figure !== null).map((cell) => evidenceOf(table, row, cell));
}
