import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlannedTotal, PlannedTotals } from '../../../app/write-totals';
import type { CellRange } from '../../../core/workbook/cell-ref';
import type { Edit } from '../../../core/workbook/edit-plan';
import { useMessages } from '../../words-context';
import { EmptyState } from '../EmptyState/EmptyState';
import { groupTotals } from './group-totals';
import { LeftTotals } from './LeftTotals';
import { TotalsRowTable } from './TotalsRowTable';
import { useTotalsPreviewStyles } from './TotalsPreview.styles';

export interface TotalsPreviewProps {
  readonly planned: readonly PlannedTotal[];
  /** Totals that stay as typed. */
  readonly left: PlannedTotals['left'];
  readonly isBusy: boolean;
  readonly onWrite: (edits: readonly Edit[]) => void;
  readonly onGoTo: (cell: CellRange) => void;
}

/** What would be written, row by row, before anything is. */
export function TotalsPreview({ planned, left, isBusy, onWrite, onGoTo }: TotalsPreviewProps) {
  const styles = useTotalsPreviewStyles();
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const { totals, commands } = useMessages().pane;
  const rows = useMemo(() => groupTotals(planned), [planned]);
  const chosen = rows.filter(({ key }) => !unchosen.has(key)).flatMap(({ cells }) => cells);

  const toggle = (key: string): void => {
    const next = new Set(unchosen);
    if (!next.delete(key)) next.add(key);
    setUnchosen(next);
  };

  return (
    <section aria-label={totals.heading} className={styles.page}>
      {rows.length > 0 && (
        <div className={styles.top}>
          <Subtitle2 as="h2" className={styles.heading}>
            {totals.heading}
          </Subtitle2>
          <Text>{totals.intro(planned.length, new Set(rows.map(({ sheet }) => sheet)).size)}</Text>
        </div>
      )}
      {rows.length === 0 ? (
        <>
          <EmptyState heading={totals.nothing.heading}>{totals.nothing.body}</EmptyState>
          <LeftTotals left={left} onGoTo={onGoTo} />
        </>
      ) : (
        <>
          <div className={styles.rows}>
            {rows.map((row) => (
              <TotalsRowTable
                key={row.key}
                row={row}
                isChosen={!unchosen.has(row.key)}
                onToggle={() => toggle(row.key)}
                onGoTo={onGoTo}
              />
            ))}
          </div>
          <LeftTotals left={left} onGoTo={onGoTo} />
          <div className={styles.bar}>
            <Text size={200} className={styles.chosen}>
              {isBusy ? totals.writing : totals.chosen(chosen.length, planned.length)}
            </Text>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || chosen.length === 0}
              onClick={() => onWrite(chosen.map(({ edit }) => edit))}
            >
              {commands.write}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
