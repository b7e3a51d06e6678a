import { FlatTree, FlatTreeItem, mergeClasses, TreeItemLayout } from '@fluentui/react-components';
import { SEVERITIES } from '../../../core/checks/finding';
import { formatLocalAddress } from '../../../core/workbook/cell-ref';
import type { FindingGroup } from '../../state/arrange-findings';
import type { FindingEntry } from '../../state/finding-entry';
import { useMessages } from '../../words-context';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useFindingListStyles } from './FindingList.styles';
import { useFindingList, type FindingListProps } from './use-finding-list';

/** The findings as a tree of groups. Arrows move, Enter or a click goes to the cell and leaves the focus in the list. */
export function FindingList(props: FindingListProps) {
  const { groups, nameOfGroup, isGroupedBySheet, selectedId, onOpen } = props;
  const { listRef, openItems, onOpenChange, onKeyDown, onFocus } = useFindingList(props);
  const styles = useFindingListStyles();
  const { list } = useMessages().pane;

  return (
    <div ref={listRef} className={styles.scroll}>
      <FlatTree aria-label={list.label} openItems={openItems} onOpenChange={onOpenChange} onKeyDownCapture={onKeyDown}>
        {groups.flatMap((group, position) => [
          <FlatTreeItem
            key={group.id}
            value={group.id}
            itemType="branch"
            aria-level={1}
            aria-posinset={position + 1}
            aria-setsize={groups.length}
          >
            <GroupLayout group={group} name={nameOfGroup(group.key)} />
          </FlatTreeItem>,
          ...(openItems.includes(group.id) ? group.entries : []).map((entry, index) => (
            <FlatTreeItem
              key={entry.id}
              value={entry.id}
              parentValue={group.id}
              itemType="leaf"
              aria-level={2}
              aria-posinset={index + 1}
              aria-setsize={group.entries.length}
              aria-selected={entry.id === selectedId}
              data-finding={entry.id}
              onClick={() => onOpen(entry.id)}
              onFocus={() => onFocus(entry.id)}
            >
              <EntryLayout entry={entry} isCurrent={entry.id === selectedId} hasLocalAddress={isGroupedBySheet} />
            </FlatTreeItem>
          )),
        ])}
      </FlatTree>
    </div>
  );
}

function GroupLayout({ group, name }: { readonly group: FindingGroup; readonly name: string }) {
  const styles = useFindingListStyles();
  const { list } = useMessages().pane;
  const counts = SEVERITIES.filter((severity) => group.counts[severity] > 0)
    .map((severity) => list.severityCount(severity, group.counts[severity]))
    .join(', ');
  return (
    <TreeItemLayout className={styles.group} main={{ className: styles.groupMain }}>
      <span className={styles.groupName} title={name}>
        {name}
      </span>{' '}
      <span className={styles.counts}>{counts}</span>
    </TreeItemLayout>
  );
}

interface EntryLayoutProps {
  readonly entry: FindingEntry;
  readonly isCurrent: boolean;
  readonly hasLocalAddress: boolean;
}

function EntryLayout({ entry, isCurrent, hasLocalAddress }: EntryLayoutProps) {
  const styles = useFindingListStyles();
  const { list } = useMessages().pane;
  const { finding, described } = entry;
  const cell = finding.cells[0];
  const address = hasLocalAddress && cell ? formatLocalAddress(cell) : (described.evidence[0]?.address ?? '');
  const stake = described.amount === null ? null : list.atStake(described.amount);
  return (
    <TreeItemLayout
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      iconBefore={{ className: styles.rowIcon, children: <SeverityIcon severity={finding.severity} /> }}
      main={{ className: styles.rowMain }}
    >
      <div className={styles.message}>{described.what}</div>
      <div className={styles.place}>{[address, stake].filter(Boolean).join(' · ')}</div>
    </TreeItemLayout>
  );
}
