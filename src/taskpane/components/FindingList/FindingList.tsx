import { FlatTree, FlatTreeItem, TreeItemLayout } from '@fluentui/react-components';
import { memo, type RefObject } from 'react';
import { SEVERITIES } from '../../../core/checks/finding';
import type { FindingGroup } from '../../state/arrange-findings';
import { useMessages } from '../../words-context';
import { BLOCK, FindingBlock } from './FindingBlock';
import { useFindingListStyles } from './FindingList.styles';
import { useFindingList, type FindingListProps } from './use-finding-list';

/** The findings as a tree of groups. Arrows move, Enter or a click goes to the cell and leaves the focus in the list. */
export function FindingList(props: FindingListProps) {
  const { groups, nameOfGroup, isGroupedBySheet, selectedId } = props;
  const { listRef, openIds, wantedId, onOpenChange, onKeyDown, onClick, onFocus } = useFindingList(props);
  const styles = useFindingListStyles();
  const { list } = useMessages().pane;
  const open = new Set(openIds);
  const above = countsAbove(groups);
  return (
    <div ref={listRef} className={styles.scroll}>
      <FlatTree
        aria-label={list.label}
        openItems={openIds}
        onOpenChange={onOpenChange}
        onKeyDownCapture={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        {groups.flatMap((group, position) => [
          <GroupHeading
            key={group.id}
            group={group}
            name={nameOfGroup(group.key)}
            position={position + 1}
            of={groups.length}
          />,
          ...(open.has(group.id)
            ? [
                <GroupBlocks
                  key={`${group.id}:findings`}
                  group={group}
                  above={above[position] ?? 0}
                  list={listRef}
                  selectedId={selectedId}
                  wantedId={wantedId}
                  hasLocalAddress={isGroupedBySheet}
                />,
              ]
            : []),
        ])}
      </FlatTree>
    </div>
  );
}

/** Findings drawn wherever the list is scrolled to: one of ordinary length is complete, also for a search in the page. */
const ALWAYS_DRAWN = 150;

interface GroupBlocksProps {
  readonly group: FindingGroup;
  /** How many findings stand above the group. */
  readonly above: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly selectedId: string | null;
  readonly wantedId: string | null;
  readonly hasLocalAddress: boolean;
}

function GroupBlocks({ group, above, list, selectedId, wantedId, hasLocalAddress }: GroupBlocksProps) {
  const starts = Array.from({ length: Math.ceil(group.entries.length / BLOCK) }, (_, index) => index * BLOCK);
  return starts.map((from) => {
    const ids = group.entries.slice(from, from + BLOCK).map(({ id }) => id);
    return (
      <FindingBlock
        key={from}
        group={group}
        from={from}
        list={list}
        isFirst={above + from < ALWAYS_DRAWN}
        selectedId={selectedId !== null && ids.includes(selectedId) ? selectedId : null}
        isWanted={wantedId !== null && ids.includes(wantedId)}
        hasLocalAddress={hasLocalAddress}
      />
    );
  });
}

/** For each group, how many findings stand in the groups before it. */
function countsAbove(groups: readonly FindingGroup[]): readonly number[] {
  let above = 0;
  return groups.map(({ entries }) => {
    const before = above;
    above += entries.length;
    return before;
  });
}

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly name: string;
  readonly position: number;
  readonly of: number;
}

const GroupHeading = memo(function GroupHeading({ group, name, position, of }: GroupHeadingProps) {
  const styles = useFindingListStyles();
  const { list } = useMessages().pane;
  const counts = SEVERITIES.filter((severity) => group.counts[severity] > 0)
    .map((severity) => list.severityCount(severity, group.counts[severity]))
    .join(', ');
  return (
    <FlatTreeItem
      value={group.id}
      itemType="branch"
      aria-level={1}
      aria-posinset={position}
      aria-setsize={of}
      className={styles.group}
    >
      <TreeItemLayout className={styles.groupLine} main={{ className: styles.groupMain }}>
        <span className={styles.groupName} title={name}>
          {name}
        </span>{' '}
        <span className={styles.counts}>{counts}</span>
      </TreeItemLayout>
    </FlatTreeItem>
  );
});
