import type { BusinessCase } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import type { AmountFigure } from '../figures/figure';
import { oere, type Oere } from '../figures/oere';
import { rowsToReport, tablePairs } from './case-tables';
import type { CheckContext } from './check-context';
import { compareListing, pairsOf, type ListingComparison } from './compare-listing';
import { compareParts, type Difference, type Part } from './compare-tables';
import type { Draft } from './define-check';
import { listingEquation } from './equations';
import { caseIdentity, identityOf } from './identity';
import type { codes } from './sign-codes';
import { evidenceOf, joinCells, shownIn } from './stated-sums';
import { areTurned } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** The case's net against the lists that name it: copies of one list have one cause. */
export function* againstLists(businessCase: BusinessCase, context: CheckContext): Generator<Draft<typeof codes>> {
  const proposal = businessCase.id ? context.proposal(canonicalId(businessCase.id.text)) : null;
  const turned = flatMap(proposal?.listings ?? [], (listing) => {
    const comparison = compareListing(businessCase, listing);
    return comparison !== null && comparison !== 'unit-unknown' && isTurned(comparison) ? [comparison] : [];
  });
  const [first] = turned;
  if (first) yield listDraft(businessCase, first, turned);
}

/** Without a sign convention on both sides, an opposite sign may only be another way of writing. */
function isTurned({ economy, listing, differing }: ListingComparison): boolean {
  const [own, listed] = [economy.sign, listing.table.sign];
  if (own === null || listed === null) return false;
  // An extension printed alike in both places: its net row alone says nothing of how its sheet would print a saving.
  if (own.because === 'net-row' && own.saving !== listed.saving) return false;
  return areTurned(pairsOf(differing));
}

/** A proposal is there to save: the place that makes it cost lost the minus. */
function isSaving({ economy, differing: [first] }: ListingComparison): boolean {
  const saving = economy.sign?.saving === 'positive' ? 1 : -1;
  return first !== undefined && Math.sign(first.net.value) === saving;
}

function listDraft(
  businessCase: BusinessCase,
  first: ListingComparison,
  all: readonly ListingComparison[],
): Draft<typeof codes> {
  const { economy, listing, differing } = first;
  const years = differing.map(({ year, net, listedFigure }) => ({
    year,
    here: shownIn(economy, net),
    there: shownIn(listing.table, listedFigure),
  }));
  const ownCells = flatMap(differing, ({ statedNet, parts }) => statedNet ?? parts[0] ?? []);
  const own = joinCells(ownCells.map(({ cell }) => cell));
  const listed = flatMap(all, (one) => joinCells(one.differing.map((year) => year.listed.cell)));
  const rowOf = (cell: (typeof ownCells)[number]) => economy.rows.find(({ cells }) => cells.includes(cell));
  return {
    code: 'signs-differ',
    cells: isSaving(first) ? [...listed, ...own] : [...own, ...listed],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      label: null,
      against: { kind: 'list', names: [...new Set(all.map((one) => one.listing.sheet.name))] },
      years,
    },
    amount: stakeOf(differing.map(({ net, listedFigure }) => [net, listedFigure])),
    evidence: [
      ...flatMap(ownCells, (cell) => {
        const row = rowOf(cell);
        return row ? [evidenceOf(economy, row, cell)] : [];
      }),
      ...flatMap(all, (one) =>
        one.differing.map(({ listed }) => evidenceOf(one.listing.table, one.listing.row, listed)),
      ),
    ],
    arithmetic: years.map((one) => ({ step: 'compare', ...one })),
    equations: flatMap(all, (comparison) => comparison.differing.map((one) => listingEquation(comparison, one))),
    identity: [caseIdentity(businessCase), 'list'],
    figures: flatMap(years, ({ year, here, there }) => [year, here.figure.value, there.figure.value]),
  };
}

/** Rows of a case's second and third table against its first. */
export function* betweenTables(businessCase: BusinessCase): Generator<Draft<typeof codes>> {
  for (const { first, second } of tablePairs(businessCase)) {
    for (const { label, years } of rowsToReport(compareParts(first, second))) {
      if (areTurned(years)) yield tableDraft(businessCase, first, second, label, years);
    }
  }
}

function tableDraft(
  businessCase: BusinessCase,
  first: Part,
  second: Part,
  label: string | null,
  differences: readonly Difference[],
): Draft<typeof codes> {
  const years = differences.map(({ year, here, there }) => ({
    year,
    here: shownIn(second.table, there),
    there: shownIn(first.table, here),
  }));
  const proof = ({ table, rows }: Part, side: 'hereCells' | 'thereCells') =>
    flatMap(differences, (one) =>
      flatMap(rows, (row) =>
        row.cells.filter((cell) => one[side].includes(cell)).map((cell) => evidenceOf(table, row, cell)),
      ),
    );
  const evidence = [...proof(second, 'thereCells'), ...proof(first, 'hereCells')];
  return {
    code: 'signs-differ',
    cells: joinCells(evidence.map(({ cell }) => cell)),
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      label,
      against: { kind: 'table', names: [String(first.table.number ?? 1)] },
      years,
    },
    amount: stakeOf(differences.map(({ here, there }) => [here, there])),
    evidence,
    arithmetic: years.map(({ year, here, there }) => ({
      step: 'compare-tables',
      year,
      first: { number: first.table.number, shown: there },
      second: { number: second.table.number, shown: here },
    })),
    identity: [caseIdentity(businessCase), 'table', identityOf(label ?? '')],
    figures: flatMap(years, ({ year, here, there }) => [year, here.figure.value, there.figure.value]),
  };
}

function stakeOf(pairs: readonly (readonly [AmountFigure, AmountFigure])[]): Oere {
  return oere(pairs.reduce((sum, [a, b]) => sum + Math.abs(a.value - b.value), 0));
}
