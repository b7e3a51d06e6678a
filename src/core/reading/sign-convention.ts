import { rangeOf, type Grid } from './grid';
import { direction, isCost, type RowDraft } from './row-draft';
import type { SignConvention, TableRole } from './sheet-reading';
import { flatMap } from '../workbook/flat-map';

/**
 * Whether a table prints savings as negative or positive numbers, with what shows it: targets first, then rows whose words are
 * savings, then those under a heading that says so, then the total of the permanent changes or the net row; in a list of proposals its net
 * row and most of its rows. Null where nothing shows it.
 */
export function signConvention(grid: Grid, drafts: readonly RowDraft[], table: TableRole): SignConvention | null {
  const targets = drafts.filter(({ role }) => role === 'target');
  const savings = drafts.filter((draft) => draft.role === 'item' && draft.nature === 'saving' && !isCost(draft));
  const inOwnWords = savings.filter(({ under, raw }) => under === null || raw.meanings.has('saving'));
  return (
    decide(grid, targets, 'targets') ??
    // One proposal with a lost minus must not turn its whole list: there the net row and the other proposals speak first.
    (table === 'proposals' ? listConvention(grid, drafts, table) : null) ??
    (table === 'investments' ? null : decide(grid, inOwnWords, 'savings-rows')) ??
    (table === 'investments' || standsBesideCosts(drafts) ? null : decide(grid, savings, 'savings-rows')) ??
    decide(
      grid,
      drafts.filter((draft) => draft.section === 'permanent' && isTotal(draft)),
      'net-row',
    ) ??
    (table === 'permanent-changes' ? decide(grid, drafts.filter(isTotal), 'net-row') : null) ??
    listConvention(grid, drafts, table) ??
    (table === 'economy' || table === 'grand-total' ? bottomLine(grid, drafts) : null) ??
    (table === 'investments' ? null : decide(grid, savings, 'savings-rows'))
  );
}

/** Under "Savings" stand amounts of both signs: what it costs to save is among them, and the heading decides nothing. */
function standsBesideCosts(drafts: readonly RowDraft[]): boolean {
  const under = drafts.filter(({ role, under: heading }) => role === 'item' && heading === 'saving');
  return under.some((draft) => direction(draft) > 0) && under.some((draft) => direction(draft) < 0);
}

/** The net row, or the total where there is none. */
function bottomLine(grid: Grid, drafts: readonly RowDraft[]): SignConvention | null {
  const ofRole = (role: RowDraft['role']): RowDraft[] => drafts.filter((draft) => draft.role === role);
  return decide(grid, ofRole('net'), 'net-row') ?? decide(grid, ofRole('total'), 'net-row');
}

function isTotal({ role }: RowDraft): boolean {
  return role === 'total' || role === 'subtotal' || role === 'net';
}

/** In lists and plans most of what is printed are savings. */
function listConvention(grid: Grid, drafts: readonly RowDraft[], table: TableRole): SignConvention | null {
  if (table !== 'proposals' && table !== 'action-plan') return null;
  const nets = drafts.filter((draft) => isTotal(draft) && draft.section === null);
  return (
    decide(grid, nets, 'net-row') ??
    decide(
      grid,
      drafts.filter(({ role }) => role === 'item' || role === 'achieved'),
      'overview',
    )
  );
}

/** The sign that most of the rows' amounts have; null for a draw. */
function decide(grid: Grid, rows: readonly RowDraft[], because: SignConvention['because']): SignConvention | null {
  const sum = rows.reduce((total, row) => total + direction(row), 0);
  if (sum === 0) return null;
  const witness = flatMap(rows, ({ raw }) => raw.cells).find(
    (cell) => cell?.kind === 'number' && Math.sign(cell.number) === Math.sign(sum),
  );
  return { saving: sum < 0 ? 'negative' : 'positive', because, cell: witness ? rangeOf(grid, witness) : null };
}
