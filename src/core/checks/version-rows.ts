import type { TableRow } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { identityOf } from './identity';
import type { PairedTables, RowChange } from './version-tables';
import { versionChange, type VersionChange } from './version-types';

/** Lines that moved, then rows that changed; a proposal's row that changed alike on several lists is one change. */
export function rowChanges(tables: readonly PairedTables[]): VersionChange[] {
  const merged = new Map<string, { readonly documents: Set<string>; readonly changes: RowChange[] }>();
  tables.forEach((versions, place) => {
    for (const change of versions.changes.rows) {
      const isProposal = versions.after.role === 'proposals' && change.id !== null;
      const key = isProposal ? `${change.id} ${JSON.stringify(change.years)}` : `${place} ${merged.size}`;
      const known = merged.get(key);
      if (known) {
        known.documents.add(versions.document);
        known.changes.push(change);
      } else merged.set(key, { documents: new Set([versions.document]), changes: [change] });
    }
  });
  return [
    ...tables.flatMap(renumberedLines),
    ...tables.flatMap(restatedRows),
    ...[...merged.values()].map(({ documents, changes }) => rowChange([...documents], changes)),
  ];
}

function rowChange(documents: readonly string[], changes: readonly RowChange[]): VersionChange {
  const [first] = changes as [RowChange];
  const { kind, years, follows, replacedBy } = first;
  const label = nameOf(first);
  const row = { documents, label, years };
  const cells = {
    before: changes.flatMap((change) => change.before),
    after: changes.flatMap((change) => change.after),
  };
  const identity = [documents.map(identityOf).join('/'), identityOf(first.label)];
  switch (kind) {
    case 'changed':
      return versionChange({ code: 'amounts-changed', data: row, ...cells }, identity, first.amount);
    case 'total':
      return versionChange({ code: 'total-changed', data: { ...row, follows }, ...cells }, identity, first.amount);
    case 'added':
      return versionChange({ code: 'row-added', data: row, ...cells }, identity, first.amount);
    case 'removed':
      return versionChange({ code: 'row-removed', data: row, ...cells }, identity, first.amount);
    case 'replaced':
      return versionChange(
        { code: 'row-replaced', data: { ...row, after: replacedBy ?? '' }, ...cells },
        identity,
        first.amount,
      );
  }
}

/** A row of several lists says its new status once for each. */
function restatedRows({ document, changes }: PairedTables): VersionChange[] {
  return changes.restated.map(([one, other]) => {
    const label = nameOf({ id: other.id?.text ?? null, label: other.label?.text ?? '' });
    return versionChange(
      {
        code: 'status-changed',
        data: { documents: [document], label, before: one.status, after: other.status },
        before: one.label ? [one.label.cell] : [],
        after: other.label ? [other.label.cell] : [],
      },
      [identityOf(document), identityOf(label)],
    );
  });
}

/** A proposal by its ID and title, any other row by its label. */
function nameOf({ id, label }: Pick<RowChange, 'id' | 'label'>): string {
  return id === null || !/\p{L}/u.test(id) || label.includes(id) ? label : `${id} ${label}`.trim();
}

/** Lines of a plan that are numbered by their place: one change for all that moved. */
function renumberedLines({ document, changes }: PairedTables): VersionChange[] {
  const { renumbered } = changes;
  if (renumbered.length === 0) return [];
  const cells = (rows: readonly TableRow[]): CellRange[] => rows.flatMap(({ id }) => id?.cell ?? []);
  return [
    versionChange(
      {
        code: 'rows-renumbered',
        data: {
          document,
          rows: renumbered.map(([one, other]) => ({
            label: other.label?.text ?? '',
            before: one.id?.text ?? '',
            after: other.id?.text ?? '',
          })),
        },
        before: cells(renumbered.map(([one]) => one)),
        after: cells(renumbered.map(([, other]) => other)),
      },
      [identityOf(document)],
    ),
  ];
}
