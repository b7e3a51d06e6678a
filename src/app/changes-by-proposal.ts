import type { Catalogue } from '../core/catalogue/catalogue';
import { titleOf } from '../core/checks/version-pairs';
import type { VersionChange } from '../core/checks/version-types';
import type { CellRange } from '../core/workbook/cell-ref';
import type { CheckResult } from './check-workbook';
import { compareWorkbooks } from './compare-workbooks';

/** How a proposal stands to the earlier workbook. */
export type ProposalChange = 'new' | 'gone' | 'renumbered' | 'changed';

/** Everything that changed about one proposal; `id` null holds what is about no single proposal. */
export interface ProposalChanges {
  readonly id: string | null;
  readonly title: string;
  readonly change: ProposalChange;
  /** What it was called before, where it was renumbered. */
  readonly formerId: string | null;
  readonly changes: readonly VersionChange[];
}

type Compared = Pick<CheckResult, 'catalogue'>;

/**
 * The changes from an earlier workbook to a later one, gathered by the proposal they are about: the workbook as a whole first, then the
 * proposals in the order of the later workbook, then those that are gone.
 */
export function changesByProposal(before: Compared, after: Compared): ProposalChanges[] {
  const changes = compareWorkbooks(before, after);
  const now = ownersOf(after.catalogue);
  const then = ownersOf(before.catalogue);
  const laterIds = new Map(
    changes.flatMap((one) => (one.code === 'proposal-renumbered' ? [[one.data.before, one.data.after] as const] : [])),
  );
  const gathered = new Map<string | null, VersionChange[]>();
  for (const change of changes) {
    const owner = idIn(change) ?? now(change.after) ?? laterId(then(change.before), laterIds);
    const group = gathered.get(owner);
    if (group) group.push(change);
    else gathered.set(owner, [change]);
  }
  const order = [null, ...idsOf(after.catalogue), ...idsOf(before.catalogue)];
  const titles = new Map([...titlesOf(before.catalogue), ...titlesOf(after.catalogue)]);
  return [...new Set(order)].flatMap((id) => {
    const own = gathered.get(id);
    return own ? [groupOf(id, (id !== null && titles.get(id)) || '', own)] : [];
  });
}

function groupOf(id: string | null, title: string, changes: readonly VersionChange[]): ProposalChanges {
  const renumbered = changes.find(({ code }) => code === 'proposal-renumbered');
  const [kind] = changes.flatMap(({ code }): ProposalChange[] => {
    if (id === null) return [];
    if (code === 'proposal-added') return ['new'];
    if (code === 'proposal-removed') return ['gone'];
    return code === 'proposal-renumbered' ? ['renumbered'] : [];
  });
  const formerId = renumbered?.code === 'proposal-renumbered' && id !== null ? renumbered.data.before : null;
  return { id, title, change: kind ?? 'changed', formerId, changes };
}

/** The proposal that a change names itself. */
function idIn(change: VersionChange): string | null {
  switch (change.code) {
    case 'proposal-added':
    case 'proposal-removed':
    case 'title-changed':
      return change.data.id;
    case 'proposal-renumbered':
      return change.data.after;
    default:
      return null;
  }
}

function laterId(id: string | null, laterIds: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (laterIds.get(id) ?? id);
}

/** Whose cells they are: the one proposal whose sheet or rows hold them all; null where there is none, or more than one. */
function ownersOf({ proposals }: Catalogue): (cells: readonly CellRange[]) => string | null {
  const bySheet = new Map<string, { readonly id: string; readonly cells: CellRange | null }[]>();
  const add = (sheet: string, id: string, cells: CellRange | null): void => {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { id, cells }]);
  };
  for (const { id, cases, listings } of proposals) {
    for (const { sheet } of cases) add(sheet.name, id, null);
    for (const { table, row } of listings) {
      for (const { cell } of [...row.cells, ...row.extraCells]) add(cell.sheet, id, cell);
      for (const { row: index, cells, parent } of table.rows) {
        if (parent === row.index && index !== row.index) for (const { cell } of cells) add(cell.sheet, id, cell);
      }
    }
  }
  return (cells) => {
    const owners = cells.map(
      (cell) => bySheet.get(cell.sheet)?.find((own) => own.cells === null || touches(own.cells, cell))?.id ?? null,
    );
    const [owner = null] = owners;
    return owners.every((one) => one === owner) ? owner : null;
  };
}

function touches(own: CellRange, cell: CellRange): boolean {
  return own.top <= cell.bottom && cell.top <= own.bottom && own.left <= cell.right && cell.left <= own.right;
}

const idsOf = ({ proposals }: Catalogue): string[] => proposals.map(({ id }) => id);

function titlesOf({ proposals }: Catalogue): [string, string][] {
  return proposals.flatMap((proposal): [string, string][] => {
    const title = titleOf(proposal);
    return title === '' ? [] : [[proposal.id, title]];
  });
}
