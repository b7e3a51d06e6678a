import { FlatTreeItem, mergeClasses, TreeItemLayout } from '@fluentui/react-components';
import { memo, type RefObject } from 'react';
import { formatLocalAddress } from '../../../core/workbook/cell-ref';
import type { FindingGroup } from '../../state/arrange-findings';
import type { FindingEntry } from '../../state/finding-entry';
import { useMessages } from '../../words-context';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useFindingListStyles } from './FindingList.styles';
import { useNear } from './use-near';

/** Findings drawn at a time: about two screens. */
export const BLOCK = 25;

/** Height of a finding with a message of two lines, in pixels: what a block leaves room for until it has been drawn. */
const ROW_HEIGHT = 66;

export interface FindingBlockProps {
  readonly group: FindingGroup;
  /** Position in the group of the block's first finding. */
  readonly from: number;
  readonly list: RefObject<HTMLElement | null>;
  /** One of the first: drawn wherever the list is scrolled to. */
  readonly isFirst: boolean;
  /** The selected finding, where it is one of the block's; else null, so that the block isn't drawn anew. */
  readonly selectedId: string | null;
  /** The block holds a finding that a key asked for. */
  readonly isWanted: boolean;
  readonly hasLocalAddress: boolean;
}

/** A stretch of a group's findings, drawn while it is near the visible part of the list. */
export const FindingBlock = memo(function FindingBlock(props: FindingBlockProps) {
  const { group, from, list, isFirst, selectedId, isWanted, hasLocalAddress } = props;
  const { ref, isNear, height } = useNear(list, isFirst);
  const entries = group.entries.slice(from, from + BLOCK);
  const isDrawn = isNear || selectedId !== null || isWanted;
  return (
    <div ref={ref} role="none" style={isDrawn ? undefined : { height: height ?? entries.length * ROW_HEIGHT }}>
      {isDrawn &&
        entries.map((entry, index) => (
          <FlatTreeItem
            key={entry.id}
            value={entry.id}
            parentValue={group.id}
            itemType="leaf"
            aria-level={2}
            aria-posinset={from + index + 1}
            aria-setsize={group.entries.length}
            aria-selected={entry.id === selectedId}
            data-finding={entry.id}
          >
            <EntryLayout entry={entry} isCurrent={entry.id === selectedId} hasLocalAddress={hasLocalAddress} />
          </FlatTreeItem>
        ))}
    </div>
  );
});

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
